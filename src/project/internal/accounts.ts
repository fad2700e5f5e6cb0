/** The index of all accounts. */
import type { Account } from '../../model/book.ts';
import type { AccountRow, AccountsView } from '../../views/site/accounts.ts';
import { labelsOf } from './account-methods.ts';
import type { Atlas } from './atlas.ts';
import { date, plural, unknown } from './print.ts';
import { marginPercentFigure, revenueFigure, totalMoney } from './shared-figures.ts';

const COLLATOR = new Intl.Collator('en-GB');

/** By name, ties by id. */
export const projectAccounts = (atlas: Atlas): AccountsView => {
  const rows = atlas.book.accounts.map((account) => rowOf(atlas, account)).sort(byName);
  const gone = rows.filter((row) => row.gone !== '').length;
  const totals = totalMoney(atlas.now.accounts.map((account) => account.money));
  const left = gone === 0 ? '' : `, and ${plural(gone, 'account')} of other years`;
  return {
    frame: atlas.frame,
    headline: `${plural(atlas.now.accounts.length, 'account')} in the book of ${atlas.year}${left}.`,
    rows,
    totals: { revenue: totals.revenue, marginPercent: totals.marginPercent },
  };
};

const byName = (a: AccountRow, b: AccountRow): number =>
  COLLATOR.compare(a.account.name, b.account.name) || (a.account.id < b.account.id ? -1 : 1);

const rowOf = (atlas: Atlas, account: Account): AccountRow => {
  const placed = atlas.placed(account.id);
  const gone = goneOf(atlas, account);
  return {
    account: atlas.ref(account.id),
    owner: atlas.person(account.internal.profile.owner, 'The account has no named owner.'),
    revenue: placed === undefined ? unknown(gone) : revenueFigure(placed.money),
    marginPercent: placed === undefined ? unknown(gone) : marginPercentFigure(placed.money),
    labels: placed === undefined ? [] : labelsOf(placed),
    gone: placed === undefined ? gone : '',
  };
};

const goneOf = ({ year }: Atlas, { internal }: Account): string => {
  const { lost } = internal.profile;
  return lost === undefined ? `Not in the book of ${year}` : `Left on ${date(lost.on)}`;
};
