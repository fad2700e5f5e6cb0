/**
 * Rules are alternatives of half-open intervals, judged in three values: a condition on an
 * unknown measure is neither true nor false, and a rule is true only where it is certainly so.
 */
import type { RuleInterval } from '../model/review-model.ts';
import { settle, settlePoints } from '../model/settle.ts';
import { boundValue, MEASURES, type Measure } from './measure.ts';
import { apart } from './words.ts';

export interface Condition<M extends Measure> {
  readonly measure: M;
  /** The first value that is in, and the first that is out again. */
  readonly from: number;
  readonly below: number;
}
/** All conditions of one alternative must hold, and one alternative is enough. */
export type Rule<M extends Measure> = readonly (readonly Condition<M>[])[];

export type Values<M extends Measure> = Readonly<Record<M, number | null>>;

export interface Verdict<M extends Measure> {
  /** Null where it hangs on an unknown. */
  readonly holds: boolean | null;
  /** The first alternative that holds. */
  readonly by: readonly Condition<M>[] | null;
  /** The unknown measures that it hangs on. */
  readonly unknown: readonly M[];
}

/** As the values that it is held against are settled: points of a score, else an amount. */
const settleBound = (measure: Measure, bound: number): number =>
  measure === 'need' || measure === 'value' || measure === 'behaviour' ? settlePoints(bound) : settle(bound);

/** A level name that the measure does not have makes an interval that nothing is in. */
const compileBound = (measure: Measure, bound: number | string | undefined, open: number): number =>
  bound === undefined ? open : settleBound(measure, boundValue(measure, bound) ?? Number.NaN);

export function compileRule<M extends Measure>(
  when: readonly Partial<Readonly<Record<M, RuleInterval | undefined>>>[],
  measures: readonly M[],
): Rule<M> {
  return when.map((alternative) =>
    measures.flatMap((measure) => {
      const interval = alternative[measure];
      if (interval === undefined) return [];
      const from = compileBound(measure, interval.from, Number.NEGATIVE_INFINITY);
      const below = compileBound(measure, interval.below, Number.POSITIVE_INFINITY);
      return [{ measure, from, below }];
    }),
  );
}

export const conditionHolds = <M extends Measure>(
  condition: Condition<M>,
  values: Values<M>,
): boolean | null => {
  const value = values[condition.measure];
  return value === null ? null : value >= condition.from && value < condition.below;
};

/** Judges a rule: the alternatives that some known measure rules out do not make it unknown. */
export function judgeRule<M extends Measure>(rule: Rule<M>, values: Values<M>): Verdict<M> {
  const unknown = new Set<M>();
  for (const conditions of rule) {
    const verdicts = conditions.map((condition) => conditionHolds(condition, values));
    if (verdicts.includes(false)) continue;
    if (!verdicts.includes(null)) return { holds: true, by: conditions, unknown: [] };
    for (const { measure } of conditions) if (values[measure] === null) unknown.add(measure);
  }
  return { holds: unknown.size > 0 ? null : false, by: null, unknown: [...unknown] };
}

/** "revenue €340,000 (€250,000 or more)" */
export function describeCondition<M extends Measure>(
  { measure, from, below }: Condition<M>,
  value: number,
  currency: string,
): string {
  const { name, spell, levels }: (typeof MEASURES)[Measure] & { levels?: readonly string[] } =
    MEASURES[measure];
  const spelt = spell(currency);
  const [said, low] = apart(spelt, value, Number.isFinite(from) ? from : value);
  const high = Number.isFinite(below) ? apart(spelt, below, value)[0] : null;
  const more = levels === undefined ? 'or more' : 'or higher';
  const bounds = [
    ...(Number.isFinite(from) ? [`${low} ${more}`] : []),
    ...(high === null ? [] : [`below ${high}`]),
  ];
  return `${name} ${said}${bounds.length > 0 ? ` (${bounds.join(', ')})` : ''}`;
}
