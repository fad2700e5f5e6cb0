import { expect, test } from 'vitest';
import type { Score } from '../../src/model/assessment.ts';
import type { ReviewModel } from '../../src/model/review-model.ts';
import { isFirm } from '../../src/segment/growth-firmness.ts';
import { prepareGrowthRules } from '../../src/segment/growth-rules.ts';
import { sampleModel } from '../support/generated-book.ts';

type Range = readonly [low: number, high: number];
const score = ([low, high]: Range): Score => ({
  value: low,
  interval: { low, high },
  coverage: 1,
  receipt: [],
});

const firm = (
  label: Parameters<typeof isFirm>[0],
  [need, value, behaviour]: readonly [Range, Range, Range],
  when: ReviewModel['growth']['tier2']['when'] = [{ need: { from: 40 } }],
  cut: number | null = 60,
) => {
  const { growth } = sampleModel({ tier2: { when } });
  const cuts = { need: cut, value: cut, solved: false, target: null, share: null };
  return isFirm(
    label,
    { need: score(need), value: score(value), behaviour: score(behaviour) },
    prepareGrowthRules(growth, cuts),
  );
};

test.each([
  [
    'all known',
    '1a',
    [
      [60, 60],
      [60, 60],
      [50, 50],
    ],
    true,
  ],
  [
    'need may fall below its cut',
    '1a',
    [
      [59, 70],
      [60, 60],
      [50, 50],
    ],
    false,
  ],
  [
    'it ends exactly at its cut',
    '1a',
    [
      [60, 70],
      [60, 60],
      [50, 50],
    ],
    true,
  ],
  [
    'behaviour may be either',
    '1b',
    [
      [60, 60],
      [60, 60],
      [0, 100],
    ],
    false,
  ],
  [
    'Tier 2 may reach the cut, which is in',
    '2',
    [
      [40, 60],
      [60, 60],
      [0, 100],
    ],
    false,
  ],
  [
    'Tier 2 comes near the cut',
    '2',
    [
      [40, 59.99],
      [60, 60],
      [0, 100],
    ],
    true,
  ],
] as const)('%s', (_, label, ranges, expected) => {
  expect(firm(label, ranges)).toBe(expected);
});

test('a cut above every account is never reached', () => {
  expect(
    firm(
      '2',
      [
        [40, 100],
        [100, 100],
        [100, 100],
      ],
      undefined,
      null,
    ),
  ).toBe(true);
});

test('a tier that is left and reached again between the ends is not firm', () => {
  const when = [{ behaviour: { below: 20 } }, { behaviour: { from: 80 } }];
  expect(
    firm(
      '2',
      [
        [0, 0],
        [0, 0],
        [0, 100],
      ],
      when,
    ),
  ).toBe(false);
  expect(
    firm(
      '2',
      [
        [0, 0],
        [0, 0],
        [85, 100],
      ],
      when,
    ),
  ).toBe(true);
});
