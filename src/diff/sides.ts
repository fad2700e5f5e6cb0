import type { AccountAssessment, YearAssessment } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import type { Judgement } from '../model/judgement.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';

/** A book as it was, or as it is, and what the methods say of it. */
export interface Side {
  readonly book: Book;
  readonly judgement: Judgement;
  /** The packets of the programme, by account. */
  readonly packets: readonly CustomerPacket[];
  /** The line on which a path of a file of content lies. */
  readonly lineOf: (document: string, path: readonly (string | number)[]) => number | null;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** An account before and now; a folder that was renamed is one account. Null where it was not there, or is gone. */
export interface Pair {
  readonly id: string;
  readonly name: string;
  readonly before: Account | null;
  readonly after: Account | null;
}

/** The assessment of the year under review; one without accounts where the book has none. */
export const yearUnderReview = ({
  judgement: { assessment },
}: Pick<Side, 'judgement'>): YearAssessment | null =>
  assessment.years.find(({ year }) => year === assessment.reviewYear) ?? null;

export const assessmentOf = (year: YearAssessment | null): ReadonlyMap<string, AccountAssessment> =>
  new Map((year?.accounts ?? []).map((account) => [account.accountId, account]));

/** The accounts of both books, ascending by id. */
export function pairAccounts(before: Book, after: Book): readonly Pair[] {
  const was = new Map(before.accounts.map((account) => [account.id, account]));
  const is = new Map(after.accounts.map((account) => [account.id, account]));
  const gone = before.accounts.filter(({ id }) => !is.has(id));
  const renamed = findRenamed(
    gone,
    after.accounts.filter(({ id }) => !was.has(id)),
  );
  const taken = new Set(renamed.values());
  const now = after.accounts.map(
    (account): Pair => ({
      id: account.id,
      name: account.customer.profile.name,
      before: was.get(account.id) ?? renamed.get(account.id) ?? null,
      after: account,
    }),
  );
  const left = gone
    .filter((account) => !taken.has(account))
    .map(
      (account): Pair => ({
        id: account.id,
        name: account.customer.profile.name,
        before: account,
        after: null,
      }),
    );
  return [...now, ...left].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** By the new id: of those gone, the one that has its name. Names that several have tell nothing. */
function findRenamed(gone: readonly Account[], added: readonly Account[]): ReadonlyMap<string, Account> {
  const nameOf = ({ customer }: Account): string => customer.profile.name;
  const only = (all: readonly Account[], name: string): Account | undefined => {
    const [first, second] = all.filter((account) => nameOf(account) === name);
    return second === undefined ? first : undefined;
  };
  return new Map(
    added.flatMap((account) => {
      const before = only(gone, nameOf(account));
      return before === undefined || only(added, nameOf(account)) === undefined ? [] : [[account.id, before]];
    }),
  );
}
