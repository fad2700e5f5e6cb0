import type { CustomerPacket } from '../src/views/customer-packet.ts';
import { estimateWidth, wrapLabel } from './chart/wrap-label.ts';
import type { Setting } from './fragment.ts';
import { type Box, box, column, row, rule, text } from './layout-words.ts';

/** Steps of the name's size, with the most lines that each may take. */
const NAME_STEPS = [
  { size: 56, leading: 60, lines: 3 },
  { size: 44, leading: 50, lines: 4 },
  { size: 36, leading: 42, lines: 5 },
  { size: 28, leading: 34, lines: 12 },
] as const;

/** @returns the cover, drawn over the whole page: the customer's name as large as it goes, what the year was, the control block. */
export function coverElement(packet: CustomerPacket, setting: Setting): Box {
  const { grid } = setting;
  const { width, height, inset } = grid;
  return column(
    [
      vendorLine(packet, setting),
      column([titleBox(packet, setting), headlineBox(packet, setting)], { marginTop: 112, flexGrow: 1 }),
      controlBlock(packet, setting),
    ],
    {
      width: Math.floor(width),
      height: Math.floor(height),
      paddingLeft: inset,
      paddingRight: inset,
      paddingTop: inset,
      paddingBottom: inset + 14,
      boxSizing: 'border-box',
    },
  );
}

function vendorLine({ vendor }: CustomerPacket, { theme, grid }: Setting): Box {
  const { ink, soft } = theme.colours;
  return column(
    [
      text(vendor.name, { type: 'lead', weight: 600, colour: ink, tag: { role: 'P' } }),
      ...(vendor.strapline ? [text(vendor.strapline, { colour: soft, tag: { role: 'P' } })] : []),
    ],
    { width: grid.contentWidth },
  );
}

function titleBox({ account, cover }: CustomerPacket, { theme, grid }: Setting): Box {
  const { accent, ink, soft } = theme.colours;
  const width = grid.contentWidth;
  const step = NAME_STEPS.find((candidate) => fitsName(account.name, candidate, width)) ?? NAME_STEPS[3];
  return column([
    box([], { width: 56, height: 6, backgroundColor: accent }),
    text(cover.title, {
      type: 'large',
      weight: 600,
      colour: accent,
      tag: { role: 'P' },
      style: { marginTop: 22, width },
    }),
    text(account.name, {
      type: 'display',
      family: 'serif',
      colour: ink,
      tag: { role: 'H1' },
      style: { fontSize: step.size, lineHeight: `${step.leading}px`, width, marginTop: 10 },
    }),
    text(cover.period, { type: 'large', colour: soft, tag: { role: 'P' }, style: { marginTop: 14, width } }),
  ]);
}

/** A word is broken only where even the smallest step cannot hold it. */
function fitsName(name: string, { size, lines }: (typeof NAME_STEPS)[number], width: number): boolean {
  const wholeWords = name.split(/\s+/u).every((word) => estimateWidth(word, size, 'serif') <= width);
  return wholeWords && wrapLabel(name, size, width, 'serif').length <= lines;
}

function headlineBox({ cover }: CustomerPacket, { theme, grid }: Setting): Box {
  return column(
    [
      text(cover.headline, {
        type: 'headline',
        family: 'serif',
        italic: true,
        colour: theme.colours.ink,
        tag: { role: 'P' },
        style: { width: grid.mainWidth },
      }),
    ],
    { marginTop: 56 },
  );
}

function controlBlock({ cover }: CustomerPacket, { theme, grid }: Setting): Box {
  const { soft, ink } = theme.colours;
  const perRow = 4;
  const gap = 16;
  const width = Math.floor((grid.contentWidth - gap * (perRow - 1)) / perRow);
  const items = cover.control.map(({ term, detail }) =>
    column(
      [
        text(term, { type: 'note', colour: soft, tag: { role: 'P' }, style: { width } }),
        text(detail, { type: 'small', colour: ink, tag: { role: 'P' }, style: { width } }),
      ],
      { width, marginTop: 8 },
    ),
  );
  return column(
    [
      rule(theme.colours.rule, 0.5),
      row(items, { flexWrap: 'wrap', columnGap: gap, width: grid.contentWidth }),
    ],
    {
      width: grid.contentWidth,
    },
  );
}
