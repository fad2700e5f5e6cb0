import type { YearScores } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import { accountsInBook, yearAsOf } from './accounts-in-book.ts';
import { prepareScoring, scoreAccount } from './score-account.ts';

/** Every fiscal year of the book, ascending, scored with the model of today. */
export function scoreBook(book: Book): readonly YearScores[] {
  return book.settings.fiscalYears
    .toSorted((a, b) => a.year - b.year)
    .map((year) => {
      const scoring = prepareScoring(book, year);
      return {
        year: year.year,
        asOf: yearAsOf(year, book.settings),
        accounts: accountsInBook(book, year).map((account) => scoreAccount(account, scoring)),
      };
    });
}
