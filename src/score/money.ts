import type { AccountMoney } from '../model/assessment.ts';
import type { BookSettings } from '../model/book-settings.ts';
import type { InternalYear } from '../model/internal-facts.ts';
import { settle } from '../model/settle.ts';

type Currencies = Pick<BookSettings, 'currency' | 'rates'>;

/** Money with the margin in per cent that follows from it. */
export const moneyOf = (
  revenue: number | null,
  contributionMargin: number | null,
  costToServe: number | null,
): AccountMoney => {
  const known = revenue !== null && revenue > 0 && contributionMargin !== null;
  const marginPercent = known ? settle((100 * contributionMargin) / revenue) : null;
  return { revenue, contributionMargin, marginPercent, costToServe };
};

const UNKNOWN = moneyOf(null, null, null);

/** What one unit of the currency is worth in the book's own in that year; null where no rate is declared. */
export const rateOf = (currency: string, year: number, book: Currencies): number | null => {
  if (currency === book.currency) return 1;
  const rates = Object.hasOwn(book.rates, String(year)) ? book.rates[String(year)] : undefined;
  return rates !== undefined && Object.hasOwn(rates, currency) ? (rates[currency] ?? null) : null;
};

/** Contribution margin is net of the cost to serve: a gross margin alone does not tell it. */
const statedContribution = (facts: InternalYear): number | undefined => {
  if (facts.contributionMargin !== undefined) return facts.contributionMargin;
  const { grossMargin, costToServe } = facts;
  if (grossMargin === undefined || costToServe === undefined) return undefined;
  return settle(grossMargin - costToServe, Math.max(Math.abs(grossMargin), Math.abs(costToServe)));
};

/**
 * The money of an account in one fiscal year, in the currency of the book at that year's rates.
 * Null where a figure, or the rate to convert it, is not known. See the handbook, M2.
 */
export function accountMoney(facts: InternalYear | undefined, year: number, book: Currencies): AccountMoney {
  if (facts === undefined) return UNKNOWN;
  const rate = rateOf(facts.currency ?? book.currency, year, book);
  if (rate === null) return UNKNOWN;
  const convert = (amount: number | undefined) => (amount === undefined ? null : settle(amount * rate));
  return moneyOf(convert(facts.revenue), convert(statedContribution(facts)), convert(facts.costToServe));
}
