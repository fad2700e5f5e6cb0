/** The profitability quadrant as a map: margin to the right, revenue upwards, cut lines drawn (M2). */
import type { AccountAssessment } from '../../model/assessment.ts';
import { wordsOfLabel } from '../../model/label-words.ts';
import type { BookMap, MapAxis, MapMark } from '../../views/site/book-map.ts';
import { type Atlas, byJudgedRevenue } from './atlas.ts';
import { printMargin } from './definitions.ts';
import { count, listed, money, plural, shortMoney } from './print.ts';
import { linearTicks, logTicks } from './ticks.ts';
import { labelName } from './words.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The map of the review year. Without a positive revenue there is nothing to draw to scale: null. */
export const quadrantMap = (atlas: Atlas): BookMap | null => {
  const placed = atlas.now.accounts.filter((account) => place(atlas, account) !== null);
  const revenues = placed.map((account) => account.judgedMoney.revenue ?? 0).filter((revenue) => revenue > 0);
  if (revenues.length === 0) return null;
  const y = revenueAxis(atlas, revenues);
  const x = marginAxis(atlas, placed);
  const marks = [...placed]
    .sort(byJudgedRevenue)
    .reverse()
    .flatMap((account) => markOf(atlas, account, x, y));
  return {
    title: 'Revenue and contribution margin',
    summary: summaryOf(atlas),
    x,
    y,
    corners: [
      corner(atlas, 'top-left', 'optimize'),
      corner(atlas, 'top-right', 'nurture-and-retain'),
      corner(atlas, 'bottom-left', 'exit-or-move-right'),
      corner(atlas, 'bottom-right', 'grow'),
    ],
    marks,
    missing: atlas.now.accounts
      .filter((account) => place(atlas, account) === null)
      .map((account) => ({ account: atlas.ref(account.accountId), reason: reasonOf(account) })),
    notes: notesOf(placed, x, y),
  };
};

const place = (
  { book }: Atlas,
  { judgedMoney: { revenue, marginPercent, contributionMargin } }: AccountAssessment,
): Place | null => {
  const margin = book.model.profitQuadrant.margin.measure === 'percent' ? marginPercent : contributionMargin;
  return revenue === null || margin === null ? null : { x: margin, y: revenue };
};

const reasonOf = ({ judgedMoney: { revenue, contributionMargin } }: AccountAssessment): string => {
  if (revenue === null) return 'revenue not known';
  return contributionMargin === null ? 'contribution margin not known' : 'no revenue to take a share of';
};

const revenueAxis = ({ now, currency }: Atlas, revenues: readonly number[]): MapAxis => {
  const cut = now.cuts.quadrant.revenue;
  const all = cut !== null && cut > 0 ? [...revenues, cut] : revenues;
  const domain = { from: Math.min(...all) * 0.7, to: Math.max(...all) * 1.6 };
  return {
    title: `Revenue ${now.year}, logarithmic`,
    scale: 'log',
    domain,
    ticks: logTicks(domain.from, domain.to).map((at) => ({ at, text: shortMoney(at, currency) })),
    cuts: cut === null || cut <= 0 ? [] : [{ at: cut, text: `cut ${money(cut, currency)}` }],
  };
};

const marginAxis = (atlas: Atlas, placed: readonly AccountAssessment[]): MapAxis => {
  const { now, book, currency } = atlas;
  const isPercent = book.model.profitQuadrant.margin.measure === 'percent';
  const cut = now.cuts.quadrant.margin;
  const values = placed.flatMap((account) => place(atlas, account)?.x ?? []);
  const all = [...values, ...(cut === null ? [] : [cut])];
  const [low, high] = [Math.min(0, ...all), Math.max(isPercent ? 50 : 0, ...all)];
  // A margin of some hundred per cent below zero would press all others into a corner; it stands at the edge.
  const floor = isPercent ? Math.max(low, -40) : low;
  const room = (high - floor) * 0.06;
  const domain = { from: floor - room, to: high + room };
  return {
    title: isPercent ? 'Contribution margin, % of revenue' : `Contribution margin, ${currency}`,
    scale: 'linear',
    domain,
    ticks: linearTicks(domain.from, domain.to).map((at) => ({
      at,
      text: isPercent ? `${String(at).replace('-', '−')}%` : shortMoney(at, currency),
    })),
    cuts: cut === null ? [] : [{ at: cut, text: `cut ${printMargin(book.model, currency, cut)}` }],
  };
};

const within = (value: number, { domain }: MapAxis): number =>
  Math.min(Math.max(value, domain.from), domain.to);

const markOf = (atlas: Atlas, account: AccountAssessment, x: MapAxis, y: MapAxis): MapMark[] => {
  const at = place(atlas, account);
  if (at === null) return [];
  const { label } = account.labels['profit-quadrant'];
  const last = atlas.placedBefore(account.accountId);
  const from = last === undefined ? null : place(atlas, last);
  const moved = last !== undefined && last.labels['profit-quadrant'].label !== label;
  const ref = atlas.ref(account.accountId);
  return [
    {
      account: ref,
      x: within(at.x, x),
      y: within(at.y, y),
      label,
      emphasis: label === 'exit-or-move-right' ? 'quiet' : moved ? 'strong' : 'plain',
      shape: 'disc',
      hollow: false,
      ...(moved && from !== null ? { from: { x: within(from.x, x), y: within(from.y, y) } } : {}),
      text: `${ref.name}: revenue ${money(at.y, atlas.currency)}, margin ${printMargin(atlas.book.model, atlas.currency, at.x)}, ${labelName('profit-quadrant', label)}`,
    },
  ];
};

type Corner = BookMap['corners'][number];

const corner = (atlas: Atlas, at: Corner['at'], label: string): Corner => ({
  at,
  name: labelName('profit-quadrant', label),
  move: `${wordsOfLabel('profit-quadrant', label)?.move ?? '–'}.`,
  scheme: 'profit-quadrant',
  label,
  count: count(members(atlas, label)),
});

const members = ({ now }: Atlas, label: string): number =>
  now.accounts.filter((account) => account.labels['profit-quadrant'].label === label).length;

const summaryOf = (atlas: Atlas): string => {
  const labels = ['nurture-and-retain', 'optimize', 'grow', 'exit-or-move-right'];
  const parts = labels.map(
    (label) => `${count(members(atlas, label))} ${labelName('profit-quadrant', label).toLowerCase()}`,
  );
  return `Of ${plural(atlas.now.accounts.length, 'account')}, ${listed(parts)}.`;
};

const notesOf = (placed: readonly AccountAssessment[], x: MapAxis, y: MapAxis): string[] => {
  const beyond = placed.filter(
    ({ judgedMoney }) =>
      (judgedMoney.revenue ?? 0) < y.domain.from ||
      (x.title.includes('%') && (judgedMoney.marginPercent ?? 0) < x.domain.from),
  ).length;
  return [
    'Larger marks changed their quadrant since last year; a tail comes from where they stood.',
    ...(beyond > 0
      ? [`${plural(beyond, 'account')} beyond the edge ${beyond === 1 ? 'is' : 'are'} drawn at the edge.`]
      : []),
  ];
};
