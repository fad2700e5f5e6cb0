/** The points of M8, for an account or a prospect. */
import type { AccountQualification } from '../../model/qualification.ts';
import type { QualificationFacts } from '../../model/qualification-facts.ts';
import type { QualificationView } from '../../views/site/qualification.ts';
import type { Atlas } from './atlas.ts';
import { MEDIUM_NAMES, OPENING_NAMES, POINT_NAMES } from './method-words.ts';
import { amount, count, known, listed, partOf, plural } from './print.ts';

type Fact = QualificationView['facts'][number];

/** `nameOf` names the customer's or the prospect's people by id. */
export const qualificationView = (
  { lookups }: Atlas,
  points: AccountQualification['points'],
  facts: QualificationFacts | undefined,
  nameOf: (id: string) => string,
): QualificationView => {
  const answered = points.filter((point) => point.answered).length;
  return {
    sentence:
      answered === 0
        ? `None of the ${plural(points.length, 'point')} is answered.`
        : `${count(answered)} of ${plural(points.length, 'point')} answered.`,
    answered: partOf(answered, points.length, 'There is no point to answer.'),
    points: points.map(({ point, answered }) => ({
      point: POINT_NAMES[point],
      state: answered ? { shape: 'done', word: 'answered' } : { shape: 'open', word: 'open' },
    })),
    needs: (facts?.needs ?? []).map(({ need, advantages, note }) => ({
      need: lookups.need(need),
      advantages: advantages.map(lookups.advantage),
      note: note ?? '',
    })),
    openings: (facts?.openings ?? []).map(({ kind, offering, worth, note }) => ({
      kind: OPENING_NAMES[kind],
      offering: lookups.offering(offering),
      worth: known(worth, amount, 'Nobody has said what it is worth a year.'),
      note: note ?? '',
    })),
    facts: facts === undefined ? [] : factsOf(lookups, facts, nameOf),
  };
};

const factsOf = (
  lookups: Atlas['lookups'],
  facts: QualificationFacts,
  nameOf: (id: string) => string,
): Fact[] => {
  const { loyalty, fence, collaboration, medium, prestige, influencer, decisionMaker } = facts;
  const lines = [
    ['Why they would stay', loyalty],
    ['The fence', fence],
    ['Collaboration', collaboration === undefined ? undefined : willingness(collaboration)],
    ['Preferred medium', medium === undefined ? undefined : MEDIUM_NAMES[medium]],
    ['Prestige', prestige === undefined ? undefined : prestigeLine(lookups, prestige)],
    ['Key influencer', influencer === undefined ? undefined : nameOf(influencer)],
    ['Decision-maker', decisionMaker === undefined ? undefined : nameOf(decisionMaker)],
  ] as const;
  return lines.flatMap(([term, detail]) => (detail === undefined || detail === '' ? [] : [{ term, detail }]));
};

const WILLING = { meets: 'meets us', responds: 'answers us', shares: 'shares information' } as const;
const HOW = { yes: '', partly: ' in part', no: '' } as const;

const willingness = (will: NonNullable<QualificationFacts['collaboration']>): string => {
  const parts = (['meets', 'responds', 'shares'] as const).flatMap((way) => {
    const said = will[way];
    if (said === undefined) return [];
    return [said === 'no' ? `${NOT[way]}` : `${WILLING[way]}${HOW[said]}`];
  });
  return listed(parts);
};
const NOT = {
  meets: 'does not meet us',
  responds: 'does not answer us',
  shares: 'shares no information',
} as const;

const REFERENCES = {
  none: 'no reference',
  willing: 'willing to be a reference',
  active: 'an active reference',
} as const;

const prestigeLine = (
  lookups: Atlas['lookups'],
  { reference, opens, note }: NonNullable<QualificationFacts['prestige']>,
): string => {
  const door = opens === undefined ? '' : `; opens the door to ${lookups.vertical(opens)}`;
  return `${REFERENCES[reference]}${door}${note === undefined ? '' : `. ${note}`}`;
};
