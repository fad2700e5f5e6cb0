import type { DrawnDocument, InternalDocument } from '../src/views/internal-document.ts';
import { estimateWidth } from './chart/wrap-label.ts';
import type { Setting } from './fragment.ts';
import { type Box, box, type Element, row, rule, type Style, type Tag, text } from './layout-words.ts';
import { TYPE } from './theme.ts';

/** @returns the line at the head of a page: whose packet, and which section the page belongs to. */
export function runningHead(packet: DrawnDocument, label: string, { theme, grid }: Setting): Box {
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
  packet: DrawnDocument,
  page: { readonly number: number; readonly of: number },
  { theme, grid, words }: Setting,
): Box {
  const { soft, rule: hairline } = theme.colours;
  const quiet = { type: 'note', colour: soft } as const;
  const count = words.pageOf.replace('{page}', String(page.number)).replace('{pages}', String(page.of));
  const left = Math.floor(grid.contentWidth * 0.7);
  const title = ` · ${packet.cover.title}`;
  const room = left - estimateWidth(title, NOTE);
  const vendor = shorten(packet.vendor.name, room, Number.POSITIVE_INFINITY);
  return box(
    [
      rule(hairline, 0.5, { width: grid.contentWidth }),
      row(
        [
          text(`${vendor}${title}`, { ...quiet, style: { width: left } }),
          text(count, { ...quiet, align: 'end', style: { width: grid.contentWidth - left } }),
        ],
        { width: grid.contentWidth, paddingTop: 6 },
      ),
    ],
    { flexDirection: 'column', width: grid.contentWidth },
  );
}

/**
 * @returns the slim band across the top edge of a draft, with the word at both ends and between; `tags` make the
 * first of them a part of the text, to be said once to who listens.
 */
export function draftBand({ words, theme, grid }: Setting, tags: readonly Tag[] = []): Box {
  const { accent, paper } = theme.colours;
  const word = (): Element => text(words.draft, { type: 'note', weight: 600, colour: paper });
  const read = tags.reduceRight((inner, tag) => box([inner], {}, tag), word());
  return row([read, word(), word()], { ...bandStyle(grid), backgroundColor: accent });
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

/**
 * @returns the slim band across the top edge of what our own people read: the word at both ends, and between them
 * whom it is for. `tags` as above.
 */
export function internalBand(
  { internal, audience }: InternalDocument['words'],
  { theme, grid }: Setting,
  tags: readonly Tag[] = [],
): Box {
  const { ink, paper } = theme.colours;
  const word = (): Element => text(internal, { type: 'note', weight: 600, colour: paper });
  const read = tags.reduceRight((inner, tag) => box([inner], {}, tag), word());
  const room = grid.contentWidth - 2 * Math.ceil(estimateWidth(internal, NOTE) * 1.2);
  const middle = text(shorten(audience, room, Number.POSITIVE_INFINITY), { type: 'note', colour: paper });
  return row([read, middle, word()], { ...bandStyle(grid), backgroundColor: ink });
}

const BAND = 14;

const bandStyle = (grid: Setting['grid']): Style => ({
  width: Math.ceil(grid.width),
  height: BAND,
  paddingTop: 1,
  paddingLeft: grid.inset,
  paddingRight: grid.inset,
  boxSizing: 'border-box',
  justifyContent: 'space-between',
});

const NOTE = TYPE.note.size;
const MOST_CHARACTERS = 56;

/** The name as far as it stands on one line. */
function shorten(name: string, width: number, most = MOST_CHARACTERS): string {
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)];
  if (characters.length <= most && estimateWidth(name, NOTE) <= width) return name;
  let short = '';
  for (const { segment } of characters.slice(0, most - 1)) {
    if (estimateWidth(`${short}${segment}…`, NOTE) > width) break;
    short += segment;
  }
  // What set the name apart from its neighbours ends with it, cut or not.
  const open = (short.match(/[\u2066-\u2068]/gu) ?? []).length - (short.match(/\u2069/gu) ?? []).length;
  return `${short.trimEnd()}…${'\u2069'.repeat(Math.max(0, open))}`;
}
