import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concordanceOf, pairCounts, pairWorths, standardErrorOf } from '../../src/examine/concordance.ts';
import { FIXED } from '../support/generated-book.ts';

const LEFT = 0;
const SHRANK = 1;
const KEPT = 2;
const GREW = 3;

test.each([
  ['every pair the right way', [1, 2, 3, 4], [LEFT, SHRANK, KEPT, GREW], 1],
  ['every pair the wrong way', [4, 3, 2, 1], [LEFT, SHRANK, KEPT, GREW], 0],
  ['all placed alike', [7, 7, 7], [LEFT, KEPT, GREW], 0.5],
  ['accounts that fared alike are no pair', [1, 2, 3], [KEPT, KEPT, GREW], 1],
  ['one pair of three wrong', [1, 3, 2], [LEFT, KEPT, GREW], 2 / 3],
  ['one pair of three alike', [1, 2, 2], [LEFT, KEPT, GREW], 5 / 6],
  ['no two fared otherwise', [1, 2], [KEPT, KEPT], null],
  ['nobody', [], [], null],
] as const)('%s', (_, ranks, outcomes, expected) => {
  expect(concordanceOf(pairWorths(ranks, outcomes), pairCounts(outcomes))).toBe(expected);
});

const crowd = fc.array(
  fc.record({
    first: fc.integer({ min: 0, max: 5 }),
    second: fc.integer({ min: 0, max: 5 }),
    outcome: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 2, maxLength: 12 },
);
type Crowd = readonly { readonly first: number; readonly second: number; readonly outcome: number }[];

/** Pair by pair, as the definition says. */
const concordance = (all: Crowd, by: 'first' | 'second'): number => {
  let right = 0;
  let pairs = 0;
  for (const one of all) {
    for (const other of all) {
      if (one.outcome <= other.outcome) continue;
      pairs += 1;
      right += one[by] > other[by] ? 1 : one[by] === other[by] ? 0.5 : 0;
    }
  }
  return right / pairs;
};

test('counting by groups is counting pair by pair, and the error that of leaving each account out', () => {
  fc.assert(
    fc.property(crowd, (all) => {
      const outcomes = all.map(({ outcome }) => outcome);
      const counts = pairCounts(outcomes);
      const first = pairWorths(
        all.map((one) => one.first),
        outcomes,
      );
      const second = pairWorths(
        all.map((one) => one.second),
        outcomes,
      );
      const whole = concordance(all, 'first');
      if (Number.isNaN(whole)) expect(concordanceOf(first, counts)).toBeNull();
      else expect(concordanceOf(first, counts)).toBeCloseTo(whole, 9);
      const without = all.map((_, at) => {
        const rest = all.toSpliced(at, 1);
        return concordance(rest, 'first') - concordance(rest, 'second');
      });
      const error = standardErrorOf(first, second, counts);
      if (without.some(Number.isNaN)) {
        expect(error).toBeNull();
        return;
      }
      const mean = without.reduce((sum, one) => sum + one, 0) / all.length;
      const spread = without.reduce((sum, one) => sum + (one - mean) ** 2, 0);
      expect(error ?? Number.NaN).toBeCloseTo(Math.sqrt((spread * (all.length - 1)) / all.length), 9);
    }),
    { ...FIXED, numRuns: 300 },
  );
});
