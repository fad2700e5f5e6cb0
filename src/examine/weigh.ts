/**
 * Scores of receipts under other weights. What an answer is worth does not change with its weight,
 * so nothing is read or normalised again: a book of ten thousand accounts is re-weighed in no time.
 */
import { DIMENSIONS, type Dimension, type ReceiptLine } from '../model/assessment.ts';
import type { LifeCycleStage } from '../model/offerings.ts';
import type { ReviewModel, Weight } from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import { resolveWeights } from '../score/weights.ts';
import type { Weighed } from '../segment/growth-cut.ts';

/** What weighing needs of a line of a receipt. */
export type Worth = Pick<ReceiptLine, 'indicator' | 'normalised' | 'state'>;

/** The places of the indicators in their receipts, ascending by id: the order in which a score is summed. */
export const orderOf = (indicators: Readonly<Record<string, unknown>>): readonly number[] => {
  const ids = Object.keys(indicators);
  return ids.map((_, at) => at).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
};

/**
 * The score and the coverage of a receipt whose lines have these nominal weights instead, to the
 * last bit as scoring with such a model would give them. Shares of the dimension, one a line.
 */
export function weigh(
  lines: readonly Worth[],
  weights: readonly number[],
  order: readonly number[],
): Weighed {
  let kept = 0;
  let covered = 0;
  for (const at of order) {
    const weight = weights[at] ?? 0;
    if (lines[at]?.normalised != null) kept += weight;
    if (lines[at]?.state === 'answered') covered += weight;
  }
  let points = 0;
  for (const at of order) {
    const worth = lines[at]?.normalised ?? null;
    points += worth === null || kept === 0 ? 0 : worth * ((weights[at] ?? 0) / kept);
  }
  return { value: kept === 0 ? null : settlePoints(points), coverage: settlePoints(covered) };
}

/** The overall score of three dimensions; null where one has no value. */
export function weighOverall(
  values: Readonly<Record<Dimension, number | null>>,
  weights: Readonly<Record<Dimension, number>>,
): number | null {
  let points = 0;
  for (const dimension of DIMENSIONS) {
    const value = values[dimension];
    if (value === null) return null;
    points += weights[dimension] * value;
  }
  return settlePoints(points);
}

/** The declared weights of a dimension's indicators, in the order of the model. */
export const weightsOf = (growth: ReviewModel['growth'], dimension: Dimension): readonly Weight[] =>
  Object.values(growth.dimensions[dimension].indicators).map(({ weight }) => weight);

/** Weights as shares at any stages in question, each mix of stages worked out once. */
export function sharesByStages(
  weights: readonly Weight[],
): (stages: readonly LifeCycleStage[]) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (stages) => {
    const key = stages.join();
    const shares = known.get(key) ?? resolveWeights(weights, stages);
    known.set(key, shares);
    return shares;
  };
}

export const forDimensions = <T>(make: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> => ({
  need: make('need'),
  value: make('value'),
  behaviour: make('behaviour'),
});
