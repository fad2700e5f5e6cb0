import { expect, test } from 'vitest';
import { examineSensitivity } from '../../src/examine/sensitivity.ts';
import type { Sensitivity } from '../../src/model/examination.ts';
import { LifeCycleStageSchema } from '../../src/model/offerings.ts';
import type { ReviewModel, Weight } from '../../src/model/review-model.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { answer, indicator, sampleBook, sampleModel } from '../support/generated-book.ts';

const plain = sampleModel().growth;
type Answers = Readonly<Record<string, number>>;

/** A book whose need has two indicators, `n` and `m`; value and behaviour are 90 each. */
const shaken = (
  accounts: Readonly<Record<string, Answers>>,
  weights: readonly [n: Weight, m: Weight],
  growth: Partial<ReviewModel['growth']> = {},
  overrides: Partial<ReviewModel> = {},
): Sensitivity => {
  const indicators = { n: indicator({ weight: weights[0] }), m: indicator({ weight: weights[1] }) };
  const dimensions = { ...plain.dimensions, need: { weight: 1, indicators } };
  const model = sampleModel({ dimensions, ...growth }, overrides);
  const years = (answers: Answers) => ({
    2026: {
      answers: Object.fromEntries(
        Object.entries({ v: 90, b: 90, ...answers }).map(([id, raw]) => [id, answer(raw)]),
      ),
    },
  });
  const book = sampleBook(
    Object.fromEntries(Object.entries(accounts).map(([id, answers]) => [id, { years: years(answers) }])),
    model,
  );
  const year = assessBook(book).years.find((one) => one.year === 2026);
  if (year === undefined) throw new Error('Not assessed');
  return examineSensitivity(model, year);
};
const flips = ({ shakes }: Sensitivity): readonly string[] =>
  shakes.flatMap(({ indicator: id, direction, flips: all }) =>
    all.map(({ accountId, from, to }) => `${id} ${direction}: ${accountId} ${from} > ${to}`),
  );

// 56 and 72 at 3 to 1 are exactly 60, the cut.
const AT_THE_CUT = { a: { n: 56, m: 72 } };

test('one weight at a time, up and down: at the cut, two of four shakes flip', () => {
  const told = shaken(AT_THE_CUT, [3, 1]);
  // n up: (3.6 x 56 + 72) / 4.6 = 59.5; n down 60.7; m up 60.6; m down (168 + 0.8 x 72) / 3.8 = 59.4.
  expect(flips(told)).toEqual(['n up: a 1a > 2', 'm down: a 1a > 2']);
  expect(told.flipping).toEqual([{ accountId: 'a', shakes: 2 }]);
  expect(told).toMatchObject({ shakePercent: 20, accounts: 1, movable: ['a'] });
  expect(told.shakes.map((one) => `${one.indicator} ${one.direction}`)).toEqual([
    'n up',
    'n down',
    'm up',
    'm down',
    'v up',
    'v down',
    'b up',
    'b down',
  ]);
});

test('the noise of uneven weights pushes nobody off a cut', () => {
  const told = shaken({ a: { n: 60, m: 60 } }, [1, 1]);
  expect(flips(told)).toEqual([]);
  expect(told.movable).toEqual([]);
});

test('a solved cut is solved anew, so that one account in is another out', () => {
  const tier1 = { ...plain.tier1, cut: { by: 'target-share' as const, percent: 50 } };
  const told = shaken({ a: { n: 80, m: 40 }, b: { n: 50, m: 68 } }, [1, 1], { tier1 });
  // Need: a 60.0, b 59.0. With n down or m up, b is ahead: 57.8 and 60.0; 58.2 and 59.8.
  expect(flips(told)).toEqual(['n down: a 1a > 2', 'n down: b 2 > 1a', 'm up: a 1a > 2', 'm up: b 2 > 1a']);
  expect(told.flipping).toEqual([
    { accountId: 'a', shakes: 2 },
    { accountId: 'b', shakes: 2 },
  ]);
  expect(told.movable).toEqual(['a', 'b']);
});

test('coverage is a share of weight too: a shake can leave too little answered', () => {
  // Six tenths of the weight are answered, exactly the floor.
  const told = shaken({ a: { n: 70 } }, [6, 4]);
  expect(flips(told)).toEqual(['n down: a 1a > insufficient-data', 'm up: a 1a > insufficient-data']);
  // A joint shake holds still what is known well enough.
  expect(told.movable).toEqual(['a']);
});

test('a weight is shaken at all stages, and one that is zero everywhere is not', () => {
  const none = { introduction: 0, growth: 0, maturity: 0, decline: 0 };
  for (const defaultStage of LifeCycleStageSchema.options) {
    const told = shaken(AT_THE_CUT, [{ ...none, [defaultStage]: 3 }, 1], { defaultStage });
    expect(flips(told)).toEqual(['n up: a 1a > 2', 'm down: a 1a > 2']);
  }
  expect(shaken({ a: { n: 60 } }, [1, none]).shakes.map((one) => one.indicator)).not.toContain('m');
});

test('the most shaken come first, then by id', () => {
  // a is at 60.55: n up alone leaves it at 60.05, m down alone takes it to 59.94. b and c are at the cut.
  const told = shaken({ a: { n: 56.7, m: 72.1 }, b: { n: 56, m: 72 }, c: { n: 56, m: 72 } }, [3, 1]);
  expect(told.flipping).toEqual([
    { accountId: 'b', shakes: 2 },
    { accountId: 'c', shakes: 2 },
    { accountId: 'a', shakes: 1 },
  ]);
});

test('the amount is the model’s', () => {
  const sensitivity = { shakePercent: 50 };
  // b is at 61 of 56 and 76: it takes more than a fifth to move it.
  const told = shaken({ b: { n: 56, m: 76 } }, [3, 1], {}, { sensitivity });
  // n up (4.5 x 56 + 76) / 5.5 = 59.6; m down (168 + 38) / 3.5 = 58.9.
  expect(flips(told)).toEqual(['n up: b 1a > 2', 'm down: b 1a > 2']);
  expect(told.shakePercent).toBe(50);
  expect(shaken({ b: { n: 56, m: 76 } }, [3, 1]).flipping).toEqual([]);
});

test('all weights together can move whom no single one does', () => {
  // 57 and 71.5 at 3 to 1 are 60.6: n up alone 60.2, m down alone 60.05, both (3.6 x 57 + 0.8 x 71.5) / 4.4 = 59.6.
  const told = shaken({ a: { n: 57, m: 71.5 } }, [3, 1]);
  expect(told.flipping).toEqual([]);
  expect(told.movable).toEqual(['a']);
});

test('the joint shake that meets the cut exactly is within the amount', () => {
  // 57.5 at 1 to 1; with 0.8 and 1.2, (0.8 x 45 + 1.2 x 70) / 2 = 60. No single weight is enough.
  const told = shaken({ a: { n: 45, m: 70 }, b: { n: 45, m: 69.9 } }, [1, 1]);
  expect(told.flipping).toEqual([]);
  expect(told.movable).toEqual(['a']);
});

test('behaviour may move 1a to 1b, and nothing else', () => {
  const behaviour = { weight: 1, indicators: { b: indicator(), c: indicator() } };
  const dimensions = { ...plain.dimensions, behaviour };
  const told = shaken({ a: { n: 90, b: 60, c: 40 } }, [1, 1], { dimensions });
  expect(flips(told)).toEqual(['b down: a 1a > 1b', 'c up: a 1a > 1b']);
});
