/**
 * A table that comes after the notes have ended may take the outer column too. Whether it does is settled
 * before anything is set, so it rests on estimates; a page clears the notes in any case.
 */
import type { Block } from '../src/views/block.ts';
import type { DrawnSection } from '../src/views/internal-document.ts';
import { layoutChart } from './chart/layout-chart.ts';
import { wrapLabel } from './chart/wrap-label.ts';
import type { Setting } from './fragment.ts';
import { TYPE } from './theme.ts';

/** @returns whether the block is a table that begins below the section's notes. */
export function standsBelowNotes(section: DrawnSection, block: Block, setting: Setting): boolean {
  if (block.kind !== 'table') return false;
  const above = section.blocks.slice(0, section.blocks.indexOf(block));
  const height = above.reduce((sum, one) => sum + atLeast(one, setting), 0);
  return height >= notesHeight(section, setting);
}

/**
 * @returns whether the notes are the longer part of a section of tables: they then stand below it, in two
 * columns, rather than hold a page open beside nothing.
 */
export function areNotesBelow(section: DrawnSection, setting: Setting): boolean {
  if (section.notes.length === 0 || !section.blocks.every(({ kind }) => kind === 'table')) return false;
  const height = section.blocks.reduce((sum, block) => sum + atLeast(block, setting), 0);
  return height < notesHeight(section, setting);
}

function notesHeight({ notes }: DrawnSection, { grid }: Setting): number {
  const { size, leading } = TYPE.note;
  return notes.reduce((sum, note) => sum + wrapLabel(note, size, grid.notesWidth).length * leading + 7, 6);
}

/** How high a block surely is, its title and the space around it included. */
function atLeast(block: Block, { grid, words, direction }: Setting): number {
  switch (block.kind) {
    case 'chart':
      return 40 + layoutChart(block.chart, { width: grid.mainWidth, words: words.chart, direction }).height;
    case 'table':
      return 50 + block.rows.length * 20;
    case 'figures':
      return 75;
    case 'facts':
    case 'list':
      return block.items.length * 18;
    case 'quote':
    case 'callout':
      return 40;
    case 'paragraph':
    case 'heading':
      return TYPE.body.leading;
  }
}
