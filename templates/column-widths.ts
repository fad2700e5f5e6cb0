import type { Block, Cell } from '../src/views/block.ts';
import { estimateWidth } from './chart/wrap-label.ts';
import { MARK_GAP, MARK_SIZE } from './mark-shape.ts';
import { TYPE } from './theme.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/**
 * @returns the columns' widths by their shares, in whole points that fill the width; a column whose longest
 * word would break takes what it lacks from those that have more than they need.
 */
export function columnWidths(
  block: TableBlock,
  { width, gap }: { width: number; gap: number },
): readonly number[] {
  const room = width - gap * (block.columns.length - 1);
  const total = block.columns.reduce((sum, { share }) => sum + share, 0);
  const wanted = block.columns.map(({ share }) => (room * share) / total);
  const least = block.columns.map((_, index) => longestWord(block, index));
  const lack = wanted.reduce((sum, part, index) => sum + Math.max((least[index] ?? 0) - part, 0), 0);
  const spare = wanted.reduce((sum, part, index) => sum + Math.max(part - (least[index] ?? 0), 0), 0);
  const given = spare > 0 ? Math.min(lack / spare, 1) : 0;
  const met = lack > 0 ? Math.min(spare / lack, 1) : 0;
  const widths = wanted.map((part, index) => {
    const difference = (least[index] ?? 0) - part;
    return Math.floor(part + difference * (difference > 0 ? met : given));
  });
  const rest = room - widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part, index) => (index === widths.length - 1 ? part + rest : part));
}

/** Beyond this a word is broken rather than given more room. */
const LONGEST = 170;

function longestWord({ columns, rows }: TableBlock, index: number): number {
  const head = widthOfWords(columns[index]?.head ?? '', TYPE.note.size);
  return Math.min(LONGEST, Math.max(head, ...rows.map((cells) => cellWidth(cells[index]))));
}

/** A figure that breaks reads as another figure, so what is strong is given a little more than it is estimated. */
const STRONG = 1.04;

function cellWidth(cell: Cell | undefined): number {
  if (!cell) return 0;
  const indent = cell.mark ? MARK_SIZE + MARK_GAP : 0;
  const size = TYPE.body.size * (cell.strong ? STRONG : 1);
  return indent + Math.max(widthOfWords(cell.text, size), widthOfWords(cell.note ?? '', TYPE.note.size));
}

function widthOfWords(text: string, size: number): number {
  return Math.max(...text.split(' ').map((word) => estimateWidth(word, size)));
}
