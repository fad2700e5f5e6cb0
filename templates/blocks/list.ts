import type { Block } from '../../src/views/block.ts';
import { type Fragment, fragment, type Setting } from '../fragment.ts';
import { inlineParts } from '../inline-parts.ts';
import { row, type Tag, text } from '../layout-words.ts';

const MARKER_WIDTH = 18;

/** Items are fragments of one list, so that a page may end between two of them. */
export function listFragments(
  block: Extract<Block, { kind: 'list' }>,
  at: string,
  { theme, grid }: Setting,
): readonly Fragment[] {
  const list: Tag = { role: 'L', ...(block.ordered && { numbering: 'Decimal' }) };
  return block.items.map((item, index) => {
    const marker = text(block.ordered ? `${index + 1}.` : '–', {
      colour: theme.colours.accent,
      weight: 600,
      tag: { role: 'Lbl' },
      style: { width: MARKER_WIDTH, flexShrink: 0 },
    });
    const body = text(inlineParts(item, theme), {
      colour: theme.colours.ink,
      tag: { role: 'LBody' },
      style: { width: grid.measure - MARKER_WIDTH },
    });
    return fragment(row([marker, body]), `${at}.items[${index}]`, {
      before: index === 0 ? 8 : 4,
      breaks: 'lines',
      tags: [list, { role: 'LI' }],
    });
  });
}
