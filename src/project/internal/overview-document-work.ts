/** What is promised, due and going on at the accounts of an overview, on paper. */
import type { InternalSection } from '../../views/internal-document.ts';
import type { OverviewView } from '../../views/site/overview.ts';
import { cutTable, endColumn, startColumn, stateCell, textCell } from './document-blocks.ts';

const MOST = { overdue: 12, reviews: 20 } as const;

export const overdueSection = ({ overdue }: OverviewView, page: string): InternalSection[] =>
  overdue.rows.length === 0
    ? []
    : [
        {
          kind: 'overdue',
          label: 'Overdue promises',
          headline: overdue.sentence,
          blocks: cutTable({
            caption: '',
            columns: [
              startColumn('Account', 2.4),
              startColumn('What was promised', 4.6),
              startColumn('By', 0.8),
              startColumn('Owner', 1.8),
              endColumn('Due', 1.3),
            ],
            rows: overdue.rows,
            cells: ({ account, what, side, owner, due }) => [
              textCell(account.name),
              textCell(what),
              textCell(side === 'ours' ? 'us' : 'them'),
              textCell(owner),
              textCell(due),
            ],
            most: MOST.overdue,
            noun: ['promise', 'promises'],
            where: 'under Overdue promises',
            page,
          }),
          notes: [],
        },
      ];

export const reviewsSection = ({ reviews, frame }: OverviewView, page: string): InternalSection[] =>
  reviews.rows.length === 0
    ? []
    : [
        {
          kind: 'reviews',
          label: 'Reviews and packets',
          headline: reviews.sentence,
          blocks: cutTable({
            caption: '',
            columns: [
              startColumn('Account', 3),
              startColumn('Review', 1.6),
              endColumn('Due', 1.5),
              endColumn('Held', 1.5),
              startColumn(`Packet of ${frame.reviewYear}`, 2.8),
            ],
            rows: reviews.rows,
            cells: ({ account, review, due, held, packet }) => [
              textCell(account.name),
              stateCell(review),
              textCell(due.text),
              textCell(held.text),
              stateCell(packet),
            ],
            most: MOST.reviews,
            noun: ['review', 'reviews'],
            where: 'under Reviews and packets',
            page,
          }),
          notes: [],
        },
      ];

/** The programme, the plays and the tasks that fit. */
export const workSection = ({ fits }: OverviewView): InternalSection => ({
  kind: 'work',
  label: 'Programme and plays',
  headline: fits.sentence,
  blocks: [
    {
      kind: 'table',
      caption: '',
      columns: [startColumn('Programme or play', 5), endColumn('Count', 1.5), endColumn('Share', 1)],
      rows: fits.rows.map(({ name, note, count, share }) => [
        textCell(name, note),
        textCell(count),
        textCell(share.text),
      ]),
    },
  ],
  notes: [],
});
