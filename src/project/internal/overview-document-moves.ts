/** Who moved since last year, and who stands near a line, on paper; a list without a row is no section. */
import type { InternalSection } from '../../views/internal-document.ts';
import type { MoveGroup, OverviewView } from '../../views/site/overview.ts';
import { cutTable, endColumn, startColumn, stateCell, textCell } from './document-blocks.ts';
import { listed, plural } from './print.ts';

const MOST = { moves: 10, near: 14 } as const;

const ACCOUNTS = ['account', 'accounts'] as const;
const LABELS = ['label', 'labels'] as const;

const movedIn = (kind: OverviewView['kind'], { id, moves }: MoveGroup): string => {
  const accounts = plural(moves.length, ...ACCOUNTS);
  if (id === 'moved') return `${plural(moves.length, ...LABELS)} moved`;
  if (kind === 'segment') return `${accounts} ${id === 'entries' ? 'came in' : 'went out'}`;
  return id === 'entries'
    ? `${accounts} ${moves.length === 1 ? 'is' : 'are'} new to the book`
    : `${accounts} left the book`;
};

export const movesSection = ({ moves, kind }: OverviewView, page: string): InternalSection[] => {
  const groups = moves.filter((group) => group.moves.length > 0);
  if (groups.length === 0) return [];
  return [
    {
      kind: 'moves',
      label: 'Moves',
      headline: `Since last year ${listed(groups.map((group) => movedIn(kind, group)))}.`,
      blocks: groups.flatMap((group) => [
        ...cutTable({
          caption: group.causes === '' ? group.title : `${group.title}, moved by ${group.causes}`,
          columns: [
            startColumn('Account', 2.4),
            startColumn('From', 1.6),
            startColumn('To', 1.6),
            startColumn('Why', 5),
          ],
          rows: group.moves,
          cells: ({ account, from, to, because, causes }) => [
            textCell(account.name),
            textCell(from),
            textCell(to),
            textCell(causes === '' ? because : `${because} Moved by ${causes}.`),
          ],
          most: MOST.moves,
          noun: group.id === 'moved' ? LABELS : ACCOUNTS,
          where: `under ${group.title}`,
          page,
        }),
      ]),
      notes: [],
    },
  ];
};

export const nearSection = ({ near }: OverviewView, page: string): InternalSection[] =>
  near === null || near.rows.length === 0
    ? []
    : [
        {
          kind: 'near',
          label: 'Near the line',
          headline: near.sentence,
          blocks: cutTable({
            caption: '',
            columns: [
              startColumn('Account', 2.6),
              startColumn('Which way', 1.8),
              startColumn('Stands at', 2),
              endColumn('Line', 1.3),
              endColumn('Distance', 1.5),
              startColumn('The rules say', 1.6),
              startColumn('Beyond it', 1.6),
            ],
            rows: near.rows,
            cells: (row) => [
              textCell(row.account.name),
              stateCell(row.way),
              textCell(row.stands),
              textCell(row.line),
              textCell(row.distance),
              textCell(row.from.name),
              textCell(row.to.name),
            ],
            most: MOST.near,
            noun: ['line', 'lines'],
            where: 'under Near the line',
            page,
          }),
          notes: [],
        },
      ];
