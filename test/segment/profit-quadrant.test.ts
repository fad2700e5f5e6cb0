import { expect, test } from 'vitest';
import type { InternalYear } from '../../src/model/internal-facts.ts';
import { accountMoney } from '../../src/score/money.ts';
import { placeQuadrant, resolveQuadrantCuts } from '../../src/segment/profit-quadrant.ts';
import { SETTINGS } from '../support/generated-book.ts';

type Declared = Parameters<typeof resolveQuadrantCuts>[0];
const percent: Declared = {
  revenue: { by: 'value', at: 100 },
  margin: { measure: 'percent', cut: { by: 'value', at: 30 } },
};
const amount: Declared = { ...percent, margin: { measure: 'amount', cut: { by: 'value', at: 30 } } };
const median: Declared = { revenue: { by: 'median' }, margin: { measure: 'percent', cut: { by: 'median' } } };

const money = (facts: Partial<InternalYear>) =>
  accountMoney({ pursuing: [], answers: {}, ...facts }, 2026, SETTINGS);
const place = (declared: Declared, ...facts: readonly Partial<InternalYear>[]) => {
  const accounts = facts.map(money);
  const cuts = resolveQuadrantCuts(declared, accounts);
  return accounts.map((one) => placeQuadrant(one, declared, cuts, 'EUR'));
};

test.each([
  ['both at the cut', percent, { revenue: 100, contributionMargin: 30 }, 'nurture-and-retain'],
  ['margin just below', percent, { revenue: 100, contributionMargin: 29.99 }, 'optimize'],
  ['revenue just below', percent, { revenue: 99.99, contributionMargin: 30 }, 'grow'],
  ['both below', percent, { revenue: 99, contributionMargin: -3 }, 'exit-or-move-right'],
  ['by amount, revenue may be nothing', amount, { revenue: 0, contributionMargin: 30 }, 'grow'],
  ['by per cent it may not', percent, { revenue: 0, contributionMargin: 30 }, 'unknown'],
  ['unknown revenue', amount, { contributionMargin: 30 }, 'unknown'],
  ['unknown margin', percent, { revenue: 500 }, 'unknown'],
] as const)('%s', (_, declared, facts, label) => {
  expect(place(declared, facts)[0]?.label).toBe(label);
});

test.each([
  [
    percent,
    { revenue: 0, contributionMargin: 30 },
    'There is no margin in per cent of a revenue that is not above zero.',
  ],
  [percent, { revenue: 500 }, 'The contribution margin is not known.'],
  [percent, {}, 'Neither revenue nor contribution margin is known.'],
  [amount, { contributionMargin: 1 }, 'Revenue is not known.'],
  [
    percent,
    { revenue: 400, contributionMargin: 48 },
    'Revenue of €400 is high, at or above the cut of €100; margin of 12.0% is low, below the cut of 30.0%.',
  ],
] as const)('says why: %#', (declared, facts, because) => {
  expect(place(declared, facts)[0]?.because).toBe(because);
});

test('the median of an even count lies between the middle two, and unknowns do not count', () => {
  const accounts = [10, 20, 40, 80].map((revenue) => money({ revenue, contributionMargin: revenue / 2 }));
  expect(resolveQuadrantCuts(median, [...accounts, money({})])).toEqual({ revenue: 30, margin: 50 });
  expect(resolveQuadrantCuts(median, [money({})])).toEqual({ revenue: null, margin: null });
});

test('who stands at the median is high', () => {
  const placed = place(
    median,
    ...[10, 20, 40].map((revenue) => ({ revenue, contributionMargin: revenue / 2 })),
  );
  expect(placed.map(({ label }) => label)).toEqual(['grow', 'nurture-and-retain', 'nurture-and-retain']);
});
