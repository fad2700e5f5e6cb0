/** What every form of a packet must say, told from the packet alone: each text once, in reading order. */
import type { Block, Inline } from '../../src/views/block.ts';
import type { CustomerPacket } from '../../src/views/customer-packet.ts';
import { layoutChart } from '../../templates/chart/layout-chart.ts';
import { gridOf } from '../../templates/theme.ts';

export type PacketTexts = {
  readonly texts: readonly string[];
  /** The words for each chart, for who does not see it. */
  readonly alternatives: readonly string[];
};
/** What the forms differ in: who numbers a list, and how wide a chart is drawn. */
export type TextForm = { readonly withMarkers: boolean; readonly chartWidth: (hasNotes: boolean) => number };

/** @returns what is peculiar to PDF and page images. */
export function pageForm({ paper }: CustomerPacket): TextForm {
  const { mainWidth, contentWidth } = gridOf(paper);
  return { withMarkers: true, chartWidth: (hasNotes) => (hasNotes ? mainWidth : contentWidth) };
}

/** @returns the texts of the cover, then of each section: label, headline, blocks, notes. */
export function packetTexts(packet: CustomerPacket, form: TextForm): PacketTexts {
  const { vendor, cover, account, sections, words, draft } = packet;
  const texts = [
    draft ? words.draft : '',
    vendor.name,
    vendor.strapline ?? '',
    cover.title,
    account.name,
    cover.period,
    cover.headline,
    ...cover.control.flatMap(({ term, detail }) => [term, detail]),
    ...sections.flatMap(({ label, headline, blocks, notes }) => [
      label,
      headline,
      ...blocks.flatMap((block) => blockTexts(block, packet, form, notes.length > 0)),
      ...notes,
    ]),
  ];
  const blocks = sections.flatMap((section) => section.blocks);
  return { texts, alternatives: blocks.flatMap((block) => (block.kind === 'chart' ? [block.alt] : [])) };
}

function blockTexts(
  block: Block,
  { words, direction }: CustomerPacket,
  { withMarkers, chartWidth }: TextForm,
  hasNotes: boolean,
): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [inlineText(block.inlines)];
    case 'list':
      return block.items.flatMap((item, index) => [
        withMarkers ? (block.ordered ? `${index + 1}.` : '–') : '',
        inlineText(item),
      ]);
    case 'quote':
      return [inlineText(block.inlines), block.attribution ?? ''];
    case 'callout':
      return [block.title ?? '', inlineText(block.inlines)];
    case 'figures':
      return block.items.flatMap(({ label, value, unit, note }) => [label, value, unit ?? '', note ?? '']);
    case 'facts':
      return block.items.flatMap(({ term, detail }) => [term, detail]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ head }) => head),
        ...block.rows.flat().flatMap(({ text, note }) => [text, note ?? '']),
      ];
    case 'chart': {
      const { labels } = layoutChart(block.chart, {
        width: chartWidth(hasNotes),
        words: words.chart,
        direction,
      });
      return [block.title, ...labels.map(({ text }) => text)];
    }
  }
}

const inlineText = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('');

/** White space, soft hyphens and marks of direction belong to the setting, not to what is said. */
export const bareText = (texts: readonly string[]): string =>
  texts.join('').replace(/[\s\u00ad\u061c\u200e\u200f\u2066-\u2069]/gu, '');

/** @returns what a reader would have to be shown to see where two texts part; undefined where they never do. */
export function firstDifference(actual: string, expected: string): string | undefined {
  if (actual === expected) return undefined;
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  const around = (text: string): string =>
    `…${text.slice(Math.max(0, at - 30), at)}⟨${text.slice(at, at + 50)}⟩`;
  return `says ${around(actual)}, should say ${around(expected)}`;
}
