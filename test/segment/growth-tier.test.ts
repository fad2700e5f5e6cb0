import { expect, test } from 'vitest';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { answer, indicator, sampleBook, sampleModel } from '../support/generated-book.ts';

type Scores = readonly [need: number | null, value: number | null, behaviour: number | null];
type Growth = ReviewModel['growth'];

/** The year 2026 of a book whose accounts a, b, c … have these scores. */
const assess = (accounts: readonly Scores[], growth: Partial<Growth> = {}) => {
  const facts = accounts.map((scores, index) => {
    const given = (['n', 'v', 'b'] as const).flatMap((id, at) => {
      const value = scores[at];
      return value == null ? [] : [[id, answer(value)] as const];
    });
    return [
      String.fromCharCode(97 + index),
      { years: { 2026: { answers: Object.fromEntries(given) } } },
    ] as const;
  });
  const { years } = assessBook(sampleBook(Object.fromEntries(facts), sampleModel(growth)));
  const year = years.find((one) => one.year === 2026);
  return {
    growth: year?.cuts.growth,
    placed: year?.accounts.map(({ labels }) => labels['growth-tier']) ?? [],
    tiers: year?.accounts.map(({ labels }) => labels['growth-tier'].label).join(' '),
  };
};

const target = (percent: number): Partial<Growth> => ({
  tier1: { cut: { by: 'target-share', percent }, behaviour: 50, whenBehaviourUnknown: '1b' },
});

test.each([
  ['all at their cuts', [60, 60, 50], '1a'],
  ['behaviour just below', [60, 60, 49.999], '1b'],
  ['need just below', [59.999, 60, 50], '2'],
  ['value just below', [60, 59.999, 50], '2'],
  ['at the rule of Tier 2', [40, 40, 0], '2'],
  ['below it', [40, 39.999, 100], '3'],
  ['behaviour unknown', [60, 60, null], '1b'],
  ['need unknown', [null, 100, 100], 'insufficient-data'],
  ['value unknown', [100, null, 100], 'insufficient-data'],
  ['a rule that does not ask for behaviour needs none', [40, 40, null], '2'],
] as const)('declared cuts: %s', (_, scores, tier) => {
  expect(assess([scores]).tiers).toBe(tier);
});

test('where the model says so, unknown behaviour is insufficient data', () => {
  const tier1 = { ...sampleModel().growth.tier1, whenBehaviourUnknown: 'insufficient-data' as const };
  const { placed } = assess([[60, 60, null]], { tier1 });
  expect(placed[0]).toMatchObject({ label: 'insufficient-data', firmness: 'insufficient-data' });
});

test('a Tier 2 that hangs on an unknown is neither 2 nor 3', () => {
  const tier2: Growth['tier2'] = { when: [{ behaviour: { from: 50 } }] };
  expect(assess([[10, 10, null]], { tier2 }).placed[0]).toMatchObject({
    label: 'insufficient-data',
    because:
      'Need 10.0 stays below the cut of 60.0; value 10.0 stays below the cut of 60.0; Tier 2 hangs on behaviour, not known well enough.',
  });
  // Unless something known decides already.
  const either: Growth['tier2'] = { when: [{ behaviour: { from: 50 } }, { need: { from: 10 } }] };
  expect(assess([[10, 10, null]], { tier2: either }).tiers).toBe('2');
});

test('coverage at the floor is enough, and a stale answer does not cover', () => {
  const { growth } = sampleModel();
  const halves = (weight: number) => ({ n: indicator({ weight }), m: indicator({ weight: 100 - weight }) });
  const tierAt = (weight: number, asOf: string) => {
    const dimensions = { ...growth.dimensions, need: { weight: 1, indicators: halves(weight) } };
    const answers = { n: answer(70, asOf), v: answer(70), b: answer(70) };
    const book = sampleBook({ a: { years: { 2026: { answers } } } }, sampleModel({ dimensions }));
    return assessBook(book).years.at(-1)?.accounts[0]?.labels['growth-tier'].label;
  };
  expect(tierAt(60, '2026-09-01')).toBe('1a');
  expect(tierAt(59.9, '2026-09-01')).toBe('insufficient-data');
  expect(tierAt(60, '2020-09-01')).toBe('insufficient-data');
});

// t = min(need, value): 90, 80, 70, 60, 50, and one account without data.
const six: readonly Scores[] = [
  [90, 95, 60],
  [85, 80, 40],
  [70, 99, 60],
  [60, 60, 60],
  [50, 55, 60],
  [null, 99, 60],
];

test.each([
  ['nobody', 0, null, 0],
  ['nearer to nobody than to one of six', 8, null, 0],
  ['nearer to one of six', 9, 90, 1 / 6],
  ['half of all the accounts', 50, 70, 3 / 6],
  ['as near to one as to two: the higher cut', 25, 90, 1 / 6],
  ['no more than have data', 100, 50, 5 / 6],
])('solved cut: %s', (_, percent, cut, share) => {
  const { growth } = assess(six, target(percent));
  expect(growth).toEqual({ need: cut, value: cut, solved: true, target: percent / 100, share });
});

test('who ties at the solved cut is in together', () => {
  const tied: readonly Scores[] = [
    [80, 80, 60],
    [80, 90, 60],
    [90, 80, 60],
    [10, 10, 10],
  ];
  // One quarter is wanted; none and three are the choices: one quarter off, or two.
  expect(assess(tied, target(25)).growth).toMatchObject({ need: null, share: 0 });
  expect(assess(tied, target(50)).growth).toMatchObject({ need: 80, share: 0.75 });
});

test('an empty book has no share and no cut', () => {
  expect(assess([], target(10)).growth).toEqual({
    need: null,
    value: null,
    solved: true,
    target: 0.1,
    share: null,
  });
});

test('ranks in its tier go by the overall score, ties by id', () => {
  const { placed } = assess([
    [70, 70, 60],
    [80, 80, 60],
    [70, 70, 60],
    [41, 41, 0],
  ]);
  expect(placed.map(({ rankInTier }) => rankInTier)).toEqual([2, 1, 3, 1]);
});

test.each([
  [
    [72, 68, 61],
    'Need 72.0 reaches the cut of 60.0; value 68.0 reaches the cut of 60.0; behaviour 61.0 reaches 50.0.',
  ],
  [
    [59.96, 68, 61],
    'Need 59.96 stays below the cut of 60.00; value 68.0 reaches the cut of 60.0; Tier 2 by need 60.0 (40.0 or more) and value 68.0 (40.0 or more).',
  ],
  [
    [10, 10, 61],
    'Need 10.0 stays below the cut of 60.0; value 10.0 stays below the cut of 60.0; the rule of Tier 2 does not hold.',
  ],
  [
    [72, 68, null],
    'Need 72.0 reaches the cut of 60.0; value 68.0 reaches the cut of 60.0; behaviour is answered and fresh for 0% of its weight, below the floor of 60%, which the model places in 1b.',
  ],
  [[null, 68, null], 'Need is answered and fresh for 0% of its weight, below the floor of 60%.'],
] as const)('says why: %j', (scores, because) => {
  expect(assess([scores]).placed[0]?.because).toBe(because);
});
