import { expect, test } from 'vitest';
import { scoreBook } from '../../src/score/score-book.ts';
import { answer, indicator, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

const idsIn = (year: number, accounts: Readonly<Record<string, SampleAccount>>) =>
  scoreBook(sampleBook(accounts))
    .find((one) => one.year === year)
    ?.accounts.map(({ accountId }) => accountId);

const all = { 2024: {}, 2025: {}, 2026: {} };
const lost = (on: string): SampleAccount => ({ profile: { lost: { on, reason: 'Left.' } }, years: all });

test.each([
  ['with a file', { years: all }, [true, true, true]],
  ['earlier years need a file', { years: { 2025: {} } }, [false, true, true]],
  ['brand new, no file at all', {}, [false, false, true]],
  ['lost on the last day of 2025', lost('2025-09-30'), [true, false, false]],
  ['lost on the first day of 2026', lost('2025-10-01'), [true, true, false]],
  ['leaves after the review year', lost('2026-10-01'), [true, true, true]],
] as const)('in the book: %s', (_, account, inBook) => {
  expect([2024, 2025, 2026].map((year) => idsIn(year, { a: account })?.includes('a'))).toEqual(inBook);
});

const scored = (facts: SampleAccount, model = sampleModel(), year = 2026) =>
  scoreBook(sampleBook({ a: facts }, model)).find((one) => one.year === year)?.accounts[0];

test('the review year is judged as of the book’s date, the years before as of their last day', () => {
  const answered = { years: { 2025: { answers: { n: answer(70, '2024-04-30') } } } };
  // 18 months from 30 Apr 2024 end on 30 Oct 2025, after the year 2025 and before the book's date.
  expect(scored(answered, undefined, 2025)?.dimensions.need.coverage).toBe(1);
  const now = { years: { 2026: { answers: { n: answer(70, '2025-04-30') } } } };
  const need = scored(now)?.dimensions.need;
  expect(need).toMatchObject({ value: 70, coverage: 0 });
  expect(need?.receipt[0]?.state).toBe('stale');
});

test('a question named like a member of every object is unanswered until it is answered', () => {
  const { growth } = sampleModel();
  const model = sampleModel({
    dimensions: { ...growth.dimensions, need: { weight: 1, indicators: { constructor: indicator() } } },
  });
  expect(scored({ years: { 2026: {} } }, model)?.dimensions.need.value).toBeNull();
  expect(
    scored({ years: { 2026: { answers: { constructor: answer(40) } } } }, model)?.dimensions.need.value,
  ).toBe(40);
});

test('an indicator may take the account’s own figures, which are of their year', () => {
  const { growth } = sampleModel();
  const indicators = { v: indicator({ input: 'revenue' }), m: indicator({ input: 'margin-percent' }) };
  const model = sampleModel({ dimensions: { ...growth.dimensions, value: { weight: 1, indicators } } });
  const value = scored({ years: { 2026: { revenue: 40, contributionMargin: 8 } } }, model)?.dimensions.value;
  expect(value).toMatchObject({ value: 30, coverage: 1 });
  expect(value?.receipt[1]).toMatchObject({
    raw: 20,
    state: 'answered',
    basis: 'computed',
    asOf: '2026-09-30',
  });
  expect(scored({ years: { 2026: {} } }, model)?.dimensions.value).toMatchObject({
    value: null,
    coverage: 0,
  });
});

test('the overall score weighs the dimensions by the stages in question', () => {
  const { growth } = sampleModel();
  const { need, value, behaviour } = growth.dimensions;
  const model = sampleModel({
    dimensions: {
      need: { ...need, weight: { introduction: 3, growth: 1, maturity: 0, decline: 0 } },
      value,
      behaviour,
    },
  });
  const answers = { n: answer(90), v: answer(60), b: answer(30) };
  const pursuing = ['in-introduction', 'in-growth'];
  // Introduction: 3/5, 1/5, 1/5; growth: thirds. The means are 7/15, 4/15, 4/15.
  expect(scored({ years: { 2026: { answers, pursuing } } }, model)?.overall).toBe(66);
  expect(scored({ years: { 2026: { answers: { n: answer(90) } } } }, model)?.overall).toBeNull();
});
