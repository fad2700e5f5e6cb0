import type { Block } from '../../src/views/block.ts';
import { estimateWidth } from '../chart/wrap-label.ts';
import { type Fragment, fragment, type Setting } from '../fragment.ts';
import { column, row, rule, type Tag, text } from '../layout-words.ts';

type FiguresBlock = Extract<Block, { kind: 'figures' }>;
type Figure = FiguresBlock['items'][number];

const GAP = 20;
/** From the largest that is the message down to what a long amount needs. */
const STEPS = [32, 28, 24, 20, 16, 14, 11] as const;

/** A few large numbers, three beside each other (two when there are two or four), all in one size. */
export function figuresFragments(block: FiguresBlock, at: string, setting: Setting): readonly Fragment[] {
  const perRow = block.items.length === 2 || block.items.length === 4 ? 2 : Math.min(block.items.length, 3);
  const width = Math.floor((setting.grid.mainWidth - GAP * (perRow - 1)) / perRow);
  const size = STEPS.find((step) => block.items.every((item) => widthOf(item, step) <= width)) ?? STEPS[6];
  const rows = Array.from({ length: Math.ceil(block.items.length / perRow) }, (_, index) =>
    block.items.slice(index * perRow, (index + 1) * perRow),
  );
  const list: Tag = { role: 'L' };
  return rows.map((items, index) =>
    fragment(
      row(
        items.map((item) => figureBox(item, { width, size }, setting)),
        { gap: GAP },
      ),
      at,
      {
        before: index === 0 ? 20 : 18,
        tags: [list],
      },
    ),
  );
}

function widthOf(item: Figure, size: number): number {
  return (
    estimateWidth(item.value, size, 'serif') + (item.unit ? estimateWidth(item.unit, 11, 'serif') + 8 : 0)
  );
}

function figureBox(item: Figure, { width, size }: { width: number; size: number }, { theme }: Setting) {
  const { ink, soft, accent } = theme.colours;
  const entry: Tag = { role: 'LI' };
  const unit = item.unit ? [{ text: ` ${item.unit}`, style: { fontSize: 11, color: soft } }] : [];
  const value = text([{ text: item.value }, ...unit], {
    type: 'figure',
    family: 'serif',
    colour: ink,
    tag: { role: 'LBody' },
    style: { fontSize: size, lineHeight: `${Math.round(size * 1.2)}px`, width, marginTop: 2 },
  });
  const note = item.note
    ? [
        text(item.note, {
          type: 'note',
          colour: soft,
          tag: { role: 'LBody' },
          style: { width, marginTop: 2 },
        }),
      ]
    : [];
  const label = text(item.label, {
    type: 'small',
    weight: 600,
    colour: accent,
    tag: { role: 'Lbl' },
    style: { width, marginTop: 7 },
  });
  return column([rule(ink, 0.75), label, value, ...note], { width }, entry);
}
