/** Edges of the examination that its tables pass by: another year’s file, what is gone, and ties. */
import { expect, test } from 'vitest';
import { runBackTest } from '../../src/examine/back-test.ts';
import { comparePlaces, isTier1, ranksOf } from '../../src/examine/contestants.ts';
import { examineBook } from '../../src/examine/examine-book.ts';
import { sayVerdict } from '../../src/examine/verdict.ts';
import { orderOf } from '../../src/examine/weigh.ts';
import type { InternalYear } from '../../src/model/internal-facts.ts';
import type { IssuedYear } from '../../src/model/issued-year.ts';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { answer, indicator, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

const plain = sampleModel().growth;
const TWO = { n: indicator(), m: indicator() };
type Answers = Readonly<Record<string, number>>;
type Accounts = Readonly<Record<string, SampleAccount>>;

/** A year's file with value and behaviour at 90, every answer of the September it ends with. */
const year = (of: number, raws: Answers, facts: Partial<InternalYear> = {}): Partial<InternalYear> => ({
  ...facts,
  answers: Object.fromEntries(
    Object.entries({ v: 90, b: 90, ...raws }).map(([id, raw]) => [id, answer(raw, `${of}-09-01`)]),
  ),
});
const needOf = (
  indicators: ReviewModel['growth']['dimensions']['need']['indicators'],
  growth: Partial<ReviewModel['growth']> = {},
): ReviewModel =>
  sampleModel({ dimensions: { ...plain.dimensions, need: { weight: 1, indicators } }, ...growth });
const examined = (accounts: Accounts, model = needOf(TWO, { coverageFloor: 0 }), settings = {}) => {
  const book = sampleBook(accounts, model, settings);
  return examineBook(book, assessBook(book));
};

test('what is examined is the review year, held against the one before it', () => {
  const account = { years: { 2024: year(2024, { n: 50 }), 2025: year(2025, { n: 70 }), 2026: {} } };
  const of = (reviewYear: number) =>
    examined({ a: account }, needOf({ n: indicator() }), { reviewYear, asOf: `${reviewYear}-09-30` });
  expect(of(2025).questionDebt).toEqual([{ accountId: 'a', open: [], ask: [] }]);
  expect(of(2025).changes).toMatchObject([{ year: 2025, scores: [{ before: 50, now: 70 }, {}, {}, {}] }]);
  expect(of(2024).changes).toEqual([]);
});

const issuedIn = (of: number, facts: Partial<IssuedYear>): Readonly<Record<number, IssuedYear>> => ({
  [of]: { issuedOn: `${of}-11-30`, model: 'test.0', labels: {}, ...facts },
});
const causes = (account: SampleAccount, overrides: Partial<ReviewModel> = {}) => {
  const model = { ...needOf(TWO, { coverageFloor: 0 }), ...overrides };
  const [change] = examined({ a: account }, model).changes;
  return change?.moves.map(({ scheme, from, to, causes: all }) => `${scheme} ${from} > ${to}: ${all}`);
};

test.each<[string, Partial<InternalYear>, Partial<InternalYear>, string]>([
  ['money', { revenue: 90_000 }, {}, 'revenue-tier low > unknown: missing'],
  ['an answer', year(2025, { n: 40, m: 80 }), year(2026, { n: 40 }), 'growth-tier 1a > 2: missing'],
])('%s that is gone is knowledge, not data', (_, before, now, expected) => {
  expect(causes({ years: { 2025: before, 2026: now } })).toContain(expected);
});

const RISEN = { 2025: year(2025, { n: 50 }), 2026: year(2026, { n: 70 }) };

test('another model that gave last year’s facts the same label moved nothing', () => {
  const issued = issuedIn(2025, { labels: { 'growth-tier': '2' } });
  expect(causes({ years: RISEN, issued })).toEqual(['growth-tier 2 > 1a: data']);
});

test('another model says nothing of a label that was not issued', () => {
  const years = { 2025: year(2025, { n: 62 }), 2026: year(2026, { n: 62 }) };
  const issued = { ...issuedIn(2024, { labels: { 'growth-tier': '2' } }), ...issuedIn(2025, {}) };
  const hysteresis = { ...sampleModel().hysteresis, score: { enter: 5, exit: 5 } };
  // Held at the 2 of 2024 in 2025; nothing was issued that could hold it in 2026.
  expect(causes({ years, issued }, { hysteresis })).toEqual(['growth-tier 2 > 1a: ']);
});

test('a change is told against what was issued of the year before, not of an earlier one', () => {
  const issued = issuedIn(2024, { scores: { need: 10 } });
  const [change] = examined({ a: { years: RISEN, issued } }).changes;
  expect(change).toMatchObject({ issuedModel: null, scores: [{ before: 50 }, {}, {}, {}] });
});

const WORTH_ASKING = { n: indicator({ weight: 3 }), m: indicator() };

test('an answer cannot lead to a line that is out of its reach, above or below', () => {
  const debt = (n: number) => {
    const [one] = examined({ a: { years: { 2026: year(2026, { n }) } } }, needOf(WORTH_ASKING)).questionDebt;
    return one?.open.map(({ reach, tiers }) => `${reach.low} to ${reach.high}, ${tiers}`);
  };
  // 100 makes 75 to 100, all above 60; 10 makes 7.5 to 32.5, all below 40.
  expect(debt(100)).toEqual(['1a to 1a, 0']);
  expect(debt(10)).toEqual(['3 to 3, 0']);
});

const shaken = (accounts: Readonly<Record<string, Answers>>, model: ReviewModel) =>
  examined(
    Object.fromEntries(
      Object.entries(accounts).map(([id, raws]) => [id, { years: { 2026: { answers: given(raws) } } }]),
    ),
    model,
  ).sensitivity;
const given = (raws: Answers) =>
  Object.fromEntries(Object.entries(raws).map(([id, raw]) => [id, answer(raw)]));

test('who flips in more shakes comes first, and ties go by id, whoever flipped before', () => {
  const told = shaken(
    {
      // a is taken off the cut by m down alone, b by n down alone, c by n down and m up.
      a: { n: 56.7, m: 72.1, v: 90, b: 90 },
      b: { n: 64, m: 50.2, v: 90, b: 90 },
      c: { n: 64, m: 48, v: 90, b: 90 },
    },
    needOf(WORTH_ASKING),
  );
  expect(
    told.shakes.flatMap(({ indicator: id, direction, flips }) =>
      flips.map(({ accountId }) => `${id} ${direction}: ${accountId}`),
    ),
  ).toEqual(['n down: b', 'n down: c', 'm up: c', 'm down: a']);
  expect(told.flipping).toEqual([
    { accountId: 'c', shakes: 2 },
    { accountId: 'a', shakes: 1 },
    { accountId: 'b', shakes: 1 },
  ]);
});

test('a plain weight of zero is not shaken', () => {
  const told = shaken({ a: { n: 70 } }, needOf({ n: indicator(), z: indicator({ weight: 0 }) }));
  expect(new Set(told.shakes.map((one) => one.indicator))).toEqual(new Set(['n', 'v', 'b']));
});

test('who has a dimension that nobody knows can be moved in the others', () => {
  // Behaviour is unknown: 1b. Need is exactly at the cut.
  expect(shaken({ a: { n: 56, m: 72, v: 90 } }, needOf(WORTH_ASKING)).movable).toEqual(['a']);
});

const backTest = (accounts: Accounts, turned = false) => {
  const settings = { grewPercent: 10, shrankPercent: 10, leastAccounts: 2, sureErrors: 2 };
  const book = sampleBook(accounts, sampleModel({}, { backTest: settings }));
  const fiscalYears = turned ? book.settings.fiscalYears.toReversed() : book.settings.fiscalYears;
  const again = { ...book, settings: { ...book.settings, fiscalYears } };
  return runBackTest(again, assessBook(again));
};
const fared = (n: number, is: number, more: SampleAccount = {}): SampleAccount => ({
  years: { 2025: year(2025, { n }, { revenue: 100 }), 2026: { revenue: is } },
  ...more,
});

test('a back-test takes the latest whole years, whatever the order of the calendar', () => {
  const accounts = { a: fared(80, 120), b: fared(20, 80) };
  expect(backTest(accounts, true)).toEqual(backTest(accounts));
  expect(backTest(accounts, true)).toMatchObject({ judged: 2025, shown: 2026 });
});

test('where no two fared otherwise, there is no difference and no error to tell', () => {
  const told = backTest({ a: fared(80, 100), b: fared(20, 100) });
  const nothing = { difference: null, standardError: null, verdict: 'too-few' };
  expect(told?.margins).toEqual([
    { against: 'equal-weights', ...nothing },
    { against: 'revenue-alone', ...nothing },
  ]);
});

test('what was issued of an earlier year is not what was said of this one', () => {
  const earlier = { issued: issuedIn(2024, { labels: { 'growth-tier': '3' } }) };
  const told = backTest({ a: fared(80, 120, earlier), b: fared(20, 80) });
  expect(told).toEqual(backTest({ a: fared(80, 120), b: fared(20, 80) }));
  expect(told?.issued).toBe(0);
});

test('in a tier, whoever has no score is placed below one whose score is zero', () => {
  expect(comparePlaces({ tier: '3', overall: 0 }, { tier: '3', overall: null })).toBeGreaterThan(0);
  expect((['1a', '1b', '2', '3', 'insufficient-data'] as const).map(isTier1)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('places that are alike have one rank', () => {
  expect(ranksOf([5, 9, 5, 1], (a, b) => a - b)).toEqual([1, 2, 1, 0]);
});

test('indicators are summed in the order of their ids', () => {
  expect(orderOf({ c: 0, a: 0, d: 0, b: 0 })).toEqual([1, 3, 0, 2]);
  expect(orderOf({})).toEqual([]);
});

test('one account is said to be one', () => {
  expect(sayVerdict(1, 20, [], [])).toBe(
    'No verdict: 1 account could be compared, and the model asks for 20 at least.',
  );
});
