import { settle, settlePoints } from '../model/settle.ts';

export interface PrintedPoints {
  /** One for each line, in the order given. */
  readonly points: readonly string[];
  readonly total: string;
}

/** Whole units to decimal text, without passing through a fraction. */
const print = (units: number, decimals: number): string => {
  const digits = String(units).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

/**
 * The points of a receipt as they are printed, so that the printed lines add up to the printed
 * total. The total is rounded half up; its units go down to the lines, and those that are left
 * to the lines with the largest remainders, ties in the order of the lines. A line that is a
 * whole number of units already never changes, so a zero stays a zero.
 */
export function printedPoints(
  lines: readonly { readonly points: number }[],
  decimals: number,
): PrintedPoints {
  const unit = 10 ** decimals;
  const exact = lines.map((line) => settle(line.points * unit, 100 * unit));
  const units = exact.map(Math.floor);
  const sum = settlePoints(lines.reduce((all, line) => all + line.points, 0));
  const total = Math.round(settle(sum * unit));
  const left = total - units.reduce((all, value) => all + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: settlePoints(value - Math.floor(value)) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) units[index] = (units[index] ?? 0) + 1;
  return { points: units.map((value) => print(value, decimals)), total: print(total, decimals) };
}
