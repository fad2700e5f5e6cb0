/**
 * The same pages as a PDF: real text in the order in which it is read, tagged for who listens, vectors for
 * charts, an outline, and nothing in it that depends on when it was made.
 */
import type { Theme } from '../../templates/theme.ts';
import type { DrawnDocument } from '../views/internal-document.ts';
import { drawPdfMarks } from './draw-pdf-marks.ts';
import { drawPdfText } from './draw-pdf-text.ts';
import type { ComposedPacket, ComposedPage, PageItem } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { bytesOf, openPdf } from './open-pdf.ts';
import { PdfLinks } from './pdf-links.ts';
import { PdfStructure } from './pdf-structure.ts';

/** @returns the bytes of the packet's PDF; identical for identical input. */
export async function drawPdf(
  packet: DrawnDocument,
  { pages, order }: ComposedPacket,
  { fonts, theme }: { readonly fonts: FontSet; readonly theme: Theme },
): Promise<Uint8Array> {
  const doc = openPdf(packet);
  const bytes = bytesOf(doc);
  const structure = new PdfStructure(doc, order);
  const links = new PdfLinks();
  pages.forEach((page, index) => {
    doc.addPage({ size: [page.width, page.height], margin: 0 });
    if (index === 0) addOutlineItem(doc, packet.cover.title, 0);
    addSections(doc, packet, page);
    for (const placed of inReadingOrder(page.items, structure)) {
      structure.mark(markOf(placed));
      drawItem(doc, placed, { fonts, theme, structure, links });
    }
    structure.closeContent();
    links.write(doc, structure);
  });
  structure.end();
  doc.end();
  return bytes;
}

/** Air above a section that one comes to by the outline or a link. */
const ABOVE = 14;

/** Makes the sections that begin on a page known by their label in the outline and by their kind to links. */
function addSections(doc: PDFKit.PDFDocument, packet: DrawnDocument, { begins }: ComposedPage): void {
  for (const { section, y } of begins) {
    const found = packet.sections[section];
    if (!found) continue;
    addOutlineItem(doc, found.label, y - ABOVE);
    doc.addNamedDestination(found.kind, 'XYZ', null, y - ABOVE, null);
  }
}

function addOutlineItem(doc: PDFKit.PDFDocument, title: string, top: number): void {
  // PDFKit counts `left` from the right edge; the type declarations know of no place at all.
  const place = { fit: false, top, left: doc.page.width, zoom: 0 };
  doc.outline.addItem(title, place as { expanded?: boolean });
}

/** What lies below comes first, then what is read, in order; head and foot come last. */
function inReadingOrder(items: readonly PageItem[], structure: PdfStructure): readonly PageItem[] {
  const placeOf = (placed: PageItem): number => {
    const mark = markOf(placed);
    if (typeof mark !== 'string') return structure.placeOf(mark);
    return mark === 'layout' || mark === 'watermark' ? -1 : Number.MAX_SAFE_INTEGER;
  };
  const placed = items.map((item) => ({ item, place: placeOf(item) }));
  return keptApart(placed.sort((a, b) => a.place - b.place).map(({ item }) => item));
}

/** Texts of one tag are read in one go, so a space parts each from the next. */
function keptApart(items: readonly PageItem[]): readonly PageItem[] {
  return items.map((placed, index) => {
    const next = items[index + 1];
    if (placed.item.kind !== 'text' || next?.item.kind !== 'text') return placed;
    const { owner, words } = placed.item;
    if (owner.tags !== next.item.owner.tags || owner.paragraph === next.item.owner.paragraph) return placed;
    const spaced = words.map((word, at) => (at === words.length - 1 ? { ...word, spaceAfter: true } : word));
    return { ...placed, item: { ...placed.item, words: spaced } };
  });
}

function markOf({ item, artifact }: PageItem) {
  if (artifact || item.kind === 'rect') return artifact ?? 'layout';
  return (item.kind === 'text' ? item.owner.tags : item.tags) ?? 'layout';
}

type ItemContext = {
  readonly fonts: FontSet;
  readonly theme: Theme;
  readonly structure: PdfStructure;
  readonly links: PdfLinks;
};

function drawItem(doc: PDFKit.PDFDocument, { item, artifact }: PageItem, context: ItemContext): void {
  switch (item.kind) {
    case 'text':
      drawPdfText(doc, item, { fonts: context.fonts, artifact: artifact !== undefined });
      if (!artifact) context.links.add(item);
      return;
    case 'rect':
      doc.rect(item.x, item.y, item.width, item.height).fill(item.fill);
      return;
    case 'marks':
      drawPdfMarks(doc, item, context.theme);
      if (!artifact && item.tags) context.structure.placeFigure(item.tags, item);
  }
}
