/**
 * HTML, PDF and page images of a packet say the same, to the letter and in the same order: what the packet says
 * is told from the packet alone, and each form of the whole demo book is held against it.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { composePages } from '../../src/render/compose-pages.ts';
import type { ComposedPacket } from '../../src/render/drawing.ts';
import { fontsFor } from '../../src/render/fonts/font-set.ts';
import { textsOf } from '../../src/render/fonts/missing-glyph.ts';
import type { CustomerPacket } from '../../src/views/customer-packet.ts';
import { demoPackets } from '../support/demo-packets.ts';
import { htmlTexts } from '../support/html-texts.ts';
import {
  bareText,
  firstDifference,
  type PacketTexts,
  packetTexts,
  pageForm,
  type TextForm,
} from '../support/packet-texts.ts';
import { checkPdfUa } from '../support/pdf/check-pdf-ua.ts';
import { isContents, pdfTexts, readTaggedPdf } from '../support/pdf/read-tagged-pdf.ts';

let packets: readonly CustomerPacket[] = [];
beforeAll(async () => {
  packets = await demoPackets();
});

const inHtml: TextForm = { withMarkers: false, chartWidth: () => 480 };
const fileOf = ({ account }: CustomerPacket, name: string): Buffer =>
  readFileSync(`${inject('demoOut')}/packets/${account.id}/${name}`);

/** Where a packet's texts part from what is expected, by account. */
function differences(read: (packet: CustomerPacket) => readonly (readonly [PacketTexts, PacketTexts])[]) {
  return packets.flatMap((packet) =>
    read(packet).flatMap(([actual, expected]) =>
      (['texts', 'alternatives'] as const).flatMap((part) => {
        const found = firstDifference(bareText(actual[part]), bareText(expected[part]));
        return found ? [`${packet.account.id}: ${found}`] : [];
      }),
    ),
  );
}

describe('what a packet says', () => {
  test('stands in its HTML', () => {
    const read = (packet: CustomerPacket) =>
      [[htmlTexts(fileOf(packet, 'index.html').toString('utf8')), packetTexts(packet, inHtml)]] as const;
    expect(differences(read)).toEqual([]);
  });

  test('is heard from its PDF', () => {
    const read = (packet: CustomerPacket) =>
      [
        [pdfTexts(readTaggedPdf(fileOf(packet, 'packet.pdf'))), packetTexts(packet, pageForm(packet))],
      ] as const;
    expect(differences(read)).toEqual([]);
  });

  test('is drawn on its pages', async () => {
    const drawn = new Map<CustomerPacket, readonly string[]>();
    for (const packet of packets) drawn.set(packet, pageTexts(await compose(packet)));
    const read = (packet: CustomerPacket) => {
      const expected = packetTexts(packet, pageForm(packet));
      return [[{ ...expected, texts: drawn.get(packet) ?? [] }, expected]] as const;
    };
    expect(differences(read)).toEqual([]);
  });

  test('is the same however wide its charts are', () => {
    const read = (packet: CustomerPacket) =>
      [
        [packetTexts(packet, { ...pageForm(packet), withMarkers: false }), packetTexts(packet, inHtml)],
      ] as const;
    expect(differences(read)).toEqual([]);
  });
});

function compose(packet: CustomerPacket): Promise<ComposedPacket> {
  const texts = textsOf(packet).map(({ text }) => text);
  return composePages(packet, fontsFor(texts, packet.locale));
}

/** The texts from which the page images are drawn, as they are read; without contents and what is repeated. */
function pageTexts({ pages, order }: ComposedPacket): readonly string[] {
  const places = new Map(order.map((path, place) => [path.at(-1), place]));
  const runs = pages.flatMap(({ items }) =>
    items.flatMap(({ item, artifact }) => {
      if (artifact || item.kind !== 'text') return [];
      const { tags } = item.owner;
      if (isContents(tags.map(({ role }) => role))) return [];
      const place = places.get(tags.findLast((tag) => places.has(tag))) ?? -1;
      return [{ place, text: item.words.map(({ text }) => text).join('') }];
    }),
  );
  return runs.sort((a, b) => a.place - b.place).map(({ text }) => text);
}

test('every PDF of the demo book keeps the rules of PDF/UA that it claims', () => {
  const faults = packets.flatMap((packet) =>
    checkPdfUa(fileOf(packet, 'packet.pdf')).map((fault) => `${packet.account.id}: ${fault}`),
  );
  expect(faults).toEqual([]);
});
