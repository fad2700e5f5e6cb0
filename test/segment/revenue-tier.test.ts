import { expect, test } from 'vitest';
import { placeRevenueTier, resolveRevenueCuts } from '../../src/segment/revenue-tier.ts';

const tiers = (
  cuts: Parameters<typeof resolveRevenueCuts>[0],
  revenues: readonly (number | null)[],
): string => {
  const known = revenues.filter((revenue) => revenue !== null);
  const lines = resolveRevenueCuts(cuts, known);
  return revenues.map((revenue) => placeRevenueTier(revenue, lines, 'EUR').label.charAt(0)).join('');
};

test.each([
  ['at the cut is the higher tier', [250, 249.99, 100, 99.99, 0, -5], 'hmmlll'],
  ['unknown is a tier of its own, and not low', [null, 300], 'uh'],
  ['an empty book', [], ''],
])('by amount: %s', (_, revenues, expected) => {
  expect(tiers({ by: 'amount', high: 250, medium: 100 }, revenues)).toBe(expected);
});

test.each([
  ['a quarter of four is one, the next half two', 25, 50, [40, 30, 20, 10], 'hmml'],
  ['a quarter of five reaches into the second', 25, 50, [50, 40, 30, 20, 10], 'hhmml'],
  ['the order of the accounts is nothing', 25, 50, [10, 40, 20, 30], 'lhmm'],
  ['ties go up together', 25, 25, [40, 40, 40, 10], 'hhhl'],
  ['unknown revenue does not count among the accounts', 50, 0, [2, 1, null, null], 'hluu'],
  ['no share, no member', 0, 50, [2, 1], 'ml'],
  ['all of it', 60, 60, [2, 1, 0], 'hhm'],
  [
    'three per cent of a hundred are three',
    3,
    0,
    Array.from({ length: 100 }, (_, i) => 100 - i),
    `hhh${'l'.repeat(97)}`,
  ],
] as const)('by share of accounts: %s', (_, high, medium, revenues, expected) => {
  expect(tiers({ by: 'share-of-accounts', high, medium }, revenues)).toBe(expected);
});

test.each([
  ['the largest that bring half, exactly', 50, 30, [50, 30, 20], 'hml'],
  ['a little more than half takes the next one too', 51, 29, [50, 30, 20], 'hhl'],
  ['the sum of tenths is exact', 30, 0, [0.1, 0.1, 0.1, 0.7].toReversed(), 'hlll'],
  ['ties go up together', 40, 0, [30, 30, 30, 10], 'hhhl'],
  ['credits do not count in the total', 50, 50, [60, 40, -100], 'hml'],
  ['all the revenue is not all the accounts', 100, 0, [10, 0], 'hl'],
  ['a book without revenue has no High', 50, 50, [0, 0], 'll'],
] as const)('by share of revenue: %s', (_, high, medium, revenues, expected) => {
  expect(tiers({ by: 'share-of-revenue', high, medium }, revenues)).toBe(expected);
});

test.each([
  [340_000, 'Revenue of €340,000 reaches the High cut of €250,000.'],
  [
    120_000,
    'Revenue of €120,000 reaches the Medium cut of €100,000 and stays below the High cut of €250,000.',
  ],
  [-500, 'Revenue of −€500 stays below the Medium cut of €100,000.'],
  [99_999.96, 'Revenue of €99,999.96 stays below the Medium cut of €100,000.00.'],
  [null, 'Revenue is not known.'],
])('says why: %s', (revenue, because) => {
  expect(placeRevenueTier(revenue, { high: 250_000, medium: 100_000 }, 'EUR').because).toBe(because);
});

// The worked example of the handbook, M1: Alder to Juniper, and Kapok without revenue.
const handbook = [400, 200, 120, 80, 80, 50, 30, 20, 15, 5, null].map((revenue) =>
  revenue === null ? null : revenue * 1000,
);

test.each([
  ['amount', 120_000, 50_000, 'hhhmmmllllu', { high: 120_000, medium: 50_000 }],
  ['share-of-accounts', 40, 30, 'hhhhhmmlllu', { high: 80_000, medium: 30_000 }],
  ['share-of-revenue', 70, 20, 'hhhmmmllllu', { high: 120_000, medium: 50_000 }],
] as const)('the handbook’s example, by %s', (by, high, medium, expected, lines) => {
  expect(tiers({ by, high, medium }, handbook)).toBe(expected);
  expect(
    resolveRevenueCuts(
      { by, high, medium },
      handbook.filter((revenue) => revenue !== null),
    ),
  ).toEqual(lines);
});
