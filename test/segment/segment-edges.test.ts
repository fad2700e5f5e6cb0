/** Edges of the labels that their tables pass by: words, lines that are not there, and which line a move is told by. */
import { describe, expect, test } from 'vitest';
import type { AccountMoney, TierChange } from '../../src/model/assessment.ts';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { describeChange, NO_CHANGE } from '../../src/segment/change-words.ts';
import { holdQuadrant, holdRevenueTier } from '../../src/segment/holds.ts';
import { placeQuadrant, resolveQuadrantCuts } from '../../src/segment/profit-quadrant.ts';
import { labelWords, money, percent, points, share, toldApart, years } from '../../src/segment/words.ts';
import { answer, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

describe('words', () => {
  test.each([
    [points(-0.5), '−0.5'],
    [points(-0), '0.0'],
    [points(0), '0.0'],
    [percent(12.34), '12.3%'],
    [share(0.6), '60%'],
    [money('EUR')(-1_234), '−€1,234'],
    [money('EUR')(1_234.5, 2), '€1,234.50'],
    [years(1), '1 year'],
    [years(2), '2 years'],
    [years(0), '0 years'],
    [labelWords('1b'), 'Tier 1b'],
    [labelWords('exit-or-move-right'), 'exit or move right'],
    [labelWords('top-10'), 'top 10'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  test('figures are told apart, and where nothing tells them apart they are spelled plainly', () => {
    expect(toldApart(points, [59.96, 60])).toEqual(['59.96', '60.00']);
    expect(toldApart(points, [60, 60 + 1e-13])).toEqual(['60.0', '60.0']);
  });
});

describe('what would have to change', () => {
  const change = (facts: Partial<TierChange>): TierChange => ({
    indicator: 'total',
    label: 'Total opportunity',
    dimension: 'value',
    state: 'answered',
    from: 950,
    to: 1441,
    cost: 10,
    moves: { from: '2', to: '1a' },
    ...facts,
  });
  const style = { currency: 'EUR', withUnit: (figure: string, unit: string) => `${figure} ${unit}` };
  const thousand = { input: 'answer', unit: 'EUR thousand' } as const;

  test.each<[string, Partial<TierChange>, Parameters<typeof describeChange>[1], string]>([
    ['a unit is said once', {}, thousand, 'Total opportunity from 950 to 1,441 EUR thousand'],
    ['no unit', {}, { input: 'answer' }, 'Total opportunity from 950 to 1,441'],
    [
      'revenue is money, whatever its unit',
      {},
      { ...thousand, input: 'revenue' },
      'Total opportunity from €950 to €1,441',
    ],
    ['unknown', { from: null }, thousand, 'Total opportunity once known, at 1,441 EUR thousand'],
    [
      'stale, and another',
      { state: 'stale' },
      thousand,
      'Total opportunity from 950 to 1,441 EUR thousand, answered anew',
    ],
    [
      'stale, and the same',
      { state: 'stale', to: 950 },
      thousand,
      'Total opportunity confirmed anew at 950 EUR thousand',
    ],
    ['the same', { to: 950 }, thousand, 'Total opportunity from 950 to 950 EUR thousand'],
  ])('%s', (_, facts, indicator, words) => {
    expect(describeChange(change(facts), indicator, style)).toBe(words);
  });

  test('no change is said of every tier, each way, and at the ends as the end that it is', () => {
    const tiers = ['1a', '1b', '2', '3', 'insufficient-data'] as const;
    const said = ({ up, down }: typeof NO_CHANGE) => tiers.map((tier) => `${up[tier]} ${down[tier]}`);
    expect(said(NO_CHANGE)).toEqual([
      'Tier 1a is the highest. No change of one indicator is enough.',
      'No change of one indicator is enough. No change of one indicator is enough.',
      'No change of one indicator is enough. No change of one indicator is enough.',
      'No change of one indicator is enough. Tier 3 is the lowest.',
      'No single answer is enough for a tier. There is no tier to fall from.',
    ]);
  });
});

const moneyOf = (revenue: number | null, contributionMargin: number | null): AccountMoney => ({
  revenue,
  contributionMargin,
  marginPercent: revenue && contributionMargin ? (100 * contributionMargin) / revenue : null,
  costToServe: null,
});
const QUADRANT = sampleModel().profitQuadrant;
const amount: ReviewModel['profitQuadrant'] = {
  ...QUADRANT,
  margin: { measure: 'amount', cut: { by: 'value', at: 30 } },
};
const NO_LINES = { revenue: null, margin: null };

test.each([
  ['by per cent', QUADRANT, moneyOf(10, 5), NO_LINES],
  ['by amount, of a credit', amount, moneyOf(-10, 5), NO_LINES],
  ['no line of revenue', amount, moneyOf(10, 5), { revenue: null, margin: 30 }],
  ['no line of margin', amount, moneyOf(10, 5), { revenue: 100, margin: null }],
] as const)('a quadrant without a line to hold it against says so: %s', (_, declared, own, cuts) => {
  expect(placeQuadrant(own, declared, cuts, 'EUR')).toEqual({
    label: 'unknown',
    because: 'The year has no cut line to hold the account against.',
  });
});

test('a margin by amount is told as money, and at both cuts both are high', () => {
  expect(placeQuadrant(moneyOf(100, 30), amount, { revenue: 100, margin: 30 }, 'EUR').because).toBe(
    'Revenue of €100 is high, at or above the cut of €100; margin of €30 is high, at or above the cut of €30.',
  );
});

test('a median is by size, whatever the order and the number of digits', () => {
  const median = { ...QUADRANT, revenue: { by: 'median' } } as const;
  const of = (...revenues: readonly number[]) =>
    resolveQuadrantCuts(
      median,
      revenues.map((revenue) => moneyOf(revenue, null)),
    ).revenue;
  expect(of(100, 9, 20)).toBe(20);
  expect(of(7)).toBe(7);
});

test('nothing holds a figure that is not known, or against a line that is not there', () => {
  const model = { ...sampleModel(), profitQuadrant: amount };
  const cuts = { revenue: 100, margin: 30 };
  const wide = { enter: 1000, exit: 1000 };
  const hysteresis = { ...model.hysteresis, revenue: wide, margin: wide };
  const quadrant = (own: AccountMoney, lines: Parameters<typeof holdQuadrant>[1]) =>
    holdQuadrant(own, lines, { ...model, hysteresis }, 'EUR')('nurture-and-retain');
  expect(quadrant(moneyOf(99, 29), cuts)).not.toBeNull();
  for (const [own, lines] of [
    [moneyOf(null, 29), cuts],
    [moneyOf(99, null), cuts],
    [moneyOf(99, 29), { ...cuts, revenue: null }],
    [moneyOf(99, 29), { ...cuts, margin: null }],
  ] as const)
    expect(quadrant(own, lines)).toBeNull();
  const tier = (revenue: number | null) =>
    holdRevenueTier(
      moneyOf(revenue, null),
      { high: 100, medium: 50 },
      { ...model, hysteresis },
      'EUR',
    )('high');
  expect(tier(99)).not.toBeNull();
  expect(tier(null)).toBeNull();
});

/** "label from other: because" of every entry of a scheme, for account a. */
const entry = (
  scheme: string,
  account: SampleAccount,
  model?: ReviewModel,
  others: Readonly<Record<string, SampleAccount>> = {},
) =>
  assessBook(sampleBook({ a: account, ...others }, model))
    .segments.filter((one) => one.scheme === scheme)
    .flatMap(({ label, entries }) =>
      entries
        .filter(({ accountId }) => accountId === 'a')
        .map(({ other, because }) => `${label} from ${other}: ${because}`),
    )
    .join(' | ');
type Year = NonNullable<SampleAccount['years']>[number];
const between = (before: Year, now: Year): SampleAccount => ({ years: { 2025: before, 2026: now } });

test('down two tiers names the lower cut', () => {
  expect(entry('revenue-tier', between({ revenue: 340_000 }, { revenue: 1 }))).toBe(
    'low from high: Revenue fell from €340,000 to €1, below the cut at €100,000.',
  );
});

test('a margin by amount moves as money', () => {
  const model = sampleModel({}, { profitQuadrant: amount });
  const moved = between({ revenue: 9, contributionMargin: 20 }, { revenue: 9, contributionMargin: 90 });
  expect(entry('profit-quadrant', moved, model)).toBe(
    'grow from exit-or-move-right: Margin rose from €20 to €90, past the cut at €30.',
  );
});

const scored = (n: number, v: number, b: number, asOf: string): Year => ({
  answers: { n: answer(n, asOf), v: answer(v, asOf), b: answer(b, asOf) },
});
type Scores = readonly [n: number, v: number, b: number];
const rescored = (before: Scores, now: Scores) =>
  between(scored(...before, '2025-09-01'), scored(...now, '2026-09-01'));

test('outside Tier 1, its cut is no line that a move is told by', () => {
  expect(entry('growth-tier', rescored([39, 45, 60], [61, 45, 60]))).toBe(
    '2 from 3: Need rose from 39.0 to 61.0, past the cut at 40.0.',
  );
});

test('a score is told by the lines of its own dimension', () => {
  const model = sampleModel({ tier2: { when: [{ need: { from: 40 }, value: { from: 50 } }] } });
  expect(entry('growth-tier', rescored([50, 35, 60], [50, 55, 60]), model)).toBe(
    '2 from 3: Value rose from 35.0 to 55.0, past the cut at 50.0.',
  );
});

test('where the score rose and the solved cut came down, both are told', () => {
  const tier1 = { ...sampleModel().growth.tier1, cut: { by: 'target-share' as const, percent: 50 } };
  const others = { b: rescored([70, 90, 60], [64, 90, 60]) };
  expect(entry('growth-tier', rescored([50, 90, 60], [66, 90, 60]), sampleModel({ tier1 }), others)).toBe(
    '1a from 2: Need rose from 50.0 to 66.0, reaching the cut at 66.0; the cut of Tier 1 moved from 70.0 to 66.0.',
  );
});

const vendor = (revenue: number, outlook: 'forward' | 'backward' = 'forward'): Year => ({
  revenue,
  relationship: { standing: 'vendor', outlook },
});
test.each<[string, SampleAccount, string]>([
  [
    'to the bound itself',
    between(vendor(149_999), vendor(150_000)),
    'core from transactional: Revenue rose from €149,999 to €150,000, reaching the cut at €150,000.',
  ],
  [
    'from the bound down',
    between(vendor(150_000), vendor(149_999)),
    'transactional from core: Revenue fell from €150,000 to €149,999, below the cut at €150,000.',
  ],
  [
    'by two measures, neither enough alone',
    between(vendor(1, 'backward'), vendor(200_000)),
    'core from transactional: Revenue rose from €1 to €200,000, past the cut at €150,000; outlook rose from backward to forward.',
  ],
  [
    'by what became known',
    between({ revenue: 1 }, { revenue: 1, relationship: { standing: 'partner' } }),
    'strategic from unassigned: Standing became known, at partner.',
  ],
])('programme segment: %s', (_, account, expected) => {
  expect(entry('programme-segment', account)).toBe(expected);
});

test('who left is told by id, whatever the order of the files', () => {
  const gone: SampleAccount = {
    years: { 2025: { revenue: 5 } },
    profile: { lost: { on: '2026-01-01', reason: 'Merged.' } },
  };
  const book = sampleBook({ a: gone, b: gone, c: gone, d: gone });
  const [a, b, c, d] = book.accounts;
  if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four');
  for (const accounts of [
    [d, c, b, a],
    [b, d, a, c],
  ]) {
    const low = assessBook({ ...book, accounts }).segments.find(({ label }) => label === 'low');
    expect(low?.exits.map(({ accountId }) => accountId)).toEqual(['a', 'b', 'c', 'd']);
  }
});

test('each segment of the programme has its own band, and what nobody decided has none', () => {
  const bands = assessBook(sampleBook({ a: {}, b: { years: { 2026: vendor(200_000) } } })).segments.flatMap(
    ({ scheme, label, band }) => (scheme === 'programme-segment' ? [[label, band?.from, band?.status]] : []),
  );
  expect(bands).toEqual([
    ['strategic', 0.05, 'below'],
    ['core', 0.15, 'above'],
    ['transactional', 0.4, 'below'],
    ['unassigned', undefined, undefined],
  ]);
});
