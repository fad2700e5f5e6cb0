/** The overview page of one label of one scheme. */
import type { Scheme, SegmentOverview } from '../../model/assessment.ts';
import { adviceOf } from '../../model/label-words.ts';
import type { OverviewView } from '../../views/site/overview.ts';
import type { SegmentRow } from '../../views/site/segment-row.ts';
import type { Atlas } from './atlas.ts';
import { definitionOf, rulesOf } from './definitions.ts';
import { commonOf } from './overview.ts';
import { labelMoves, labelNear } from './overview-moves.ts';
import { fitsView } from './overview-work.ts';
import { count, percentOfShare, plural } from './print.ts';
import { overviewsOf, segmentRow } from './segment-summary.ts';
import { labelName, SCHEME_WORDS } from './words.ts';

export const projectSegment = (atlas: Atlas, segment: SegmentOverview): OverviewView => {
  const { scheme, label } = segment;
  const members = segment.members.flatMap((id) => atlas.placed(id) ?? []);
  const row = segmentRow(atlas, segment);
  return {
    ...commonOf(atlas, { members, scheme }),
    kind: 'segment',
    section: scheme,
    above: { page: `segments/${scheme}`, name: SCHEME_WORDS[scheme].name },
    siblings: overviewsOf(atlas, scheme).map((each) => ({
      page: `segments/${scheme}/${each.label}`,
      name: labelName(scheme, each.label),
      count: count(each.members.length),
      here: each.label === label,
    })),
    title: `${row.label.name}, ${SCHEME_WORDS[scheme].name}`,
    headline: headlineOf(segment, row),
    definition: definitionOf(atlas, scheme, label),
    declared: `As model ${atlas.book.model.version} has it.`,
    rules: rulesOf(atlas, scheme, label),
    move: adviceOf(scheme, label),
    band: row.band === null ? null : { ...row.band, share: segment.shareOfAccounts },
    moves: labelMoves(atlas, segment),
    near: labelNear(atlas, segment),
    fits: fitsView(atlas, members, FITS[scheme]),
    whitespace: null,
    strategy: null,
    further: [],
  };
};

const FITS = {
  'revenue-tier': 'The revenue tier decides no programme; here is where its accounts are in one.',
  'profit-quadrant': 'The quadrant decides no programme; here is where its accounts are in one.',
  'growth-tier':
    'The plays are made for the tiers of growth hot spots; the review programme asks for no tier.',
  'programme-segment': 'The segment decides who is a candidate for the annual review.',
} as const satisfies Record<Scheme, string>;

const headlineOf = ({ members, shareOfAccounts }: SegmentOverview, row: SegmentRow): string => {
  const { name } = row.label;
  if (members.length === 0) return `${name}: no account today.`;
  const part = shareOfAccounts === null ? '' : `, ${percentOfShare(shareOfAccounts)} of the book`;
  const brings = [
    ...(row.shareOfRevenue.share === null ? [] : [`${row.shareOfRevenue.text} of the revenue`]),
    ...(row.shareOfMargin.share === null ? [] : [`${row.shareOfMargin.text} of the margin`]),
  ];
  const first = `${name}: ${plural(members.length, 'account')}${part}`;
  if (brings.length === 0) return `${first}.`;
  return `${first}, ${members.length === 1 ? 'brings' : 'bring'} ${brings.join(' and ')}.`;
};
