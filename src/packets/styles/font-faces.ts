/** The fonts of a packet as a style sheet names them: inline, so that the page looks the same wherever it is opened. */
import { type SlantedCut, type WebFont, webFontsFor } from '../../fonts/web-fonts.ts';
import type { Inline } from '../../views/block.ts';
import type { CustomerPacket } from '../../views/customer-packet.ts';

const FAMILIES: Readonly<Record<WebFont['family'], string>> = {
  sans: 'Rapport Sans',
  serif: 'Rapport Serif',
  fallback: 'Rapport Scripts',
};

/** One rule a font that the packet's characters need. */
export function fontFaces(packet: CustomerPacket): readonly string[] {
  // What is never shown, such as an address behind a link, is plain Latin and asks for no font of its own.
  return webFontsFor([JSON.stringify(packet)], packet.locale, slantedCuts(packet)).map(fontFace);
}

export const fontFace = ({ family, weight, italic, range, format, data }: WebFont): string =>
  `@font-face{font-family:"${FAMILIES[family]}";font-weight:${weight};font-style:${italic ? 'italic' : 'normal'};` +
  `src:url(data:font/${format};base64,${data}) format("${format}");unicode-range:${range}}`;

/** The cover's headline and quotes are set in the slanted serif; the slanted sans is for emphasis alone. */
function slantedCuts({ sections }: CustomerPacket): ReadonlySet<SlantedCut> {
  const inlines = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Inline[] =>
      'inlines' in block ? block.inlines : block.kind === 'list' ? block.items.flat() : [],
    ),
  );
  const emphasised = inlines.flatMap((inline): readonly SlantedCut[] =>
    inline.kind === 'text' && inline.emphasis ? [inline.strong ? 'sans 600' : 'sans 400'] : [],
  );
  return new Set<SlantedCut>(['serif 400', ...emphasised]);
}
