/** Blocks that are short enough to stand two beside each other, so that a page's width carries them. */
import type { Block } from '../src/views/block.ts';
import { wrapLabel } from './chart/wrap-label.ts';
import { type Fragment, fragment, type Setting } from './fragment.ts';
import { box, column, type Element, row } from './layout-words.ts';
import { TYPE } from './theme.ts';

export type Pair = readonly [Block, Block | undefined];

const GAP = 24;
/** A table with more rows, a cell or quote with more characters, wants the whole width. */
const MOST = { rows: 14, columns: 2, cell: 60, quote: 240 };

/** @returns the blocks in order, alone or two by two: tables of two columns, and quotes of a few lines. */
export function inPairs(blocks: readonly Block[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const block of blocks) {
    const last = pairs.at(-1);
    if (last && last[1] === undefined && mayPair(last[0], block)) pairs.splice(-1, 1, [last[0], block]);
    else pairs.push([block, undefined]);
  }
  return pairs;
}

/** @returns whether a block is the odd one after a pair of its kind: it keeps to the width of half. */
export function isOddOut(block: Block, before: Pair | undefined): boolean {
  return before?.[1] !== undefined && mayPair(before[1], block);
}

function mayPair(a: Block, b: Block): boolean {
  return a.kind === b.kind && isShort(a) && isShort(b);
}

function isShort(block: Block): boolean {
  switch (block.kind) {
    case 'table':
      return (
        block.columns.length <= MOST.columns &&
        block.rows.length <= MOST.rows &&
        block.rows.flat().every(({ text, note = '' }) => Math.max(text.length, note.length) <= MOST.cell)
      );
    case 'quote':
      return block.inlines.reduce((sum, { text }) => sum + text.length, 0) <= MOST.quote;
    default:
      return false;
  }
}

/** @returns the setting of one of two columns. */
export function halfSetting(setting: Setting): Setting {
  const width = Math.floor((setting.grid.mainWidth - GAP) / 2);
  return { ...setting, grid: { ...setting.grid, mainWidth: width, measure: width } };
}

/** @returns both as one fragment that stays whole; the first is read to its end before the second. */
export function besideEachOther(
  blocks: readonly [Block, Block],
  fragmentsOf: (block: Block, setting: Setting) => readonly Fragment[],
  setting: Setting,
): readonly Fragment[] {
  const half = halfSetting(setting);
  const both = blocks.map((block) => fragmentsOf(block, half));
  const lines = blocks.map((block) => captionLines(block, half.grid.mainWidth));
  const columns = both.map((fragments, index) =>
    // Where one caption has more lines, the heads of both tables still stand on one line.
    stacked(fragments, half.grid.mainWidth, (Math.max(...lines) - (lines[index] ?? 0)) * TYPE.body.leading),
  );
  const before = Math.max(...both.map(([first]) => first?.before ?? 0));
  const element = row(columns, { gap: GAP, width: setting.grid.mainWidth });
  return [fragment(element, both[0]?.[0]?.at ?? '', { before })];
}

function captionLines(block: Block, width: number): number {
  return block.kind === 'table' ? wrapLabel(block.caption, TYPE.body.size, width).length : 0;
}

function stacked(fragments: readonly Fragment[], width: number, top: number): Element {
  return column(
    fragments.map((part, index) =>
      part.tags.reduceRight<Element>(
        (inner, tag) => column([inner], { width }, tag),
        box([part.element], { marginTop: index === 0 ? top : part.before, width }),
      ),
    ),
    { width, flexShrink: 0 },
  );
}
