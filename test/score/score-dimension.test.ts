import { expect, test } from 'vitest';
import type { Indicator } from '../../src/model/review-model.ts';
import { type Reading, scoreDimension } from '../../src/score/score-dimension.ts';
import { resolveWeights } from '../../src/score/weights.ts';
import { indicator } from '../support/generated-book.ts';

const nothing: Reading = { raw: null, state: 'unknown', asOf: null, basis: null, source: null };
const fresh = (raw: number): Reading => ({
  ...nothing,
  raw,
  state: 'answered',
  basis: 'confirmed',
  asOf: '2026-09-01',
});
const stale = (raw: number): Reading => ({ ...fresh(raw), state: 'stale' });

const score = (...lines: readonly (readonly [weight: number, Reading, Partial<Indicator>?])[]) =>
  scoreDimension(
    lines.map(([weight, reading, overrides], index) => ({
      id: `i${index}`,
      indicator: indicator(overrides),
      weight,
      reading,
    })),
    50,
  );

test('a worked example: half answered 80, a third unknown and redistributed, a sixth stale at 20', () => {
  const worked = score([1 / 2, fresh(80)], [1 / 3, nothing], [1 / 6, stale(20)]);
  // Two thirds of the weight are left, so 80 counts three quarters and 20 one quarter.
  expect(worked.value).toBe(65);
  expect(worked.receipt.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.75, 0, 0.25]);
  expect(worked.receipt.map(({ points }) => points)).toEqual([60, 0, 5]);
  expect(worked.receipt.map(({ normalised }) => normalised)).toEqual([80, null, 20]);
  // Stale counts in the score and not in the coverage.
  expect(worked.coverage).toBe(0.5);
  // 40 + 20/6 known; the unknown third at 0 and at 100.
  expect(worked.interval.low).toBeCloseTo(43.3333333333, 9);
  expect(worked.interval.high).toBeCloseTo(76.6666666667, 9);
});

test.each([
  ['redistribute', 'redistribute', 80, null, 1],
  ['zero', 'zero', 40, 0, 0.5],
  ['neutral', 'neutral', 65, 50, 0.5],
  ['substitute', { substitute: 30 }, 55, 30, 0.5],
] as const)('missing: %s', (policy, missing, value, normalised, effectiveWeight) => {
  const scored = score([0.5, fresh(80)], [0.5, nothing, { missing }]);
  expect(scored.value).toBe(value);
  expect(scored.receipt[0]?.effectiveWeight).toBe(effectiveWeight);
  expect(scored.receipt[1]).toMatchObject({ state: 'unknown', raw: null, normalised, policy });
  expect(scored.coverage).toBe(0.5);
  expect(scored.interval).toEqual({ low: 40, high: 90 });
});

test('without any answer there is no score, and the interval says what there may be', () => {
  const none = score([0.5, nothing], [0.5, nothing]);
  expect(none).toMatchObject({ value: null, coverage: 0, interval: { low: 0, high: 100 } });
  expect(none.receipt.every(({ points, effectiveWeight }) => points === 0 && effectiveWeight === 0)).toBe(
    true,
  );
});

test('unknowns reach as far as their anchors, and the interval still holds the score', () => {
  const narrow = [
    { at: 0, points: 40 },
    { at: 1, points: 60 },
  ];
  // With 100 answered for half, the other half makes 70 to 80; redistributed, the score is 100.
  expect(score([0.5, fresh(100)], [0.5, nothing, { anchors: narrow }])).toMatchObject({
    value: 100,
    interval: { low: 70, high: 100 },
  });
});

// Without settling, all but the first of these come to 59.99999999999999.
test.each([[[1, 1, 1]], [[1, 4, 4]], [[1, 7, 1]], [[1, 11, 2]]])(
  'three answers of 60 make 60 at any weights, so that a cut at 60 is reached: %j',
  (weights) => {
    const shares = resolveWeights(weights, ['growth']);
    expect(score(...shares.map((share) => [share, fresh(60)] as const)).value).toBe(60);
  },
);

test('the handbook’s example, M4: need is 77.5, covered for 80 %, between 62 and 82', () => {
  const portfolio = [
    { at: 0, points: 0 },
    { at: 50, points: 60 },
    { at: 100, points: 100 },
  ];
  const oneToFive = [
    { at: 1, points: 0 },
    { at: 3, points: 50 },
    { at: 5, points: 100 },
  ];
  const need = score(
    [0.4, fresh(75), { anchors: portfolio }],
    [0.4, fresh(4), { anchors: oneToFive }],
    [0.2, nothing, { anchors: oneToFive }],
  );
  expect(need).toMatchObject({ value: 77.5, coverage: 0.8, interval: { low: 62, high: 82 } });
  expect(need.receipt.map(({ points }) => points)).toEqual([40, 37.5, 0]);
});
