import {
  type AccountAssessment,
  SCHEME_IDS,
  SCHEMES,
  type Scheme,
  type SegmentMove,
  type SegmentOverview,
  type YearAssessment,
} from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import { settle } from '../model/settle.ts';
import { type LabelMove, prepareMoves, type Years } from './segment-moves.ts';

const sum = (amounts: readonly (number | null)[]): number =>
  settle(amounts.reduce((all: number, amount) => all + (amount ?? 0), 0));

/** What members are ranked by, as they are judged, highest first; the quadrants by margin, growth tiers by their own rank. */
const RANK_BY = {
  'revenue-tier': ({ judgedMoney }) => judgedMoney.revenue,
  'profit-quadrant': ({ judgedMoney }) => judgedMoney.contributionMargin,
  'growth-tier': ({ labels }) => -labels['growth-tier'].rankInTier,
  'programme-segment': ({ judgedMoney }) => judgedMoney.revenue,
} as const satisfies Record<Scheme, (account: AccountAssessment) => number | null>;

/** Highest first, unknown last, ties by id. */
const ranked = (scheme: Scheme, accounts: readonly AccountAssessment[]): readonly AccountAssessment[] => {
  const rank = (account: AccountAssessment) => RANK_BY[scheme](account) ?? Number.NEGATIVE_INFINITY;
  return accounts.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    return first === second ? (a.accountId < b.accountId ? -1 : 1) : second > first ? 1 : -1;
  });
};

/** In the order of the members. */
const entriesOf = (
  members: readonly AccountAssessment[],
  moves: ReadonlyMap<string, LabelMove>,
): readonly SegmentMove[] =>
  members.flatMap(({ accountId }) => {
    const move = moves.get(accountId);
    return move === undefined ? [] : [{ accountId, other: move.from ?? 'new', because: move.because }];
  });

const exitsOf = (label: string, moves: ReadonlyMap<string, LabelMove>): readonly SegmentMove[] =>
  [...moves.values()]
    .filter(({ from }) => from === label)
    .map(({ accountId, to, because }) => ({ accountId, other: to ?? 'left', because }));

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
  { scheme, label }: Pick<SegmentOverview, 'scheme' | 'label'>,
  moves: ReadonlyMap<string, LabelMove>,
  { book, now }: Years,
): SegmentOverview => {
  const all = now.accounts;
  const members = ranked(
    scheme,
    all.filter(({ labels }) => labels[scheme].label === label),
  );
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
    band: bandOf(scheme, label, shareOfAccounts, book),
    entries: entriesOf(members, moves),
    exits: exitsOf(label, moves),
  };
};

/**
 * One overview for each label of each scheme in the review year, in the order of the schemes. The
 * members are who the label stands for; the sums are of the accounts' own money.
 */
export function overviewSegments(
  book: Book,
  now: YearAssessment,
  before: YearAssessment | undefined,
): readonly SegmentOverview[] {
  const years: Years = { book, now, before };
  const movesOf = prepareMoves(years);
  return SCHEME_IDS.flatMap((scheme) => {
    const moves = new Map(movesOf(scheme).map((move) => [move.accountId, move]));
    return SCHEMES[scheme].map((label) => overviewOf({ scheme, label }, moves, years));
  });
}
