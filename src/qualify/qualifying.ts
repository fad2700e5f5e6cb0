import type { AccountAssessment, BookAssessment } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import type { InternalYear } from '../model/internal-facts.ts';
import type { Strategy } from '../model/strategy.ts';

export type Vertical = Strategy['verticals'][number];

/** An account in the review year's book, beside what was said of it. */
export interface JudgedAccount {
  readonly account: Account;
  readonly assessment: AccountAssessment;
  /** The internal facts of the review year; undefined where there is no file. */
  readonly facts: InternalYear | undefined;
}

/** What qualifying needs of a book; made once for all accounts. */
export interface Qualifying {
  readonly book: Book;
  /** Ascending by id. */
  readonly accounts: readonly JudgedAccount[];
  /** The vertical that an account or a prospect belongs to: its own, else its industry's, else none. */
  readonly verticalOf: (own: string | undefined, industry: string | undefined) => Vertical | null;
}

const byId = (a: JudgedAccount, b: JudgedAccount): number => (a.account.id < b.account.id ? -1 : 1);

/** Where several verticals list an industry, the first of strategy.yaml has it. */
const verticalFinder = ({ verticals }: Strategy): Qualifying['verticalOf'] => {
  const named = new Map(verticals.map((vertical) => [vertical.id, vertical]));
  const ofIndustry = new Map(
    verticals
      .toReversed()
      .flatMap((vertical) => vertical.industries.map((industry) => [industry, vertical] as const)),
  );
  return (own, industry) =>
    own !== undefined
      ? (named.get(own) ?? null)
      : industry === undefined
        ? null
        : (ofIndustry.get(industry) ?? null);
};

export function prepareQualifying(book: Book, assessment: BookAssessment): Qualifying {
  const { reviewYear } = assessment;
  const accountOf = new Map(book.accounts.map((account) => [account.id, account]));
  const judged = assessment.years.find(({ year }) => year === reviewYear)?.accounts ?? [];
  const accounts = judged.flatMap((one): JudgedAccount[] => {
    const account = accountOf.get(one.accountId);
    if (account === undefined) return [];
    const facts = account.internal.years.find(({ year }) => year === reviewYear)?.facts;
    return [{ account, assessment: one, facts }];
  });
  return { book, accounts: accounts.toSorted(byId), verticalOf: verticalFinder(book.strategy) };
}
