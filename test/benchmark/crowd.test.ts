import { expect, it } from 'vitest';
import { isCrowd } from '../../src/benchmark/crowd.ts';

it.each<readonly [string, readonly number[], number, boolean]>([
  ['nobody', [], 4, true],
  ['four who all differ', [10, 20, 30, 40], 4, true],
  ['three, where there must be four', [10, 20, 30], 4, false],
  ['four, where there must be five', [10, 20, 30, 40], 5, false],
  ['five of whom two are alike', [10, 10, 20, 30, 40], 4, true],
  ['four of whom two are alike: two who compare know the rest', [10, 10, 20, 30], 4, false],
  ['many who are all alike but two', [...Array<number>(50).fill(10), 20, 30], 4, false],
  ['many who are all alike but three', [...Array<number>(50).fill(10), 20, 30, 20], 4, true],
])('%s', (_, percents, leastApart, expected) => {
  expect(isCrowd(percents, leastApart)).toBe(expected);
});
