/** The revenue tiers as a map: every account in the order of its revenue, cut lines drawn (M1). */
import type { AccountAssessment } from '../../model/assessment.ts';
import type { BookMap, MapAxis, MapMark } from '../../views/site/book-map.ts';
import { type Atlas, byJudgedRevenue, labelOf } from './atlas.ts';
import { count, listed, money, plural, shortMoney } from './print.ts';
import { logTicks } from './ticks.ts';
import { labelName } from './words.ts';

/** The map of the review year; null where no account has a positive revenue. */
export const revenueMap = (atlas: Atlas): BookMap | null => {
  const ranked = atlas.now.accounts.filter(hasPlace).sort(byJudgedRevenue);
  if (ranked.length === 0) return null;
  const y = revenueAxis(atlas, ranked);
  return {
    title: 'Revenue by rank',
    summary: summaryOf(atlas),
    x: rankAxis(ranked.length),
    y,
    corners: [],
    marks: ranked.map((account, index) => markOf(atlas, account, index + 1, y)).reverse(),
    missing: atlas.now.accounts
      .filter((account) => !hasPlace(account))
      .map((account) => ({ account: atlas.ref(account.accountId), reason: reasonOf(account) })),
    notes: ['Larger marks changed their tier since last year; a tail comes from last year’s revenue.'],
  };
};

const revenueOf = ({ judgedMoney: { revenue } }: AccountAssessment): number => revenue ?? 0;
const hasPlace = (account: AccountAssessment): boolean => revenueOf(account) > 0;
const reasonOf = ({ judgedMoney: { revenue } }: AccountAssessment): string =>
  revenue === null ? 'revenue not known' : 'revenue not above zero';

const rankAxis = (size: number): MapAxis => ({
  title: 'Rank by revenue',
  scale: 'linear',
  domain: { from: 0, to: size + 1 },
  ticks: [...new Set([1, ...[10, 20, 50, 100, 200, 500, 1000].filter((rank) => rank < size), size])].map(
    (at) => ({
      at,
      text: count(at),
    }),
  ),
  cuts: [],
});

const revenueAxis = ({ now, currency }: Atlas, ranked: readonly AccountAssessment[]): MapAxis => {
  const { high, medium } = now.cuts.revenueTier;
  const cuts = [
    { at: high, name: 'High' },
    { at: medium, name: 'Medium' },
  ].flatMap(({ at, name }) =>
    at === null || at <= 0 ? [] : [{ at, text: `${name} from ${money(at, currency)}` }],
  );
  const all = [...ranked.map(revenueOf), ...cuts.map(({ at }) => at)];
  const domain = { from: Math.min(...all) * 0.7, to: Math.max(...all) * 1.6 };
  return {
    title: `Revenue ${now.year}, logarithmic`,
    scale: 'log',
    domain,
    ticks: logTicks(domain.from, domain.to).map((at) => ({ at, text: shortMoney(at, currency) })),
    cuts,
  };
};

const EMPHASIS: Readonly<Record<string, MapMark['emphasis']>> = { high: 'plain', medium: 'plain' };

const markOf = (atlas: Atlas, account: AccountAssessment, rank: number, { domain }: MapAxis): MapMark => {
  const label = labelOf(account, 'revenue-tier');
  const before = atlas.placedBefore(account.accountId);
  const last = before?.judgedMoney.revenue ?? 0;
  const moved = before !== undefined && last > 0 && labelOf(before, 'revenue-tier') !== label;
  const ref = atlas.ref(account.accountId);
  const revenue = revenueOf(account);
  return {
    account: ref,
    x: rank,
    y: revenue,
    label,
    emphasis: moved ? 'strong' : (EMPHASIS[label] ?? 'quiet'),
    shape: 'disc',
    hollow: false,
    ...(moved ? { from: { x: rank, y: Math.min(Math.max(last, domain.from), domain.to) } } : {}),
    text: `${ref.name}: rank ${count(rank)}, revenue ${money(revenue, atlas.currency)}, ${labelName('revenue-tier', label)}`,
  };
};

const summaryOf = (atlas: Atlas): string => {
  const { accounts } = atlas.now;
  const size = (label: string): number =>
    accounts.filter((each) => labelOf(each, 'revenue-tier') === label).length;
  const parts = ['high', 'medium', 'low'].map((label) => `${count(size(label))} ${label}`);
  return `Of ${plural(accounts.length, 'account')}, ${listed(parts)}.`;
};
