/** How one finds one's way in the PDFs of the demo book, and what they are called. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { renderPacket } from '../../src/render/render-packet.ts';
import type { CustomerPacket } from '../../src/views/customer-packet.ts';
import { demoPackets } from '../support/demo-packets.ts';
import { contentsOf, outlineOf, sectionPages } from '../support/pdf/read-navigation.ts';
import { readTaggedPdf, type TaggedPdf, textsAsHeard } from '../support/pdf/read-tagged-pdf.ts';

type Demo = { readonly packet: CustomerPacket; readonly bytes: Buffer; readonly pdf: TaggedPdf };
let demos: readonly Demo[] = [];
beforeAll(async () => {
  demos = (await demoPackets()).map((packet) => {
    const bytes = readFileSync(`${inject('demoOut')}/packets/${packet.account.id}/packet.pdf`);
    return { packet, bytes, pdf: readTaggedPdf(bytes) };
  });
});

const isRich = ({ pdf }: Demo): boolean => pdf.pages.length > 8;

describe('the contents', () => {
  test('name every section of a rich packet with the page that it stands on, and lead there', () => {
    expect(demos.filter(isRich).length).toBeGreaterThan(5);
    for (const { packet, pdf } of demos.filter(isRich)) {
      const pages = sectionPages(pdf);
      const expected = packet.sections.map(({ label }, index) => `${pages[index]} ${label}`);
      const contents = contentsOf(pdf);
      expect(contents.map(({ text }) => text)).toEqual(expected);
      expect(contents.map(({ page }) => page)).toEqual(pages);
    }
  });

  test('are left out of a thin packet', () => {
    for (const { pdf } of demos.filter((demo) => !isRich(demo))) expect(contentsOf(pdf)).toEqual([]);
  });
});

test('the outline names the cover and every section, and leads to where it begins on its page', () => {
  for (const { packet, pdf } of demos) {
    const [cover, ...sections] = outlineOf(pdf);
    expect(cover).toMatchObject({ text: packet.cover.title, page: 1 });
    expect(sections.map(({ text }) => text)).toEqual(packet.sections.map(({ label }) => label));
    expect(sections.map(({ page }) => page)).toEqual(sectionPages(pdf));
    sections.forEach(({ page, top }, index) => {
      const before = sections[index - 1];
      expect(top).toBeGreaterThan(before?.page === page ? before.top + 50 : 50);
      expect(top).toBeLessThan(750);
    });
  }
});

test('pages are called what is printed on them', () => {
  for (const { pdf } of demos)
    expect(pdf.objects.dict(pdf.catalogue.PageLabels).Nums).toEqual([0, { S: '/D' }]);
});

test('the title is the account and its review, in the information and in the metadata alike', () => {
  for (const { packet, pdf } of demos) {
    const title = `${packet.account.name} – ${packet.cover.title}`;
    expect(pdf.objects.text(pdf.objects.dict(pdf.objects.trailer.Info).Title)).toBe(title);
    const xmp = pdf.objects.stream(pdf.catalogue.Metadata)?.toString('utf8');
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${title.replace('&', '&amp;')}</rdf:li>`);
    expect(pdf.objects.text(pdf.catalogue.Lang)).toBe(packet.locale);
  }
});

test('a draft says so once to who listens, before anything else; what is approved never does', () => {
  for (const { packet, pdf } of demos) {
    const texts = textsAsHeard(pdf).map(({ text }) => text);
    expect(texts.filter((text) => text === packet.words.draft)).toHaveLength(packet.draft ? 1 : 0);
    if (packet.draft) expect(texts[0]).toBe(packet.words.draft);
  }
});

test('what runs from right to left is bound on the right', () => {
  for (const { packet, pdf } of demos) {
    const { Direction } = pdf.objects.dict(pdf.catalogue.ViewerPreferences);
    expect(Direction).toBe(packet.direction === 'rtl' ? '/R2L' : undefined);
  }
});

test('six pages take less than 300 kB, and so does every packet of the book', async () => {
  const [rich] = demos.filter(isRich);
  if (!rich) throw new Error('There is no rich packet.');
  const sections = rich.packet.sections.slice(0, 7);
  const { pdf, pageCount } = await renderPacket({ ...rich.packet, sections }, { dpi: 72, images: false });
  expect(pageCount).toBeGreaterThanOrEqual(6);
  expect(pdf.length).toBeLessThan(150_000);
  for (const { bytes } of demos) expect(bytes.length).toBeLessThan(300_000);
});
