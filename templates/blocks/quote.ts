import type { Block } from '../../src/views/block.ts';
import { type Fragment, fragment, type Setting } from '../fragment.ts';
import { inlineParts } from '../inline-parts.ts';
import { box, column, row, text } from '../layout-words.ts';

/** In a column of less than this the large italic has too few words a line. */
const NARROW = 260;

/** The customer's own words, in the serif, beside a bar of the accent. */
export function quoteFragments(
  block: Extract<Block, { kind: 'quote' }>,
  at: string,
  { theme, grid }: Setting,
): readonly Fragment[] {
  const { accent, ink, soft } = theme.colours;
  const width = grid.measure - 18;
  const words = text(inlineParts(block.inlines, theme), {
    type: grid.measure < NARROW ? 'lead' : 'large',
    family: 'serif',
    italic: true,
    colour: ink,
    tag: { role: 'P' },
    style: { width },
  });
  const from = block.attribution
    ? [
        text(block.attribution, {
          type: 'note',
          colour: soft,
          tag: { role: 'P' },
          style: { width, marginTop: 5 },
        }),
      ]
    : [];
  const element = row(
    [box([], { width: 2, backgroundColor: accent, flexShrink: 0 }), column([words, ...from], { width })],
    { gap: 16 },
  );
  return [fragment(element, at, { before: 14, breaks: 'lines', tags: [{ role: 'BlockQuote' }] })];
}
