import type { ResolvedCuts, Scheme, SegmentMove, SegmentOverview } from '../../model/assessment.ts';
import { claim, id, number, table, text } from '../table.ts';

type SegmentRow = SegmentOverview & { readonly year: number };

export const segments = table<SegmentRow>({
  name: 'segments',
  about: 'Every label of every method in the review year, empty ones too.',
  key: ['method', 'label'],
  order: 'as the methods are numbered, then as each lists its labels',
  rows: ({ judgement: { assessment } }) =>
    assessment.segments.map((segment) => ({ ...segment, year: assessment.reviewYear })),
  columns: [
    number('year', null, 'The fiscal year.', ({ year }) => year),
    id('method', 'The method.', ({ scheme }) => scheme),
    id('label', 'The label.', ({ label }) => label),
    number('accounts', 'count', 'How many accounts bear it.', ({ members }) => members.length),
    number(
      'share_of_accounts',
      'share',
      'Of the accounts of the book.',
      ({ shareOfAccounts }) => shareOfAccounts,
    ),
    number('revenue', 'currency', 'Their revenue, as far as it is known.', ({ revenue }) => revenue),
    number(
      'share_of_revenue',
      'share',
      'Of the revenue of the book.',
      ({ shareOfRevenue }) => shareOfRevenue,
    ),
    number(
      'contribution_margin',
      'currency',
      'Their contribution margin, as far as it is known.',
      ({ contributionMargin }) => contributionMargin,
    ),
    number(
      'share_of_margin',
      'share',
      'Of the contribution margin of the book.',
      ({ shareOfMargin }) => shareOfMargin,
    ),
    number('band_from', 'share', 'The lower end of the tolerance band.', ({ band }) => band?.from),
    number('band_to', 'share', 'The upper end.', ({ band }) => band?.to),
    id('band_status', 'below, within or above.', ({ band }) => band?.status),
    number(
      'entries',
      'count',
      'Accounts that came in since the year before.',
      ({ entries }) => entries.length,
    ),
    number('exits', 'count', 'Accounts that left it.', ({ exits }) => exits.length),
  ],
});

type MoveRow = SegmentMove & {
  readonly scheme: Scheme;
  readonly label: string;
  readonly direction: 'entry' | 'exit';
};

export const segmentMoves = table<MoveRow>({
  name: 'segment-moves',
  about: 'Who came into each segment, and who left it, since the year before.',
  key: ['method', 'label', 'direction', 'account'],
  order: 'as in `segments`; entries first, by account',
  rows: ({ judgement: { assessment } }) =>
    assessment.segments.flatMap(({ scheme, label, entries, exits }) => [
      ...entries.map((move): MoveRow => ({ ...move, scheme, label, direction: 'entry' })),
      ...exits.map((move): MoveRow => ({ ...move, scheme, label, direction: 'exit' })),
    ]),
  columns: [
    id('method', 'The method.', ({ scheme }) => scheme),
    id('label', 'The label.', ({ label }) => label),
    id('direction', 'entry or exit.', ({ direction }) => direction),
    id('account', 'The account.', ({ accountId }) => accountId),
    id(
      'other',
      'The label in the other year; new or left where the account was in one year alone.',
      ({ other }) => other,
    ),
    text('because', 'Why.', ({ because }) => because),
  ],
});

interface CutRow {
  readonly year: number;
  readonly method: Scheme;
  readonly cut: string;
  readonly unit: string;
  readonly value: number | null;
  readonly solved: boolean;
  readonly target: number | null;
  readonly share: number | null;
}

/** The cut lines of a year. Which were solved from the data depends on the model. */
const cutRows = (
  year: number,
  cuts: ResolvedCuts,
  margin: 'percent' | 'currency',
  isSolved: (cut: string) => boolean,
): readonly CutRow[] => {
  const { revenueTier, quadrant, growth } = cuts;
  const row = (method: Scheme, cut: string, unit: string, value: number | null): CutRow => ({
    year,
    method,
    cut,
    unit,
    value,
    solved: isSolved(`${method} ${cut}`),
    target: method === 'growth-tier' ? growth.target : null,
    share: method === 'growth-tier' ? growth.share : null,
  });
  return [
    row('revenue-tier', 'high', 'currency', revenueTier.high),
    row('revenue-tier', 'medium', 'currency', revenueTier.medium),
    row('profit-quadrant', 'revenue', 'currency', quadrant.revenue),
    row('profit-quadrant', 'margin', margin, quadrant.margin),
    row('growth-tier', 'need', 'points', growth.need),
    row('growth-tier', 'value', 'points', growth.value),
  ];
};

export const cuts = table<CutRow>({
  name: 'cuts',
  about: 'The cut lines that each fiscal year resolved to; a value at the line is above it.',
  key: ['year', 'method', 'cut'],
  order: 'by year, then as the methods are numbered',
  rows: ({ book: { model }, judgement }) => {
    const { revenue, margin } = model.profitQuadrant;
    const solved = new Set<string>([
      ...(model.revenueTiers.cuts.by === 'amount' ? [] : ['revenue-tier high', 'revenue-tier medium']),
      ...(revenue.by === 'value' ? [] : ['profit-quadrant revenue']),
      ...(margin.cut.by === 'value' ? [] : ['profit-quadrant margin']),
      ...(model.growth.tier1.cut.by === 'threshold' ? [] : ['growth-tier need', 'growth-tier value']),
    ]);
    return judgement.assessment.years
      .toSorted((a, b) => a.year - b.year)
      .flatMap((one) =>
        cutRows(one.year, one.cuts, margin.measure === 'percent' ? 'percent' : 'currency', (cut) =>
          solved.has(cut),
        ),
      );
  },
  columns: [
    number('year', null, 'The fiscal year.', ({ year }) => year),
    id('method', 'The method.', ({ method }) => method),
    id('cut', 'high, medium, revenue, margin, need or value.', ({ cut }) => cut),
    id('unit', 'currency, percent or points.', ({ unit }) => unit),
    number('value', 'cut', 'The line, in its unit; empty where none could be drawn.', ({ value }) => value),
    claim('solved', 'Whether it was found in the data and not declared.', ({ solved }) => solved),
    number(
      'target_share',
      'share',
      'The share of accounts that a solved cut of Tier 1 aimed at.',
      ({ target }) => target,
    ),
    number(
      'tier1_share',
      'share',
      'The share of accounts that reach both cuts of Tier 1.',
      ({ share }) => share,
    ),
  ],
});
