import type { Block } from '../../src/views/block.ts';
import { type Fragment, fragment, type Setting } from '../fragment.ts';
import { text } from '../layout-words.ts';

/** A heading inside a section; it stays with what follows. */
export function headingFragments(
  block: Extract<Block, { kind: 'heading' }>,
  at: string,
  { theme, grid }: Setting,
): readonly Fragment[] {
  const element = text(block.text, {
    type: block.level === 3 ? 'lead' : 'body',
    weight: 600,
    colour: block.level === 3 ? theme.colours.ink : theme.colours.soft,
    style: { width: grid.measure },
  });
  const tags = [{ role: block.level === 3 ? 'H3' : 'H4' } as const];
  return [fragment(element, at, { before: block.level === 3 ? 18 : 14, keepWithNext: true, tags })];
}
