import type { Account } from '../model/book.ts';
import { FOUNDATIONS, type Foundation, type ProgrammeEntry } from '../model/programme-plan.ts';

/**
 * The day from which commitments look ahead: the review they were made at, held or planned;
 * where it has no date, the first day of the year under review.
 */
const madeOn = (account: Account, year: number, yearStarts: string): string => {
  const internal = account.internal.years.find((one) => one.year === year)?.facts.review;
  const customer = account.customer.years.find((one) => one.year === year)?.facts.review;
  return internal?.heldOn ?? internal?.due ?? customer?.meetingOn ?? yearStarts;
};

/**
 * Ownership, alignment, accountability (M7): what of it stands for the review of a year.
 * Goals stand where there are some and the customer confirmed every one; dates, where there
 * are commitments and each falls due after the review at which it was made.
 */
export function foundationOf(
  account: Account,
  year: number,
  yearStarts: string,
): ProgrammeEntry['foundation'] {
  const { owner, sponsor } = account.internal.profile;
  const { goals } = account.customer.profile;
  const commitments = account.customer.years.find((one) => one.year === year)?.facts.commitments ?? [];
  const made = madeOn(account, year, yearStarts);
  const met: Readonly<Record<Foundation, boolean>> = {
    owner: owner !== undefined,
    sponsor: sponsor !== undefined,
    'our-commitments': commitments.some(({ side }) => side === 'vendor'),
    'their-commitments': commitments.some(({ side }) => side === 'customer'),
    goals:
      goals.length > 0 &&
      goals.every(({ confirmedBy, confirmedOn }) => confirmedBy !== undefined || confirmedOn !== undefined),
    dates: commitments.length > 0 && commitments.every(({ due }) => due > made),
  };
  return FOUNDATIONS.map((item) => ({ item, met: met[item] }));
}
