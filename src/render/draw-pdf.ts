/**
 * The same pages as a PDF: real text in the order in which it is read, tagged for who listens, vectors for
 * charts, an outline, and nothing in it that depends on when it was made.
 */
import PDFDocument from 'pdfkit';
import type { Paint, Primitive } from '../../templates/chart/primitive.ts';
import type { Theme } from '../../templates/theme.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import { drawPdfText } from './draw-pdf-text.ts';
import type { ComposedPage, Marks, PageItem } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { PdfStructure } from './pdf-structure.ts';

/** @returns the bytes of the packet's PDF; identical for identical input. */
export async function drawPdf(
  packet: CustomerPacket,
  pages: readonly ComposedPage[],
  { fonts, theme }: { readonly fonts: FontSet; readonly theme: Theme },
): Promise<Uint8Array> {
  const doc = openDocument(packet);
  const bytes = collect(doc);
  const structure = new PdfStructure(doc);
  pages.forEach((page, index) => {
    doc.addPage({ size: [page.width, page.height], margin: 0 });
    if (index === 0) doc.outline.addItem(packet.cover.title);
    for (const { section } of page.begins) doc.outline.addItem(packet.sections[section]?.label ?? '');
    page.items.forEach((placed) => {
      structure.mark(tagsOf(placed));
      drawItem(doc, placed, { fonts, theme, structure });
    });
    structure.closeContent();
  });
  structure.end();
  doc.end();
  return bytes;
}

function openDocument(packet: CustomerPacket): PDFKit.PDFDocument {
  const date = new Date(`${packet.asOf}T00:00:00Z`);
  return new PDFDocument({
    autoFirstPage: false,
    // No default font: the fourteen built-in ones are never used.
    font: '',
    lang: packet.locale,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: `${packet.account.name} – ${packet.cover.title}`,
      Author: packet.vendor.name,
      Subject: packet.cover.period,
      Creator: 'Rapport',
      Producer: 'Rapport',
      CreationDate: date,
      ModDate: date,
    },
  });
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}

function tagsOf({ item, artifact }: PageItem) {
  if (artifact || item.kind === 'rect') return undefined;
  return item.kind === 'text' ? item.owner.tags : item.tags;
}

type ItemContext = {
  readonly fonts: FontSet;
  readonly theme: Theme;
  readonly structure: PdfStructure;
};

function drawItem(doc: PDFKit.PDFDocument, { item, artifact }: PageItem, context: ItemContext): void {
  switch (item.kind) {
    case 'text': {
      drawPdfText(doc, item, { fonts: context.fonts, artifact });
      const link = item.owner.tags.at(-1);
      if (!artifact && link?.href) {
        const box = [item.x, item.y - item.ascent, item.width, item.ascent + item.descent] as const;
        doc.link(...box, link.href, context.structure.linkOptions(link));
      }
      return;
    }
    case 'rect':
      doc.rect(item.x, item.y, item.width, item.height).fill(item.fill);
      return;
    case 'marks':
      drawMarks(doc, item, context.theme);
  }
}

function drawMarks(doc: PDFKit.PDFDocument, { x, y, marks }: Marks, { colours }: Theme): void {
  doc.save().translate(x, y);
  for (const mark of marks) {
    if (mark.kind === 'hold') continue;
    trace(doc, mark);
    paint(doc, mark, (tone) => colours[tone]);
  }
  doc.restore();
}

function trace(doc: PDFKit.PDFDocument, mark: Exclude<Primitive, { kind: 'hold' }>): void {
  switch (mark.kind) {
    case 'rect':
      doc.rect(mark.x, mark.y, mark.width, mark.height);
      return;
    case 'line':
      doc.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2);
      return;
    case 'circle':
      doc.circle(mark.cx, mark.cy, mark.r);
      return;
    case 'path':
      doc.path(mark.d);
  }
}

function paint(
  doc: PDFKit.PDFDocument,
  { fill, stroke, strokeWidth, dash }: Paint,
  colour: (tone: NonNullable<Paint['fill']>) => string,
): void {
  if (stroke) {
    doc.lineWidth(strokeWidth ?? 1);
    if (dash) doc.dash(dash[0], { space: dash[1] });
    else doc.undash();
  }
  if (fill && stroke) doc.fillAndStroke(colour(fill), colour(stroke));
  else if (fill) doc.fill(colour(fill));
  else if (stroke) doc.stroke(colour(stroke));
}
