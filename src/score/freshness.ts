import { addMonths } from '../model/calendar.ts';

/**
 * Whether an answer was fresh knowledge on a day: given by then, and not more than so many months
 * before it. Exactly so many months old is still fresh; what was learned later was not known then.
 */
export const isFresh = (answeredOn: string, months: number, asOf: string): boolean =>
  answeredOn <= asOf && asOf <= addMonths(answeredOn, months);
