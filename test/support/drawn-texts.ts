/** What a reader must find in a drawn packet, told from the packet alone: each text once, in reading order. */
import type { Block, Cell, Inline } from '../../src/views/block.ts';
import type { CustomerPacket } from '../../src/views/customer-packet.ts';
import { layoutChart } from '../../templates/chart/layout-chart.ts';
import { gridOf } from '../../templates/theme.ts';

export type SectionTexts = { readonly main: readonly string[]; readonly notes: readonly string[] };

/** @returns the texts of the cover. */
export function coverTexts({ vendor, cover, account }: CustomerPacket): readonly string[] {
  const control = cover.control.flatMap(({ term, detail }) => [term, detail]);
  return [
    vendor.name,
    vendor.strapline ?? '',
    cover.title,
    account.name,
    cover.period,
    cover.headline,
    ...control,
  ];
}

/** @returns the texts of each section. */
export function sectionTexts(packet: CustomerPacket): readonly SectionTexts[] {
  return packet.sections.map(({ label, headline, blocks, notes }) => ({
    main: [label, headline, ...blocks.flatMap((block) => blockTexts(block, packet, notes.length > 0))],
    notes,
  }));
}

function blockTexts(block: Block, packet: CustomerPacket, hasNotes: boolean): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [inlineText(block.inlines)];
    case 'list':
      return block.items.flatMap((item, index) => [block.ordered ? `${index + 1}.` : '–', inlineText(item)]);
    case 'quote':
      return [inlineText(block.inlines), block.attribution ?? ''];
    case 'callout':
      return [block.title ?? '', inlineText(block.inlines)];
    case 'figures':
      return block.items.flatMap(({ label, value, unit, note }) => [
        label,
        `${value} ${unit ?? ''}`,
        note ?? '',
      ]);
    case 'facts':
      return block.items.flatMap(({ term, detail }) => [term, detail]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ head }) => head),
        ...block.rows.flat().flatMap((cell) => cellTexts(cell)),
      ];
    case 'chart': {
      const { words, direction, paper } = packet;
      const { labels } = layoutChart(block.chart, {
        width: hasNotes ? gridOf(paper).mainWidth : gridOf(paper).contentWidth,
        words: words.chart,
        direction,
      });
      return [block.title, ...labels.map(({ text }) => text)];
    }
  }
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}

function cellTexts({ text, note }: Cell): readonly string[] {
  return [text, note ?? ''];
}
