import type { OpenQuestion } from '../model/examination.ts';
import { day, list, points } from '../segment/words.ts';
import { LABELS, METHODS } from './explain-words.ts';
import type { ExplainedSensitivity, Explanation } from './explanation.ts';
import { type Colors, padEnd, terms, wrap } from './text-table.ts';

/** How the growth tier, as the rules alone give it, stands up to other weights (rule 9). */
export const steadiness = ({ flips, movable, shakePercent }: ExplainedSensitivity): string => {
  const by = `moved by ${shakePercent}%`;
  if (flips.length > 0) {
    const told = flips.map(({ label, direction, to }) => `${label} ${direction} (${LABELS[to]})`);
    return `The computed tier changes with one weight ${by}: ${told.join(', ')}.`;
  }
  return movable
    ? `The computed tier stays with any one weight ${by}; with all of them it can change.`
    : `The computed tier stays whatever weights are ${by}.`;
};

const reach = ({ reach: { low, high }, tiers, points: far, dimension }: OpenQuestion): string => {
  const tier = tiers === 0 ? 'the tier stays' : `the tier could be ${LABELS[low]} to ${LABELS[high]}`;
  return `${tier}; up to ${points(far)} points of ${dimension}`;
};

/** The questions to ask at this review (rule 11). */
export function askText({ questionDebt }: Explanation, c: Colors): readonly string[] {
  if (questionDebt === null || questionDebt.open.length === 0)
    return ['  Every question has a fresh answer.'];
  const { ask, open } = questionDebt;
  const more = open.length - ask.length;
  return [
    ...ask.flatMap((question, index) => [
      ...wrap(question.question, 92).map((line, at) => `  ${at === 0 ? `${index + 1}.` : '  '} ${line}`),
      `     ${c.dim(`${question.state === 'stale' && question.asOf !== null ? `stale, of ${day(question.asOf)}` : question.state} · ${reach(question)}`)}`,
    ]),
    ...(more > 0 ? [c.dim(`  and ${more} more open ${more === 1 ? 'question' : 'questions'}`)] : []),
  ];
}

const STANCES = { more: 'give more', keep: 'keep', less: 'give less' } as const;

/** What each method says to do, and which pull apart. */
export function quarrelText({ disagreement }: Explanation, c: Colors): readonly string[] {
  if (disagreement === null) return [];
  const { says, apart } = disagreement;
  const rows = says.map(({ scheme, stance, advice }) => {
    const said = padEnd(stance === null ? '–' : STANCES[stance], 11);
    return [METHODS[scheme], `${said}${advice}`] as const;
  });
  const against = [...new Set(apart.map(([one]) => one))].map((one) => {
    const others = apart.filter(([first]) => first === one).map(([, other]) => METHODS[other].toLowerCase());
    return `${METHODS[one]} pulls against ${list(others)}.`;
  });
  return [
    ...terms(rows, c, 11),
    ...(against.length === 0
      ? ['  None says more where another says less.']
      : against.flatMap((line) => wrap(line, 94).map((part) => `  ${c.bold(part)}`))),
  ];
}
