import { expect, test } from 'vitest';
import type { InternalYear } from '../../src/model/internal-facts.ts';
import { accountMoney } from '../../src/score/money.ts';
import { SETTINGS } from '../support/generated-book.ts';

const money = (facts: Partial<InternalYear> | undefined, year = 2026) =>
  accountMoney(facts && { pursuing: [], answers: {}, ...facts }, year, SETTINGS);

test.each([
  ['stated contribution', { revenue: 200, contributionMargin: 50 }, 50, 25],
  ['gross margin less cost to serve', { revenue: 200, grossMargin: 90, costToServe: 30 }, 60, 30],
  ['gross margin alone is not net of the cost to serve', { revenue: 200, grossMargin: 90 }, null, null],
  ['cost to serve alone', { revenue: 200, costToServe: 30 }, null, null],
  ['zero is a figure', { revenue: 200, contributionMargin: 0 }, 0, 0],
  ['a loss', { revenue: 200, grossMargin: 10, costToServe: 30 }, -20, -10],
  ['no margin in per cent of no revenue', { revenue: 0, contributionMargin: 5 }, 5, null],
  ['nor of a credit', { revenue: -10, contributionMargin: 5 }, 5, null],
  ['nor of an unknown one', { contributionMargin: 5 }, 5, null],
  ['seven per cent is seven per cent', { revenue: 100, contributionMargin: 7 }, 7, 7],
  ['cents subtract as cents', { revenue: 1, grossMargin: 0.3, costToServe: 0.1 }, 0.2, 20],
])('margin: %s', (_, facts, contributionMargin, marginPercent) => {
  expect(money(facts)).toMatchObject({ contributionMargin, marginPercent });
});

test.each([
  ['the book’s own currency', { revenue: 100 }, 2026, 100],
  ['the rate of its year', { revenue: 100, currency: 'USD' }, 2026, 92],
  ['another year, another rate', { revenue: 100, currency: 'USD' }, 2024, 90],
  ['a product of decimals is the decimal', { revenue: 100, currency: 'GBP' }, 2024, 110],
  ['a currency without a rate', { revenue: 100, currency: 'XTS' }, 2026, null],
  ['a currency named like a member of every object', { revenue: 100, currency: 'constructor' }, 2026, null],
  ['a year without rates', { revenue: 100, currency: 'USD' }, 2020, null],
  ['unknown stays unknown', { currency: 'USD' }, 2026, null],
])('revenue: %s', (_, facts, year, revenue) => {
  expect(money(facts, year).revenue).toBe(revenue);
});

test('an account without a file for the year has no money at all', () => {
  expect(money(undefined)).toEqual({
    revenue: null,
    contributionMargin: null,
    marginPercent: null,
    costToServe: null,
  });
});
