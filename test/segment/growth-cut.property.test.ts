/** The solved cut of Tier 1 and its report under ties. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Score } from '../../src/model/assessment.ts';
import { resolveGrowthCut } from '../../src/segment/growth-cut.ts';
import { FIXED, sampleModel } from '../support/generated-book.ts';

const score = (value: number | null): Score => ({
  value,
  coverage: value === null ? 0 : 1,
  interval: { low: value ?? 0, high: value ?? 100 },
  receipt: [],
});
const account = ([need, value]: readonly [number | null, number | null]) => ({
  dimensions: { need: score(need), value: score(value), behaviour: score(50) },
});
const solve = (percent: number, accounts: readonly (readonly [number | null, number | null])[]) => {
  const { growth } = sampleModel();
  const tier1 = { ...growth.tier1, cut: { by: 'target-share' as const, percent } };
  return resolveGrowthCut({ ...growth, tier1 }, accounts.map(account));
};

// Few scores, so that most accounts tie.
const drawn = fc.constantFrom(null, 0, 30.1, 30.3, 60, 90.7, 100);
const book = fc.array(fc.tuple(drawn, drawn), { minLength: 1, maxLength: 30 });
const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(2.5, 33.3, 66.6, 99.9));
const check = (
  law: (accounts: readonly (readonly [number | null, number | null])[], percent: number) => void,
) => fc.assert(fc.property(book, percent, law), { ...FIXED, numRuns: 300 });

test('the share is of those who reach the cut on both axes, all that tie with them included', () => {
  check((accounts, target) => {
    const { need, value, share, target: aim, solved } = solve(target, accounts);
    expect([need, solved]).toEqual([value, true]);
    expect(aim).toBeCloseTo(target / 100, 12);
    const reach = accounts.filter(
      ([n, v]) => need !== null && n !== null && v !== null && Math.min(n, v) >= need,
    );
    expect(share).toBe(reach.length / accounts.length);
  });
});

test('the cut is a score of somebody who just reaches it, or above everybody', () => {
  check((accounts, target) => {
    const { need } = solve(target, accounts);
    const scores = accounts.flatMap(([n, v]) => (n === null || v === null ? [] : [Math.min(n, v)]));
    if (need !== null) expect(scores).toContain(need);
  });
});

test('the order of accounts changes nothing', () => {
  check((accounts, target) => {
    expect(solve(target, accounts.toReversed())).toEqual(solve(target, accounts));
  });
});

test('a book in which everybody stands thrice has the cut of the book', () => {
  check((accounts, target) => {
    const [once, thrice] = [
      solve(target, accounts),
      solve(
        target,
        accounts.flatMap((one) => [one, one, one]),
      ),
    ];
    expect(thrice.need).toBe(once.need);
    expect(thrice.share).toBeCloseTo(once.share ?? 0, 12);
  });
});

test('a higher target never makes Tier 1 smaller', () => {
  check((accounts, target) => {
    const more = solve(Math.min(target + 5, 100), accounts);
    expect(more.share ?? 0).toBeGreaterThanOrEqual(solve(target, accounts).share ?? 0);
  });
});

test('a target that lies as near to both sides of a tie takes the smaller Tier 1', () => {
  // One of four, or all four of them: 62.5 % is as far from 25 % as from 100 %.
  const accounts = [
    [90, 90],
    [60, 60],
    [60, 75],
    [75, 60],
  ] as const;
  expect(solve(62.5, accounts)).toMatchObject({ need: 90, share: 0.25 });
  expect(solve(62.6, accounts)).toMatchObject({ need: 60, share: 1 });
});
