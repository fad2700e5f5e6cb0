/**
 * What a parent is judged on where the model rolls groups up: its own money and that of every
 * account below it. The book's totals go on summing each account's own, so nothing counts twice.
 */
import type { AccountMoney } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import { settle } from '../model/settle.ts';
import { type FiscalYear, isInBook } from './accounts-in-book.ts';
import { accountMoney, moneyOf } from './money.ts';

const FIGURES = ['revenue', 'contributionMargin', 'costToServe'] as const;
type Figure = (typeof FIGURES)[number];

/** A running sum and the size of what went into it; null once anything in it is unknown. */
type Sum = { readonly total: number; readonly size: number } | null;
type Sums = Readonly<Record<Figure, Sum>>;

const mergeSum = (sum: Sum, more: Sum): Sum =>
  sum === null || more === null ? null : { total: sum.total + more.total, size: sum.size + more.size };

const add = (sum: Sum, amount: number | null): Sum =>
  mergeSum(sum, amount === null ? null : { total: amount, size: Math.abs(amount) });

const addMoney = (sums: Sums, money: AccountMoney): Sums => ({
  revenue: add(sums.revenue, money.revenue),
  contributionMargin: add(sums.contributionMargin, money.contributionMargin),
  costToServe: add(sums.costToServe, money.costToServe),
});

const NOTHING: Sums = {
  revenue: { total: 0, size: 0 },
  contributionMargin: { total: 0, size: 0 },
  costToServe: { total: 0, size: 0 },
};

const merge = (sums: Sums, more: Sums): Sums => ({
  revenue: mergeSum(sums.revenue, more.revenue),
  contributionMargin: mergeSum(sums.contributionMargin, more.contributionMargin),
  costToServe: mergeSum(sums.costToServe, more.costToServe),
});

/** How many accounts name each account as their parent. */
const countChildren = (accounts: readonly Account[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { internal } of accounts) {
    const { parent } = internal.profile;
    if (parent !== undefined) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
};

/**
 * The sums below each account that has any account below it in the book of the year. From the
 * leaves upwards, in an order that hangs on ids alone; parents in a circle are never reached.
 */
const sumsBelow = (book: Book, year: FiscalYear): ReadonlyMap<string, Sums> => {
  const accounts = book.accounts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  const waitsFor = countChildren(accounts);
  const below = new Map<string, Sums>();
  const ready = accounts.filter(({ id }) => !waitsFor.has(id));
  for (const account of ready) {
    const { parent } = account.internal.profile;
    if (parent === undefined) continue;
    const own = isInBook(account, year, book.settings.reviewYear) ? ownMoney(account, year, book) : null;
    const sums = below.get(account.id);
    const all = own === null ? sums : addMoney(sums ?? NOTHING, own);
    if (all !== undefined) below.set(parent, merge(below.get(parent) ?? NOTHING, all));
    const left = (waitsFor.get(parent) ?? 0) - 1;
    waitsFor.set(parent, left);
    const above = accountOf.get(parent);
    if (left === 0 && above !== undefined) ready.push(above);
  }
  return below;
};

const ownMoney = (account: Account, year: FiscalYear, book: Book): AccountMoney => {
  const facts = account.internal.years.find((one) => one.year === year.year)?.facts;
  return accountMoney(facts, year.year, book.settings);
};

/**
 * What an account with this money of its own is judged on, in the currency of the book: by the
 * model's rule its own, or the sum of its own and of all accounts below it, at any depth, that
 * are in the book of the year. A figure that any of them lacks is null. See the handbook, M1.
 */
export function prepareJudgedMoney(
  book: Book,
  year: FiscalYear,
): (accountId: string, own: AccountMoney) => AccountMoney {
  if (book.model.groups.judge === 'separate') return (_, own) => own;
  const below = sumsBelow(book, year);
  return (accountId, own) => {
    const sums = below.get(accountId);
    if (sums === undefined) return own;
    const all = addMoney(sums, own);
    const figure = (name: Figure): number | null => {
      const sum = all[name];
      return sum === null ? null : settle(sum.total, sum.size);
    };
    return moneyOf(figure('revenue'), figure('contributionMargin'), figure('costToServe'));
  };
}
