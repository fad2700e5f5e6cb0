import type { CustomerPacket } from '../src/views/customer-packet.ts';
import { estimateWidth, wrapLabel } from './chart/wrap-label.ts';
import type { Setting } from './fragment.ts';
import { type Box, box, column, row, rule, text } from './layout-words.ts';
import { type Family, TYPE } from './theme.ts';

/** Steps of the name's size, with the most lines that each may take. */
const NAME_STEPS = [
  { size: 56, leading: 60, lines: 3 },
  { size: 44, leading: 50, lines: 4 },
  { size: 36, leading: 42, lines: 5 },
  { size: 28, leading: 34, lines: 12 },
  { size: 20, leading: 25, lines: 12 },
] as const;
type NameStep = (typeof NAME_STEPS)[number];

/** How much air the cover has, and how large its headline is: the first with which all of it fits. */
const COVER_STEPS = [
  { top: 112, gap: 56, headline: { size: 20, leading: 26 }, name: 0 },
  { top: 72, gap: 36, headline: { size: 16, leading: 21 }, name: 1 },
  { top: 44, gap: 24, headline: { size: 13, leading: 17 }, name: 3 },
  { top: 28, gap: 16, headline: { size: 11, leading: 15 }, name: 4 },
] as const;
type CoverStep = (typeof COVER_STEPS)[number];

/** @returns the cover, drawn over the whole page: the customer's name as large as it goes, what the year was, the control block. */
export function coverElement(packet: CustomerPacket, setting: Setting): Box {
  const { grid } = setting;
  const { width, height, inset } = grid;
  const step = COVER_STEPS.find((candidate) => fitsCover(packet, candidate, setting)) ?? COVER_STEPS[3];
  return column(
    [
      vendorLine(packet, setting),
      column([titleBox(packet, step, setting), headlineBox(packet, step, setting)], {
        marginTop: step.top,
        flexGrow: 1,
      }),
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

function titleBox({ account, cover }: CustomerPacket, step: CoverStep, { theme, grid }: Setting): Box {
  const { accent, ink, soft } = theme.colours;
  const width = grid.contentWidth;
  const { size, leading } = nameStep(account.name, step, width);
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
      style: { fontSize: size, lineHeight: `${leading}px`, width, marginTop: 10 },
    }),
    text(cover.period, { type: 'large', colour: soft, tag: { role: 'P' }, style: { marginTop: 14, width } }),
  ]);
}

function nameStep(name: string, { name: least }: CoverStep, width: number): NameStep {
  // The smallest is for a cover with no room left, not for a long word.
  const last = NAME_STEPS[Math.max(least, 3)] ?? NAME_STEPS[4];
  return NAME_STEPS.slice(least, 4).find((candidate) => fitsName(name, candidate, width)) ?? last;
}

/** A word is broken only where even the smallest step cannot hold it. */
function fitsName(name: string, { size, lines }: NameStep, width: number): boolean {
  const wholeWords = name.split(/\s+/u).every((word) => estimateWidth(word, size, 'serif') <= width);
  return wholeWords && wrapLabel(name, size, width, 'serif').length <= lines;
}

function headlineBox({ cover }: CustomerPacket, { gap, headline }: CoverStep, { theme, grid }: Setting): Box {
  return column(
    [
      text(cover.headline, {
        type: 'headline',
        family: 'serif',
        italic: true,
        colour: theme.colours.ink,
        tag: { role: 'P' },
        style: {
          width: grid.mainWidth,
          fontSize: headline.size,
          lineHeight: `${headline.leading}px`,
        },
      }),
    ],
    { marginTop: gap },
  );
}

const CONTROL_GAP = 16;
const CONTROLS_IN_ROW = 4;
/** Beyond this many lines of its column a detail takes the whole row. */
const CONTROL_LINES = 4;

function controlWidth(detail: string, contentWidth: number): number {
  const column = Math.floor((contentWidth - CONTROL_GAP * (CONTROLS_IN_ROW - 1)) / CONTROLS_IN_ROW);
  const lines = wrapLabel(detail, TYPE.small.size, column).length;
  return lines > CONTROL_LINES ? contentWidth : column;
}

/** Whether all parts of the cover, as high as they are estimated, stand above each other on the page. */
function fitsCover(packet: CustomerPacket, step: CoverStep, { grid }: Setting): boolean {
  const { vendor, account, cover } = packet;
  const width = grid.contentWidth;
  const heightOf = (
    content: string,
    { size, leading }: Size,
    room: number,
    family: Family = 'sans',
  ): number => wrapLabel(content, size, room, family).length * leading;
  const name = nameStep(account.name, step, width);
  const parts = [
    heightOf(vendor.name, TYPE.lead, width),
    vendor.strapline ? heightOf(vendor.strapline, TYPE.body, width) : 0,
    step.top + 6 + 22 + TYPE.large.leading + 10,
    heightOf(account.name, name, width, 'serif'),
    14 + heightOf(cover.period, TYPE.large, width),
    step.gap + heightOf(cover.headline, step.headline, grid.mainWidth, 'serif'),
    controlHeight(cover.control, width),
  ];
  return parts.reduce((sum, part) => sum + part, 0) <= grid.height - 2 * grid.inset - 14;
}

type Size = { readonly size: number; readonly leading: number };

function controlHeight(control: CustomerPacket['cover']['control'], contentWidth: number): number {
  const rows: number[] = [];
  let free = 0;
  for (const { detail } of control) {
    const width = controlWidth(detail, contentWidth);
    const height =
      8 + TYPE.note.leading + wrapLabel(detail, TYPE.small.size, width).length * TYPE.small.leading;
    if (width > free) {
      rows.push(height);
      free = contentWidth;
    } else rows.push(Math.max(rows.pop() ?? 0, height));
    free -= width + CONTROL_GAP;
  }
  return 1 + rows.reduce((sum, row) => sum + row, 0);
}

function controlBlock({ cover }: CustomerPacket, { theme, grid }: Setting): Box {
  const { soft, ink } = theme.colours;
  const items = cover.control.map(({ term, detail }) => {
    const width = controlWidth(detail, grid.contentWidth);
    return column(
      [
        text(term, { type: 'note', colour: soft, tag: { role: 'P' }, style: { width } }),
        text(detail, { type: 'small', colour: ink, tag: { role: 'P' }, style: { width } }),
      ],
      { width, marginTop: 8 },
    );
  });
  return column(
    [
      rule(theme.colours.rule, 0.5),
      row(items, { flexWrap: 'wrap', columnGap: CONTROL_GAP, width: grid.contentWidth }),
    ],
    {
      width: grid.contentWidth,
    },
  );
}
