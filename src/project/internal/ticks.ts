/** Round numbers for the axes of a map. */

/** 1, 2 and 5 times the powers of ten within the domain; only powers of ten where it spans many. */
export const logTicks = (from: number, to: number): readonly number[] => {
  const decades = Math.log10(to / from);
  const steps = decades > 4 ? [1] : decades > 2 ? [1, 3] : [1, 2, 5];
  const first = Math.floor(Math.log10(from));
  const powers = Array.from({ length: Math.ceil(decades) + 2 }, (_, index) => 10 ** (first + index));
  return powers.flatMap((power) => steps.map((step) => step * power)).filter((at) => at >= from && at <= to);
};

/** About five even steps within the domain. */
export const linearTicks = (from: number, to: number): readonly number[] => {
  const rough = (to - from) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step);
};
