import { expect, test } from 'vitest';
import { printedPoints } from '../../src/score/printed-points.ts';

const print = (points: readonly number[], decimals: number) =>
  printedPoints(
    points.map((one) => ({ points: one })),
    decimals,
  );

test.each([
  ['nothing', [], 1, [], '0.0'],
  ['the rest goes to the largest remainder', [33.37, 33.34, 33.29], 1, ['33.4', '33.3', '33.3'], '100.0'],
  ['ties in the order of the lines', [0.5, 0.5], 0, ['1', '0'], '1'],
  ['three thirds', [100 / 3, 100 / 3, 100 / 3], 1, ['33.4', '33.3', '33.3'], '100.0'],
  ['a zero stays a zero', [0, 12.26, 0, 7.26], 1, ['0.0', '12.3', '0.0', '7.2'], '19.5'],
  ['a total at one half goes up', [0.25, 0.25], 0, ['1', '0'], '1'],
  ['what binary cannot hold', [0.1, 0.2], 1, ['0.1', '0.2'], '0.3'],
  ['a figure that binary keeps a bit too low', [1.005, 0], 2, ['1.01', '0.00'], '1.01'],
  ['leading zeros', [0.004, 0.003], 3, ['0.004', '0.003'], '0.007'],
])('%s', (_, points, decimals, lines, total) => {
  expect(print(points, decimals)).toEqual({ points: lines, total });
});
