import {
  type AccountAssessment,
  SCHEMES,
  type Scheme,
  type SegmentMove,
  type SegmentOverview,
  type YearAssessment,
} from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import { settle } from '../model/settle.ts';
import { causeOfMove } from './moves.ts';
import { day } from './words.ts';

/** The review year beside the year before it; `before` is undefined in the first year of the book. */
interface Years {
  readonly book: Book;
  readonly now: YearAssessment;
  readonly before: YearAssessment | undefined;
  readonly accountsNow: ReadonlyMap<string, AccountAssessment>;
  readonly accountsBefore: ReadonlyMap<string, AccountAssessment>;
  readonly lostOn: ReadonlyMap<string, string>;
}

const byId = (year: YearAssessment | undefined): ReadonlyMap<string, AccountAssessment> =>
  new Map(year?.accounts.map((account) => [account.accountId, account]));

const sum = (amounts: readonly (number | null)[]): number =>
  settle(amounts.reduce((all: number, amount) => all + (amount ?? 0), 0));

/** What members are ranked by, highest first; the quadrants by margin, growth tiers by their own rank. */
const RANK_BY = {
  'revenue-tier': ({ money }) => money.revenue,
  'profit-quadrant': ({ money }) => money.contributionMargin,
  'growth-tier': ({ labels }) => -labels['growth-tier'].rankInTier,
  'programme-segment': ({ money }) => money.revenue,
} as const satisfies Record<Scheme, (account: AccountAssessment) => number | null>;

/** Highest first, unknown last, ties by id. */
const ranked = (scheme: Scheme, accounts: readonly AccountAssessment[]): readonly AccountAssessment[] => {
  const rank = (account: AccountAssessment) => RANK_BY[scheme](account) ?? Number.NEGATIVE_INFINITY;
  return accounts.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    return first === second ? (a.accountId < b.accountId ? -1 : 1) : second > first ? 1 : -1;
  });
};

const cause = (scheme: Scheme, id: string, { book, now, before, ...years }: Years): string => {
  const after = years.accountsNow.get(id);
  const earlier = years.accountsBefore.get(id);
  if (after === undefined) {
    const lost = years.lostOn.get(id);
    return lost === undefined ? `Is no longer in the book of ${now.year}.` : `Left on ${day(lost)}.`;
  }
  if (earlier === undefined || before === undefined) return `Came into the book in ${now.year}.`;
  return causeOfMove(scheme, {
    before: earlier,
    after,
    cutsBefore: before.cuts,
    cutsAfter: now.cuts,
    model: book.model,
    currency: book.settings.currency,
  });
};

const entriesOf = (
  scheme: Scheme,
  members: readonly AccountAssessment[],
  years: Years,
): readonly SegmentMove[] =>
  members.flatMap(({ accountId, labels }) => {
    const earlier = years.accountsBefore.get(accountId)?.labels[scheme].label;
    if (years.before === undefined || earlier === labels[scheme].label) return [];
    return [{ accountId, other: earlier ?? 'new', because: cause(scheme, accountId, years) }];
  });

const exitsOf = (scheme: Scheme, label: string, years: Years): readonly SegmentMove[] =>
  (years.before?.accounts ?? []).flatMap(({ accountId, labels }) => {
    const current = years.accountsNow.get(accountId)?.labels[scheme].label;
    if (labels[scheme].label !== label || current === label) return [];
    return [{ accountId, other: current ?? 'left', because: cause(scheme, accountId, years) }];
  });

/** Both ends of a band are within it: bands are tolerances, and do not share anything out. */
const bandOf = (scheme: Scheme, label: string, share: number | null, book: Book): SegmentOverview['band'] => {
  if (scheme !== 'programme-segment' || share === null) return null;
  const { segments } = book.model.programme;
  const band =
    label === 'strategic' || label === 'core' || label === 'transactional' ? segments[label].band : null;
  if (band === null) return null;
  const percent = settle(100 * share);
  const status = percent < band.from ? 'below' : percent > band.to ? 'above' : 'within';
  return { from: settle(band.from / 100), to: settle(band.to / 100), status };
};

const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

const overviewOf = (
  scheme: Scheme,
  label: string,
  of: readonly AccountAssessment[],
  years: Years,
): SegmentOverview => {
  const members = ranked(scheme, of);
  const all = years.now.accounts;
  const revenue = sum(members.map(({ money }) => money.revenue));
  const contributionMargin = sum(members.map(({ money }) => money.contributionMargin));
  const shareOfAccounts = shareOf(members.length, all.length);
  return {
    scheme,
    label,
    members: members.map(({ accountId }) => accountId),
    shareOfAccounts,
    shareOfRevenue: shareOf(revenue, sum(all.map(({ money }) => money.revenue))),
    shareOfMargin: shareOf(contributionMargin, sum(all.map(({ money }) => money.contributionMargin))),
    revenue,
    contributionMargin,
    band: bandOf(scheme, label, shareOfAccounts, years.book),
    entries: entriesOf(scheme, members, years),
    exits: exitsOf(scheme, label, years),
  };
};

/** One overview for each label of each scheme in the review year, in the order of the schemes. */
export function overviewSegments(
  book: Book,
  now: YearAssessment,
  before: YearAssessment | undefined,
): readonly SegmentOverview[] {
  const lost = book.accounts.flatMap(({ id, internal }) => {
    const on = internal.profile.lost?.on;
    return on === undefined ? [] : [[id, on] as const];
  });
  const years: Years = {
    book,
    now,
    before,
    accountsNow: byId(now),
    accountsBefore: byId(before),
    lostOn: new Map(lost),
  };
  return (Object.keys(SCHEMES) as Scheme[]).flatMap((scheme) => {
    const membersOf = (label: string) => now.accounts.filter(({ labels }) => labels[scheme].label === label);
    return SCHEMES[scheme].map((label) => overviewOf(scheme, label, membersOf(label), years));
  });
}
