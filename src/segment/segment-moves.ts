import type { AccountAssessment, Scheme, YearAssessment } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import { issuedLabel } from './stand-label.ts';
import { causeOfStanding } from './standing-move.ts';
import { day } from './words.ts';

/** The review year beside the year before it; `before` is undefined in the first year of the book. */
export interface Years {
  readonly book: Book;
  readonly now: YearAssessment;
  readonly before: YearAssessment | undefined;
}

/** An account's label of a scheme in two years; null where the account had none. */
export interface LabelMove {
  readonly accountId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly because: string;
}

const byId = (year: YearAssessment): ReadonlyMap<string, AccountAssessment> =>
  new Map(year.accounts.map((account) => [account.accountId, account]));

const goneBecause = ({ internal }: Account, year: number): string => {
  const { lost } = internal.profile;
  return lost === undefined ? `Is no longer in the book of ${year}.` : `Left on ${day(lost.on)}.`;
};

/**
 * The accounts whose label of a scheme is not what it was a year before, ascending by id. What
 * was is the label that was issued for that year, and where none is stored the one that stands
 * for its facts today. None in the first year of the book. See the handbook, rule 7.
 */
export function prepareMoves({ book, now, before }: Years): (scheme: Scheme) => readonly LabelMove[] {
  if (before === undefined) return () => [];
  const [accountsNow, accountsBefore] = [byId(now), byId(before)];
  const accounts = book.accounts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return (scheme) =>
    accounts.flatMap((account): readonly LabelMove[] => {
      const [after, earlier] = [accountsNow.get(account.id), accountsBefore.get(account.id)];
      const from: string | null =
        issuedLabel(account, scheme, now.year - 1) ?? earlier?.labels[scheme].label ?? null;
      const to: string | null = after?.labels[scheme].label ?? null;
      if (from === to) return [];
      const told = { accountId: account.id, from, to };
      if (after === undefined) return [{ ...told, because: goneBecause(account, now.year) }];
      if (from === null) return [{ ...told, because: `Came into the book in ${now.year}.` }];
      const because = causeOfStanding(scheme, {
        book,
        account,
        from,
        before: earlier === undefined ? null : { account: earlier, cuts: before.cuts },
        after: { account: after, cuts: now.cuts },
      });
      return [{ ...told, because }];
    });
}
