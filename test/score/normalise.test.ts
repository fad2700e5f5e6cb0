import { expect, test } from 'vitest';
import { normaliseRaw, reachablePoints } from '../../src/score/normalise.ts';
import { indicator } from '../support/generated-book.ts';

const rising = [
  { at: 0, points: 10 },
  { at: 30, points: 40 },
  { at: 80, points: 100 },
];
const falling = [
  { at: 0, points: 100 },
  { at: 60, points: 0 },
];

test.each([
  ['level below the first anchor', -5, rising, 10],
  ['the first anchor itself', 0, rising, 10],
  ['between', 15, rising, 25],
  ['an inner anchor itself', 30, rising, 40],
  ['between the next', 55, rising, 70],
  ['the last anchor itself', 80, rising, 100],
  ['level above the last', 1e12, rising, 100],
  ['falling', 45, falling, 25],
])('%s', (_, raw, anchors, points) => {
  expect(normaliseRaw(raw, anchors)).toBeCloseTo(points, 10);
});

test.each([
  ['without a scale, from the first anchor to the last', { anchors: rising }, 10, 100],
  ['falling', { anchors: falling }, 0, 100],
  ['a scale that is narrower', { anchors: rising, scale: { from: 15, to: 55 } }, 25, 70],
  ['a scale that is wider', { anchors: rising, scale: { from: -9, to: 900 } }, 10, 100],
  ['a scale beyond the last anchor', { anchors: falling, scale: { from: 70, to: 90 } }, 0, 0],
  ['a figure keeps to no scale', { anchors: rising, scale: { from: 15, to: 55 }, input: 'revenue' }, 10, 100],
] as const)('reachable: %s', (_, own, low, high) => {
  const { anchors, scale, input } = indicator({ ...own, anchors: [...own.anchors] });
  expect(reachablePoints({ anchors, input, ...(scale && { scale }) })).toEqual({ low, high });
});
