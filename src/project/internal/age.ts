import { plural } from './print.ts';

/** Full months between two days, `YYYY-MM-DD`; 0 where the later is not later. */
export const monthsBetween = (from: string, to: string): number => {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.max(0, months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0));
};

/** How old something is: "27 months". */
export const ageOf = (asOf: string, today: string): string => plural(monthsBetween(asOf, today), 'month');
