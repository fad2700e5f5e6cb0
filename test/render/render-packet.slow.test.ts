import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type RenderedPacket, renderPacket } from '../../src/render/render-packet.ts';
import { BlockSchema } from '../../src/views/block.ts';
import { ChartSchema } from '../../src/views/chart.ts';
import { type CustomerPacket, CustomerPacketSchema } from '../../src/views/customer-packet.ts';
import { checkGolden } from '../support/golden-image.ts';
import { type ReadPdf, readPdf } from '../support/read-pdf.ts';
import { ODD, SAMPLES } from '../support/sample-packets.ts';

const DPI = 80;
type Name = keyof typeof SAMPLES;
const NAMES = Object.keys(SAMPLES) as Name[];

const drawn = {} as Record<Name, RenderedPacket>;
const pdfs = {} as Record<Name, ReadPdf>;

beforeAll(async () => {
  for (const name of NAMES) {
    drawn[name] = await renderPacket(SAMPLES[name], { dpi: DPI, images: true });
    pdfs[name] = await readPdf(drawn[name].pdf);
  }
});

describe('the samples', () => {
  test.each(NAMES)('%s is a packet by its schema', (name) => {
    expect(CustomerPacketSchema.safeParse(SAMPLES[name]).error).toBeUndefined();
  });
  test('hold every kind of block and chart', () => {
    const blocks = Object.values(SAMPLES as Record<string, CustomerPacket>)
      .flatMap(({ sections }) => sections)
      .flatMap((section) => section.blocks);
    const kinds = new Set(blocks.map(({ kind }) => kind));
    const charts = new Set(blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.kind] : [])));
    expect(kinds).toEqual(new Set(BlockSchema.options.map(({ shape }) => shape.kind.value)));
    expect(charts).toEqual(new Set(ChartSchema.options.map(({ shape }) => shape.kind.value)));
  });
});

/** Lines and pages break anywhere, so texts are compared without spaces. */
const bare = (text: string): string => text.replace(/\s/gu, '');

describe('the text of the PDF', () => {
  test('odd: Greek, Cyrillic, Han, Hebrew and Arabic come back as letters', () => {
    const read = bare(pdfs.odd.pages[1] ?? '');
    const rtl = ['الاتصالات', 'תקשורת', 'ישראל'];
    for (const text of ['東京', '株式会社ひかり通信', 'Γιώργος', 'Владимир', 'Łódź', ...rtl])
      expect(read).toContain(text);
  });

  test('rtl: letters that share a glyph are told apart', () => {
    const read = bare(pdfs.rtl.pages[0] ?? '');
    for (const text of ['أكتوبر', 'سبتمبر', 'انخفض']) expect(read).toContain(text);
  });

  test('a word keeps its space and a hyphen gets none', () => {
    expect(pdfs.rich.pages[1]).toContain('ran the cut-over on a copy');
    expect(pdfs.rich.pages.join(' ')).toContain('Priority-one response kept its promise');
  });
});

describe('the pages', () => {
  test('are numbered, the cover counted', () => {
    expect(pdfs.rich.artifacts[0]).toBe('');
    pdfs.rich.artifacts.slice(1).forEach((furniture, index) => {
      expect(furniture).toContain(`Page ${index + 2} of ${drawn.rich.pageCount}`);
    });
  });
  test('a table that runs over repeats its head on each further page', () => {
    const repeated = pdfs.rich.artifacts.filter((text) =>
      text.includes('The ledger of last year’s review (continued)'),
    );
    expect(repeated.length).toBeGreaterThanOrEqual(1);
    for (const text of repeated) expect(text).toContain('Promise Owner Due Outcome');
  });
  test('of a draft all say so, at the edge and behind the text', () => {
    const [cover = '', ...others] = pdfs.odd.artifacts;
    for (const text of others) expect(text.match(/Entwurf, nicht freigegeben/gu)).toHaveLength(6);
    // On the cover one of them is read.
    expect(cover.match(/Entwurf, nicht freigegeben/gu)).toHaveLength(5);
    expect(pdfs.odd.pages[0]).toMatch(/^Entwurf, nicht freigegeben/u);
    for (const text of pdfs.rich.artifacts) expect(text).not.toContain('Draft');
  });
  test.each(NAMES)('%s looks as accepted', async (name) => {
    for (const [index, { png }] of drawn[name].pages.entries()) {
      await checkGolden(`${name}-${String(index + 1).padStart(2, '0')}`, png);
    }
  });
  test('have the resolution that was asked for and carry it', async () => {
    const { width, height, density } = await sharp(drawn.rich.pages[0]?.png).metadata();
    expect([width, height, density]).toEqual([Math.round((595.28 * DPI) / 72), 935, DPI]);
  });
  test('as SVG ask for nothing from outside', () => {
    for (const { svg } of drawn.rich.pages) {
      expect(svg).not.toMatch(/<(?:text|image|use|style|script|foreignObject)\b|(?:href|src|style)=|url\(/u);
    }
  });
});

describe('the PDF', () => {
  test('has title, language, author and the as-of date, and no other date', () => {
    expect(pdfs.rich.info).toMatchObject({
      Title: 'Brightwater & Daughters – Annual review 2026',
      Language: 'en-GB',
      Author: 'Tidewater Voice',
      CreationDate: 'D:20261015000000Z',
      ModDate: 'D:20261015000000Z',
    });
  });
  test('keeps links', () => {
    expect(pdfs.rich.links).toEqual(['https://example.com/plan']);
  });
  test('says what each part is', () => {
    const roles = [
      'H1',
      'H2',
      'H3',
      'H4',
      'P',
      'L',
      'LI',
      'Table',
      'TR',
      'TH',
      'TD',
      'Caption',
      'Figure',
      'BlockQuote',
      'Note',
      'Link',
    ];
    expect([...pdfs.rich.roles]).toEqual(expect.arrayContaining(roles));
  });
});

test('the same packet gives the same bytes', async () => {
  const again = await renderPacket(structuredClone(ODD), { dpi: DPI, images: true });
  expect(Buffer.from(again.pdf).equals(Buffer.from(drawn.odd.pdf))).toBe(true);
  again.pages.forEach(({ svg, png }, index) => {
    expect(svg).toBe(drawn.odd.pages[index]?.svg);
    expect(Buffer.from(png).equals(Buffer.from(drawn.odd.pages[index]?.png ?? []))).toBe(true);
  });
});
