/** The overview page of one label of one scheme. */
import type { AccountAssessment, Scheme, SegmentOverview } from '../../model/assessment.ts';
import type { SegmentMember, SegmentView } from '../../views/site/segment.ts';
import type { SegmentRow } from '../../views/site/segment-row.ts';
import { type Atlas, byRevenue } from './atlas.ts';
import { definitionOf, rulesOf } from './definitions.ts';
import { count, percentOfShare, plural } from './print.ts';
import { entriesOf, exitsOf, overviewsOf, segmentRow } from './segment-summary.ts';
import {
  firmnessState,
  marginFigure,
  marginPercentFigure,
  revenueFigure,
  totalMoney,
} from './shared-figures.ts';
import { labelMove, labelRef, SCHEME_WORDS } from './words.ts';

export const projectSegment = (atlas: Atlas, segment: SegmentOverview): SegmentView => {
  const { scheme, label } = segment;
  const members = segment.members.flatMap((id) => atlas.placed(id) ?? []).sort(byRevenue);
  const row = segmentRow(atlas, segment);
  return {
    frame: atlas.frame,
    scheme: { id: scheme, name: SCHEME_WORDS[scheme].name },
    siblings: overviewsOf(atlas, scheme).map((each) => ({
      label: labelRef(scheme, each.label),
      accounts: count(each.members.length),
    })),
    headline: headlineOf(segment, row),
    definition: definitionOf(atlas, scheme, label),
    rules: rulesOf(atlas, scheme, label),
    move: labelMove(scheme, label),
    row,
    members: members.map((member) => memberOf(atlas, scheme, member)),
    totals: totalMoney(members.map((member) => member.money)),
    entries: entriesOf(atlas, segment),
    exits: exitsOf(atlas, segment),
  };
};

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

const memberOf = (atlas: Atlas, scheme: Scheme, member: AccountAssessment): SegmentMember => ({
  account: atlas.ref(member.accountId),
  revenue: revenueFigure(member.money),
  contributionMargin: marginFigure(member.money),
  marginPercent: marginPercentFigure(member.money),
  ...(scheme === 'growth-tier' ? { firmness: firmnessState(member.labels[scheme]) } : {}),
  because: member.labels[scheme].because,
});
