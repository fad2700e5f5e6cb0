import type { Block, Cell } from '../../src/views/block.ts';
import { columnWidths } from '../column-widths.ts';
import { type Fragment, fragment, type Setting } from '../fragment.ts';
import { type Box, box, column, drawing, type Element, row, rule, type Tag, text } from '../layout-words.ts';
import { MARK_GAP, MARK_SHAPES, MARK_SIZE } from '../mark-shape.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const GAP = 10;
/** Above and below the text of a row; the smaller the type, the closer its lines. */
const AIR: Partial<Record<Setting['tableType'], number>> = { small: 2, note: 2.5 };

/**
 * One fragment per row, so that rows stay whole; the head stays with the first rows and is set again, under
 * the caption with the word for "continued", wherever the table begins a further page.
 */
export function tableFragments(block: TableBlock, at: string, setting: Setting): readonly Fragment[] {
  const table: Tag = { role: 'Table' };
  const widths = columnWidths(block, { width: setting.grid.mainWidth, gap: GAP });
  const runOnHead = headElement(
    block,
    // A function, since a text in its place would have its dollar signs read.
    setting.words.continued.replace('{title}', () => block.caption || setting.label),
    widths,
    setting,
  );
  const caption =
    block.caption === ''
      ? []
      : [
          fragment(captionElement(block.caption, setting), at, {
            before: 17,
            keepWithNext: true,
            tags: [table, { role: 'Caption' }],
          }),
        ];
  const last = block.rows.length - 1;
  return [
    ...caption,
    fragment(headRow(block, widths, setting), at, {
      before: caption.length > 0 ? 4 : 17,
      keepWithNext: true,
      tags: [table],
    }),
    ...block.rows.map((cells, index) =>
      fragment(bodyRow(cells, { block, widths, isFirst: index === 0 }, setting), `${at}.rows[${index}]`, {
        before: 0,
        // Neither one row alone under its head nor one row alone on the next page.
        keepWithNext: last > 0 && (index === 0 || index === last - 1),
        runOnHead,
        tags: [table, { role: 'TR' }],
      }),
    ),
  ];
}

function captionElement(caption: string, { theme, grid }: Setting): Element {
  return text(caption, { weight: 600, colour: theme.colours.ink, style: { width: grid.mainWidth } });
}

function headElement(
  block: TableBlock,
  caption: string,
  widths: readonly number[],
  setting: Setting,
): Element {
  return column([captionElement(caption, setting), box([headRow(block, widths, setting)], { marginTop: 4 })]);
}

function headRow(block: TableBlock, widths: readonly number[], { theme, grid }: Setting): Box {
  const heads = block.columns.map(({ head, align }, index) =>
    text(head, {
      type: 'note',
      colour: theme.colours.soft,
      weight: 600,
      align,
      tag: { role: 'TH', scope: 'Column' },
      style: { width: widths[index] ?? 0, flexShrink: 0 },
    }),
  );
  return column(
    [
      row(
        heads,
        { gap: GAP, alignItems: 'flex-end', paddingBottom: 4, width: grid.mainWidth },
        { role: 'TR' },
      ),
      rule(theme.colours.ink, 0.75),
    ],
    { width: grid.mainWidth },
  );
}

type RowContext = { block: TableBlock; widths: readonly number[]; isFirst: boolean };

function bodyRow(cells: readonly Cell[], { block, widths, isFirst }: RowContext, setting: Setting): Element {
  const { theme, grid } = setting;
  const isTotal = cells.every(({ strong, text: content }) => strong || content === '');
  const line = isTotal ? rule(theme.colours.ink, 0.75) : rule(theme.colours.rule, isFirst ? 0 : 0.5);
  const boxes = block.columns.map(({ align }, index) => {
    const cell = cells[index] ?? { text: '' };
    const tag: Tag = index === 0 ? { role: 'TH', scope: 'Row' } : { role: 'TD' };
    return cellBox(cell, { align, width: widths[index] ?? 0, tag }, setting);
  });
  return column([
    ...(isFirst && !isTotal ? [] : [line]),
    row(boxes, {
      gap: GAP,
      alignItems: 'flex-start',
      paddingTop: AIR[setting.tableType] ?? 3,
      paddingBottom: AIR[setting.tableType] ?? 3,
      width: grid.mainWidth,
    }),
  ]);
}

type CellPlace = { align: 'start' | 'end'; width: number; tag: Tag };

function cellBox(cell: Cell, { align, width, tag }: CellPlace, setting: Setting): Element {
  const { ink, soft } = setting.theme.colours;
  const indent = cell.mark ? MARK_SIZE + MARK_GAP : 0;
  const plain = { type: setting.tableType, colour: ink, weight: cell.strong ? 600 : 400, align } as const;
  // Most cells are one text: it needs no box around it, and boxes are what a page's layout costs.
  if (!cell.mark && !cell.note) return text(cell.text, { ...plain, tag, style: { width, flexShrink: 0 } });
  const main = text(cell.text, { ...plain, style: { width: width - indent } });
  const first = cell.mark
    ? row(
        [
          drawing(
            MARK_SHAPES[cell.mark],
            { width: MARK_SIZE, height: MARK_SIZE },
            { marginTop: 4, flexShrink: 0 },
          ),
          main,
        ],
        { gap: MARK_GAP },
      )
    : main;
  const quiet = (cell.note ? [cell.note] : []).map((line) =>
    row([
      ...(indent > 0 ? [box([], { width: indent, flexShrink: 0 })] : []),
      text(line, { type: 'note', colour: soft, align, style: { width: width - indent } }),
    ]),
  );
  return column([first, ...quiet], { width, flexShrink: 0 }, tag);
}
