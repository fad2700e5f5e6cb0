import {
  type AccountAssessment,
  DIMENSIONS,
  type Dimension,
  type GrowthTier,
  type ReceiptLine,
  type YearAssessment,
} from '../model/assessment.ts';
import type { OpenQuestion, QuestionDebt } from '../model/examination.ts';
import type { Indicator, ReviewModel } from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import { reachablePoints } from '../score/normalise.ts';
import { knownScore } from '../segment/growth-cut.ts';
import { decidingScores } from '../segment/growth-firmness.ts';
import { type GrowthRules, judgeGrowth, prepareGrowthRules, TIER_HEIGHT } from '../segment/growth-rules.ts';
import { forDimensions, orderOf, weigh } from './weigh.ts';

const ASKED = 5;

/** What looking for open questions needs of a model and a year; made once for all accounts. */
interface Search {
  readonly growth: ReviewModel['growth'];
  readonly rules: GrowthRules;
  readonly deciding: Readonly<Record<Dimension, readonly number[]>>;
  readonly order: Readonly<Record<Dimension, readonly number[]>>;
}

type Known = Readonly<Record<Dimension, number | null>>;

/** The scores of the dimension with a fresh answer that is worth the least, and the most, that its scale allows. */
function answeredEnds(
  receipt: readonly ReceiptLine[],
  place: number,
  indicator: Indicator,
  order: readonly number[],
) {
  const weights = receipt.map(({ nominalWeight }) => nominalWeight);
  const { low, high } = reachablePoints(indicator);
  const at = (worth: number) =>
    weigh(
      receipt.map((line, index) =>
        index === place ? { ...line, normalised: worth, state: 'answered' as const } : line,
      ),
      weights,
      order,
    );
  return { low: at(low), high: at(high) };
}

type Ends = ReturnType<typeof answeredEnds>;

/**
 * The tiers that the answer could lead to. The score rises in a straight line with the worth of
 * the answer, so every score between the ends can come about, and one of each cell stands for all.
 */
const tiersWithin = (
  { low, high }: Ends,
  dimension: Dimension,
  known: Known,
  { rules, deciding }: Search,
): readonly GrowthTier[] => {
  const [from, to] = [knownScore(low, rules.floor), knownScore(high, rules.floor)];
  const cells =
    from === null || to === null
      ? [null]
      : [from, ...deciding[dimension].filter((cut) => cut > from && cut <= to)];
  return cells.map((score) => judgeGrowth({ ...known, [dimension]: score }, rules).label);
};

const byHeight = (a: GrowthTier, b: GrowthTier): number => TIER_HEIGHT[a] - TIER_HEIGHT[b];

const byDebt = (a: OpenQuestion, b: OpenQuestion): number =>
  b.tiers - a.tiers ||
  b.points - a.points ||
  DIMENSIONS.indexOf(a.dimension) - DIMENSIONS.indexOf(b.dimension) ||
  (a.indicator < b.indicator ? -1 : 1);

const openIn = (
  dimension: Dimension,
  { labels }: AccountAssessment,
  known: Known,
  search: Search,
): readonly OpenQuestion[] => {
  const { growth, order } = search;
  const { raw, dimensions } = labels['growth-tier'];
  const { receipt, value } = dimensions[dimension];
  const today = value ?? growth.neutral;
  return receipt.flatMap(({ indicator: id, label, state, nominalWeight, asOf }, place): OpenQuestion[] => {
    const indicator = growth.dimensions[dimension].indicators[id];
    const isOpen = state !== 'answered' && nominalWeight > 0 && indicator?.input === 'answer';
    if (!isOpen) return [];
    const ends = answeredEnds(receipt, place, indicator, order[dimension]);
    const tiers = tiersWithin(ends, dimension, known, search).toSorted(byHeight);
    const away = (score: number | null) => Math.abs((score ?? today) - today);
    return [
      {
        indicator: id,
        label,
        question: indicator.question,
        dimension,
        state,
        asOf,
        reach: { low: tiers[0] ?? raw, high: tiers.at(-1) ?? raw },
        tiers: Math.max(...tiers.map((tier) => Math.abs(TIER_HEIGHT[tier] - TIER_HEIGHT[raw]))),
        points: settlePoints(Math.max(away(ends.low.value), away(ends.high.value))),
      },
    ];
  });
};

/**
 * For every account of the year, the questions of the model without a fresh answer, ranked by
 * how far an answer to that one alone, all others and the cut lines held still, could move the
 * computed growth tier, and then the score. See the handbook, rule 11.
 */
export function rankOpenQuestions(
  { growth }: Pick<ReviewModel, 'growth'>,
  year: YearAssessment,
): readonly QuestionDebt[] {
  const rules = prepareGrowthRules(growth, year.cuts.growth);
  const search: Search = {
    growth,
    rules,
    deciding: forDimensions((dimension) => decidingScores(dimension, rules)),
    order: forDimensions((dimension) => orderOf(growth.dimensions[dimension].indicators)),
  };
  return year.accounts.map((account) => {
    const { dimensions } = account.labels['growth-tier'];
    const known = forDimensions((dimension) => knownScore(dimensions[dimension], rules.floor));
    const open = DIMENSIONS.flatMap((dimension) => openIn(dimension, account, known, search)).sort(byDebt);
    return { accountId: account.accountId, open, ask: open.slice(0, ASKED) };
  });
}
