/** How a prospect is to be won: who buys, the lights of qualification, the competition and the bargain (M10). */
import type { Prospect } from '../../model/book.ts';
import {
  BUYING_STAGES,
  COMPETITIVE_STRATEGIES,
  PLAYERS,
  type Player,
  PRINCIPLES,
} from '../../model/prospect.ts';
import type { Competition, Light, Negotiation, PlayerView } from '../../views/site/prospect.ts';
import type { Atlas } from './atlas.ts';
import { LIGHT_STATES, PLAYER_WORDS, PRINCIPLE_NAMES, STRATEGY_WORDS, TACTIC_WORDS } from './method-words.ts';
import { count, date, known, listed, plural } from './print.ts';

type Profile = Prospect['profile'];

/** One for each kind of player, whether or not we know somebody: who is missing is told too. */
export const playersOf = (atlas: Atlas, profile: Profile): PlayerView[] =>
  PLAYERS.map((player) => ({
    player: PLAYER_WORDS[player].name,
    holds: PLAYER_WORDS[player].holds,
    talk: BUYING_STAGES.map((stage) =>
      known(
        atlas.book.model.acquisition.communications[player]?.[stage],
        (text) => text,
        'The model does not say what to talk about.',
      ),
    ),
    people: profile.people
      .filter((person) => person.player === player)
      .map(({ name, title, lastSpoke, concerns }) => ({
        name,
        title: title ?? '',
        lastSpoke: known(lastSpoke, date, 'No conversation is recorded.'),
        concerns: BUYING_STAGES.map((stage) => concerns[stage] ?? ''),
      })),
  }));

export const playersSentence = ({ people }: Profile): string => {
  if (people.length === 0) return 'We know nobody here by name.';
  const missing = PLAYERS.filter((player) => !people.some((person) => person.player === player));
  const first = `We know ${plural(people.length, 'person', 'people')}`;
  const name = (player: Player): string => PLAYER_WORDS[player].name.toLowerCase();
  return missing.length === 0
    ? `${first}, in every part of the purchase.`
    : `${first}; nobody as ${listed(missing.map(name))}.`;
};

export const lightsOf = ({ principles }: Profile): Light[] =>
  PRINCIPLES.map((principle) => {
    const looked = principles[principle];
    return {
      principle: PRINCIPLE_NAMES[principle],
      state: LIGHT_STATES[looked?.light ?? 'unknown'],
      note: looked?.note ?? '',
      asOf: looked?.asOf === undefined ? '' : date(looked.asOf),
    };
  });

/** "3 green, 2 yellow, 2 not looked at". */
export const lightsCount = (lights: readonly Light[]): string =>
  lights.every(({ state }) => state.word === LIGHT_STATES.unknown.word)
    ? 'not looked at'
    : countedLights(lights);

const countedLights = (lights: readonly Light[]): string =>
  listed(
    Object.values(LIGHT_STATES).flatMap(({ word }) => {
      const same = lights.filter(({ state }) => state.word === word).length;
      return same === 0 ? [] : [`${count(same)} ${word}`];
    }),
  );

export const lightsSentence = (lights: readonly Light[]): string => {
  if (lights.every(({ state }) => state.word === LIGHT_STATES.unknown.word))
    return `None of the ${count(lights.length)} principles of qualification has been looked at.`;
  const yellow = lights.some(({ state }) => state.word === LIGHT_STATES.yellow.word);
  return `${lightsCount(lights)}.${yellow ? ' A yellow light is settled before going on.' : ''}`;
};

export const competitionOf = ({ competition }: Profile): Competition | null => {
  if (competition === undefined) return null;
  const { active, strategy, competitors, why } = competition;
  const place = COMPETITIVE_STRATEGIES.indexOf(strategy) + 1;
  const start = active
    ? 'The opportunity was active before we came.'
    : 'We were there before the opportunity was active.';
  return {
    sentence: `${start} The strategy is ${STRATEGY_WORDS[strategy].name.toLowerCase()}, number ${count(place)} of ${count(COMPETITIVE_STRATEGIES.length)} in order of preference.`,
    strategies: COMPETITIVE_STRATEGIES.map((each) => ({
      ...STRATEGY_WORDS[each],
      chosen: each === strategy,
    })),
    competitors: [...competitors],
    why: why ?? '',
  };
};

export const negotiationOf = ({ negotiation }: Profile): Negotiation | null =>
  negotiation === undefined
    ? null
    : {
        mustGet: [...negotiation.mustGet],
        canGive: [...negotiation.canGive],
        walkAway: known(negotiation.walkAway, (text) => text, 'Nobody has said when we walk.'),
        compellingReason: known(
          negotiation.compellingReason,
          (text) => text,
          'Nobody knows why they must act.',
        ),
        tactics: negotiation.tactics.map(({ tactic, answer }) => ({
          tactic: TACTIC_WORDS[tactic].name,
          means: TACTIC_WORDS[tactic].means,
          answer: known(answer, (text) => text, 'No answer is written down.'),
        })),
      };
