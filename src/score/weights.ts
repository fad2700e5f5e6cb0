/**
 * Weights are relative, and may differ by the life-cycle stage of the offerings in question.
 * Each stage's weights are made into shares first and averaged over the offerings after, so
 * that a stage whose author likes large numbers has no louder voice than another.
 */
import { type LifeCycleStage, LifeCycleStageSchema, type Offering } from '../model/offerings.ts';
import type { Weight } from '../model/review-model.ts';
import { settle } from '../model/settle.ts';

const STAGES = LifeCycleStageSchema.options;

const atStage = (weight: Weight, stage: LifeCycleStage): number =>
  typeof weight === 'number' ? weight : weight[stage];

/**
 * The stages of the offerings that the account is in question for, one each; the default where
 * none is named. In the order of the life cycle, whatever the order in the file.
 */
export function stagesInQuestion(
  pursuing: readonly string[],
  offerings: ReadonlyMap<string, Offering>,
  defaultStage: LifeCycleStage,
): readonly LifeCycleStage[] {
  const named = [...new Set(pursuing)].flatMap((id) => offerings.get(id)?.stage ?? []);
  const stages = STAGES.flatMap((stage) => named.filter((one) => one === stage));
  return stages.length > 0 ? stages : [defaultStage];
}

/** Smallest first, so that the sum is the same however the weights are listed. */
const sum = (values: readonly number[]): number =>
  settle(values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0));

/** Shares that add up to 1, in the order given; all 0 where a stage weighs nothing at all. */
const sharesAt = (weights: readonly Weight[], stage: LifeCycleStage): readonly number[] => {
  const plain = weights.map((weight) => atStage(weight, stage));
  const total = sum(plain);
  return plain.map((weight) => (total > 0 ? weight / total : 0));
};

/** The weights as shares, averaged over the stages; they add up to 1, or are all 0. */
export function resolveWeights(
  weights: readonly Weight[],
  stages: readonly LifeCycleStage[],
): readonly number[] {
  const mixed = weights.map(() => 0);
  for (const stage of stages) {
    sharesAt(weights, stage).forEach((share, index) => {
      mixed[index] = (mixed[index] ?? 0) + share;
    });
  }
  // Not divided by the count of stages: one whose weights are all zero has no say.
  const total = sum(mixed);
  return mixed.map((weight) => (total > 0 ? weight / total : 0));
}
