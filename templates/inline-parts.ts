import type { Inline } from '../src/views/block.ts';
import type { TextPart } from './layout-words.ts';
import type { Theme } from './theme.ts';

/** @returns the inlines as parts of one paragraph; a link is in the accent and keeps its address for the PDF. */
export function inlineParts(inlines: readonly Inline[], theme: Theme): readonly TextPart[] {
  return inlines.map((inline): TextPart => {
    if (inline.kind === 'link') {
      return {
        text: inline.text,
        style: { color: theme.colours.accent },
        tag: { role: 'Link', href: inline.href },
      };
    }
    const style = {
      ...(inline.strong && { fontWeight: 600 }),
      ...(inline.emphasis && { fontStyle: 'italic' }),
    };
    return { text: inline.text, style };
  });
}
