import { expect, test } from 'vitest';
import { rankOpenQuestions } from '../../src/examine/question-debt.ts';
import type { QuestionDebt } from '../../src/model/examination.ts';
import type { Indicator, ReviewModel } from '../../src/model/review-model.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { answer, indicator, sampleBook, sampleModel } from '../support/generated-book.ts';

const STALE = '2020-01-31';
const plain = sampleModel().growth;
type Given = Readonly<Record<string, ReturnType<typeof answer>>>;

const debtOf = (
  answers: Given,
  need: Readonly<Record<string, Indicator>> = { n: indicator() },
  growth: Partial<ReviewModel['growth']> = {},
): QuestionDebt => {
  const dimensions = { ...plain.dimensions, need: { weight: 1, indicators: need } };
  const model = sampleModel({ dimensions, ...growth });
  const book = sampleBook({ a: { years: { 2026: { revenue: 10, answers } } } }, model);
  const year = assessBook(book).years.find((one) => one.year === 2026);
  const debt = year === undefined ? undefined : rankOpenQuestions(model, year)[0];
  if (debt === undefined) throw new Error('Not assessed');
  return debt;
};
const say = ({ open }: QuestionDebt): readonly string[] =>
  open.map(
    ({ indicator: id, state, reach, tiers, points }) =>
      `${id} ${state}: ${reach.low} to ${reach.high}, ${tiers} tiers, ${points} points`,
  );
const REST = { v: answer(70), b: answer(70) };

// Cuts: need 60, value 60, behaviour 50; Tier 2 from 40 and 40.
test('nothing is open where all is answered and fresh', () => {
  expect(debtOf({ ...REST, n: answer(70) })).toEqual({ accountId: 'a', open: [], ask: [] });
});

test('an answer takes its weight back, and moves the score between its two ends', () => {
  const need = { n: indicator({ weight: 3 }), m: indicator() };
  // 70 today; with m at 0 or 100, 52.5 or 77.5.
  const debt = debtOf({ ...REST, n: answer(70) }, need);
  expect(say(debt)).toEqual(['m unknown: 2 to 1a, 2 tiers, 17.5 points']);
  expect(debt.open[0]).toMatchObject({ question: 'How much?', dimension: 'need', asOf: null });
});

test('the ends are those of the scale, and a score exactly at a line has reached it', () => {
  const scaled = (to: number) => ({ n: indicator({ weight: 3 }), m: indicator({ scale: { from: 0, to } }) });
  // 53 by n alone; with m, 39.75 to 60 exactly, or to just below.
  const given = { ...REST, n: answer(53) };
  expect(say(debtOf(given, scaled(81)))).toEqual(['m unknown: 3 to 1a, 2 tiers, 13.25 points']);
  expect(say(debtOf(given, scaled(80)))).toEqual(['m unknown: 3 to 2, 1 tiers, 13.25 points']);
});

test('a stale answer is open, with its day; a fresh one brings the coverage that lacks', () => {
  const debt = debtOf({ ...REST, n: answer(70, STALE) });
  expect(say(debt)).toEqual(['n stale: 3 to 1a, 4 tiers, 70 points']);
  expect(debt.open[0]).toMatchObject({ asOf: STALE });
});

test('one answer alone may not be enough for a tier', () => {
  const need = { n: indicator(), m: indicator(), o: indicator() };
  // Two of three would be the 60 per cent that the floor asks; one is not.
  expect(say(debtOf({ ...REST, n: answer(70, STALE) }, need))).toEqual([
    'n stale: insufficient-data to insufficient-data, 0 tiers, 70 points',
    'm unknown: insufficient-data to insufficient-data, 0 tiers, 35 points',
    'o unknown: insufficient-data to insufficient-data, 0 tiers, 35 points',
  ]);
});

test('a rule that says "below" is reached between the ends, not at them', () => {
  const tier2: ReviewModel['growth']['tier2'] = { when: [{ need: { from: 20, below: 30 } }] };
  const given = { v: answer(30), b: answer(70) };
  expect(say(debtOf(given, undefined, { tier2 }))).toEqual(['n unknown: 3 to 2, 2 tiers, 50 points']);
});

test('no question is a figure, has no weight, or needs a second answer to tell', () => {
  const need = {
    n: indicator(),
    r: indicator({ input: 'margin-percent' }),
    z: indicator({ weight: 0 }),
  };
  expect(say(debtOf({ ...REST, n: answer(70) }, need, { coverageFloor: 40 }))).toEqual([]);
});

test('by tiers, then points, then need, value, behaviour and id; five are asked', () => {
  const six = {
    f: indicator(),
    e: indicator(),
    d: indicator(),
    c: indicator(),
    x: indicator(),
    a: indicator({ weight: 3 }),
  };
  const debt = debtOf({ v: answer(70), x: answer(70) }, six, { coverageFloor: 0 });
  // a: 17.5 to 92.5 of 70, so 52.5; the others 35 to 85, so 35 as from x alone. b unknown: neutral, 1b.
  expect(say(debt)).toEqual([
    'a unknown: 3 to 1b, 2 tiers, 52.5 points',
    'c unknown: 3 to 1b, 2 tiers, 35 points',
    'd unknown: 3 to 1b, 2 tiers, 35 points',
    'e unknown: 3 to 1b, 2 tiers, 35 points',
    'f unknown: 3 to 1b, 2 tiers, 35 points',
    'b unknown: 1b to 1a, 1 tiers, 50 points',
  ]);
  expect(debt.ask).toEqual(debt.open.slice(0, 5));
});
