/** Parts of a page of ours as blocks of a document on paper, each cut to what paper has room for. */
import type { Block, Cell } from '../../views/block.ts';
import type { Figure, State } from '../../views/site/figure.ts';
import { count, plural } from './print.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Column = Table['columns'][number];

export const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });

/** Columns by their heads, each with its part of the width; figures stand at the end. */
export const startColumn = (head: string, share: number): Column => ({ head, align: 'start', share });
export const endColumn = (head: string, share: number): Column => ({ head, align: 'end', share });

export const stateCell = ({ shape, word }: State): Cell => ({ text: word, mark: shape });
export const textCell = (text: string, note = ''): Cell => (note === '' ? { text } : { text, note });

export interface CutTable<Row> {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly cells: (row: Row) => Cell[];
  readonly most: number;
  /** "accounts". */
  readonly noun: readonly [one: string, many: string];
  /** Where the others are: "under Members". */
  readonly where: string;
  /** The page of the site that has them all. */
  readonly page: string;
  readonly total?: readonly Cell[];
}

/** The first rows as a table, and where it is cut, how many are left out and where they stand; nothing of no row. */
export const cutTable = <Row>({ rows, most, ...table }: CutTable<Row>): Block[] => {
  if (rows.length === 0) return [];
  const left = rows.length - most;
  return [
    {
      kind: 'table',
      caption: table.caption,
      columns: [...table.columns],
      rows: [
        ...rows.slice(0, most).map(table.cells),
        ...(table.total === undefined ? [] : [[...table.total]]),
      ],
    },
    ...(left <= 0
      ? []
      : [
          paragraph(
            `Not printed here: ${plural(left, ...table.noun)} more. All ${count(rows.length)} are on the internal site, ${table.page}.html, ${table.where}.`,
          ),
        ]),
  ];
};

/** Why figures are dashes: each reason once. */
export const reasonsOf = (figures: readonly Figure[]): string[] => [
  ...new Set(figures.flatMap(({ reason }) => (reason === undefined ? [] : [reason]))),
];
