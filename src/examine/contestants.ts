/** The ways to order last year's accounts that a back-test holds against each other (rule 10). */
import type { AccountAssessment, GrowthTier, YearAssessment } from '../model/assessment.ts';
import type { IssuedYear } from '../model/issued-year.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { knownScore, resolveGrowthCut } from '../segment/growth-cut.ts';
import { judgeGrowth, prepareGrowthRules, TIER_HEIGHT } from '../segment/growth-rules.ts';
import { forDimensions, orderOf, sharesByStages, weigh, weighOverall, weightsOf } from './weigh.ts';

/** Where an account is placed: by its tier, and within it by the overall score, without one last. */
export interface Place {
  readonly tier: GrowthTier;
  readonly overall: number | null;
}

export const comparePlaces = (a: Place, b: Place): number =>
  TIER_HEIGHT[a.tier] - TIER_HEIGHT[b.tier] || (a.overall ?? -1) - (b.overall ?? -1);

export const isTier1 = (tier: GrowthTier): boolean => tier === '1a' || tier === '1b';

/** As it was issued, where a growth tier was; else by today's model on the facts of that year. */
export function modelPlace(account: AccountAssessment, issued: IssuedYear | undefined): Place {
  const { raw, overall } = account.labels['growth-tier'];
  const tier = issued?.labels['growth-tier'];
  if (tier === undefined) return { tier: raw, overall };
  const stored = issued?.scores?.overall;
  return { tier, overall: stored === undefined ? overall : stored };
}

/** Every account of the year under a model whose indicators all weigh the same, and its dimensions too. */
export function equalWeightPlaces(
  growth: ReviewModel['growth'],
  year: YearAssessment,
): ReadonlyMap<string, Place> {
  const plans = forDimensions((dimension) => ({
    shares: sharesByStages(weightsOf(growth, dimension).map(() => 1)),
    order: orderOf(growth.dimensions[dimension].indicators),
  }));
  const third = forDimensions(() => 1 / 3);
  const weighed = year.accounts.map(({ accountId, labels }) => {
    const { dimensions, stages } = labels['growth-tier'];
    return {
      accountId,
      dimensions: forDimensions((name) =>
        weigh(dimensions[name].receipt, plans[name].shares(stages), plans[name].order),
      ),
    };
  });
  const rules = prepareGrowthRules(growth, resolveGrowthCut(growth, weighed));
  return new Map(
    weighed.map(({ accountId, dimensions }) => {
      const known = forDimensions((name) => knownScore(dimensions[name], rules.floor));
      const values = forDimensions((name) => dimensions[name].value);
      return [accountId, { tier: judgeGrowth(known, rules).label, overall: weighOverall(values, third) }];
    }),
  );
}

/** Places as numbers: the higher the higher, alike where they are alike. */
export function ranksOf<T>(places: readonly T[], compare: (a: T, b: T) => number): readonly number[] {
  const rising = places.map((place, at) => ({ place, at })).sort((a, b) => compare(a.place, b.place));
  const ranks = new Array<number>(places.length).fill(0);
  let rank = 0;
  rising.forEach(({ place, at }, index) => {
    const before = rising[index - 1];
    if (before !== undefined && compare(before.place, place) !== 0) rank += 1;
    ranks[at] = rank;
  });
  return ranks;
}
