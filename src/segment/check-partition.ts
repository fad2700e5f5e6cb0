/**
 * Whether the segments' rules share the book out without overlap or gap, shown by example.
 *
 * All bounds of a measure cut it into cells within which no rule changes its mind, so one value
 * of each cell stands for all. The walk takes measure after measure and keeps the alternatives
 * that are still alive; it stops as soon as the rest can change nothing.
 */
import type { Finding } from '../model/finding.ts';
import { PROGRAMME_MEASURES, type ProgrammeMeasure, type ReviewModel } from '../model/review-model.ts';
import { MEASURES, type MeasureWords } from './measure.ts';
import { type NamedSegment, prepareSegmentRules } from './programme-segment.ts';
import type { Condition } from './rules.ts';

interface Alternative {
  readonly segment: NamedSegment;
  readonly conditions: readonly Condition<ProgrammeMeasure>[];
}
type Witness = readonly { readonly measure: ProgrammeMeasure; readonly value: number }[];

/** One value of every cell: each bound itself, and one below the lowest. */
const samplesOf = (measure: ProgrammeMeasure, alternatives: readonly Alternative[]): readonly number[] => {
  const bounds = alternatives
    .flatMap(({ conditions }) => conditions)
    .filter((condition) => condition.measure === measure)
    .flatMap(({ from, below }) => [from, below])
    .filter(Number.isFinite);
  const { wholeUpTo }: MeasureWords = MEASURES[measure];
  const samples =
    wholeUpTo === undefined
      ? [Math.min(...bounds) - 1, ...bounds]
      : [0, ...bounds.map(Math.ceil).filter((bound) => bound > 0 && bound <= wholeUpTo)];
  return [...new Set(samples)].sort((a, b) => a - b);
};

const say = (witness: Witness): string =>
  witness
    .map(({ measure, value }) => {
      const { levels }: MeasureWords = MEASURES[measure];
      return `${measure} ${levels?.[value] ?? value}`;
    })
    .join(', ') || 'any account';

const names = (alternative: Alternative, measures: readonly ProgrammeMeasure[]): boolean =>
  alternative.conditions.some(({ measure }) => measures.includes(measure));

/** Findings of overlaps (one for each pair of segments) and of a gap, each with a witness. */
export function checkDisjointAndTotal(programme: ReviewModel['programme']): readonly Finding[] {
  const rules = prepareSegmentRules(programme);
  const all = rules.flatMap(({ segment, rule }) => rule.map((conditions) => ({ segment, conditions })));
  const measures = PROGRAMME_MEASURES.filter((measure) => all.some((one) => names(one, [measure])));
  const samples = new Map(measures.map((measure) => [measure, samplesOf(measure, all)]));
  const found = new Map<string, Finding>();
  const report = (key: string, finding: Omit<Finding, 'document'>) => {
    if (!found.has(key)) found.set(key, { ...finding, document: 'model.yaml' });
  };

  const walk = (depth: number, alive: readonly Alternative[], witness: Witness): void => {
    const ahead = measures.slice(depth);
    const certain = new Set(alive.filter((one) => !names(one, ahead)).map(({ segment }) => segment));
    const possible = new Set(alive.map(({ segment }) => segment));
    const [first, second] = [...certain];
    if (first !== undefined && second !== undefined) {
      const path = ['programme', 'segments', second, 'when'];
      const args = { first, second, witness: say(witness) };
      report(`${first} ${second}`, { code: 'rules-overlap', path, args });
    }
    if (possible.size === 0) {
      const path = ['programme', 'segments'];
      report('gap', { code: 'rules-gap', path, args: { witness: say(witness) } });
    }
    const measure = ahead[0];
    if (measure === undefined || possible.size === 0 || (possible.size === 1 && certain.size === 1)) return;
    if (possible.size === certain.size && possible.size > 1) return;
    for (const value of samples.get(measure) ?? []) {
      const still = alive.filter(({ conditions }) =>
        conditions.every((one) => one.measure !== measure || (value >= one.from && value < one.below)),
      );
      walk(depth + 1, still, [...witness, { measure, value }]);
    }
  };

  walk(0, all, []);
  if (rules.some(({ otherwise }) => otherwise)) found.delete('gap');
  return [...found.values()];
}
