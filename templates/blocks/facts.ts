import type { Block } from '../../src/views/block.ts';
import { estimateWidth } from '../chart/wrap-label.ts';
import { type Fragment, fragment, type Setting } from '../fragment.ts';
import { type Box, box, column, type Element, row, rule, type Tag, text } from '../layout-words.ts';
import { TYPE } from '../theme.ts';

type Item = Extract<Block, { kind: 'facts' }>['items'][number];
type Placed = { readonly item: Item; readonly index: number };

const GAP = 12;
const BETWEEN = 24;
/** Of its column, the part that the term takes. */
const TERM = 0.32;
/** A column narrower than this breaks every detail. */
const LEAST_COLUMN = 220;

/** Terms and details, a hairline above each row; short ones stand two in a row where the page is wide. */
export function factsFragments(
  block: Extract<Block, { kind: 'facts' }>,
  at: string,
  setting: Setting,
): readonly Fragment[] {
  const list: Tag = { role: 'L' };
  const width = setting.grid.mainWidth;
  const rows = inRows(block.items, Math.floor((width - BETWEEN) / 2));
  // Details of all rows begin at one edge.
  const column = rows.some(({ length }) => length > 1) ? Math.floor((width - BETWEEN) / 2) : width;
  return rows.map((placed, index) => {
    const [first] = placed;
    return fragment(
      rowElement(placed, Math.floor(column * TERM), setting),
      `${at}.items[${first?.index ?? 0}]`,
      {
        before: index === 0 ? 9 : 0,
        breaks: 'lines',
        keepWithNext: index === 0 && rows.length > 1,
        tags: [list],
      },
    );
  });
}

function inRows(items: readonly Item[], half: number): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  const isShort = ({ term, detail }: Item): boolean =>
    half >= LEAST_COLUMN &&
    estimateWidth(term, TYPE.body.size) <= half * TERM &&
    estimateWidth(detail, TYPE.body.size) <= half - half * TERM - GAP;
  items.forEach((item, index) => {
    const last = rows.at(-1);
    const [alone] = last ?? [];
    if (last?.length === 1 && alone && isShort(alone.item) && isShort(item)) last.push({ item, index });
    else rows.push([{ item, index }]);
  });
  return rows;
}

function rowElement(placed: readonly Placed[], termWidth: number, { theme, grid }: Setting): Element {
  const width = placed.length > 1 ? Math.floor((grid.mainWidth - BETWEEN) / 2) : grid.mainWidth;
  const entries = placed.map(({ item }): Box => {
    const term = text(item.term, {
      colour: theme.colours.soft,
      tag: { role: 'Lbl' },
      style: { width: termWidth, flexShrink: 0 },
    });
    const detail = text(item.detail, {
      colour: theme.colours.ink,
      tag: { role: 'LBody' },
      style: { width: width - termWidth - GAP, flexShrink: 0 },
    });
    return column(
      [
        rule(theme.colours.rule, 0.5),
        row([term, detail], { gap: GAP, width, paddingTop: 3.5, paddingBottom: 3.5 }),
      ],
      { width, flexShrink: 0 },
      { role: 'LI' },
    );
  });
  return box(entries, { flexDirection: 'row', gap: BETWEEN, width: grid.mainWidth });
}
