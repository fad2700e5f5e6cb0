import { expect, test } from 'vitest';
import { BOOK_PAGE_PATHS, type BookPage } from '../../src/views/site/book-pages.ts';
import { sampleBook } from '../support/generated-book.ts';
import { siteOf } from './site-of.ts';

const PAGES = Object.keys(BOOK_PAGE_PATHS) as BookPage[];
const headlines = (book: Parameters<typeof siteOf>[0]): Readonly<Record<string, string>> => {
  const { view } = siteOf(book);
  return Object.fromEntries(
    PAGES.map((page) => [page, view(page, `${BOOK_PAGE_PATHS[page]}.json`).headline]),
  );
};

test('a book without accounts, prospects or strategy has honest pages', () => {
  expect(headlines(sampleBook({}))).toEqual({
    changes: 'No account is in the book of both 2025 and 2026: nothing could change.',
    owners: 'No account is in the book of 2026 for anybody to own.',
    commitments: 'No commitment is recorded on either side.',
    whitespace: 'There is no account, or no offering, to lay side by side.',
    dataQuality: 'The book of 2026 asks nothing of anybody yet.',
    disagreement: 'No account is in the book of 2026 for the methods to disagree on.',
    tasks: 'The methods raise no task today.',
    plays: 'The model declares no play.',
    lists: 'No revenue of 2026 is known, so that no client can be called a top one.',
    verticals: 'No vertical is declared in strategy.yaml.',
    acquisition: 'Nothing was aimed for and nobody was won in 2026.',
    trust: 'The book of 2026 has no label to trust yet.',
    questionDebt: 'The book of 2026 has no account to ask about.',
    sensitivity: 'The book of 2026 has no account whose tier could hang on a weight.',
    backTest: 'No verdict: 0 accounts could be compared, and the model asks for 20 at least.',
    standingLabels: 'No account is in the book of 2026, and no label stands.',
    benchmark: 'The model compares no figure of customers with their peers.',
    model: 'Model test.1 has no account to place yet.',
  });
});

test('a book of one year only says that there is no year before', () => {
  const book = sampleBook({ a: { years: { 2026: { revenue: 5 } } } });
  const years = book.settings.fiscalYears.filter(({ year }) => year === 2026);
  const said = headlines({ ...book, settings: { ...book.settings, fiscalYears: years } });
  expect(said.changes).toBe(
    '2026 is the first year of the book: there is no year before to compare it with.',
  );
  expect(said.backTest).toMatch(/^No two whole years stand side by side yet/);
  const { view } = siteOf(book);
  expect(view('standingLabels', 'standing-labels.json').standfirst).toContain(
    'No label was issued for 2025 yet.',
  );
});
