import { expect, test } from 'vitest';
import type { InternalYear } from '../../src/model/internal-facts.ts';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { scoreBook } from '../../src/score/score-book.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { indicator, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

const INTO_PARENT = sampleModel({}, { groups: { judge: 'into-parent' } });

const owned = (
  facts: Partial<InternalYear> | null,
  parent?: string,
  more: SampleAccount['profile'] = {},
) => ({
  years: facts === null ? {} : { 2026: facts },
  profile: { ...(parent !== undefined && { parent }), ...more },
});
const money = (revenue: number, contributionMargin: number, costToServe: number) => ({
  revenue,
  contributionMargin,
  costToServe,
});

const scored = (accounts: Readonly<Record<string, SampleAccount>>, model: ReviewModel = INTO_PARENT) =>
  new Map(
    scoreBook(sampleBook(accounts, model))
      .find(({ year }) => year === 2026)
      ?.accounts.map((account) => [account.accountId, account]),
  );
const revenueOf = (accounts: Readonly<Record<string, SampleAccount>>, id: string, model?: ReviewModel) =>
  scored(accounts, model).get(id)?.judgedMoney.revenue;

const GROUP = {
  top: owned(money(100, 30, 10)),
  left: owned(money(50, 10, 5), 'top'),
  right: owned(money(30, 0, 1), 'top'),
  leaf: owned(money(20, 10, 0), 'left'),
};

test('a parent is judged on its own money and that of all below it, and keeps its own beside', () => {
  const accounts = scored(GROUP);
  expect(accounts.get('top')).toMatchObject({
    money: { revenue: 100, contributionMargin: 30, marginPercent: 30, costToServe: 10 },
    judgedMoney: { revenue: 200, contributionMargin: 50, marginPercent: 25, costToServe: 16 },
  });
  expect(accounts.get('left')?.judgedMoney).toMatchObject({ revenue: 70, contributionMargin: 20 });
  expect(accounts.get('leaf')?.judgedMoney).toEqual(accounts.get('leaf')?.money);
});

test('by default everybody is judged on their own', () => {
  for (const account of scored(GROUP, sampleModel()).values())
    expect(account.judgedMoney).toEqual(account.money);
});

test.each<[string, Readonly<Record<string, SampleAccount>>, number | null]>([
  ['a figure that one of them lacks is unknown', { ...GROUP, leaf: owned({}, 'left') }, null],
  ['so it is where one has no file of the year', { ...GROUP, leaf: owned(null, 'left') }, null],
  [
    'who is lost is not in the book',
    { ...GROUP, right: owned(money(30, 0, 1), 'top', { lost: { on: '2026-09-30', reason: 'Gone.' } }) },
    170,
  ],
  [
    'below one that is lost, the chain holds',
    { ...GROUP, left: owned(money(50, 10, 5), 'top', { lost: { on: '2026-09-30', reason: 'Gone.' } }) },
    150,
  ],
  ['sums are decimal', { top: owned({ revenue: 0.1 }), a: owned({ revenue: 0.2 }, 'top') }, 0.3],
  [
    'currencies are converted first',
    { top: owned({ revenue: 100 }), a: owned({ currency: 'GBP', revenue: 100 }, 'top') },
    220,
  ],
])('%s', (_, accounts, revenue) => {
  expect(revenueOf(accounts, 'top')).toBe(revenue);
});

test('unknown is told figure by figure', () => {
  const accounts = { top: owned(money(100, 30, 10)), a: owned({ revenue: 50 }, 'top') };
  expect(scored(accounts).get('top')?.judgedMoney).toEqual({
    revenue: 150,
    contributionMargin: null,
    marginPercent: null,
    costToServe: null,
  });
});

test('a circle, which reading refuses, has nobody below anybody', () => {
  const circle = {
    a: owned({ revenue: 1 }, 'b'),
    b: owned({ revenue: 2 }, 'a'),
    c: owned({ revenue: 4 }, 'c'),
  };
  expect(['a', 'b', 'c'].map((id) => revenueOf(circle, id))).toEqual([1, 2, 4]);
});

test('a chain as long as the book is summed in one pass', () => {
  const links = Array.from({ length: 3_000 }, (_, index) => {
    const id = (at: number) => `a${String(at).padStart(4, '0')}`;
    return [id(index), owned({ revenue: 0.1 }, index === 0 ? undefined : id(index - 1))] as const;
  });
  expect(revenueOf(Object.fromEntries(links), 'a0000')).toBe(300);
});

test('tiers, quadrants, indicators and measures go by the judged money, the book’s totals by the own', () => {
  const dimensions = {
    ...sampleModel().growth.dimensions,
    value: {
      weight: 1,
      indicators: { v: indicator({ input: 'revenue' }), m: indicator({ input: 'margin-percent' }) },
    },
  };
  const model = { ...INTO_PARENT, growth: { ...INTO_PARENT.growth, dimensions } };
  const accounts = { top: owned(money(200_000, 90_000, 0)), below: owned(money(60_000, 0, 0), 'top') };
  const { years, segments } = assessBook(sampleBook(accounts, model));
  const top = years.at(-1)?.accounts.find(({ accountId }) => accountId === 'top');
  expect(top?.labels['revenue-tier'].label).toBe('high');
  expect(top?.labels['profit-quadrant'].label).toBe('nurture-and-retain');
  expect(top?.labels['growth-tier'].dimensions.value.receipt.map(({ raw }) => raw)).toEqual([
    260_000, 34.6153846153846,
  ]);
  expect(top?.measures.revenue).toBe(260_000);
  expect(segments.find(({ label }) => label === 'high')).toMatchObject({
    revenue: 200_000,
    shareOfRevenue: 200_000 / 260_000,
  });
});

test('cuts by share and by median are of what accounts are judged on', () => {
  const model = {
    ...INTO_PARENT,
    revenueTiers: { cuts: { by: 'share-of-accounts', high: 50, medium: 50 } },
    profitQuadrant: { ...INTO_PARENT.profitQuadrant, revenue: { by: 'median' } },
  } as const;
  const accounts = {
    top: owned({ revenue: 100 }),
    a: owned({ revenue: 40 }, 'top'),
    b: owned({ revenue: 120 }),
  };
  const cuts = assessBook(sampleBook(accounts, model)).years.at(-1)?.cuts;
  // Judged on 140, 40 and 120.
  expect(cuts?.revenueTier).toEqual({ high: 120, medium: 40 });
  expect(cuts?.quadrant.revenue).toBe(120);
});

test('a move is told by the judged money', () => {
  const accounts = {
    top: { years: { 2025: { revenue: 90_000 }, 2026: { revenue: 90_000 } } },
    below: { years: { 2025: { revenue: 5_000 }, 2026: { revenue: 15_000 } }, profile: { parent: 'top' } },
  };
  const medium = assessBook(sampleBook(accounts, INTO_PARENT)).segments.find(
    ({ label }) => label === 'medium',
  );
  expect(medium?.entries.map(({ because }) => because)).toEqual([
    'Revenue rose from €95,000 to €105,000, past the cut at €100,000.',
  ]);
});
