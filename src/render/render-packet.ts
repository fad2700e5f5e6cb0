import { THEMES } from '../../templates/theme.ts';
import { type DrawnDocument, isInternal } from '../views/internal-document.ts';
import { composePages } from './compose-pages.ts';
import { drawPdf } from './draw-pdf.ts';
import { drawSvg } from './draw-svg.ts';
import { fontsFor } from './fonts/font-set.ts';
import { findMissingGlyphs, MissingGlyphError, textsOf, withoutGlyphs } from './fonts/missing-glyph.ts';
import { rasterise } from './rasterise.ts';

export type RenderOptions = {
  /** Pixels per inch of the page images. */
  readonly dpi: number;
  /** Whether to make page images: of all pages, of the first alone, of none. */
  readonly images: boolean | 'first';
  /** Whether to make the PDF; yes unless told otherwise. */
  readonly pdf?: boolean;
};
export type RenderedPage = { readonly svg: string; readonly png: Uint8Array };
export type RenderedPacket = {
  /** Empty where none was asked for. */
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  /** Empty without images. */
  readonly pages: readonly RenderedPage[];
};

/**
 * @returns the packet, or a document of ours, as a PDF and page images: the same bytes for the same packet.
 * Throws a MissingGlyphError where no font has a character of a packet, a PageOverflowError where something
 * fits no page.
 */
export async function renderPacket(
  document: DrawnDocument,
  { dpi, images, pdf: withPdf = true }: RenderOptions,
): Promise<RenderedPacket> {
  const texts = textsOf(document);
  const fonts = fontsFor(
    texts.map(({ text }) => text),
    document.locale,
  );
  const missing = findMissingGlyphs(texts, fonts);
  if (missing.length > 0 && !isInternal(document)) throw new MissingGlyphError(document.account.id, missing);
  // A sheet for our own people tells what it can; what a customer is handed must be whole.
  const packet = missing.length > 0 ? withoutGlyphs(document, missing) : document;
  const theme = THEMES[packet.theme];
  const composed = await composePages(packet, fonts);
  const pdf = withPdf ? await drawPdf(packet, composed, { fonts, theme }) : new Uint8Array();
  const pages: RenderedPage[] = [];
  if (images) {
    const drawn = images === 'first' ? composed.pages.slice(0, 1) : composed.pages;
    for (const [index, page] of drawn.entries()) {
      const title = `${packet.account.name} – ${packet.cover.title} – ${index + 1}`;
      const svg = drawSvg(page, { fonts, theme, title, locale: packet.locale });
      pages.push({ svg, png: await rasterise(svg, page, dpi) });
    }
  }
  return { pdf, pageCount: composed.pages.length, pages };
}
