import type { AccountBenchmark, FigureOutcome, GroupFigure } from '../model/benchmark.ts';
import type { Measure } from '../model/packet-benchmark.ts';

/** A measure, for our own people. */
export const measureWords = (measure: Measure): string =>
  measure.of === 'usage'
    ? `use of ${measure.offering}`
    : { service: 'months of service kept', promises: 'our promises kept' }[measure.of];

const groupWords = ({ sector }: GroupFigure): string =>
  sector === null ? 'all firms' : `the sector ${sector}`;

const OUTCOMES: Readonly<Record<FigureOutcome, (figure: GroupFigure) => string>> = {
  published: ({ counted, heldBack }) =>
    `published, of ${counted.length}${heldBack.length === 0 ? '' : `, ${heldBack.length} held back`}`,
  'too-few': ({ stated }) => `only ${stated} state it`,
  'told-apart': ({ stated }) =>
    `of ${stated} too few are left once those are held back who could be told apart`,
  dominated: () => 'one firm makes too much of a mark',
  'no-spread': () => 'the middle half is all the same',
  closed: ({ stated }) => `the year was closed before ${stated} stated it`,
};

/** What became of a figure in a group, such as "in all firms only 5 state it". */
export const outcomeWords = (figure: GroupFigure): string =>
  `in ${groupWords(figure)} ${OUTCOMES[figure.outcome](figure)}`;

const CONSENTS = {
  none: 'They have not agreed to be compared.',
  'not-yet': 'Their agreement to be compared does not hold yet.',
  ended: 'Their agreement to be compared has ended.',
} as const;

/** Why an account is shown a benchmark, or none, in one or two sentences. */
export function becauseOf({ consent, lines }: AccountBenchmark): string {
  if (consent !== 'in-force') return CONSENTS[consent];
  const shown = lines.filter((line) => line.shown !== null);
  if (lines.length === 0) return 'The model compares no figure.';
  if (shown.length > 0) {
    const { sector = null } = shown[0]?.shown ?? {};
    const among = sector === null ? 'all firms' : `the sector ${sector}`;
    return `Compared with ${among} in ${shown.map(({ measure }) => measureWords(measure)).join(', ')}.`;
  }
  const known = lines.filter(({ own }) => own !== null);
  if (known.length === 0) return 'They agreed, but state none of the figures.';
  const reasons = known.map(({ measure, groups }) => {
    const told = groups.length === 0 ? 'no group takes them' : groups.map(outcomeWords).join('; ');
    return `${measureWords(measure)}: ${told}`;
  });
  return `They agreed, but nothing can be shown: ${reasons.join('. ')}.`;
}
