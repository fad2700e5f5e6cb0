import type { Account } from '../model/book.ts';
import type { CustomerYear } from '../model/customer-facts.ts';

export type Outcome = CustomerYear['outcomes'][number];

/** A promise of one side, and what became of it. */
export interface LedgerEntry {
  readonly account: string;
  /** The fiscal year at whose review it was made. */
  readonly year: number;
  readonly commitment: CustomerYear['commitments'][number];
  /** What next year’s file says of it; null where it says nothing. */
  readonly outcome: Outcome | null;
  /** The outcome; without one `overdue` where the due date is before the day of the book, else `open`. */
  readonly state: Outcome['outcome'] | 'open' | 'overdue';
}

/** The commitments of an account, both sides, of all years: ascending, then in the order of the file. See the handbook, M7. */
export function ledgerOf({ id, customer }: Account, asOf: string): readonly LedgerEntry[] {
  const years = customer.years.toSorted((a, b) => a.year - b.year);
  return years.flatMap(({ year, facts }) => {
    const next = years.find((one) => one.year === year + 1)?.facts.outcomes ?? [];
    const outcomes = new Map(next.map((outcome) => [outcome.commitment, outcome]));
    return facts.commitments.map((commitment): LedgerEntry => {
      const outcome = outcomes.get(commitment.id) ?? null;
      const state = outcome?.outcome ?? (commitment.due < asOf ? 'overdue' : 'open');
      return { account: id, year, commitment, outcome, state };
    });
  });
}
