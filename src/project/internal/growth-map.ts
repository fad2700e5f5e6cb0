/** Need and value as a map: the growth hot spots lie top right, provisional marks are hollow (M4). */
import type { AccountAssessment, Dimension, GrowthPlacement } from '../../model/assessment.ts';
import { adviceOf } from '../../model/label-words.ts';
import type { BookMap, MapAxis, MapMark } from '../../views/site/book-map.ts';
import { type Atlas, labelOf } from './atlas.ts';
import { count, percentOfShare, plural, points } from './print.ts';
import { labelName } from './words.ts';

/** The map of the review year; null where no account has both scores. */
export const growthMap = (atlas: Atlas): BookMap | null => {
  const marks = [...atlas.now.accounts].sort(quietFirst).flatMap((account) => markOf(atlas, account));
  if (marks.length === 0) return null;
  const { need, value } = atlas.now.cuts.growth;
  const drawn = new Set(marks.map((mark) => mark.account.id));
  return {
    title: 'Need and value',
    summary: summaryOf(atlas),
    x: axis('Need, 0 to 100', need),
    y: axis('Value, 0 to 100', value),
    corners: [
      {
        at: 'top-right',
        name: 'Hot spots',
        move: adviceOf('growth-tier', '1a'),
        scheme: 'growth-tier',
        label: '1a',
        count: count(hotSpots(atlas).length),
      },
    ],
    marks,
    missing: atlas.now.accounts
      .filter((account) => !drawn.has(account.accountId))
      .map((account) => ({
        account: atlas.ref(account.accountId),
        reason: reasonOf(account.labels['growth-tier']),
      })),
    notes: [
      'Filled marks are firm, hollow ones are not: thin bars reach from every unknown at its worst to every unknown at its best. Among the hot spots a disc is Tier 1a, a square Tier 1b.',
      'A tail comes from where the account stood last year, where its tier changed and both years were known.',
    ],
  };
};

const TICKS = [0, 20, 40, 60, 80, 100];

const axis = (title: string, cut: number | null): MapAxis => ({
  title,
  scale: 'linear',
  domain: { from: 0, to: 100 },
  ticks: TICKS.map((at) => ({ at, text: String(at) })),
  cuts: cut === null || cut < 0 || cut > 100 ? [] : [{ at: cut, text: `cut ${points(cut)}` }],
});

const EMPHASIS: Readonly<Record<string, MapMark['emphasis']>> = {
  '1a': 'strong',
  '1b': 'strong',
  '2': 'plain',
};
const emphasisOf = (account: AccountAssessment): MapMark['emphasis'] =>
  EMPHASIS[account.labels['growth-tier'].label] ?? 'quiet';
const ORDER = ['quiet', 'plain', 'strong'];

const quietFirst = (a: AccountAssessment, b: AccountAssessment): number =>
  ORDER.indexOf(emphasisOf(a)) - ORDER.indexOf(emphasisOf(b)) || (a.accountId < b.accountId ? -1 : 1);

const at = (placement: GrowthPlacement, dimension: Dimension): number | null =>
  placement.dimensions[dimension].value;

const placeOf = (account: AccountAssessment | undefined): { x: number; y: number } | null => {
  if (account === undefined) return null;
  const placement = account.labels['growth-tier'];
  const [x, y] = [at(placement, 'need'), at(placement, 'value')];
  return x === null || y === null ? null : { x, y };
};

const markOf = (atlas: Atlas, account: AccountAssessment): MapMark[] => {
  const place = placeOf(account);
  if (place === null) return [];
  const placement = account.labels['growth-tier'];
  const before = atlas.placedBefore(account.accountId);
  const from = placeOf(before);
  // Towards and away from "insufficient data" it is our knowledge that moved, not the account.
  const labels = [
    placement.label,
    before === undefined ? 'insufficient-data' : labelOf(before, 'growth-tier'),
  ];
  const moved = labels[0] !== labels[1] && !labels.includes('insufficient-data');
  const { need, value } = placement.dimensions;
  const ref = atlas.ref(account.accountId);
  const hollow = placement.firmness !== 'firm';
  return [
    {
      account: ref,
      ...place,
      label: placement.label,
      emphasis: emphasisOf(account),
      shape: placement.label === '1b' ? 'square' : 'disc',
      hollow,
      ...(hollow
        ? {
            reach: {
              x: [need.interval.low, need.interval.high],
              y: [value.interval.low, value.interval.high],
            },
          }
        : {}),
      ...(moved && from !== null ? { from } : {}),
      text: `${ref.name}: need ${points(place.x)}, value ${points(place.y)}, ${labelName('growth-tier', placement.label)}, ${placement.firmness.replace('-', ' ')}`,
    },
  ];
};

const reasonOf = (placement: GrowthPlacement): string => {
  const missing = (['need', 'value'] as const).filter((dimension) => at(placement, dimension) === null);
  return `no score for ${missing.join(' and ')}`;
};

const isHot = (account: AccountAssessment): boolean =>
  account.labels['growth-tier'].label === '1a' || account.labels['growth-tier'].label === '1b';

/** The Tier 1 accounts of the review year. */
export const hotSpots = (atlas: Atlas): readonly AccountAssessment[] => atlas.now.accounts.filter(isHot);

/** Those whose tier is the computed one, and would be whatever the open answers turn out to be. */
export const firmHotSpots = (atlas: Atlas): readonly AccountAssessment[] =>
  hotSpots(atlas).filter(
    ({ labels: { 'growth-tier': tier } }) => tier.label === tier.raw && tier.firmness === 'firm',
  );

const summaryOf = (atlas: Atlas): string => {
  const hot = hotSpots(atlas);
  const total = atlas.now.accounts.length;
  const firm = firmHotSpots(atlas).length;
  const part = percentOfShare(total === 0 ? 0 : hot.length / total);
  return `${plural(hot.length, 'account')} of ${count(total)} (${part}) ${hot.length === 1 ? 'is' : 'are'} Tier 1; ${count(firm)} firmly.`;
};
