/** What the overviews of labels, verticals and our people have in common. */
import type { AccountAssessment, GrowthPlacement, Scheme } from '../../model/assessment.ts';
import { DIMENSIONS, SCHEMES } from '../../model/assessment.ts';
import type { KeyFigure, Share } from '../../views/site/figure.ts';
import type { OverviewMember, OverviewView } from '../../views/site/overview.ts';
import { labelsOf } from './account-methods.ts';
import { type Atlas, byRevenue, labelOf } from './atlas.ts';
import { overdueAt, overdueView, reviewsView, sidesOf } from './overview-work.ts';
import { count, partOf, plural, share } from './print.ts';
import {
  firmnessState,
  marginFigure,
  marginPercentFigure,
  revenueFigure,
  sum,
  totalMoney,
} from './shared-figures.ts';
import { labelRef, SCHEME_WORDS, schemeIds } from './words.ts';

type Common = Pick<
  OverviewView,
  'frame' | 'figures' | 'members' | 'trust' | 'mix' | 'overdue' | 'reviews' | 'documents'
>;

/** A part of the book: the accounts of the review year in it, and the scheme it is a label of, if it is one. */
export interface Part {
  readonly members: readonly AccountAssessment[];
  readonly scheme: Scheme | null;
}

export const commonOf = (atlas: Atlas, part: Part): Common => ({
  frame: atlas.frame,
  figures: figuresOf(atlas, part.members),
  members: membersOf(atlas, part),
  trust: trustOf(part.members),
  mix: mixOf(part),
  overdue: overdueView(atlas, part.members),
  reviews: reviewsView(atlas, part.members),
  documents: [],
});

const shareText = (part: number, whole: number, of: string): string => {
  const { share: value, text } = partOf(part, whole, '–');
  return value === null || whole < 0 ? `no share ${of}` : `${text} ${of}`;
};

const figuresOf = (atlas: Atlas, members: Part['members']): KeyFigure[] => {
  const all = atlas.now.accounts;
  const money = totalMoney(members.map((member) => member.money));
  const known = (accounts: Part['members'], figure: 'revenue' | 'contributionMargin'): number =>
    sum(accounts.map((account) => account.money[figure] ?? 0));
  const overdue = overdueAt(atlas, members);
  const { share: _, ...coverage } = meanCoverage(members);
  const firm = members.filter(({ labels }) => labels['growth-tier'].firmness === 'firm').length;
  return [
    {
      label: 'Accounts',
      figure: { text: count(members.length) },
      note: shareText(members.length, all.length, 'of the book'),
    },
    {
      label: `Revenue, ${atlas.currency}`,
      figure: money.revenue,
      note: shareText(known(members, 'revenue'), known(all, 'revenue'), 'of the book'),
    },
    {
      label: `Contribution margin, ${atlas.currency}`,
      figure: money.contributionMargin,
      note: shareText(known(members, 'contributionMargin'), known(all, 'contributionMargin'), 'of the book'),
    },
    { label: 'Margin', figure: money.marginPercent, note: 'of revenue, where both are known' },
    {
      label: 'Coverage',
      figure: coverage,
      note: `answered and fresh; ${plural(firm, 'tier')} firm`,
    },
    {
      label: 'Overdue promises',
      figure: { text: count(overdue.length) },
      note: overdue.length === 0 ? 'on neither side' : sidesOf(overdue),
    },
  ];
};

/** Of the weight of all questions at these accounts, the share that is answered and fresh. */
export const meanCoverage = (members: Part['members']): Share =>
  share(
    members.length === 0
      ? null
      : sum(members.map(({ labels }) => coverageOf(labels['growth-tier']))) / members.length,
    'There is no account here.',
  );

/** The coverage of the three dimensions, weighed as the overall score weighs them. */
export const coverageOf = ({ dimensions, weights }: GrowthPlacement): number =>
  Math.min(1, sum(DIMENSIONS.map((dimension) => weights[dimension] * dimensions[dimension].coverage)));

const membersOf = (atlas: Atlas, { members, scheme }: Part): OverviewView['members'] => ({
  rows: members.toSorted(byRevenue).map((member) => memberOf(atlas, scheme, member)),
  totals: totalMoney(members.map((member) => member.money)),
});

const memberOf = (atlas: Atlas, scheme: Scheme | null, member: AccountAssessment): OverviewMember => ({
  account: atlas.ref(member.accountId),
  owner: atlas.person(
    atlas.account(member.accountId)?.internal.profile.owner,
    'The account has no named owner.',
  ),
  revenue: revenueFigure(member.money),
  contributionMargin: marginFigure(member.money),
  marginPercent: marginPercentFigure(member.money),
  firmness: firmnessState(member.labels['growth-tier']),
  coverage: share(coverageOf(member.labels['growth-tier']), '–'),
  because: scheme === null ? '' : member.labels[scheme].because,
  labels: scheme === null ? labelsOf(member) : [],
});

const trustOf = (members: Part['members']): OverviewView['trust'] => {
  const size = (firmness: GrowthPlacement['firmness']): number =>
    members.filter(({ labels }) => labels['growth-tier'].firmness === firmness).length;
  const part = (name: string, value: number): OverviewView['trust']['whole'][number] => ({
    name,
    count: count(value),
    ...partOf(value, members.length, 'There is no account here.'),
  });
  const [firm, provisional, lacking] = [size('firm'), size('provisional'), size('insufficient-data')];
  return {
    sentence:
      members.length === 0
        ? 'There is no account here to be sure of.'
        : `${count(firm)} of ${plural(members.length, 'growth tier')} ${firm === 1 ? 'is' : 'are'} firm: no answer that is missing could change ${firm === 1 ? 'it' : 'them'}. Of all that the model asks, weighed, ${meanCoverage(members).text} is answered and fresh.`,
    whole:
      members.length === 0
        ? []
        : [part('firm', firm), part('provisional', provisional), part('insufficient data', lacking)],
  };
};

const mixOf = ({ members, scheme: own }: Part): OverviewView['mix'] =>
  schemeIds()
    .filter((scheme) => scheme !== own)
    .map((scheme) => ({
      scheme: { id: scheme, name: SCHEME_WORDS[scheme].name },
      rows: SCHEMES[scheme].flatMap((label) => {
        const number = members.filter((member) => labelOf(member, scheme) === label).length;
        if (number === 0) return [];
        return [
          {
            label: labelRef(scheme, label),
            count: count(number),
            share: partOf(number, members.length, '–'),
          },
        ];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
