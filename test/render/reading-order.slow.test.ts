/**
 * What others take out of a packet's PDF, in four languages: what a stranger's program copies, in the order in
 * which the file draws it, and what is heard, in the order of its tags.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { renderPacket } from '../../src/render/render-packet.ts';
import type { CustomerPacket } from '../../src/views/customer-packet.ts';
import { demoPackets } from '../support/demo-packets.ts';
import { bareText, firstDifference, packetTexts, pageForm } from '../support/packet-texts.ts';
import { checkPdfUa } from '../support/pdf/check-pdf-ua.ts';
import { pdfTexts, readTaggedPdf } from '../support/pdf/read-tagged-pdf.ts';
import { readPdf } from '../support/read-pdf.ts';

let packets: readonly CustomerPacket[] = [];
beforeAll(async () => {
  packets = await demoPackets('all');
});

/** The richest packet of a language that is no draft, and so has contents but no word across its pages. */
function richest(language: string): CustomerPacket {
  const own = packets.filter(({ locale, draft }) => locale.split('-')[0] === language && !draft);
  const found = own.toSorted((a, b) => b.sections.length - a.sections.length)[0];
  if (!found) throw new Error(`No packet of the demo book is in "${language}".`);
  return found;
}

/** Brackets and stops between two directions are where programs that copy differ from each other. */
function copied(text: string, { direction }: CustomerPacket): string {
  return direction === 'rtl' ? text.replace(/[\p{P}\p{S}]/gu, '') : text;
}

describe.each(['en', 'de', 'fr', 'ar'])('%s', (language) => {
  let packet: CustomerPacket;
  let bytes: Uint8Array;
  beforeAll(async () => {
    packet = richest(language);
    ({ pdf: bytes } = await renderPacket(packet, { dpi: 72, images: false }));
  });

  test('copies section by section from head to end, notes beside them', async () => {
    const bare = (texts: readonly string[]): string => copied(bareText(texts), packet);
    let read = bare((await readPdf(bytes)).pages);
    // Contents and notes stand beside the text, and come where their page has them.
    const [start, end] = [packet.words.contents, packet.cover.control[0]?.term ?? ''].map((text) =>
      bare([text]),
    );
    read = read.replace(new RegExp(`${start}\\d.*?(?=${end})`, 'u'), '');
    const notes = packet.sections.flatMap((section) => section.notes.map((note) => bare([note])));
    for (const note of notes) {
      expect(read, `the note "${note}" in one piece`).toContain(note);
      read = read.replace(note, () => '');
    }
    const sections = packet.sections.map((section) => ({ ...section, notes: section.notes.map(() => '') }));
    const expected = bare(packetTexts({ ...packet, sections }, pageForm(packet)).texts);
    expect(firstDifference(read, expected)).toBeUndefined();
  });

  test('is heard as it is written, and keeps the rules of PDF/UA', () => {
    const heard = bareText(pdfTexts(readTaggedPdf(bytes)).texts);
    const expected = bareText(packetTexts(packet, pageForm(packet)).texts);
    expect(firstDifference(heard, expected)).toBeUndefined();
    expect(checkPdfUa(bytes)).toEqual([]);
  });
});
