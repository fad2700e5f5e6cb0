import type { Dimension, ResolvedCuts, Score } from '../model/assessment.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { settle, settlePoints } from '../model/settle.ts';

type Growth = ReviewModel['growth'];
/** What a cut is held against: a score, and how much of it is answered and fresh. */
export type Weighed = Pick<Score, 'value' | 'coverage'>;
type Dimensions = Readonly<Record<Dimension, Weighed>>;

/** Whether enough of a dimension is answered and fresh; at the floor is enough. */
export const reachesFloor = (score: Weighed, floor: number): boolean =>
  score.value !== null && score.coverage >= settlePoints(floor / 100);

/** The value of a dimension that is known well enough; null below the floor of coverage. */
export const knownScore = (score: Weighed, floor: number): number | null =>
  reachesFloor(score, floor) ? score.value : null;

/** The highest cut on both axes that the account would still reach; null where its data do not suffice. */
const reach = ({ need, value }: Dimensions, floor: number): number | null => {
  const known = [knownScore(need, floor), knownScore(value, floor)];
  return known[0] == null || known[1] == null ? null : Math.min(known[0], known[1]);
};

/**
 * The one cut of both axes whose Tier 1 comes nearest to the target share of all accounts. The
 * candidates are the scores at which somebody joins, and a cut above everybody (null). Of two
 * that come as near, the higher, so that Tier 1 is not stretched to meet a number.
 */
const solveCut = (reaches: readonly number[], accounts: number, targetPercent: number): number | null => {
  const descending = reaches.toSorted((a, b) => b - a);
  const aim = settle(targetPercent * accounts);
  let best: number | null = null;
  let nearest = Math.abs(aim);
  descending.forEach((cut, index) => {
    if (descending[index + 1] === cut) return;
    const distance = Math.abs(settle(100 * (index + 1) - aim, Math.max(100 * accounts, 1)));
    if (distance < nearest) {
      best = cut;
      nearest = distance;
    }
  });
  return best;
};

/** The cut of Tier 1 in a year and the share of accounts that results. See the handbook, M4. */
export function resolveGrowthCut(
  growth: Growth,
  accounts: readonly { readonly dimensions: Dimensions }[],
): ResolvedCuts['growth'] {
  const { cut } = growth.tier1;
  const floor = growth.coverageFloor;
  const reaches = accounts.map(({ dimensions }) => reach(dimensions, floor)).filter((one) => one !== null);
  const solved = cut.by === 'target-share' ? solveCut(reaches, accounts.length, cut.percent) : null;
  const need = cut.by === 'threshold' ? settlePoints(cut.need) : solved;
  const value = cut.by === 'threshold' ? settlePoints(cut.value) : solved;
  const inTier1 = accounts.filter(
    ({ dimensions }) =>
      need !== null &&
      value !== null &&
      (knownScore(dimensions.need, floor) ?? Number.NEGATIVE_INFINITY) >= need &&
      (knownScore(dimensions.value, floor) ?? Number.NEGATIVE_INFINITY) >= value,
  ).length;
  return {
    need,
    value,
    solved: cut.by === 'target-share',
    target: cut.by === 'target-share' ? settle(cut.percent / 100) : null,
    share: accounts.length > 0 ? inTier1 / accounts.length : null,
  };
}
