/**
 * Binary sums of decimal figures are off by a last bit: three tenths make 0.30000000000000004.
 * A cut at exactly 60 points, or at exactly €250,000, must not turn on that bit, so every sum
 * and product that a cut is held against is settled: brought back to the decimal it stands for.
 */

/** An amount to 15 significant digits of `scale`, the size of the figures that it was made from. */
export const settle = (value: number, scale: number = value): number => {
  const size = Math.abs(scale);
  if (!Number.isFinite(value) || value === 0 || size === 0) return value === 0 ? 0 : value;
  const decimals = 14 - Math.floor(Math.log10(size));
  return decimals < 0 ? value : Number(value.toFixed(Math.min(decimals, 100)));
};

/** Points of a score, or a share, to ten decimals: far below what is printed, far above the noise. */
export const settlePoints = (points: number): number => Math.round(points * 1e10) / 1e10;
