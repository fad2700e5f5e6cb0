import type { AccountAssessment, YearAssessment } from '../model/assessment.ts';
import type { Account, Book, Prospect } from '../model/book.ts';
import type { Judgement } from '../model/judgement.ts';
import type { QualifiedAccount, QualifiedProspect } from '../model/qualification.ts';

/** What tables are drawn from: the book and what the methods say of it, in one order. */
export interface Source {
  readonly book: Book;
  readonly judgement: Judgement;
  /** Ascending by id. */
  readonly accounts: readonly Account[];
  /** Ascending by id. */
  readonly prospects: readonly Prospect[];
  /** Every account in every fiscal year in whose book it is, ascending by account, then by year. */
  readonly accountYears: readonly AccountYear[];
  readonly account: (id: string) => Account | undefined;
  readonly qualified: (id: string) => QualifiedAccount | undefined;
  readonly qualifiedProspect: (id: string) => QualifiedProspect | undefined;
}

export interface AccountYear {
  readonly account: Account;
  readonly year: YearAssessment;
  readonly placed: AccountAssessment;
}

export const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

export const byAccountId = <Row extends { readonly accountId: string }>(
  rows: readonly Row[],
): readonly Row[] =>
  rows.toSorted((a, b) => (a.accountId < b.accountId ? -1 : a.accountId > b.accountId ? 1 : 0));

/** Rows with their place in a list that has no ids, from 1. */
export const placed = <Row extends object>(
  rows: readonly Row[],
): readonly (Row & { readonly place: number })[] => rows.map((row, index) => ({ ...row, place: index + 1 }));

const yearsOf = (accounts: readonly Account[], years: readonly YearAssessment[]): readonly AccountYear[] => {
  const ascending = years.toSorted((a, b) => a.year - b.year);
  const found = ascending.map((year) => ({
    year,
    placed: new Map(year.accounts.map((account) => [account.accountId, account])),
  }));
  return accounts.flatMap((account) =>
    found.flatMap(({ year, placed }): readonly AccountYear[] => {
      const assessed = placed.get(account.id);
      return assessed === undefined ? [] : [{ account, year, placed: assessed }];
    }),
  );
};

/** Sorts and indexes what the tables need, once for all of them. */
export function openSource(book: Book, judgement: Judgement): Source {
  const accounts = byId(book.accounts);
  const known = new Map(accounts.map((account) => [account.id, account]));
  const qualified = new Map(judgement.qualification.accounts.map((one) => [one.accountId, one]));
  const prospects = new Map(judgement.qualification.prospects.map((one) => [one.prospectId, one]));
  return {
    book,
    judgement,
    accounts,
    prospects: byId(book.prospects),
    accountYears: yearsOf(accounts, judgement.assessment.years),
    account: (id) => known.get(id),
    qualified: (id) => qualified.get(id),
    qualifiedProspect: (id) => prospects.get(id),
  };
}
