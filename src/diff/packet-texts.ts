/** What a packet says, line by line as it is read: what a comparison of two packets is made of. */
import type { Block, Inline } from '../views/block.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';

export interface PacketPart {
  /** The kind of the section, or `cover`. */
  readonly part: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** The cover, then the sections in their order. */
export function partsOfPacket({ cover, sections, draft, words }: CustomerPacket): readonly PacketPart[] {
  const control = cover.control.map(({ term, detail }) => `${term}: ${detail}`);
  const front = [draft ? words.draft : '', cover.title, cover.period, cover.headline, ...control];
  return [
    { part: 'cover', name: cover.title, lines: said(front) },
    ...sections.map(({ kind, label, headline, blocks, notes }) => ({
      part: kind,
      name: label,
      lines: said([headline, ...blocks.flatMap(linesOf), ...notes]),
    })),
  ];
}

const said = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== '');
const inlineText = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('');
const joined = (parts: readonly (string | undefined)[], by: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [inlineText(block.inlines)];
    case 'list':
      return block.items.map(inlineText);
    case 'quote':
      return [inlineText(block.inlines), block.attribution ?? ''];
    case 'callout':
      return [block.title ?? '', inlineText(block.inlines)];
    case 'figures':
      return block.items.map(({ label, value, unit, note }) =>
        joined([`${label}: ${joined([value, unit], ' ')}`, note], ', '),
      );
    case 'facts':
      return block.items.map(({ term, detail }) => `${term}: ${detail}`);
    case 'table':
      return [
        block.caption,
        joined(
          block.columns.map(({ head }) => head),
          ' · ',
        ),
        ...block.rows.map((row) =>
          joined(
            row.map(({ text, note }) => joined([text, note], ', ')),
            ' · ',
          ),
        ),
      ];
    case 'chart':
      return [block.title, block.alt];
  }
}
