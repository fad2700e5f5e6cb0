import type { Block } from '../../src/views/block.ts';
import { type Fragment, fragment, type Setting } from '../fragment.ts';
import { column, row, rule, type Tag, text } from '../layout-words.ts';

/** Terms and details in two columns, a hairline between the rows. */
export function factsFragments(
  block: Extract<Block, { kind: 'facts' }>,
  at: string,
  { theme, grid }: Setting,
): readonly Fragment[] {
  const list: Tag = { role: 'L' };
  const termWidth = Math.floor(grid.mainWidth * 0.32);
  const detailWidth = grid.mainWidth - termWidth - 12;
  return block.items.map((item, index) => {
    const term = text(item.term, {
      colour: theme.colours.soft,
      tag: { role: 'Lbl' },
      style: { width: termWidth },
    });
    const detail = text(item.detail, {
      colour: theme.colours.ink,
      tag: { role: 'LBody' },
      style: { width: detailWidth },
    });
    const element = column([
      rule(theme.colours.rule, 0.5),
      row([term, detail], { gap: 12, width: grid.mainWidth, paddingTop: 4, paddingBottom: 4 }),
    ]);
    return fragment(element, `${at}.items[${index}]`, {
      before: index === 0 ? 9 : 0,
      breaks: 'lines',
      keepWithNext: index === 0 && block.items.length > 1,
      tags: [list, { role: 'LI' }],
    });
  });
}
