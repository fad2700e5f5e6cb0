import type { Prospect } from '../model/book.ts';
import type { BookSettings } from '../model/book-settings.ts';
import { PLAYERS, PRINCIPLES, type ProspectProfile } from '../model/prospect.ts';
import type { QualifiedProspect } from '../model/qualification.ts';
import { settle } from '../model/settle.ts';
import { rateOf } from '../score/money.ts';
import { answeredPoints } from './qualification.ts';
import type { Qualifying } from './qualifying.ts';

/** Yearly revenue if won, at the rate of a year; null where it, or the rate, is not known. */
export const potentialOf = (
  { potential, currency }: ProspectProfile,
  year: number,
  settings: BookSettings,
): number | null => {
  const rate = rateOf(currency ?? settings.currency, year, settings);
  return potential === undefined || rate === null ? null : settle(potential * rate);
};

/** Won or lost from the day on which it was; a prospect that was won is not lost any more. */
const stateOf = ({ won, lost }: ProspectProfile, asOf: string): QualifiedProspect['state'] => {
  if (won !== undefined && won.on <= asOf) return 'won';
  return lost !== undefined && lost.on <= asOf ? 'lost' : 'open';
};

const playersOf = ({ people, stage }: ProspectProfile, { book }: Qualifying): QualifiedProspect['players'] =>
  PLAYERS.map((player) => {
    const holders = people.filter((person) => person.player === player);
    const talk = stage === undefined ? undefined : book.model.acquisition.communications[player]?.[stage];
    return {
      player,
      people: holders.map(({ id }) => id),
      talk: talk ?? null,
      concerns: holders.flatMap(({ id, concerns }) => {
        const concern = stage === undefined ? undefined : concerns[stage];
        return concern === undefined ? [] : [{ person: id, concern }];
      }),
    };
  });

const qualifyProspect = ({ id, profile }: Prospect, qualifying: Qualifying): QualifiedProspect => {
  const { settings } = qualifying.book;
  const principles = PRINCIPLES.map((principle) => {
    const looked = profile.principles[principle];
    return { principle, light: looked?.light ?? 'unknown', note: looked?.note ?? null } as const;
  });
  return {
    prospectId: id,
    vertical: qualifying.verticalOf(profile.vertical, profile.industry)?.id ?? null,
    potential: potentialOf(profile, settings.reviewYear, settings),
    state: stateOf(profile, settings.asOf),
    players: playersOf(profile, qualifying),
    principles,
    qualified: principles.filter(({ light }) => light === 'green').length / principles.length,
    stage: profile.stage ?? null,
    points: answeredPoints(profile.qualification, null),
  };
};

/** All prospects, ascending by id. See the handbook, M10, and M8 as far as it applies. */
export const qualifyProspects = (qualifying: Qualifying): readonly QualifiedProspect[] =>
  qualifying.book.prospects
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((prospect) => qualifyProspect(prospect, qualifying));
