import { settle } from '../model/settle.ts';

/**
 * Whole tenths for each part of a change, so that what is printed of the parts adds up to what is
 * printed of the change: `total`, in tenths. Each part is rounded; what is left over goes to the
 * parts that lost most by it, ties in the order given, and to a part of nothing last. Null counts
 * as nothing. See the handbook, rule 6.
 */
export function apportionTenths(parts: readonly (number | null)[], total: number): readonly number[] {
  const exact = parts.map((part) => settle(10 * (part ?? 0), 1000));
  const tenths = exact.map((value) => Math.round(value));
  let left = total - tenths.reduce((sum, value) => sum + value, 0);
  const step = Math.sign(left);
  const order = exact
    .map((value, index) => ({ index, lost: step * (value - (tenths[index] ?? 0)), none: value === 0 }))
    .sort((a, b) => Number(a.none) - Number(b.none) || b.lost - a.lost || a.index - b.index);
  for (const { index } of order) {
    if (left === 0) break;
    tenths[index] = (tenths[index] ?? 0) + step;
    left -= step;
  }
  return tenths;
}
