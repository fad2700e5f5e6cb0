/** A packet that is read from right to left: its pages are mirrored, and its PDF is copied as it is written. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { composePages } from '../../src/render/compose-pages.ts';
import type { DrawItem } from '../../src/render/drawing.ts';
import { fontsFor } from '../../src/render/fonts/font-set.ts';
import { textsOf } from '../../src/render/fonts/missing-glyph.ts';
import { renderPacket } from '../../src/render/render-packet.ts';
import type { CustomerPacket } from '../../src/views/customer-packet.ts';
import { ARABIC } from '../support/arabic-packet.ts';
import { RICH } from '../support/sample-packets.ts';

async function pagesOf(packet: CustomerPacket): Promise<readonly (readonly DrawItem[])[]> {
  const fonts = fontsFor(
    textsOf(packet).map(({ text }) => text),
    packet.locale,
  );
  const { pages } = await composePages(packet, fonts);
  return pages.map(({ items }) => items.map(({ item }) => item));
}

describe('the pages', () => {
  /** Both margins and what lies between them, in whole points. */
  const ACROSS = 595;
  const round = (value: number): number => Math.round(value * 100) / 100;
  const placesOf = (items: readonly DrawItem[], isMirrored: boolean): readonly string[] =>
    items
      .flatMap((item) =>
        item.kind === 'text'
          ? []
          : [
              [
                item.kind,
                round(isMirrored ? ACROSS - item.x - item.width : item.x),
                ...[item.y, item.width, item.height].map(round),
              ].join(' '),
            ],
      )
      .toSorted();
  test('are the mirror of what they are from left to right', async () => {
    const [plain, mirror] = [await pagesOf(RICH), await pagesOf({ ...RICH, direction: 'rtl' })];
    expect(plain.flat().length).toBeGreaterThan(100);
    expect(mirror.map((items) => placesOf(items, true))).toEqual(
      plain.map((items) => placesOf(items, false)),
    );
  });
  test('have what comes first on the right', async () => {
    const runs = (await pagesOf(ARABIC)).flat().filter((item) => item.kind === 'text');
    const placeOf = (word: string): number => {
      const found = runs.find(({ words }) => words.some(({ text }) => text === word));
      return found ? found.x + found.width : Number.NaN;
    };
    // A column of a table before the next, a term before its detail, the text before its notes.
    for (const [first, next] of [
      ['التعهد', 'المسؤول'],
      ['المسؤول', 'الموعد'],
      ['نطلب', 'تسمية'],
      ['كان', 'يُقاس'],
    ] as const)
      expect(placeOf(first), `${first} before ${next}`).toBeGreaterThan(placeOf(next));
  });
});

/** Parts of a line in the order of the file, a space where they stand apart. */
async function copiedText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  let copied = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    let end: { readonly left: number; readonly right: number; readonly y: number } | undefined;
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      const [, , , , left, y] = item.transform as number[];
      const place = { left: left ?? 0, right: (left ?? 0) + item.width, y: y ?? 0 };
      const gap = end ? Math.max(place.left - end.right, end.left - place.right) : 1;
      copied += (end?.y === place.y && gap < item.height * 0.1 ? '' : ' ') + item.str;
      end = place;
    }
  }
  await task.destroy();
  return copied.replace(/\s+/gu, ' ');
}

describe('the PDF', () => {
  test('is copied letter for letter, in the order in which it is read', async () => {
    const { pdf } = await renderPacket(ARABIC, { dpi: 72, images: false });
    const copied = await copiedText(pdf);
    let from = 0;
    for (const sentence of [
      'شركة واحة النخيل للضيافة',
      'من 1 أكتوبر 2025 إلى 30 سبتمبر 2026',
      'أعدها Maya Okafor (Tidewater Voice)',
      'انخفض وقت الانتظار إلى النصف، ووفينا بتسعة من أحد عشر تعهدًا',
      'المقسم القديم إلى منصة Tidewater Voice في أربع عطلات أسبوعية (وكانت الخطة ستًّا)، ولم يخسر',
      'تسمية مسؤول واحد عن خطة الترقيم قبل 30 نوفمبر 2026.',
      'في كل موقع (7 مواقع)',
      'راسلوا maya.okafor@example.com أو اتصلوا بالرقم +971 4 555 0142. وتفاصيل الخطة على صفحة الخطة.',
      'تجربة التعرف على الصوت بـالعربية وEnglish.',
      '«لم نسمع شكوى واحدة في أسبوع الانتقال، وهذا لم يحدث من قبل.»',
    ]) {
      const at = copied.indexOf(sentence, from);
      expect(at, `"${sentence}" in "${copied.slice(from)}"`).toBeGreaterThanOrEqual(0);
      from = at + sentence.length;
    }
    // No letter as one of its joined forms, no dots of their own, no joiners.
    expect(copied).not.toMatch(/[\u200b-\u200f\ufb50-\ufdff\ufe70-\ufefc]/u);
  });
});
