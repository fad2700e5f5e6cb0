import { expect, test } from 'vitest';
import { normaliseRaw, reachablePoints } from '../../src/score/normalise.ts';

const rising = [
  { at: 0, points: 10 },
  { at: 30, points: 40 },
  { at: 80, points: 100 },
];
const falling = [
  { at: 0, points: 100 },
  { at: 60, points: 0 },
];
const step = [
  { at: 0, points: 0 },
  { at: 5, points: 20 },
  { at: 5, points: 70 },
  { at: 9, points: 70 },
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
  ['just before a step', 4.999, step, 19.996],
  ['at a step the later anchor holds', 5, step, 70],
])('%s', (_, raw, anchors, points) => {
  expect(normaliseRaw(raw, anchors)).toBeCloseTo(points, 10);
});

test('what is reachable lies between the least and the most that any anchor is worth', () => {
  expect(reachablePoints(rising)).toEqual({ low: 10, high: 100 });
  expect(reachablePoints(falling)).toEqual({ low: 0, high: 100 });
});
