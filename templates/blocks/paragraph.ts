import type { Block } from '../../src/views/block.ts';
import { type Fragment, fragment, type Setting } from '../fragment.ts';
import { inlineParts } from '../inline-parts.ts';
import { text } from '../layout-words.ts';

/** Running text at a comfortable measure; it may run over a page between lines. */
export function paragraphFragments(
  block: Extract<Block, { kind: 'paragraph' }>,
  at: string,
  { theme, grid }: Setting,
): readonly Fragment[] {
  const element = text(inlineParts(block.inlines, theme), {
    colour: theme.colours.ink,
    style: { width: grid.measure },
  });
  return [fragment(element, at, { before: 8, breaks: 'lines', tags: [{ role: 'P' }] })];
}
