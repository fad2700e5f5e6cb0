/**
 * Whether the segments' rules share the book out without overlap or gap, shown by example.
 *
 * All bounds of a measure cut it into cells within which no rule changes its mind, so one value
 * of each cell stands for all. The walk takes measure after measure and keeps the alternatives
 * that are still alive; cells that keep the same ones are one. It stops where the rest can show
 * nothing new, and gives up, with a finding, where rules are so many that it would not end.
 */
import type { Finding } from '../model/finding.ts';
import { PROGRAMME_MEASURES, type ProgrammeMeasure, type ReviewModel } from '../model/review-model.ts';
import { MEASURES, type MeasureWords } from './measure.ts';
import { type NamedSegment, prepareSegmentRules, type SegmentRule } from './programme-segment.ts';
import type { Condition } from './rules.ts';

interface Alternative {
  readonly segment: NamedSegment;
  readonly conditions: readonly Condition<ProgrammeMeasure>[];
  /** Its place among all. */
  readonly place: number;
  /** How many measures have to be taken before it asks nothing more. */
  readonly settledAt: number;
}
type Witness = readonly { readonly measure: ProgrammeMeasure; readonly value: number }[];

/** How often an alternative may be held against a cell: a second's work, far above any real model. */
export const MOST_LOOKS = 5_000_000;

/** One value of every cell: each bound itself, and one below the lowest. */
const samplesOf = (measure: ProgrammeMeasure, alternatives: readonly Alternative[]): readonly number[] => {
  const bounds = alternatives
    .flatMap(({ conditions }) => conditions)
    .filter((condition) => condition.measure === measure)
    .flatMap(({ from, below }) => [from, below])
    .filter(Number.isFinite);
  const { wholeUpTo }: MeasureWords = MEASURES[measure];
  if (wholeUpTo !== undefined) {
    const whole = bounds.map(Math.ceil).filter((bound) => bound > 0 && bound <= wholeUpTo);
    return [...new Set([0, ...whole])].sort((a, b) => a - b);
  }
  const rising = [...new Set(bounds)].sort((a, b) => a - b);
  return rising[0] === undefined ? [0] : [rising[0] - 1, ...rising];
};

const say = (witness: Witness): string =>
  witness
    .map(({ measure, value }) => {
      const { levels }: MeasureWords = MEASURES[measure];
      return `${measure} ${levels?.[value] ?? value}`;
    })
    .join(', ') || 'any account';

const alternativesOf = (
  rules: readonly SegmentRule[],
  measures: readonly ProgrammeMeasure[],
): readonly Alternative[] =>
  rules
    .flatMap(({ segment, rule }) => rule.map((conditions) => ({ segment, conditions })))
    .map(({ segment, conditions }, place) => {
      const asked = conditions.map(({ measure }) => measures.indexOf(measure) + 1);
      return { segment, conditions, place, settledAt: Math.max(0, ...asked) };
    });

/** The alternatives that a cell keeps; a segment that certainly fits needs one of them only. */
const keptIn = (
  alive: readonly Alternative[],
  measure: ProgrammeMeasure,
  value: number,
  depth: number,
): readonly Alternative[] => {
  const still = alive.filter(({ conditions }) =>
    conditions.every((one) => one.measure !== measure || (value >= one.from && value < one.below)),
  );
  const certain = new Map(
    still.toReversed().flatMap((one) => (one.settledAt <= depth ? [[one.segment, one]] : [])),
  );
  return still.filter((one) => (certain.get(one.segment) ?? one) === one);
};

/** What is found, and how often an alternative was held against a cell. */
export interface PartitionExam {
  /** Overlaps, one for each pair of segments, and a gap, each with a witness. */
  readonly findings: readonly Finding[];
  readonly looks: number;
}

/** Overlaps and gaps of the segments' rules; all findings point into `model.yaml`. */
export function examinePartition(
  programme: ReviewModel['programme'],
  mostLooks: number = MOST_LOOKS,
): PartitionExam {
  const rules = prepareSegmentRules(programme);
  const named = new Set(rules.flatMap(({ rule }) => rule.flat().map(({ measure }) => measure)));
  const measures = PROGRAMME_MEASURES.filter((measure) => named.has(measure));
  const all = alternativesOf(rules, measures);
  const samples = new Map(measures.map((measure) => [measure, samplesOf(measure, all)]));
  const found = new Map<string, Finding>();
  const takesRest = rules.some(({ otherwise }) => otherwise);
  let looks = 0;
  const report = (key: string, finding: Omit<Finding, 'document'>) => {
    if (!found.has(key)) found.set(key, { ...finding, document: 'model.yaml' });
  };

  const walk = (depth: number, alive: readonly Alternative[], witness: Witness): void => {
    const certain = new Set(alive.filter((one) => one.settledAt <= depth).map(({ segment }) => segment));
    const possible = [...new Set(alive.map(({ segment }) => segment))];
    for (const [first, second] of pairsOf([...certain])) {
      const path = ['programme', 'segments', second, 'when'];
      const args = { first, second, witness: say(witness) };
      report(`${first} ${second}`, { code: 'rules-overlap', path, args });
    }
    if (possible.length === 0 && !takesRest) {
      const path = ['programme', 'segments'];
      report('gap', { code: 'rules-gap', path, args: { witness: say(witness) } });
    }
    const measure = measures[depth];
    const maySeeGap = certain.size === 0 && possible.length > 0 && !takesRest;
    const promises = (): boolean =>
      (maySeeGap && !found.has('gap')) ||
      pairsOf(possible).some(([first, second]) => !found.has(`${first} ${second}`));
    if (measure === undefined) return;
    const seen = new Set<string>();
    for (const value of samples.get(measure) ?? []) {
      if (looks >= mostLooks || !promises()) return;
      looks += alive.length;
      const kept = keptIn(alive, measure, value, depth + 1);
      const key = kept.map((one) => one.place).join();
      if (seen.has(key)) continue;
      seen.add(key);
      walk(depth + 1, kept, [...witness, { measure, value }]);
    }
  };

  walk(0, all, []);
  const gaveUp = looks >= mostLooks;
  if (gaveUp) report('too many', { code: 'rules-too-many', path: ['programme', 'segments'], args: {} });
  return { findings: [...found.values()], looks };
}

/** Every two segments, in the order of the model. */
const pairsOf = (segments: readonly NamedSegment[]): readonly (readonly [NamedSegment, NamedSegment])[] =>
  segments.flatMap((one, index) => segments.slice(index + 1).map((other) => [one, other] as const));
