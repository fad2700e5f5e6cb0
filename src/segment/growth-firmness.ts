/**
 * A tier is firm where no answer to what is unknown could change it (rule 4).
 *
 * Rules may say "below", so the two ends of the intervals do not suffice: a tier may be left
 * and reached again between them. The intervals are cut into cells at every line that decides
 * anything; within a cell nothing changes, so one point of each is enough. The overall score
 * moves with the other three, so it is cut again within each cell.
 */
import { DIMENSIONS, type Dimension, type GrowthTier, type Score } from '../model/assessment.ts';
import type { GrowthMeasure } from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import { type GrowthRules, judgeGrowth } from './growth-rules.ts';

/** From `at` on, up to `end`; the last cell of an interval holds its end too. */
interface Cell {
  readonly at: number;
  readonly end: number;
  readonly holdsEnd: boolean;
}

const cutsOf = (measure: GrowthMeasure, rules: GrowthRules): readonly number[] => {
  const bounds = rules.tier2.flat().filter((condition) => condition.measure === measure);
  const own = {
    need: rules.cuts.need,
    value: rules.cuts.value,
    behaviour: rules.behaviour,
    overall: null,
  }[measure];
  return [own, ...bounds.flatMap(({ from, below }) => [from, below])].filter((cut) => cut !== null);
};

const cellsOf = ({ low, high }: Score['interval'], cuts: readonly number[]): readonly Cell[] => {
  const inside = [...new Set(cuts.filter((cut) => cut > low && cut <= high))].sort((a, b) => a - b);
  const starts = [low, ...inside];
  return starts.map((at, index) => {
    const next = starts[index + 1];
    return { at, end: next ?? high, holdsEnd: next === undefined };
  });
};

const overallPoints = (
  cells: readonly [Cell, Cell, Cell],
  weights: Readonly<Record<Dimension, number>>,
  cuts: readonly number[],
): readonly number[] => {
  const at = (end: 'at' | 'end') =>
    settlePoints(
      DIMENSIONS.reduce((sum, dimension, index) => sum + weights[dimension] * (cells[index]?.[end] ?? 0), 0),
    );
  const [low, high] = [at('at'), at('end')];
  const reached = cells.every((cell, index) => cell.holdsEnd || weights[DIMENSIONS[index] ?? 'need'] === 0);
  return [low, ...cuts.filter((cut) => cut > low && (cut < high || (reached && cut === high)))];
};

/** Whether every answer that the unknowns could get leads to this tier; the cut lines are held fixed. */
export function isFirm(
  label: GrowthTier,
  dimensions: Readonly<Record<Dimension, Score>>,
  weights: Readonly<Record<Dimension, number>>,
  rules: GrowthRules,
): boolean {
  const cells = (dimension: Dimension) => cellsOf(dimensions[dimension].interval, cutsOf(dimension, rules));
  const overallCuts = cutsOf('overall', rules);
  for (const need of cells('need')) {
    for (const value of cells('value')) {
      for (const behaviour of cells('behaviour')) {
        for (const overall of overallPoints([need, value, behaviour], weights, overallCuts)) {
          const scores = { need: need.at, value: value.at, behaviour: behaviour.at, overall };
          if (judgeGrowth(scores, rules).label !== label) return false;
        }
      }
    }
  }
  return true;
}
