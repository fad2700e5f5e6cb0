/** The page of our people: who owns which part of the book, and how it stands there. */
import type { OwnerRow, OwnersView } from '../../views/site/owners.ts';
import type { Atlas } from './atlas.ts';
import { meanCoverage } from './overview.ts';
import { overdueAt } from './overview-work.ts';
import { type Owner, ownersOf } from './owner.ts';
import { count, partOf, percentOfShare, plural } from './print.ts';
import { sum, totalMoney } from './shared-figures.ts';

export const projectOwners = (atlas: Atlas): OwnersView => ({
  frame: atlas.frame,
  headline: ownersHeadline(atlas),
  standfirst:
    'Each account has one of our people who answers for it. Here is what each of them answers for, what is due there, and how much of it we know.',
  rows: ownersOf(atlas).map((owner) => rowOf(atlas, owner)),
});

const revenueOf = ({ members }: Pick<Owner, 'members'>): number =>
  sum(members.map(({ money }) => money.revenue ?? 0));

/** How many people share the book, and who has most of it, in a sentence. */
export const ownersHeadline = (atlas: Atlas): string => {
  const owners = ownersOf(atlas);
  const named = owners.filter(({ id }) => id !== null);
  const unowned = owners.find(({ id }) => id === null)?.members.length ?? 0;
  const total = revenueOf({ members: atlas.now.accounts });
  const [first] = named.toSorted((a, b) => revenueOf(b) - revenueOf(a) || (a.page < b.page ? -1 : 1));
  if (owners.length === 0) return `No account is in the book of ${atlas.year} for anybody to own.`;
  if (first === undefined) return `No account of ${atlas.year} has an owner.`;
  const rest = unowned === 0 ? '' : ` ${plural(unowned, 'account has', 'accounts have')} none.`;
  const owns = `${plural(named.length, 'person owns', 'people own')} the ${plural(atlas.now.accounts.length, 'account')}`;
  if (total <= 0) return `${owns}.${rest}`;
  return `${owns}; ${first.name} answers for ${percentOfShare(revenueOf(first) / total)} of the revenue.${rest}`;
};

const rowOf = (atlas: Atlas, { page, name, title, members }: Owner): OwnerRow => {
  const reviews = members.flatMap(({ accountId }) => atlas.entry(accountId) ?? []);
  const late = reviews.filter(({ state }) => state === 'late').length;
  const held = reviews.filter(({ state }) => state === 'held').length;
  const tasks = members.flatMap(({ accountId }) => atlas.lookups.tasks('account', accountId));
  const money = totalMoney(members.map((member) => member.money));
  return {
    page,
    name,
    title,
    accounts: count(members.length),
    revenue: money.revenue,
    shareOfRevenue: partOf(
      revenueOf({ members }),
      Math.max(0, revenueOf({ members: atlas.now.accounts })),
      'No revenue is known.',
    ),
    marginPercent: money.marginPercent,
    hotSpots: count(
      members.filter(({ labels }) => ['1a', '1b'].includes(labels['growth-tier'].label)).length,
    ),
    held: reviews.length === 0 ? '–' : `${count(held)} of ${count(reviews.length)}`,
    late: count(late),
    overdue: count(overdueAt(atlas, members).length),
    tasks: count(tasks.length),
    coverage: meanCoverage(members),
  };
};
