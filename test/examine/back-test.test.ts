import { expect, test } from 'vitest';
import { runBackTest } from '../../src/examine/back-test.ts';
import type { BackTest } from '../../src/model/examination.ts';
import type { IssuedYear } from '../../src/model/issued-year.ts';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { answer, indicator, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

const plain = sampleModel().growth;
const settings = (leastAccounts = 2): Partial<ReviewModel> => ({
  backTest: { grewPercent: 10, shrankPercent: 10, leastAccounts, sureErrors: 2 },
});

/** Need and value of 2025 are `score`, behaviour is 80; revenue in 2025 and 2026. */
const account = (
  score: number | null,
  was: number | null,
  is: number | null,
  more: SampleAccount = {},
): SampleAccount => {
  const scores = score === null ? {} : { n: score, v: score, b: 80 };
  const answers = Object.fromEntries(
    Object.entries(scores).map(([id, raw]) => [id, answer(raw, '2025-09-01')]),
  );
  return {
    ...more,
    years: {
      2025: { answers, ...(was !== null && { revenue: was }) },
      ...(is !== null && { 2026: { revenue: is } }),
    },
  };
};
const lost = (on: string): SampleAccount => ({ profile: { lost: { on, reason: 'Left.' } } });

// By the model a, b, c, d, f, e; by revenue the other way round.
const BOOK = {
  a: account(80, 100, 120),
  b: account(70, 200, 200),
  c: account(50, 300, 310),
  d: account(45, 400, 300),
  e: account(20, 500, null, lost('2026-03-01')),
  f: account(30, 50, 60),
};
const run = (
  accounts: Readonly<Record<string, SampleAccount>>,
  model = sampleModel({}, settings()),
  asOf = '2026-10-31',
): BackTest => {
  const book = sampleBook(accounts, model, { asOf });
  const told = runBackTest(book, assessBook(book));
  if (told === null) throw new Error('No back-test');
  return told;
};
const issued = (facts: Partial<IssuedYear>): SampleAccount => ({
  issued: { 2025: { issuedOn: '2025-11-01', model: 'test.0', labels: {}, ...facts } },
});

test('by hand: 10 of 13 pairs by the model and by equal weights, none by revenue', () => {
  const told = run(BOOK);
  expect(told).toMatchObject({ judged: 2025, shown: 2026, accounts: 6, issued: 0, leftOut: [] });
  expect(told.contestants).toEqual([
    { name: 'model', concordance: 10 / 13, tier1: 2, tier1Grew: 1 },
    { name: 'equal-weights', concordance: 10 / 13, tier1: 2, tier1Grew: 1 },
    { name: 'revenue-alone', concordance: 0, tier1: 2, tier1Grew: 0 },
  ]);
  expect(told.margins).toEqual([
    { against: 'equal-weights', difference: 0, standardError: 0, verdict: 'does-not' },
    {
      against: 'revenue-alone',
      difference: 10 / 13,
      standardError: expect.closeTo(0.2662037037, 9),
      verdict: 'beats',
    },
  ]);
  expect(told.table).toEqual([
    { tier: '1a', outcomes: { left: 0, shrank: 0, kept: 1, grew: 1 } },
    { tier: '1b', outcomes: { left: 0, shrank: 0, kept: 0, grew: 0 } },
    { tier: '2', outcomes: { left: 0, shrank: 1, kept: 1, grew: 0 } },
    { tier: '3', outcomes: { left: 1, shrank: 0, kept: 0, grew: 1 } },
  ]);
  expect(told.verdict).toBe(
    'The model beats revenue alone by 77 of 100 pairs (77 against 0), and does not beat equal weights (77 against 77).',
  );
});

test('an issued tier is what was said, and its stored score ranks within it', () => {
  // a is issued in Tier 3 without a score, and so ranks in it by today's 80, before f and e.
  const inTier3 = { ...BOOK, a: { ...BOOK.a, ...issued({ labels: { 'growth-tier': '3' } }) } };
  const told = run(inTier3);
  expect(told.issued).toBe(1);
  expect(told.table.at(-1)).toEqual({ tier: '3', outcomes: { left: 1, shrank: 0, kept: 0, grew: 2 } });
  // Of a's four pairs, three now go the wrong way: 7 of 13.
  expect(told.contestants[0]).toMatchObject({ concordance: 7 / 13, tier1: 1, tier1Grew: 0 });
  const last = { labels: { 'growth-tier': '3' as const }, scores: { overall: null } };
  const none = run({ ...BOOK, a: { ...BOOK.a, ...issued(last) } });
  // Without a score it ranks last in its tier, behind e too, who left: 6 of 13.
  expect(none.contestants[0]).toMatchObject({ concordance: 6 / 13 });
});

test('an issued file without a growth tier leaves the account to the model of today', () => {
  expect(run({ ...BOOK, a: { ...BOOK.a, ...issued({ scores: { overall: 1 } }) } })).toEqual(run(BOOK));
});

test('who cannot be compared is left out of all three, with the reason', () => {
  const told = run({
    ...BOOK,
    g: account(70, null, 10),
    h: account(70, 0, 10),
    i: account(70, 10, null),
    j: account(null, 10, 10),
    k: { ...account(70, 10, 10), ...issued({ labels: { 'growth-tier': 'insufficient-data' } }) },
  });
  expect(told).toMatchObject({ ...run(BOOK), leftOut: expect.anything() });
  expect(told.leftOut).toEqual([
    { accountId: 'g', because: 'The revenue of 2025 is not known.' },
    {
      accountId: 'h',
      because: 'The revenue of 2025 is not above zero, so no change can be told in per cent.',
    },
    { accountId: 'i', because: 'The revenue of 2026 is not known.' },
    { accountId: 'j', because: 'The model has insufficient data for a growth tier.' },
    { accountId: 'k', because: 'Its growth tier was issued as insufficient data.' },
  ]);
});

test('equal weights weigh every indicator and every dimension alike, one of no weight too', () => {
  const need = { weight: 9, indicators: { n: indicator({ weight: 9 }), m: indicator({ weight: 0 }) } };
  const model = sampleModel({ dimensions: { ...plain.dimensions, need } }, settings());
  const both = (one: SampleAccount, m: number): SampleAccount => {
    const year = one.years?.[2025];
    const answers = { ...year?.answers, m: answer(m, '2025-09-01') };
    return { ...one, years: { ...one.years, 2025: { ...year, answers } } };
  };
  // Of need 80 and 0, equal weights make 40, so a is in Tier 2 there.
  const told = run({ a: both(BOOK.a, 0), b: both(BOOK.b, 70), g: account(70, 10, 20) }, model);
  expect(told.contestants.map(({ tier1 }) => tier1)).toEqual([2, 1, 2]);
  expect(told.leftOut).toEqual([
    { accountId: 'g', because: 'Under equal weights there is insufficient data for a growth tier.' },
  ]);
});

test('dimensions weigh the same under equal weights, so that another account may be ahead', () => {
  const { need, value, behaviour } = plain.dimensions;
  const dimensions = { need: { ...need, weight: 10 }, value, behaviour };
  const of = (n: number, v: number, revenue: number, more: SampleAccount = {}): SampleAccount => {
    const one = account(80, 100, revenue, more);
    const answers = { n: answer(n, '2025-09-01'), v: answer(v, '2025-09-01') };
    const year = one.years?.[2025];
    return { ...one, years: { ...one.years, 2025: { ...year, answers: { ...year?.answers, ...answers } } } };
  };
  const told = run({ a: of(90, 70, 200), b: of(70, 100, 50) }, sampleModel({ dimensions }, settings()));
  expect(told.contestants.map(({ concordance }) => concordance)).toEqual([1, 0, 0.5]);
});

test('a solved cut is solved anew for equal weights, over all accounts of the year', () => {
  const need = { weight: 1, indicators: { n: indicator({ weight: 9 }), m: indicator() } };
  const tier1 = { ...plain.tier1, cut: { by: 'target-share' as const, percent: 50 } };
  const model = sampleModel({ dimensions: { ...plain.dimensions, need }, tier1 }, settings());
  const of = (n: number): SampleAccount => {
    const answers = { n: answer(n, '2025-09-01'), m: answer(0, '2025-09-01') };
    const year = account(90, 10, null).years?.[2025];
    return { years: { 2025: { ...year, answers: { ...year?.answers, ...answers } }, 2026: { revenue: n } } };
  };
  // Need is 72 and 54 by the model, 40 and 30 by equal weights; a in Tier 1 by both.
  expect(run({ a: of(80), b: of(60) }, model).contestants.map(({ tier1: size }) => size)).toEqual([1, 1, 2]);
});

test('what an account is judged on is what grows or shrinks, by the model’s rule for groups', () => {
  // By itself 100 to 115; with the 300 below it, 400 to 415.
  const child = { ...account(50, 300, 300), profile: { parent: 'p' } };
  const outcomes = (judge: 'separate' | 'into-parent') =>
    run({ p: account(70, 100, 115), c: child }, sampleModel({}, { ...settings(), groups: { judge } })).table;
  expect(outcomes('separate')[0]?.outcomes).toMatchObject({ kept: 0, grew: 1 });
  expect(outcomes('into-parent')[0]?.outcomes).toMatchObject({ kept: 1, grew: 0, shrank: 0 });
});

test('as many by revenue as in Tier 1, and all that tie with the last of them', () => {
  const told = run({ ...BOOK, g: account(10, 400, 500) });
  expect(told.contestants[2]).toMatchObject({ tier1: 3, tier1Grew: 1 });
  const nobody = run({ c: BOOK.c, d: BOOK.d });
  expect(nobody.contestants[2]).toMatchObject({ tier1: 0, tier1Grew: 0 });
});

test('a year is whole once it ends, on the day itself', () => {
  expect(run(BOOK, undefined, '2026-09-30')).toMatchObject({ judged: 2025, shown: 2026 });
  expect(run(BOOK, undefined, '2026-09-29')).toMatchObject({ judged: 2024, shown: 2025, accounts: 0 });
  const book = sampleBook(BOOK, sampleModel(), { asOf: '2024-10-01' });
  expect(runBackTest(book, assessBook(book))).toBeNull();
});

test('who left on the last day of the year has left in it, and later not yet', () => {
  const leaving = (on: string) => run({ ...BOOK, e: account(20, 500, 500, lost(on)) }).table.at(-1)?.outcomes;
  expect(leaving('2026-09-30')).toMatchObject({ left: 1, kept: 0 });
  expect(leaving('2026-10-01')).toMatchObject({ left: 0, kept: 1 });
});

test('fewer accounts than the model asks for make no verdict, exactly as many do', () => {
  expect(run(BOOK, sampleModel({}, settings(7)))).toMatchObject({
    margins: [{ verdict: 'too-few' }, { verdict: 'too-few' }],
    verdict: 'No verdict: 6 accounts could be compared, and the model asks for 7 at least.',
  });
  expect(run(BOOK, sampleModel({}, settings(6))).margins[1]).toMatchObject({ verdict: 'beats' });
  expect(run({ b: BOOK.b, c: BOOK.c }).verdict).toBe(
    'No verdict: the accounts that could be compared fared too much alike to tell one order from another.',
  );
});
