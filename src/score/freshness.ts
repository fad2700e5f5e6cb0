import { addMonths } from '../model/calendar.ts';

/** Stale is older than so many months at the as-of date; exactly so many months old is still fresh. */
export const isStale = (answeredOn: string, months: number, asOf: string): boolean =>
  asOf > addMonths(answeredOn, months);
