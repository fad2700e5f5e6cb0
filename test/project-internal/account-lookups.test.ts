import { expect, test } from 'vitest';
import { judgeBook } from '../../src/judge-book.ts';
import { historyOf } from '../../src/project/internal/account-methods.ts';
import { moneyYears } from '../../src/project/internal/account-money.ts';
import { openAtlas } from '../../src/project/internal/atlas.ts';
import { sampleBook } from '../support/generated-book.ts';

test('an account’s years are looked up, not searched for among all accounts', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `account-${index}`);
  const years = { 2025: { revenue: 1 }, 2026: { revenue: 2 } };
  const book = sampleBook(Object.fromEntries(ids.map((id) => [id, { years }])));
  const judgement = judgeBook(book);
  const { assessment } = judgement;
  let reads = 0;
  const watched = {
    ...assessment,
    years: assessment.years.map((year) => ({
      ...year,
      accounts: new Proxy(year.accounts, {
        get: (accounts, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
          return Reflect.get(accounts, key);
        },
      }),
    })),
  };
  const atlas = openAtlas(book, { ...judgement, assessment: watched });
  reads = 0;
  for (const id of ids) {
    expect(historyOf(atlas, id).map(({ year }) => year)).toEqual(['2026', '2025']);
    expect(moneyYears(atlas, id).map(({ revenue }) => revenue.text)).toHaveLength(2);
  }
  expect(reads).toBe(0);
});
