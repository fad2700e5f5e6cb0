/**
 * The marks of a group. A quartile in the textbook is one firm's own figure, or lies between two. So a
 * mark here is the mean of the three or four firms that stand next to it, in whole per cent: nobody's
 * own. See the handbook, peer benchmark.
 */
import type { Marks } from '../model/packet-benchmark.ts';

/** How far from a quartile's rank a firm may stand to be part of its mark. */
const REACH = 1.5;

export type SetMarks =
  | { readonly ok: true; readonly marks: Marks }
  | { readonly ok: false; readonly because: 'dominated' | 'no-spread' };

/** The three marks of whole per cents, eight or more; or why they would tell too much. */
export function setMarks(percents: readonly number[], dominancePercent: number): SetMarks {
  const sorted = percents.toSorted((a, b) => a - b);
  const parts = [0.25, 0.5, 0.75].map((quantile) => neighbours(sorted, quantile));
  if (parts.some((part) => isDominated(part, dominancePercent))) return { ok: false, because: 'dominated' };
  const [lower = 0, middle = 0, upper = 0] = parts.map((part) => Math.round(sum(part) / part.length));
  // Where the middle half is all the same, the marks say of most firms what they have.
  if (lower === upper) return { ok: false, because: 'no-spread' };
  return { ok: true, marks: { lower, middle, upper } };
}

function neighbours(sorted: readonly number[], quantile: number): readonly number[] {
  const rank = quantile * (sorted.length - 1);
  return sorted.slice(Math.ceil(rank - REACH), Math.floor(rank + REACH) + 1);
}

/** The largest is the last. */
const isDominated = (part: readonly number[], dominancePercent: number): boolean =>
  (part.at(-1) ?? 0) * 100 > dominancePercent * sum(part);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
