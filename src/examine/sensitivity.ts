import {
  type AccountAssessment,
  DIMENSIONS,
  type Dimension,
  type GrowthTier,
  type YearAssessment,
} from '../model/assessment.ts';
import type { Sensitivity, Shake } from '../model/examination.ts';
import type { ReviewModel, Weight } from '../model/review-model.ts';
import { knownScore, resolveGrowthCut, type Weighed } from '../segment/growth-cut.ts';
import { judgeGrowth, prepareGrowthRules } from '../segment/growth-rules.ts';
import { findMovable } from './movable.ts';
import { forDimensions, orderOf, sharesByStages, weigh, weightsOf } from './weigh.ts';

type Growth = ReviewModel['growth'];

/** One account under a shaken model. */
interface Shaken {
  readonly account: AccountAssessment;
  readonly dimensions: Readonly<Record<Dimension, Weighed>>;
}

const heaviest = (weight: Weight): number =>
  typeof weight === 'number' ? weight : Math.max(...Object.values(weight));

const scaled = (weight: Weight, factor: number): Weight =>
  typeof weight === 'number'
    ? weight * factor
    : {
        introduction: weight.introduction * factor,
        growth: weight.growth * factor,
        maturity: weight.maturity * factor,
        decline: weight.decline * factor,
      };

/** Every account of the year with the weight at one place of a dimension multiplied; nothing else changes. */
function shakeYear(
  year: YearAssessment,
  growth: Growth,
  dimension: Dimension,
  place: number,
  factor: number,
): readonly Shaken[] {
  const weights = weightsOf(growth, dimension);
  const shares = sharesByStages(
    weights.map((weight, at) => (at === place ? scaled(weight, factor) : weight)),
  );
  const order = orderOf(growth.dimensions[dimension].indicators);
  return year.accounts.map((account) => {
    const { dimensions, stages } = account.labels['growth-tier'];
    const shaken = weigh(dimensions[dimension].receipt, shares(stages), order);
    return { account, dimensions: { ...dimensions, [dimension]: shaken } };
  });
}

/** The computed tiers that a shaken year gives otherwise; a solved cut is solved anew. */
function flipsOf(year: YearAssessment, growth: Growth, shaken: readonly Shaken[]): Shake['flips'] {
  const cuts = year.cuts.growth.solved ? resolveGrowthCut(growth, shaken) : year.cuts.growth;
  const rules = prepareGrowthRules(growth, cuts);
  return shaken.flatMap(({ account: { accountId, labels }, dimensions }) => {
    const from: GrowthTier = labels['growth-tier'].raw;
    const known = forDimensions((dimension) => knownScore(dimensions[dimension], rules.floor));
    const to = judgeGrowth(known, rules).label;
    return from === to ? [] : [{ accountId, from, to }];
  });
}

/** The accounts that change tier in a shake, with how many do it, the most shaken first, ties by id. */
const flippingIn = (shakes: readonly Shake[]): Sensitivity['flipping'] => {
  const counts = new Map<string, number>();
  for (const { flips } of shakes) {
    for (const { accountId } of flips) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  }
  return [...counts]
    .map(([accountId, count]) => ({ accountId, shakes: count }))
    .sort((a, b) => b.shakes - a.shakes || (a.accountId < b.accountId ? -1 : 1));
};

/**
 * How far the computed growth tiers of a year hang on the exact weights: each indicator's weight
 * that is above zero at some stage is moved up and down by the declared share at all stages, one
 * at a time, and every account is scored and placed anew. See the handbook, rule 9.
 */
export function examineSensitivity(model: ReviewModel, year: YearAssessment): Sensitivity {
  const { growth, sensitivity } = model;
  const amount = sensitivity.shakePercent / 100;
  const shakes = DIMENSIONS.flatMap((dimension) =>
    Object.entries(growth.dimensions[dimension].indicators).flatMap(
      ([indicator, { label, weight }], place) =>
        heaviest(weight) === 0
          ? []
          : (
              [
                ['up', 1 + amount],
                ['down', 1 - amount],
              ] as const
            ).map(([direction, factor]): Shake => {
              const shaken = shakeYear(year, growth, dimension, place, factor);
              return { indicator, label, dimension, direction, flips: flipsOf(year, growth, shaken) };
            }),
    ),
  );
  return {
    shakePercent: sensitivity.shakePercent,
    accounts: year.accounts.length,
    shakes,
    flipping: flippingIn(shakes),
    movable: findMovable(growth, year, amount),
  };
}
