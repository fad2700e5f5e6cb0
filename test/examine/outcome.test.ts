import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/examine/outcome.ts';
import type { AccountMoney } from '../../src/model/assessment.ts';

const money = (revenue: number | null): AccountMoney => ({
  revenue,
  contributionMargin: null,
  marginPercent: null,
  costToServe: null,
});
const YEARS = {
  judged: 2025,
  shown: 2026,
  settings: { grewPercent: 10, shrankPercent: 15, leastAccounts: 20, sureErrors: 2 },
};

test.each([
  ['up by exactly the declared per cent', 100.1, 110.11, false, 'grew'],
  ['just short of it', 100.1, 110.1099, false, 'kept'],
  ['down by exactly the declared per cent', 100.1, 85.085, false, 'shrank'],
  ['just short of it', 100.1, 85.0851, false, 'kept'],
  ['down to nothing', 100, 0, false, 'shrank'],
  ['below nothing', 100, -5, false, 'shrank'],
  ['lost, whatever the revenue', 100, 200, true, 'left'],
  ['lost, with no revenue at all in either year', 0, null, true, 'left'],
  ['lost, with a revenue that nobody knows', null, 100, true, 'The revenue of 2025 is not known.'],
  ['known in the first year only', 100, null, false, 'The revenue of 2026 is not known.'],
  ['known in the second year only', null, 100, false, 'The revenue of 2025 is not known.'],
  [
    'from nothing',
    0,
    100,
    false,
    'The revenue of 2025 is not above zero, so no change can be told in per cent.',
  ],
  [
    'from below nothing',
    -1,
    100,
    false,
    'The revenue of 2025 is not above zero, so no change can be told in per cent.',
  ],
] as const)('%s', (_, before, after, hasLeft, expected) => {
  const fate = outcomeOf(money(before), money(after), hasLeft, YEARS);
  expect('outcome' in fate ? fate.outcome : fate.because).toBe(expected);
});

test('an account that is not in the book of the next year, and not lost, has no revenue there', () => {
  expect(outcomeOf(money(1), undefined, false, YEARS)).toEqual({
    because: 'The revenue of 2026 is not known.',
  });
});
