/** The rows of a scheme, and its moves. */
import type { Scheme, SegmentMove, SegmentOverview } from '../../model/assessment.ts';
import type { Band, Move, SchemeSummary, SegmentRow } from '../../views/site/segment-row.ts';
import type { Atlas } from './atlas.ts';
import { type Cause, causesInWords } from './cause-words.ts';
import { amount, count, known, percentOfShare, share } from './print.ts';
import { labelName, labelRef, SCHEME_WORDS } from './words.ts';

/** The overviews of one scheme in the order of its labels. */
export const overviewsOf = (atlas: Atlas, scheme: Scheme): readonly SegmentOverview[] =>
  atlas.assessment.segments.filter((segment) => segment.scheme === scheme);

export const schemeSummary = (atlas: Atlas, scheme: Scheme): SchemeSummary => ({
  id: scheme,
  name: SCHEME_WORDS[scheme].name,
  question: SCHEME_WORDS[scheme].question,
  rows: overviewsOf(atlas, scheme).map((segment) => segmentRow(atlas, segment)),
});

export const segmentRow = (atlas: Atlas, segment: SegmentOverview): SegmentRow => {
  const moneys = segment.members.flatMap((id) => atlas.placed(id)?.money ?? []);
  // Where a segment has members and none of them has a figure, the sum of nothing is not zero.
  const revenueKnown = moneys.length === 0 || moneys.some((money) => money.revenue !== null);
  const marginKnown = moneys.length === 0 || moneys.some((money) => money.contributionMargin !== null);
  return {
    label: labelRef(segment.scheme, segment.label),
    accounts: { text: count(segment.members.length) },
    shareOfAccounts: share(segment.shareOfAccounts, 'The book has no accounts.'),
    revenue: known(revenueKnown ? segment.revenue : null, amount, NO_REVENUE),
    shareOfRevenue: revenueKnown
      ? share(segment.shareOfRevenue, 'The revenue of the book is not positive.')
      : share(null, NO_REVENUE),
    contributionMargin: known(marginKnown ? segment.contributionMargin : null, amount, NO_MARGIN),
    shareOfMargin: marginKnown
      ? share(segment.shareOfMargin, 'The margin of the book is not positive.')
      : share(null, NO_MARGIN),
    band: bandOf(segment),
    entries: { text: count(segment.entries.length) },
    exits: { text: count(segment.exits.length) },
  };
};

const NO_REVENUE = 'The revenue of none of its accounts is known.';
const NO_MARGIN = 'The contribution margin of none of its accounts is known.';

const bandOf = ({ band, shareOfAccounts, scheme, label }: SegmentOverview): Band | null => {
  if (band === null) return null;
  const text = `${percentOfShare(band.from)} to ${percentOfShare(band.to)}`;
  const held = shareOfAccounts === null ? 'no accounts' : `${percentOfShare(shareOfAccounts)} of accounts`;
  return {
    from: band.from,
    to: band.to,
    text,
    status: band.status,
    sentence: `${labelName(scheme, label)} holds ${held}, ${band.status} its tolerance band of ${text}.`,
  };
};

/** The entries of a segment, as moves into it. */
export const entriesOf = (atlas: Atlas, segment: SegmentOverview): Move[] =>
  segment.entries.map((move) => toMove(atlas, segment, move, 'in'));

/** The exits of a segment, as moves out of it. */
export const exitsOf = (atlas: Atlas, segment: SegmentOverview): Move[] =>
  segment.exits.map((move) => toMove(atlas, segment, move, 'out'));

const toMove = (atlas: Atlas, segment: SegmentOverview, move: SegmentMove, way: 'in' | 'out'): Move => {
  const [here, there] = [labelName(segment.scheme, segment.label), labelName(segment.scheme, move.other)];
  return {
    account: atlas.ref(move.accountId),
    from: way === 'in' ? there : here,
    to: way === 'in' ? here : there,
    because: move.because,
    causes: causesInWords(causesOf(atlas, segment.scheme, move.accountId)),
  };
};

/** What moved an account's label of a scheme; none where it came into the book or left it. */
export const causesOf = ({ lookups }: Atlas, scheme: Scheme, accountId: string): readonly Cause[] =>
  lookups.change(accountId)?.moves.find((move) => move.scheme === scheme)?.causes ?? [];

/** Every move of a scheme once: into a label, or out of the book; by the account's name. */
export const movesOf = (atlas: Atlas, scheme: Scheme): Move[] => {
  const segments = overviewsOf(atlas, scheme);
  const gone = segments.flatMap((segment) =>
    segment.exits.filter((move) => move.other === 'left').map((move) => toMove(atlas, segment, move, 'out')),
  );
  const moves = [...segments.flatMap((segment) => entriesOf(atlas, segment)), ...gone];
  return moves.sort((a, b) => (a.account.id < b.account.id ? -1 : 1));
};
