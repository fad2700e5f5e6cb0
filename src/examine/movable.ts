/**
 * Which accounts some joint shake of all weights would move. The score of a dimension is a ratio
 * of two sums that both hang on the same factors, so its least and its greatest value have every
 * factor at one end of its range, and the lines parted by their worth: the highest are heavy and
 * the lowest light for the greatest, the other way round for the least. The few partings are all tried.
 */
import type { Dimension, ReceiptLine, Score, YearAssessment } from '../model/assessment.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import { knownScore } from '../segment/growth-cut.ts';
import { decidingScores } from '../segment/growth-firmness.ts';
import { type GrowthRules, judgeGrowth, prepareGrowthRules } from '../segment/growth-rules.ts';
import { forDimensions } from './weigh.ts';

type Line = Pick<ReceiptLine, 'normalised' | 'nominalWeight'>;

/**
 * The least and the greatest score that the lines of a receipt can give when the nominal weight
 * of each is multiplied by a factor of its own from 1 − amount to 1 + amount, both ends in it,
 * and made into shares again; an unknown that is redistributed weighs nothing. Null where no
 * line weighs anything. See the handbook, rule 9.
 */
export function shakenRange(
  lines: readonly Line[],
  amount: number,
): { readonly low: number; readonly high: number } | null {
  const weighed = lines.flatMap(({ normalised, nominalWeight }) =>
    normalised === null || nominalWeight === 0 ? [] : [{ worth: normalised, weight: nominalWeight }],
  );
  if (weighed.length === 0) return null;
  const rising = weighed.toSorted((a, b) => a.worth - b.worth);
  const low = extremes(rising, amount);
  const high = extremes(rising.toReversed(), amount);
  return { low: Math.min(...low, ...high), high: Math.max(...low, ...high) };
}

/** The scores with the first none, one, two … of the lines heavy and all others light. */
function extremes(
  lines: readonly { readonly worth: number; readonly weight: number }[],
  amount: number,
): readonly number[] {
  return Array.from({ length: lines.length + 1 }, (_, heavy) => {
    let points = 0;
    let total = 0;
    lines.forEach(({ worth, weight }, at) => {
      const shaken = weight * (at < heavy ? 1 + amount : 1 - amount);
      points += worth * shaken;
      total += shaken;
    });
    return settlePoints(points / total);
  });
}

/**
 * One score of each cell that the range is cut into by the scores that decide, and null where the
 * dimension may be not known well enough: coverage is a share of weight, and is shaken with it.
 */
const cellsOf = (
  score: Score,
  amount: number,
  cuts: readonly number[],
  floor: number,
): readonly (number | null)[] => {
  const covered = shakenRange(
    score.receipt.map(({ state, nominalWeight }) => ({
      normalised: state === 'answered' ? 1 : 0,
      nominalWeight,
    })),
    amount,
  );
  const range = score.value === null ? null : shakenRange(score.receipt, amount);
  const least = settlePoints(floor / 100);
  if (range === null || covered === null) return [knownScore(score, floor)];
  const known = [range.low, ...cuts.filter((cut) => cut > range.low && cut <= range.high)];
  return [...(covered.low < least ? [null] : []), ...(covered.high >= least ? known : [])];
};

const moves = (
  dimensions: Readonly<Record<Dimension, Score>>,
  raw: string,
  amount: number,
  rules: GrowthRules,
  deciding: Readonly<Record<Dimension, readonly number[]>>,
): boolean => {
  const cells = forDimensions((dimension) =>
    cellsOf(dimensions[dimension], amount, deciding[dimension], rules.floor),
  );
  for (const need of cells.need) {
    for (const value of cells.value) {
      for (const behaviour of cells.behaviour) {
        if (judgeGrowth({ need, value, behaviour }, rules).label !== raw) return true;
      }
    }
  }
  return false;
};

/**
 * The accounts of a year whose computed growth tier some joint shake of all weights by up to
 * `amount` (a share) would move, ascending by id; insufficient data counts as a tier. The cut lines
 * are held still.
 */
export function findMovable(
  growth: ReviewModel['growth'],
  year: YearAssessment,
  amount: number,
): readonly string[] {
  const rules = prepareGrowthRules(growth, year.cuts.growth);
  const deciding = forDimensions((dimension) => [...new Set(decidingScores(dimension, rules))]);
  return year.accounts.flatMap(({ accountId, labels }) => {
    const { raw, dimensions } = labels['growth-tier'];
    return moves(dimensions, raw, amount, rules, deciding) ? [accountId] : [];
  });
}
