import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examineBook } from '../../src/examine/examine-book.ts';
import type { Book } from '../../src/model/book.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import {
  answer,
  FIXED,
  generatedBook,
  indicator,
  sampleBook,
  sampleModel,
} from '../support/generated-book.ts';

const examined = (book: Book) => examineBook(book, assessBook(book));

test('the order of accounts, of years and of what was issued changes nothing, to the last bit', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      const again = {
        ...book,
        settings: { ...book.settings, fiscalYears: book.settings.fiscalYears.toReversed() },
        offerings: book.offerings.toReversed(),
        accounts: book.accounts.toReversed().map(({ internal, ...account }) => ({
          ...account,
          internal: { ...internal, years: internal.years.toReversed(), issued: internal.issued.toReversed() },
        })),
      };
      expect(JSON.stringify(examined(again))).toBe(JSON.stringify(examined(book)));
    }),
    FIXED,
  );
});

test('lists ascend by account, every account of the review year is in them, and figures are figures', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      const { accounts } = assessBook(book).years.find(({ year }) => year === 2026) ?? { accounts: [] };
      const { questionDebt, disagreements, changes, crossTabs, backTest, ...rest } = examined(book);
      const ids = accounts.map(({ accountId }) => accountId);
      expect(questionDebt.map(({ accountId }) => accountId)).toEqual(ids);
      expect(disagreements.map(({ accountId }) => accountId)).toEqual(ids);
      expect(changes.map(({ accountId }) => accountId)).toEqual(
        ids.filter((id) => changes.some(({ accountId }) => accountId === id)),
      );
      for (const { counts } of crossTabs)
        expect(counts.flat().reduce((sum, one) => sum + one, 0)).toBe(ids.length);
      expect(rest.sensitivity.accounts).toBe(ids.length);
      const compared = (backTest?.table ?? []).flatMap(({ outcomes }) => Object.values(outcomes));
      expect(compared.reduce((sum, one) => sum + one, 0)).toBe(backTest?.accounts);
      expect(JSON.stringify([questionDebt, changes, backTest, rest])).not.toMatch(/NaN|Infinity|undefined/);
    }),
    FIXED,
  );
});

test('a book without accounts, and one without the review year, are examined too', () => {
  expect(examined(sampleBook({}))).toMatchObject({ changes: [], questionDebt: [], disagreements: [] });
  const early = sampleBook({ a: {} }, sampleModel(), { reviewYear: 2030 });
  expect(examined(early)).toMatchObject({ changes: [], sensitivity: { accounts: 0, flipping: [] } });
});

test('ten thousand accounts of ten indicators are examined', () => {
  const many = (names: string) =>
    Object.fromEntries([...names].map((id, at) => [id, indicator({ weight: at + 1 })]));
  const model = sampleModel({
    dimensions: {
      need: { weight: 1, indicators: many('abc') },
      value: { weight: 2, indicators: many('defg') },
      behaviour: { weight: 1, indicators: many('hij') },
    },
    tier1: { ...sampleModel().growth.tier1, cut: { by: 'target-share', percent: 10 } },
  });
  const year = (at: number, of: number) => ({
    revenue: 1000 + ((at * 7919 + of * 104_729) % 500_000),
    answers: Object.fromEntries(
      [...'abcdefghij'].flatMap((id, index) =>
        (at + index + of) % 9 === 0
          ? []
          : [[id, answer((at * (index + 3) * 31 + of * 17) % 101, `${of}-09-01`)]],
      ),
    ),
  });
  const accounts = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, at) => [
      `account-${String(at).padStart(5, '0')}`,
      { years: { 2025: year(at, 2025), 2026: year(at, 2026) } },
    ]),
  );
  const told = examined(sampleBook(accounts, model));
  expect(told.sensitivity.shakes).toHaveLength(20);
  expect(told.sensitivity.flipping.length).toBeGreaterThan(100);
  expect(told.changes).toHaveLength(10_000);
  expect(told.backTest?.accounts).toBeGreaterThan(5000);
}, 60_000);
