import { expect, test } from 'vitest';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { answer, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

const assess = (accounts: Readonly<Record<string, SampleAccount>>, model?: ReviewModel) =>
  assessBook(sampleBook(accounts, model)).segments;
const revenues = (before: number | undefined, now: number | undefined): SampleAccount => ({
  years: {
    2025: before === undefined ? {} : { revenue: before },
    2026: now === undefined ? {} : { revenue: now },
  },
});

/** "label from other: because" of every entry of a scheme, for one account. */
const entry = (
  scheme: string,
  account: SampleAccount,
  model?: ReviewModel,
  others: Readonly<Record<string, SampleAccount>> = {},
) =>
  assess({ a: account, ...others }, model)
    .filter((one) => one.scheme === scheme)
    .flatMap(({ label, entries }) =>
      entries
        .filter(({ accountId }) => accountId === 'a')
        .map(({ other, because }) => `${label} from ${other}: ${because}`),
    )
    .join(' | ');

test.each([
  [
    'up',
    revenues(120_000, 340_000),
    'high from medium: Revenue rose from €120,000 to €340,000, past the cut at €250,000.',
  ],
  [
    'up two tiers names the upper cut',
    revenues(1, 340_000),
    'high from low: Revenue rose from €1 to €340,000, past the cut at €250,000.',
  ],
  [
    'to the cut itself',
    revenues(120_000, 250_000),
    'high from medium: Revenue rose from €120,000 to €250,000, reaching the cut at €250,000.',
  ],
  [
    'down',
    revenues(100_000, 99_999),
    'low from medium: Revenue fell from €100,000 to €99,999, below the cut at €100,000.',
  ],
  ['known at last', revenues(undefined, 5), 'low from unknown: Revenue became known, at €5.'],
  ['known no more', revenues(5, undefined), 'unknown from low: Revenue is no longer known.'],
  ['new', { years: { 2026: { revenue: 5 } } }, 'low from new: Came into the book in 2026.'],
  ['no move', revenues(5, 6), ''],
])('revenue tier, %s', (_, account, expected) => {
  expect(entry('revenue-tier', account)).toBe(expected);
});

test('where the cut moved and not the account, the sentence says so', () => {
  const model = sampleModel(
    {},
    { revenueTiers: { cuts: { by: 'share-of-accounts', high: 50, medium: 50 } } },
  );
  expect(entry('revenue-tier', revenues(100, 100), model, { b: revenues(50, 200) })).toBe(
    'medium from high: The cut of revenue moved from €100 to €200, while revenue stayed at €100.',
  );
});

test('who was lost has left, on its day', () => {
  const left: SampleAccount = {
    ...revenues(300_000, undefined),
    profile: { lost: { on: '2026-03-12', reason: 'Merged.' } },
  };
  const high = assess({ a: left }).find(({ scheme, label }) => scheme === 'revenue-tier' && label === 'high');
  expect(high).toMatchObject({
    members: [],
    exits: [{ accountId: 'a', other: 'left', because: 'Left on 12 Mar 2026.' }],
  });
});

test('the quadrant tells each axis that was crossed', () => {
  const years = {
    2025: { revenue: 200_000, contributionMargin: 20_000 },
    2026: { revenue: 300_000, contributionMargin: 90_000 },
  };
  expect(entry('profit-quadrant', { years })).toBe(
    'nurture-and-retain from exit-or-move-right: Revenue rose from €200,000 to €300,000, past the cut at €250,000; margin rose from 10.0% to 30.0%, reaching the cut at 30.0%.',
  );
});

const scored = (before: readonly number[], now: readonly number[]): SampleAccount => {
  const answers = (scores: readonly number[], asOf: string) =>
    Object.fromEntries(scores.map((score, index) => [['n', 'v', 'b'][index] ?? '', answer(score, asOf)]));
  return {
    years: {
      2025: { answers: answers(before, '2025-09-01') },
      2026: { answers: answers(now, '2026-09-01') },
    },
  };
};
test.each([
  [
    'by value alone, though need moved too',
    scored([70, 50, 60], [90, 60, 60]),
    '1a from 2: Value rose from 50.0 to 60.0, reaching the cut at 60.0.',
  ],
  [
    'by behaviour',
    scored([70, 70, 60], [70, 70, 40]),
    '1b from 1a: Behaviour fell from 60.0 to 40.0, below the cut at 50.0.',
  ],
  [
    'by coverage',
    scored([70], [70, 70, 60]),
    '1a from insufficient-data: Coverage of value rose from 0% to 100%, past the cut at 60%; coverage of behaviour rose from 0% to 100%, past the cut at 60%.',
  ],
  [
    'by the rule of Tier 2',
    scored([39, 50, 60], [41, 50, 60]),
    '2 from 3: Need rose from 39.0 to 41.0, past the cut at 40.0.',
  ],
])('growth tier, %s', (_, account, expected) => {
  expect(entry('growth-tier', account)).toBe(expected);
});

test('growth tier, by a solved cut that moved away', () => {
  const tier1 = { ...sampleModel().growth.tier1, cut: { by: 'target-share' as const, percent: 50 } };
  expect(
    entry('growth-tier', scored([70, 70, 60], [70, 70, 60]), sampleModel({ tier1 }), {
      b: scored([65, 65, 60], [90, 90, 60]),
    }),
  ).toBe('2 from 1a: The cut of Tier 1 moved from 70.0 to 90.0.');
});

test('programme segment, by the measure that decided', () => {
  const year = (standing: 'vendor' | 'partner', revenue: number) => ({
    revenue,
    relationship: { standing, outlook: 'forward' as const },
  });
  expect(entry('programme-segment', { years: { 2025: year('vendor', 1), 2026: year('partner', 2e6) } })).toBe(
    'strategic from transactional: Standing rose from vendor to partner.',
  );
  expect(entry('programme-segment', { years: { 2025: year('vendor', 1), 2026: year('vendor', 2e6) } })).toBe(
    'core from transactional: Revenue rose from €1 to €2,000,000, past the cut at €150,000.',
  );
});

test('shares are of what is known, and members stand in order', () => {
  const account = (revenue: number | undefined, contributionMargin: number) => ({
    years: { 2026: { ...(revenue !== undefined && { revenue }), contributionMargin } },
  });
  const segments = assess({
    a: account(300_000, 60_000),
    b: account(500_000, 140_000),
    c: account(200_000, 0),
    d: account(undefined, 0),
  });
  expect(segments.find(({ scheme, label }) => scheme === 'revenue-tier' && label === 'high')).toMatchObject({
    members: ['b', 'a'],
    shareOfAccounts: 0.5,
    shareOfRevenue: 0.8,
    shareOfMargin: 1,
    revenue: 800_000,
    contributionMargin: 200_000,
    band: null,
  });
  const empty = assess({});
  expect(empty).toHaveLength(18);
  expect(empty[0]).toMatchObject({
    members: [],
    shareOfAccounts: null,
    shareOfRevenue: null,
    shareOfMargin: null,
  });
});

test.each([
  [1, 'below'],
  [2, 'within'],
  [4, 'within'],
  [5, 'above'],
])('a band holds both its ends: %i of ten between 20 and 40 per cent is %s', (strategic, status) => {
  const accounts = Array.from({ length: 10 }, (_, index) => {
    const standing = index < strategic ? ('partner' as const) : ('vendor' as const);
    return [`a${index}`, { years: { 2026: { revenue: 0, relationship: { standing } } } }] as const;
  });
  const model = sampleModel();
  const { segments } = model.programme;
  const banded = { ...segments, strategic: { ...segments.strategic, band: { from: 20, to: 40 } } };
  const overview = assess(Object.fromEntries(accounts), {
    ...model,
    programme: { ...model.programme, segments: banded },
  }).find(({ label }) => label === 'strategic');
  expect(overview?.band).toEqual({ from: 0.2, to: 0.4, status });
});
