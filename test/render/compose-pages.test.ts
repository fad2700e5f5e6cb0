import { describe, expect, test } from 'vitest';
import { composePages } from '../../src/render/compose-pages.ts';
import { fontsFor } from '../../src/render/fonts/font-set.ts';
import { textsOf } from '../../src/render/fonts/missing-glyph.ts';
import { shapeWord } from '../../src/render/shape-word.ts';
import type { Block } from '../../src/views/block.ts';
import type { CustomerPacket } from '../../src/views/customer-packet.ts';
import { THIN } from '../support/sample-packets.ts';

const LONG = 'Words that go on about nothing in particular and must never be lost. ';
const text = (content: string) => ({ kind: 'text', text: content }) as const;

function packetOf(blocks: readonly Block[], notes: readonly string[] = []): CustomerPacket {
  const section: CustomerPacket['sections'][number] = {
    kind: 'narrative',
    label: 'Label',
    headline: 'Headline',
    blocks: [...blocks],
    notes: [...notes],
  };
  return { ...THIN, sections: [section] };
}

async function compose(packet: CustomerPacket) {
  const fonts = fontsFor(
    textsOf(packet).map((placed) => placed.text),
    packet.locale,
  );
  return { fonts, pages: await composePages(packet, fonts) };
}

describe('what is hard to place is placed, all of it and within its frame', () => {
  const cell = (content: string) => ({ text: content });
  const columns = (count: number) =>
    Array.from({ length: count }, () => ({ head: 'Column head', align: 'end', share: 1 }) as const);
  const cases: readonly [string, Block][] = [
    ['a paragraph of many pages', { kind: 'paragraph', inlines: [text(LONG.repeat(120))] }],
    ['a word longer than a line', { kind: 'paragraph', inlines: [text('x'.repeat(300))] }],
    [
      'a table row taller than a page',
      {
        kind: 'table',
        caption: 'T',
        columns: columns(2),
        rows: [
          [cell('a'), cell(LONG.repeat(50))],
          [cell('b'), cell('c')],
        ],
      },
    ],
    [
      'a table of twelve columns',
      {
        kind: 'table',
        caption: 'T',
        columns: columns(12),
        rows: [columns(12).map(() => cell('1.234.567,89'))],
      },
    ],
    [
      'a row with too few cells and one with empty ones',
      { kind: 'table', caption: '', columns: columns(2), rows: [[], [cell(''), cell('')]] },
    ],
    ['a callout taller than a page', { kind: 'callout', title: LONG, inlines: [text(LONG.repeat(80))] }],
    [
      'a figure wider than its column',
      {
        kind: 'figures',
        items: Array.from({ length: 6 }, () => ({
          label: LONG,
          value: '123 456 789 012 345,67',
          unit: 'million euros',
        })),
      },
    ],
    ['an empty paragraph', { kind: 'paragraph', inlines: [] }],
    [
      'a chart of very many rows',
      {
        kind: 'chart',
        title: 'C',
        alt: 'c',
        chart: {
          kind: 'bars',
          rows: Array.from({ length: 60 }, (_, index) => ({
            label: LONG,
            value: { value: index, text: `${index}` },
          })),
        },
      },
    ],
  ];
  test.each(cases)('%s', async (_, block) => {
    const { pages } = await compose(
      packetOf([block, { kind: 'heading', level: 4, text: 'The end' }], [LONG.repeat(60)]),
    );
    const last = pages.flatMap(({ items }) =>
      items.flatMap(({ item }) => (item.kind === 'text' ? item.words.map((word) => word.text) : [])),
    );
    expect(last.join(' ')).toContain('The end');
  });
});

test('what satori measured is what is drawn: the same face for each character of each style', async () => {
  const part = 'Łódź 東京 Ελληνικά שלום and Latin';
  const styles = [{}, { strong: true }, { emphasis: true }, { strong: true, emphasis: true }] as const;
  const { fonts, pages } = await compose(
    packetOf([{ kind: 'paragraph', inlines: styles.map((style) => ({ ...text(`${part} `), ...style })) }]),
  );
  const runs = pages.flatMap(({ items }) =>
    items.flatMap(({ item }) => (item.kind === 'text' ? [item] : [])),
  );
  for (const { words, owner, weight, italic, size } of runs) {
    for (const word of words) {
      const { stretch } = shapeWord(word, { family: owner.family, weight, italic, size }, fonts);
      // Kerning at punctuation is the only difference that is left.
      expect(Math.abs(stretch - 1), `${word.text} ${weight} ${italic}`).toBeLessThan(0.03);
    }
  }
});
