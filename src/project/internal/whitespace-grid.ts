/** Who uses what we sell, who could, and where nobody knows: accounts by offerings (M8). */
import type { AccountAssessment } from '../../model/assessment.ts';
import type { Account } from '../../model/book.ts';
import type { WhitespaceGrid, WhitespaceState } from '../../views/site/whitespace.ts';
import { type Atlas, byRevenue } from './atlas.ts';
import { count } from './print.ts';

/** The grid of some accounts, by revenue; null where the book declares no offering or there is no account. */
export const whitespaceGrid = (
  atlas: Atlas,
  members: readonly AccountAssessment[],
): WhitespaceGrid | null => {
  const { offerings } = atlas.book;
  if (offerings.length === 0 || members.length === 0) return null;
  const rows = members.toSorted(byRevenue);
  return {
    offerings: offerings.map(({ id }) => atlas.lookups.offering(id)),
    rows: rows.map(({ accountId }) => {
      const cells = whitespaceOf(atlas, accountId);
      return {
        account: atlas.ref(accountId),
        cells: [...cells],
        uses: count(cells.filter((cell) => cell === 'uses').length),
        could: count(cells.filter((cell) => cell === 'could').length),
      };
    }),
  };
};

/**
 * How an account stands with each offering, in their order. It uses what the latest facts of its use name;
 * it could use what is an opening of its qualification or in question this year; else nobody knows.
 */
export const whitespaceOf = (atlas: Atlas, accountId: string): readonly WhitespaceState[] => {
  const account = atlas.account(accountId);
  const used = new Set(usedAt(atlas, accountId));
  const open = new Set(account === undefined ? [] : openAt(account, atlas.year));
  return atlas.book.offerings.map(({ id }) => (used.has(id) ? 'uses' : open.has(id) ? 'could' : 'unknown'));
};

/** The offerings in use, by id, as the latest facts of their use name them. */
export const usedAt = (atlas: Atlas, accountId: string): readonly string[] => {
  const years = atlas.account(accountId)?.customer.years ?? [];
  const latest = years.findLast(({ facts }) => facts.usage.length > 0);
  return latest?.facts.usage.map(({ offering }) => offering) ?? [];
};

const openAt = ({ internal }: Account, year: number): readonly string[] => [
  ...(internal.years.find((each) => each.year === year)?.facts.pursuing ?? []),
  ...(internal.profile.qualification?.openings ?? []).map(({ offering }) => offering),
];
