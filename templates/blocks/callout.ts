import type { Block } from '../../src/views/block.ts';
import { type Fragment, fragment, type Setting } from '../fragment.ts';
import { inlineParts } from '../inline-parts.ts';
import { column, text } from '../layout-words.ts';

/** An aside on a tinted ground. */
export function calloutFragments(
  block: Extract<Block, { kind: 'callout' }>,
  at: string,
  { theme, grid }: Setting,
): readonly Fragment[] {
  const { tint, ink, accent } = theme.colours;
  const width = grid.mainWidth - 32;
  const title = block.title
    ? [
        text(block.title, {
          weight: 600,
          colour: accent,
          tag: { role: 'P' },
          style: { width, marginBottom: 2 },
        }),
      ]
    : [];
  const body = text(inlineParts(block.inlines, theme), { colour: ink, tag: { role: 'P' }, style: { width } });
  const element = column([...title, body], {
    width: grid.mainWidth,
    backgroundColor: tint,
    paddingTop: 12,
    paddingBottom: 13,
    paddingLeft: 16,
    paddingRight: 16,
    boxSizing: 'border-box',
  });
  return [fragment(element, at, { before: 16 })];
}
