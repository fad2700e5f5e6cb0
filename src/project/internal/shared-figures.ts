/** Figures that more than one page prints, each worded and printed in one place. */
import type { AccountMoney, GrowthPlacement } from '../../model/assessment.ts';
import type { Figure, State } from '../../views/site/figure.ts';
import { amount, known, percent, unknown } from './print.ts';

export const revenueFigure = (money: AccountMoney): Figure =>
  known(money.revenue, amount, 'No revenue is recorded for the year.');

export const marginFigure = (money: AccountMoney): Figure =>
  known(
    money.contributionMargin,
    amount,
    'No contribution margin is recorded, nor what it would be made of.',
  );

export const marginPercentFigure = (money: AccountMoney): Figure => {
  if (money.marginPercent !== null) return { text: percent(money.marginPercent) };
  if (money.revenue !== null && money.revenue <= 0) return unknown('There is no revenue to take a share of.');
  return unknown(
    money.revenue === null ? 'The revenue is not known.' : 'The contribution margin is not known.',
  );
};

export const costToServeFigure = (money: AccountMoney): Figure =>
  known(money.costToServe, amount, 'No cost to serve is recorded.');

interface MoneyTotals {
  readonly revenue: Figure;
  readonly contributionMargin: Figure;
  readonly marginPercent: Figure;
}

/** Sums what is known. The margin in per cent is taken over the accounts that have both figures. */
export const totalMoney = (moneys: readonly AccountMoney[]): MoneyTotals => {
  const revenues = moneys.flatMap((money) => (money.revenue === null ? [] : [money.revenue]));
  const margins = moneys.flatMap((money) =>
    money.contributionMargin === null ? [] : [money.contributionMargin],
  );
  const both = moneys.filter((money) => money.revenue !== null && money.contributionMargin !== null);
  const base = sum(both.map((money) => money.revenue ?? 0));
  const margin = sum(both.map((money) => money.contributionMargin ?? 0));
  return {
    revenue: known(revenues.length > 0 ? sum(revenues) : null, amount, 'No revenue is known.'),
    contributionMargin: known(margins.length > 0 ? sum(margins) : null, amount, 'No margin is known.'),
    marginPercent: known(
      base > 0 ? (margin / base) * 100 : null,
      percent,
      'There is no revenue with a known margin.',
    ),
  };
};

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const FIRMNESS = {
  firm: { shape: 'done', word: 'firm' },
  provisional: { shape: 'open', word: 'provisional' },
  'insufficient-data': { shape: 'missed', word: 'insufficient data' },
} as const satisfies Record<GrowthPlacement['firmness'], State>;

/** Firm where unknowns at their worst and best give the same tier. */
export const firmnessState = (placement: GrowthPlacement): State => FIRMNESS[placement.firmness];
