import { DIMENSIONS, type Dimension } from '../model/labels.ts';
import { type LifeCycleStage, LifeCycleStageSchema } from '../model/offerings.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { resolveWeights } from '../score/weights.ts';

/** The weights of the model as shares, at each life-cycle stage; each set adds up to 1, or is all 0. */
export type CompiledWeights = Readonly<
  Record<
    LifeCycleStage,
    {
      readonly dimensions: Readonly<Record<Dimension, number>>;
      /** By indicator, in the order of the model. */
      readonly indicators: Readonly<Record<Dimension, Readonly<Record<string, number>>>>;
    }
  >
>;

const forEach = <Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Readonly<Record<Key, Value>>;

/** What each dimension and indicator weighs where offerings of one stage alone are in question. */
export function compileWeights({ growth: { dimensions } }: ReviewModel): CompiledWeights {
  return forEach(LifeCycleStageSchema.options, (stage) => {
    const overall = resolveWeights(
      DIMENSIONS.map((dimension) => dimensions[dimension].weight),
      [stage],
    );
    return {
      dimensions: forEach(DIMENSIONS, (dimension) => overall[DIMENSIONS.indexOf(dimension)] ?? 0),
      indicators: forEach(DIMENSIONS, (dimension) => {
        const { indicators } = dimensions[dimension];
        const shares = resolveWeights(
          Object.values(indicators).map(({ weight }) => weight),
          [stage],
        );
        return Object.fromEntries(Object.keys(indicators).map((id, index) => [id, shares[index] ?? 0]));
      }),
    };
  });
}
