import { describe, expect, test } from 'vitest';
import { composePages } from '../../src/render/compose-pages.ts';
import { fontsFor } from '../../src/render/fonts/font-set.ts';
import { textsOf } from '../../src/render/fonts/missing-glyph.ts';
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
  return { fonts, pages: (await composePages(packet, fonts)).pages };
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

describe('a table', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => [{ text: `r${index}` }, { text: 'x' }]);
  const table = (caption: string, count = 3): Block => ({
    kind: 'table',
    caption,
    columns: ['First', 'Second', 'Third'].slice(0, 2).map((head) => ({ head, align: 'start', share: 1 })),
    rows: rows(count),
  });
  const chart: Block = {
    kind: 'chart',
    title: 'C',
    alt: 'c',
    chart: {
      kind: 'bars',
      rows: Array.from({ length: 4 }, () => ({ label: 'L', value: { value: 1, text: '1' } })),
    },
  };
  /** Left ends and heights of the words that are the same as one of these. */
  const placesOf = async (packet: CustomerPacket, word: string) =>
    (await compose(packet)).pages.flatMap(({ items }) =>
      items.flatMap(({ item }) =>
        item.kind === 'text' && item.words.some(({ text: own }) => own === word)
          ? [{ x: item.x, y: item.y }]
          : [],
      ),
    );

  test('of two columns stands beside the next one like it', async () => {
    const packet = packetOf([table('One'), table('Two')]);
    const [one] = await placesOf(packet, 'One');
    const [two] = await placesOf(packet, 'Two');
    expect(two?.y).toBe(one?.y);
    expect(two?.x).toBeGreaterThan((one?.x ?? 0) + 200);
  });
  test('of many rows stands alone', async () => {
    const packet = packetOf([table('One', 20), table('Two', 20)]);
    const [one] = await placesOf(packet, 'One');
    const [two] = await placesOf(packet, 'Two');
    expect(two?.x).toBe(one?.x);
  });
  test('takes the notes’ column once they have ended, and not before', async () => {
    const second = async (blocks: readonly Block[], note: string) =>
      (await placesOf(packetOf(blocks, [note]), 'Second'))[0]?.x ?? 0;
    const beside = await second([chart, table('T')], LONG.repeat(20));
    const below = await second([chart, table('T')], 'A short note.');
    expect(below).toBeGreaterThan(beside + 40);
  });
  test('without a caption is named by its section where it runs on', async () => {
    const { pages } = await compose(packetOf([table('', 80)]));
    const words = pages[2]?.items.flatMap(({ item }) =>
      item.kind === 'text' ? item.words.map(({ text: own }) => own) : [],
    );
    expect(words?.join(' ')).toContain('Label (continued)');
  });
  test('that runs on from right to left has its head over its columns', async () => {
    const packet: CustomerPacket = { ...packetOf([table('T', 80)]), direction: 'rtl' };
    const heads = await placesOf(packet, 'First');
    expect(heads.length).toBeGreaterThan(1);
    expect(new Set(heads.map(({ x }) => x)).size).toBe(1);
  });
});

test('the odd one of three quotes is not parted from the pair before it, wherever the page ends', async () => {
  const quote = (content: string): Block => ({ kind: 'quote', inlines: [text(content)] });
  for (let lines = 30; lines < 42; lines += 1) {
    const filler: Block = {
      kind: 'table',
      caption: 'T',
      columns: ['A', 'B', 'C'].map((head) => ({ head, align: 'start', share: 1 })),
      rows: Array.from({ length: lines }, () => [{ text: 'x' }, { text: 'y' }, { text: 'z' }]),
    };
    const { pages } = await compose(packetOf([filler, quote('One'), quote('Two'), quote('Three')]));
    const pageOf = (word: string) =>
      pages.findIndex(({ items }) =>
        items.some(({ item }) => item.kind === 'text' && item.words.some(({ text: own }) => own === word)),
      );
    expect(pageOf('One'), `after ${lines} rows`).toBe(pageOf('Three'));
  }
});

test('notes that are longer than a section of tables stand below it in two columns', async () => {
  const table: Block = {
    kind: 'table',
    caption: 'T',
    columns: ['A', 'B'].map((head) => ({ head, align: 'start', share: 1 })),
    rows: [[{ text: 'x' }, { text: 'y' }]],
  };
  const { pages } = await compose(
    packetOf([table], [`First. ${LONG.repeat(4)}`, `Second. ${LONG.repeat(4)}`]),
  );
  const found = (word: string) =>
    pages.flatMap(({ items }) =>
      items.flatMap(({ item }) =>
        item.kind === 'text' && item.words.some(({ text: own }) => own === word) ? [item] : [],
      ),
    )[0];
  expect(found('First.')?.y).toBe(found('Second.')?.y);
  expect(found('First.')?.x).toBe(found('x')?.x);
  expect(found('First.')?.y).toBeGreaterThan(found('x')?.y ?? 0);
});
