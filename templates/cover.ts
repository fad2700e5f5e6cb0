import type { CustomerPacket } from '../src/views/customer-packet.ts';
import { estimateWidth, wrapLabel } from './chart/wrap-label.ts';
import { type ContentsEntry, contentsBlock, contentsHeight } from './contents.ts';
import type { Setting } from './fragment.ts';
import { type Box, box, column, row, rule, type Tag, text } from './layout-words.ts';
import { type Family, TYPE } from './theme.ts';

/** Steps of the name's size, with the most lines that each may take. */
const NAME_STEPS = [
  { size: 56, leading: 60, lines: 3 },
  { size: 44, leading: 50, lines: 4 },
  { size: 36, leading: 42, lines: 5 },
  { size: 28, leading: 34, lines: 12 },
  { size: 20, leading: 25, lines: 12 },
  { size: 14, leading: 18, lines: 20 },
] as const;
type NameStep = (typeof NAME_STEPS)[number];

/** How much air the cover has, and how large its headline is: the first with which all of it fits. The last is for texts as long as content may have them, all at once. */
const COVER_STEPS = [
  { top: 112, gap: 56, headline: { size: 20, leading: 26 }, name: 0 },
  { top: 84, gap: 42, headline: { size: 20, leading: 26 }, name: 0 },
  { top: 72, gap: 36, headline: { size: 16, leading: 21 }, name: 1 },
  { top: 44, gap: 24, headline: { size: 13, leading: 17 }, name: 3 },
  { top: 28, gap: 16, headline: { size: 11, leading: 15 }, name: 4 },
  { top: 10, gap: 8, headline: { size: 8.5, leading: 12 }, name: 5, print: { size: 6, leading: 8 } },
] as const satisfies readonly CoverStep[];
type Size = { readonly size: number; readonly leading: number };
type CoverStep = {
  readonly top: number;
  readonly gap: number;
  readonly headline: Size;
  /** The first of the steps of the name that it may take. */
  readonly name: number;
  /** Of the vendor's line and the control block, where not their own. */
  readonly print?: Size;
};

/** @returns the cover, drawn over the whole page: the customer's name as large as it goes, what the year was, the control block. */
export function coverElement(
  packet: CustomerPacket,
  setting: Setting,
  entries: readonly ContentsEntry[] = [],
): Box {
  const { grid } = setting;
  const { width, height, inset } = grid;
  const { step, contents } = arrangement(packet, setting, entries);
  return column(
    [
      vendorLine(packet, step, setting),
      column([titleBox(packet, step, setting), headlineBox(packet, step, setting)], {
        marginTop: step.top,
        flexGrow: 1,
      }),
      ...(contents.length > 0
        ? [contentsBlock(contents, setting), box([], { height: CONTENTS_GAP, flexShrink: 0 })]
        : []),
      controlBlock(packet, step, setting),
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

/** Contents give way where names and texts need the whole cover: a reader still has the outline and the running heads. */
function arrangement(
  packet: CustomerPacket,
  setting: Setting,
  entries: readonly ContentsEntry[],
): { readonly step: CoverStep; readonly contents: readonly ContentsEntry[] } {
  const below =
    entries.length > 0 ? contentsHeight(entries, setting.grid.contentWidth) + CONTENTS_GAP + CONTENTS_AIR : 0;
  const fitting = (height: number): CoverStep | undefined =>
    COVER_STEPS.find((candidate) => fitsCover(packet, candidate, { setting, below: height }));
  const step = fitting(below);
  if (step) return { step, contents: entries };
  return { step: fitting(0) ?? COVER_STEPS[5], contents: [] };
}

const sizeOf = (size: Size | undefined) =>
  size === undefined ? {} : { fontSize: size.size, lineHeight: `${size.leading}px` };

function vendorLine({ vendor }: CustomerPacket, { print }: CoverStep, { theme, grid }: Setting): Box {
  const { ink, soft } = theme.colours;
  const style = { width: grid.contentWidth, ...sizeOf(print) };
  return column(
    [
      text(vendor.name, { type: 'lead', weight: 600, colour: ink, tag: { role: 'P' }, style }),
      ...(vendor.strapline ? [text(vendor.strapline, { colour: soft, tag: { role: 'P' }, style })] : []),
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
  const last = NAME_STEPS[Math.max(least, 3)] ?? NAME_STEPS[5];
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
          ...sizeOf(headline),
        },
      }),
    ],
    { marginTop: gap },
  );
}

/** Between the contents and the control block, and at least above them. */
const CONTENTS_GAP = 22;
const CONTENTS_AIR = 28;

const CONTROL_GAP = 16;
const CONTROLS_IN_ROW = 4;
/** Beyond this many lines of its column a detail takes the whole row. */
const CONTROL_LINES = 4;

function controlWidth(detail: string, contentWidth: number, size: number): number {
  const column = Math.floor((contentWidth - CONTROL_GAP * (CONTROLS_IN_ROW - 1)) / CONTROLS_IN_ROW);
  const lines = wrapLabel(detail, size, column).length;
  return lines > CONTROL_LINES ? contentWidth : column;
}

/** Whether all parts of the cover, as high as they are estimated, stand above each other on the page. */
function fitsCover(
  packet: CustomerPacket,
  step: CoverStep,
  { setting: { grid }, below }: { readonly setting: Setting; readonly below: number },
): boolean {
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
    heightOf(vendor.name, step.print ?? TYPE.lead, width),
    vendor.strapline ? heightOf(vendor.strapline, step.print ?? TYPE.body, width) : 0,
    step.top + 6 + 22 + TYPE.large.leading + 10,
    heightOf(account.name, name, width, 'serif'),
    14 + heightOf(cover.period, TYPE.large, width),
    step.gap + heightOf(cover.headline, step.headline, grid.mainWidth, 'serif'),
    below + controlHeight(cover.control, width, step.print),
  ];
  return parts.reduce((sum, part) => sum + part, 0) <= grid.height - 2 * grid.inset - 14;
}

function controlHeight(
  control: CustomerPacket['cover']['control'],
  contentWidth: number,
  { size, leading }: Size = TYPE.small,
): number {
  const rows: number[] = [];
  let free = 0;
  for (const { detail } of control) {
    const width = controlWidth(detail, contentWidth, size);
    const height = 8 + TYPE.note.leading + wrapLabel(detail, size, width).length * leading;
    if (width > free) {
      rows.push(height);
      free = contentWidth;
    } else rows.push(Math.max(rows.pop() ?? 0, height));
    free -= width + CONTROL_GAP;
  }
  return 1 + rows.reduce((sum, row) => sum + row, 0);
}

function controlBlock({ cover }: CustomerPacket, { print }: CoverStep, { theme, grid }: Setting): Box {
  const { soft, ink } = theme.colours;
  const list: Tag = { role: 'L' };
  const items = cover.control.map(({ term, detail }) => {
    const width = controlWidth(detail, grid.contentWidth, print?.size ?? TYPE.small.size);
    return column(
      [
        text(term, { type: 'note', colour: soft, tag: { role: 'Lbl' }, style: { width } }),
        text(detail, {
          type: 'small',
          colour: ink,
          tag: { role: 'LBody' },
          style: { width, ...sizeOf(print) },
        }),
      ],
      { width, marginTop: 8 },
      { role: 'LI' },
    );
  });
  return column(
    [
      rule(theme.colours.rule, 0.5),
      row(items, { flexWrap: 'wrap', columnGap: CONTROL_GAP, width: grid.contentWidth }, list),
    ],
    {
      width: grid.contentWidth,
    },
  );
}
