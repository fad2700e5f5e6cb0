import { expect, test } from 'vitest';
import type { TierChange } from '../../src/model/assessment.ts';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { findCheapestChanges, prepareChangeSearch } from '../../src/segment/cheapest-change.ts';
import { answer, indicator, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';

const STALE = '2020-01-31';
const plain = sampleModel().growth;

const changes = (
  year: NonNullable<SampleAccount['years']>[number],
  growth: Partial<ReviewModel['growth']> = {},
) => {
  const book = sampleBook({ a: { years: { 2026: year } } }, sampleModel(growth));
  const assessed = assessBook(book).years.find((one) => one.year === 2026);
  const placed = assessed?.accounts[0]?.labels['growth-tier'];
  if (assessed === undefined || placed === undefined) throw new Error('Not assessed');
  return findCheapestChanges(placed, prepareChangeSearch(book.model.growth, assessed.cuts.growth));
};
const say = (change: TierChange | null): string =>
  change === null
    ? 'none'
    : `${change.indicator} ${change.from ?? '?'} > ${change.to}: ${change.moves.from} > ${change.moves.to} for ${change.cost}`;
const told = (...given: Parameters<typeof changes>): readonly [up: string, down: string] => {
  const { up, down } = changes(...given);
  return [say(up), say(down)];
};
const answers = (n?: number, v?: number, b?: number) => ({
  answers: Object.fromEntries(
    Object.entries({ n, v, b }).flatMap(([id, raw]) => (raw === undefined ? [] : [[id, answer(raw)]])),
  ),
});

// Cuts: need 60, value 60, behaviour 50; Tier 2 from 40 and 40. Steps of 0.1.
test.each([
  [
    'the cut itself is enough, and the first step below it falls',
    [62, 57, 80],
    'v 57 > 60: 2 > 1a for 3',
    'v 57 > 39.9: 2 > 3 for 17.1',
  ],
  ['one axis alone is too far', [30, 30, 80], 'none', 'none'],
  ['1b rises by behaviour', [70, 65, 20], 'b 20 > 50: 1b > 1a for 30', 'v 65 > 59.9: 1b > 2 for 5.1'],
  ['1a has nowhere to rise', [90, 80, 52], 'none', 'b 52 > 49.9: 1a > 1b for 2.1'],
  ['at the cuts', [60, 60, 50], 'none', 'n 60 > 59.9: 1a > 2 for 0.1'],
  ['Tier 3 rises to the nearest tier, not to the highest', [38, 90, 90], 'n 38 > 40: 3 > 2 for 2', 'none'],
  [
    'unknown behaviour counts as neutral where nothing stands in',
    [70, 70, undefined],
    'b ? > 50: 1b > 1a for 0',
    'n 70 > 59.9: 1b > 2 for 10.1',
  ],
  ['no single answer is enough', [undefined, undefined, 50], 'none', 'none'],
  [
    'the one answer that is missing, for the best tier',
    [undefined, 75, 60],
    'n ? > 60: insufficient-data > 1a for 10',
    'none',
  ],
  [
    'and the best tier that is in reach',
    [undefined, 45, 60],
    'n ? > 40: insufficient-data > 2 for 0',
    'none',
  ],
] as const)('%s', (_, [n, v, b], up, down) => {
  expect(told(answers(n, v, b))).toEqual([up, down]);
});

test('a stale answer may need no more than to be confirmed', () => {
  const given = { answers: { n: answer(70.123_456, STALE), v: answer(70), b: answer(70) } };
  expect(told(given)).toEqual(['n 70.123456 > 70.123456: insufficient-data > 1a for 0', 'none']);
});

test('an answer changes what others weigh: a redistributed unknown takes its weight back', () => {
  const need = { weight: 1, indicators: { n: indicator({ weight: 3 }), m: indicator({ weight: 1 }) } };
  const dimensions = { ...plain.dimensions, need };
  // 56 x 3/4 + 72 x 1/4 = 60; m counts as the 56 of its dimension so far, and 60 of n would cost 4 only.
  expect(told(answers(56, 70, 70), { dimensions })[0]).toBe('n 56 > 60: 2 > 1a for 4');
  // n can go no further than 55 on its scale, so m it is: 55 x 3/4 + 75 x 1/4 = 60.
  const narrow = indicator({ weight: 3, scale: { from: 0, to: 55 } });
  const scaled = { ...dimensions, need: { weight: 1, indicators: { ...need.indicators, n: narrow } } };
  expect(told(answers(55, 70, 70), { dimensions: scaled })[0]).toBe('m ? > 75: 2 > 1a for 20');
});

test('revenue may be the change, on the way of its anchors', () => {
  const revenue = indicator({
    input: 'revenue',
    anchors: [
      { at: 0, points: 0 },
      { at: 200_000, points: 50 },
      { at: 1_000_000, points: 100 },
    ],
  });
  const dimensions = { ...plain.dimensions, value: { weight: 1, indicators: { revenue } } };
  expect(told({ ...answers(80, undefined, 80), revenue: 310_000 }, { dimensions })).toEqual([
    'revenue 310000 > 360000: 2 > 1a for 3.125',
    'revenue 310000 > 159000: 2 > 3 for 17.125',
  ]);
});

test('fewer is more where the anchors say so, and a level stretch is crossed to its near end', () => {
  const days = indicator({
    direction: 'lower',
    anchors: [
      { at: 0, points: 100 },
      { at: 30, points: 60 },
      { at: 60, points: 60 },
      { at: 90, points: 0 },
    ],
  });
  const dimensions = { ...plain.dimensions, need: { weight: 1, indicators: { n: days } } };
  expect(told(answers(75, 80, 80), { dimensions })[0]).toBe('n 75 > 70: 3 > 2 for 10');
  expect(told(answers(70, 80, 80), { dimensions })[0]).toBe('n 70 > 60: 2 > 1a for 20');
  expect(told(answers(40, 80, 80), { dimensions })[1]).toBe('n 40 > 60.01: 1a > 2 for 0.02');
});

test('the least demanding answer is told across rules that give the same tier', () => {
  const tier2: ReviewModel['growth']['tier2'] = {
    when: [{ need: { from: 45, below: 48 } }, { need: { from: 48 } }],
  };
  expect(told(answers(undefined, 30, 60), { tier2 })[0]).toBe('n ? > 45: insufficient-data > 2 for 0');
});

test('a rule that says "below" is met by less', () => {
  const tier2: ReviewModel['growth']['tier2'] = { when: [{ behaviour: { below: 20 } }] };
  expect(told(answers(10, 10, 25), { tier2 })).toEqual(['b 25 > 19.9: 3 > 2 for 5.1', 'none']);
});

test('a solved cut above every account cannot be reached', () => {
  const tier1: ReviewModel['growth']['tier1'] = {
    ...plain.tier1,
    cut: { by: 'target-share', percent: 0 },
  };
  expect(told(answers(90, 90, 90), { tier1 })[0]).toBe('none');
});

test('equal costs go by dimension and then by indicator, whatever the order of the model', () => {
  const indicators = { z: indicator(), m: indicator() };
  const dimensions = { ...plain.dimensions, need: { weight: 1, indicators } };
  const given = { answers: { z: answer(58), m: answer(58), v: answer(58), b: answer(58) } };
  const tier1 = { ...plain.tier1, cut: { by: 'threshold', need: 58, value: 0 } as const, behaviour: 0 };
  expect(told(given, { dimensions, tier1 })[1]).toBe('m 58 > 57.9: 1a > 2 for 0.1');
});

const margin = () => indicator({ input: 'margin-percent' });
const revenue = () => indicator({ input: 'revenue' });
test.each([
  ['revenue that the margin in per cent reads too', { v: revenue(), m: margin() }, 'm'],
  ['revenue that two indicators read', { v: revenue(), w: revenue() }, 'none'],
  ['a margin that two indicators read', { v: margin(), w: margin() }, 'none'],
  ['a margin alone', { m: margin() }, 'm'],
] as const)('no change is told of %s', (_, indicators, moved) => {
  const dimensions = { ...plain.dimensions, value: { weight: 1, indicators } };
  const year = { ...answers(80, undefined, 80), revenue: 50, contributionMargin: 25 };
  const { up } = changes(year, { dimensions });
  expect(up?.indicator ?? 'none').toBe(moved);
});

test('a margin that is not known is not told to become known: the revenue may be missing too', () => {
  const dimensions = { ...plain.dimensions, value: { weight: 1, indicators: { m: margin() } } };
  expect(told({ ...answers(80, undefined, 80), revenue: 0 }, { dimensions })).toEqual(['none', 'none']);
});
