/** The sentence that opens each page: computed from the book, and true of it. */
import type { Scheme, SegmentOverview } from '../../model/assessment.ts';
import { changeFigure, isRunning } from './account-money.ts';
import type { Atlas } from './atlas.ts';
import { firmHotSpots, hotSpots } from './growth-map.ts';
import { date, listed, money, percentOfShare, plural } from './print.ts';
import { overviewsOf } from './segment-summary.ts';
import { sum } from './shared-figures.ts';
import { labelName } from './words.ts';

/** Revenue of a year over the accounts that have it; null where none has. */
export const totalRevenue = (accounts: Atlas['now']['accounts']): number | null => {
  const known = accounts.flatMap((account) => account.money.revenue ?? []);
  return known.length === 0 ? null : sum(known);
};

export const homeHeadline = (atlas: Atlas): string => {
  const revenue = totalRevenue(atlas.now.accounts);
  if (revenue === null) return `No revenue of ${atlas.year} is known yet.`;
  const running = isRunning(atlas.book, atlas.year);
  const change = changeFigure(
    revenue,
    atlas.before === undefined ? undefined : totalRevenue(atlas.before.accounts),
    running,
  );
  const book = `The book brought ${money(revenue, atlas.currency)} in ${atlas.year}`;
  if (running) return `${book} up to ${date(atlas.book.settings.asOf)}; the year is not over.`;
  if (change.reason !== undefined) return `${book}.`;
  if (change.text === '0.0%') return `${book}, as much as the year before.`;
  const way = change.text.startsWith('−') ? 'less' : 'more';
  return `${book}, ${change.text.slice(1)} ${way} than the year before.`;
};

export const schemeHeadline = (atlas: Atlas, scheme: Scheme): string => HEADLINES[scheme](atlas);

const find = (atlas: Atlas, scheme: Scheme, label: string): SegmentOverview | undefined =>
  overviewsOf(atlas, scheme).find((segment) => segment.label === label);

const brings = (segment: SegmentOverview | undefined, of: 'shareOfRevenue' | 'shareOfMargin'): string => {
  const share = segment?.[of] ?? null;
  return share === null ? 'an unknown share' : percentOfShare(share);
};

const revenueTier = (atlas: Atlas): string => {
  const high = find(atlas, 'revenue-tier', 'high');
  const size = high?.members.length ?? 0;
  if (size === 0) return 'No account is in the High tier.';
  return `${plural(size, 'account')} in the High tier ${size === 1 ? 'brings' : 'bring'} ${brings(high, 'shareOfRevenue')} of the revenue.`;
};

const quadrant = (atlas: Atlas): string => {
  const thin = ['optimize', 'exit-or-move-right'].flatMap(
    (label) => find(atlas, 'profit-quadrant', label) ?? [],
  );
  const good = ['nurture-and-retain', 'grow'].flatMap((label) => find(atlas, 'profit-quadrant', label) ?? []);
  const size = (segments: readonly SegmentOverview[]): number =>
    sum(segments.map(({ members }) => members.length));
  return `${plural(size(good), 'account')} ${size(good) === 1 ? 'earns' : 'earn'} a high margin; ${plural(size(thin), 'account')} ${size(thin) === 1 ? 'does' : 'do'} not.`;
};

const growth = (atlas: Atlas): string => {
  const hot = hotSpots(atlas);
  const firm = firmHotSpots(atlas).length;
  if (hot.length === 0) return 'No account is a growth hot spot today.';
  const total = atlas.now.accounts.length;
  const sure = firm === hot.length ? 'all of them firmly' : `${firm === 0 ? 'none' : firm} of them firmly`;
  return `${plural(hot.length, 'account')}, ${percentOfShare(hot.length / total)} of the book, ${hot.length === 1 ? 'is a growth hot spot' : 'are growth hot spots'}, ${sure}.`;
};

const programme = (atlas: Atlas): string => {
  const banded = overviewsOf(atlas, 'programme-segment').filter((segment) => segment.band !== null);
  const out = banded.filter((segment) => segment.band?.status !== 'within');
  if (banded.length === 0)
    return `No account is in the book of ${atlas.year}, to be held against the tolerance bands.`;
  if (out.length === 0) return 'Every segment is within its tolerance band.';
  const parts = out.map(
    ({ label, band }) => `${labelName('programme-segment', label)} is ${band?.status} its tolerance band`,
  );
  return `${listed(parts)}.`;
};

const HEADLINES = {
  'revenue-tier': revenueTier,
  'profit-quadrant': quadrant,
  'growth-tier': growth,
  'programme-segment': programme,
} as const satisfies Record<Scheme, (atlas: Atlas) => string>;
