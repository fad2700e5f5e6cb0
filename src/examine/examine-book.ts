import type { BookAssessment, YearAssessment } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import type { Examination } from '../model/examination.ts';
import { runBackTest } from './back-test.ts';
import { crossTabulate, findDisagreement } from './disagreement.ts';
import { rankOpenQuestions } from './question-debt.ts';
import { examineSensitivity } from './sensitivity.ts';
import { explainChanges } from './year-on-year.ts';

const emptyYear = (year: number): YearAssessment => ({
  year,
  asOf: '',
  cuts: {
    revenueTier: { high: null, medium: null },
    quadrant: { revenue: null, margin: null },
    growth: { need: null, value: null, solved: false, target: null, share: null },
  },
  accounts: [],
});

/** How far the labels of the review year may be trusted. See the handbook, rules 6 and 9 to 11. */
export function examineBook(book: Book, assessment: BookAssessment): Examination {
  const { reviewYear, years } = assessment;
  const now = years.find(({ year }) => year === reviewYear) ?? emptyYear(reviewYear);
  const before = years.find(({ year }) => year === reviewYear - 1);
  return {
    changes: before === undefined ? [] : explainChanges(book, now, before),
    sensitivity: examineSensitivity(book.model, now),
    backTest: runBackTest(book, assessment),
    questionDebt: rankOpenQuestions(book.model, now),
    disagreements: now.accounts.map(findDisagreement),
    crossTabs: crossTabulate(now),
  };
}
