/** The ledger of the book: each commitment that was made, and what became of it, looked up by account. */
import type { Account, Book } from '../../model/book.ts';
import type { CustomerYear } from '../../model/customer-facts.ts';

type Commitment = CustomerYear['commitments'][number];
type Outcome = CustomerYear['outcomes'][number];

/** What became of a promise; overdue is one past its day of which nothing is told, open one before it. */
export type PromiseState = Outcome['outcome'] | 'overdue' | 'open';

export interface LedgerEntry {
  readonly accountId: string;
  /** The year whose review it was made at. */
  readonly year: number;
  readonly commitment: Commitment;
  /** Its place among the commitments of that year's file, from 0. */
  readonly at: number;
  /** The place of its outcome among those of the year after, from 0; null where none is told. */
  readonly toldAt: number | null;
  readonly state: PromiseState;
  readonly note: string;
}

/** The promises of an account, the latest year first; within a year as the file lists them. */
export type Ledger = (accountId: string) => readonly LedgerEntry[];

const NONE: readonly LedgerEntry[] = [];

export const openLedger = ({ accounts, settings }: Pick<Book, 'accounts' | 'settings'>): Ledger => {
  const byAccount = new Map(accounts.map((account) => [account.id, entriesOf(account, settings.asOf)]));
  return (accountId) => byAccount.get(accountId) ?? NONE;
};

const entriesOf = ({ id, customer: { years } }: Account, asOf: string): readonly LedgerEntry[] =>
  years.toReversed().flatMap(({ year, facts }) => {
    const next = years.find((each) => each.year === year + 1)?.facts.outcomes ?? [];
    const outcomes = new Map(next.map((outcome, toldAt) => [outcome.commitment, { ...outcome, toldAt }]));
    return facts.commitments.map((commitment, at) => {
      const outcome = outcomes.get(commitment.id);
      const silent = commitment.due < asOf ? 'overdue' : 'open';
      return {
        accountId: id,
        year,
        commitment,
        at,
        toldAt: outcome?.toldAt ?? null,
        state: outcome?.outcome ?? silent,
        note: outcome?.note ?? '',
      };
    });
  });

/** Whether a promise was judged: kept, kept late, dropped, or past its day without a word. */
export const isJudged = ({ state }: LedgerEntry): boolean =>
  state === 'kept' || state === 'late' || state === 'dropped' || state === 'overdue';
