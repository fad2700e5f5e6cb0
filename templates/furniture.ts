import type { CustomerPacket } from '../src/views/customer-packet.ts';
import { estimateWidth } from './chart/wrap-label.ts';
import type { Setting } from './fragment.ts';
import { type Box, box, row, rule, text } from './layout-words.ts';
import { TYPE } from './theme.ts';

/** @returns the line at the head of a page: whose packet, and which section the page belongs to. */
export function runningHead(packet: CustomerPacket, label: string, { theme, grid }: Setting): Box {
  const { soft } = theme.colours;
  const half = Math.floor(grid.contentWidth / 2) - 8;
  const quiet = { type: 'note', colour: soft } as const;
  return row(
    [
      text(shorten(packet.account.name, half), { ...quiet, style: { width: half } }),
      text(label, { ...quiet, align: 'end', style: { width: half } }),
    ],
    { justifyContent: 'space-between', width: grid.contentWidth },
  );
}

/** @returns the line at the foot: vendor and title, and "page x of y". */
export function runningFoot(
  packet: CustomerPacket,
  page: { readonly number: number; readonly of: number },
  { theme, grid, words }: Setting,
): Box {
  const { soft, rule: hairline } = theme.colours;
  const quiet = { type: 'note', colour: soft } as const;
  const count = words.pageOf.replace('{page}', String(page.number)).replace('{pages}', String(page.of));
  const left = Math.floor(grid.contentWidth * 0.7);
  return box(
    [
      rule(hairline, 0.5, { width: grid.contentWidth }),
      row(
        [
          text(`${packet.vendor.name} · ${packet.cover.title}`, { ...quiet, style: { width: left } }),
          text(count, { ...quiet, align: 'end', style: { width: grid.contentWidth - left } }),
        ],
        { width: grid.contentWidth, paddingTop: 6 },
      ),
    ],
    { flexDirection: 'column', width: grid.contentWidth },
  );
}

/** @returns the slim band across the top edge of a draft, with the word at both ends and between. */
export function draftBand({ words, theme, grid }: Setting): Box {
  const { accent, paper } = theme.colours;
  const word = () => text(words.draft, { type: 'note', weight: 600, colour: paper });
  return row([word(), word(), word()], {
    width: Math.ceil(grid.width),
    height: DRAFT_BAND,
    paddingTop: 1,
    paddingLeft: grid.inset,
    paddingRight: grid.inset,
    boxSizing: 'border-box',
    justifyContent: 'space-between',
    backgroundColor: accent,
  });
}

/** @returns the word, pale and large, for behind the text: who cuts the band off cannot cut this off. */
export function draftWord({ words, theme, grid }: Setting): Box {
  const fitting = Math.floor(grid.contentWidth / estimateWidth(words.draft, 1, 'serif'));
  const fontSize = Math.min(Math.max(fitting, 28), 120);
  const style = {
    fontSize,
    lineHeight: `${Math.round(fontSize * 1.15)}px`,
    width: grid.contentWidth,
    marginLeft: grid.inset,
  };
  return row([text(words.draft, { family: 'serif', colour: theme.colours.ghost, align: 'center', style })]);
}

const DRAFT_BAND = 14;

const NOTE = TYPE.note.size;
const MOST_CHARACTERS = 56;

/** The name as far as it stands on one line. */
function shorten(name: string, width: number): string {
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)];
  if (characters.length <= MOST_CHARACTERS && estimateWidth(name, NOTE) <= width) return name;
  let short = '';
  for (const { segment } of characters.slice(0, MOST_CHARACTERS - 1)) {
    if (estimateWidth(`${short}${segment}…`, NOTE) > width) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}
