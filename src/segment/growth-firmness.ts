/**
 * A tier is firm where no answer to what is unknown could change it (rule 4).
 *
 * Rules may say "below", so the two ends of the intervals do not suffice: a tier may be left
 * and reached again between them. The intervals are cut into cells at every line that decides
 * anything; within a cell nothing changes, so one point of each is enough.
 */
import type { Dimension, GrowthTier, Score } from '../model/assessment.ts';
import { type GrowthRules, judgeGrowth } from './growth-rules.ts';

/** Every score of the dimension at which the tier may change, in no order. */
export const decidingScores = (measure: Dimension, rules: GrowthRules): readonly number[] => {
  const bounds = rules.tier2.flat().filter((condition) => condition.measure === measure);
  const own = measure === 'behaviour' ? rules.behaviour : rules.cuts[measure];
  return [own, ...bounds.flatMap(({ from, below }) => [from, below])].filter((cut) => cut !== null);
};

/** Where the cells of an interval start; each reaches up to the next, which is no longer in it. */
const cellsOf = ({ low, high }: Score['interval'], cuts: readonly number[]): readonly number[] => [
  low,
  ...new Set(cuts.filter((cut) => cut > low && cut <= high)),
];

/** Whether every answer that the unknowns could get leads to this tier; the cut lines are held fixed. */
export function isFirm(
  label: GrowthTier,
  dimensions: Readonly<Record<Dimension, Score>>,
  rules: GrowthRules,
): boolean {
  const cells = (dimension: Dimension) =>
    cellsOf(dimensions[dimension].interval, decidingScores(dimension, rules));
  for (const need of cells('need')) {
    for (const value of cells('value')) {
      for (const behaviour of cells('behaviour')) {
        if (judgeGrowth({ need, value, behaviour }, rules).label !== label) return false;
      }
    }
  }
  return true;
}
