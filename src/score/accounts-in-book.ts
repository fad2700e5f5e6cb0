import type { Account, Book } from '../model/book.ts';
import type { BookSettings } from '../model/book-settings.ts';

export type FiscalYear = BookSettings['fiscalYears'][number];

/**
 * The date on which a year is judged: the book's own from the review year on; before it the year's
 * last day, or the book's own date where that is earlier.
 */
export const yearAsOf = (year: FiscalYear, settings: BookSettings): string =>
  year.year >= settings.reviewYear || settings.asOf < year.ends ? settings.asOf : year.ends;

/**
 * Whether an account is in the book of a fiscal year. Lost on or before its last day, it is out.
 * Otherwise it is in where it has an internal file for the year; in the review year it is in
 * without one too, with everything unknown, since a live customer must not drop out unseen.
 */
export function isInBook(account: Account, year: FiscalYear, reviewYear: number): boolean {
  const { lost } = account.internal.profile;
  if (lost !== undefined && lost.on <= year.ends) return false;
  return year.year === reviewYear || account.internal.years.some((one) => one.year === year.year);
}

/** The accounts in the book of a fiscal year, ascending by id. */
export const accountsInBook = (book: Book, year: FiscalYear): readonly Account[] =>
  book.accounts
    .filter((account) => isInBook(account, year, book.settings.reviewYear))
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
