/** Amounts of rows, which may add up before they are divided. */

/** An amount before it is divided: shares of several rows add up above and below the line. */
export interface Amount {
  readonly sum: number;
  readonly of: number | null;
  readonly decimals: number | null;
}

/** Adds two amounts up without the dust that binary fractions leave. */
export const addAmounts = (one: Amount, other: Amount): Amount => ({
  sum: dusted(one.sum + other.sum),
  of: one.of === null || other.of === null ? null : dusted(one.of + other.of),
  decimals: one.decimals,
});

const dusted = (sum: number): number => Number(sum.toFixed(6));

/** The value of an amount; null where it is a share of nothing. */
export const settle = ({ sum, of, decimals }: Amount): number | null => {
  if (of === 0) return null;
  const value = of === null ? sum : (100 * sum) / of;
  if (decimals === null) return value;
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
};
