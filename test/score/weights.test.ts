import { expect, test } from 'vitest';
import { resolveWeights, stagesInQuestion } from '../../src/score/weights.ts';
import { OFFERINGS } from '../support/generated-book.ts';

const offerings = new Map(OFFERINGS.map((offering) => [offering.id, offering]));
const stages = (...pursuing: string[]) => stagesInQuestion(pursuing, offerings, 'maturity');
const byStage = (introduction: number, growth: number) => ({ introduction, growth, maturity: 0, decline: 0 });

test.each([
  ['none named: the default', [], ['maturity']],
  ['one', ['in-growth'], ['growth']],
  ['in the order of the life cycle', ['in-decline', 'in-introduction'], ['introduction', 'decline']],
  ['an offering counts once', ['in-growth', 'in-growth'], ['growth']],
  ['an unknown one counts for nothing', ['nobody', 'constructor'], ['maturity']],
])('stages in question: %s', (_, pursuing, expected) => {
  expect(stages(...pursuing)).toEqual(expected);
});

test.each([
  ['plain numbers are relative', [1, 3], ['growth'], [0.25, 0.75]],
  ['each stage’s own', [byStage(1, 3), byStage(1, 1)], ['growth'], [0.75, 0.25]],
  // Introduction says 1/2 and 1/2, growth 3/4 and 1/4: the mean, although growth's numbers are larger.
  [
    'shares first, mean after',
    [byStage(1, 300), byStage(1, 100)],
    ['introduction', 'growth'],
    [0.625, 0.375],
  ],
  [
    'a stage named twice weighs twice',
    [byStage(1, 0), byStage(0, 1)],
    ['introduction', 'growth', 'growth'],
    [1 / 3, 2 / 3],
  ],
  [
    'a stage without any weight has no say',
    [byStage(0, 3), byStage(0, 1)],
    ['introduction', 'growth'],
    [0.75, 0.25],
  ],
  ['nothing weighs anything', [0, 0], ['growth'], [0, 0]],
] as const)('weights: %s', (_, weights, at, shares) => {
  resolveWeights([...weights], [...at]).forEach((share, index) => {
    expect(share).toBeCloseTo(shares[index] ?? Number.NaN, 12);
  });
});
