/**
 * The font that a document embeds. PDFKit makes one code of it for each glyph; here each letter has a code of
 * its own, even where letters share a glyph, and a letter with its dots is one glyph composed of theirs.
 */
import type { PdfGlyph } from '../pdf-glyphs.ts';

/** PDFKit's font within a document, of which its type declarations know nothing. */
export type DocumentFont = {
  readonly id: string;
  ref(): unknown;
  readonly subset: Subset;
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
};

/** fontkit's subset of a TrueType font; it is written at the end, glyph after glyph. */
type Subset = {
  readonly font: { getGlyph(id: number): { readonly bbox: Box } };
  readonly glyphs: (number | PdfGlyph)[];
  readonly glyf: Uint8Array[];
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] };
  offset: number;
  includeGlyph(id: number): number;
  _addGlyph(glyph: number | PdfGlyph): number;
};
type Box = Readonly<Record<'minX' | 'minY' | 'maxX' | 'maxY', number>>;

const codes = new WeakMap<DocumentFont, Map<string, string>>();

/** @returns the code of a glyph in the document, as four hexadecimal figures; the font learns it when it is new. */
export function codeOf(font: DocumentFont, glyph: PdfGlyph): string {
  let known = codes.get(font);
  if (!known) {
    known = new Map();
    codes.set(font, known);
    writeComposed(font.subset);
  }
  const before = known.get(glyph.key);
  if (before !== undefined) return before;
  const number = font.subset.glyphs.push(glyph) - 1;
  font.widths[number] = glyph.advance * 1000;
  font.unicode[number] = glyph.codePoints;
  const code = number.toString(16).padStart(4, '0');
  known.set(glyph.key, code);
  return code;
}

/** Has the subset write glyphs of several parts, which no font file holds. */
function writeComposed(subset: Subset): void {
  const add = subset._addGlyph.bind(subset);
  subset._addGlyph = (glyph) => {
    if (typeof glyph === 'number') return add(glyph);
    const [letter, ...dots] = glyph.parts;
    if (!letter) throw new Error('A glyph has at least one part.');
    if (dots.length === 0 && letter.x === 0 && letter.y === 0) return add(letter.id);
    const data = composedGlyph(subset, glyph);
    subset.glyf.push(data);
    subset.loca.offsets.push(subset.offset);
    const advance = Math.round(glyph.advance * glyph.face.font.unitsPerEm);
    // Who draws a glyph moves its left edge to its bearing.
    subset.hmtx.metrics.push({ advance, bearing: data.readInt16BE(LEFT_EDGE) });
    subset.offset += data.length;
    return subset.glyf.length - 1;
  };
}

const HEADER = 10;
const LEFT_EDGE = 2;
const COMPONENT = 8;
const BOTH_WORDS_AS_XY = 0x0003;
const MORE_FOLLOW = 0x0020;

function composedGlyph(subset: Subset, { parts }: PdfGlyph): Buffer {
  const data = Buffer.alloc(HEADER + COMPONENT * parts.length);
  const boxes = parts.map(({ id, x, y }) => {
    const { minX, minY, maxX, maxY } = subset.font.getGlyph(id).bbox;
    return { minX: minX + x, minY: minY + y, maxX: maxX + x, maxY: maxY + y };
  });
  data.writeInt16BE(-1, 0);
  data.writeInt16BE(Math.floor(Math.min(...boxes.map(({ minX }) => minX))), LEFT_EDGE);
  data.writeInt16BE(Math.floor(Math.min(...boxes.map(({ minY }) => minY))), 4);
  data.writeInt16BE(Math.ceil(Math.max(...boxes.map(({ maxX }) => maxX))), 6);
  data.writeInt16BE(Math.ceil(Math.max(...boxes.map(({ maxY }) => maxY))), 8);
  parts.forEach(({ id, x, y }, index) => {
    const at = HEADER + COMPONENT * index;
    data.writeUInt16BE(BOTH_WORDS_AS_XY | (index < parts.length - 1 ? MORE_FOLLOW : 0), at);
    data.writeUInt16BE(subset.includeGlyph(id), at + 2);
    data.writeInt16BE(x, at + 4);
    data.writeInt16BE(y, at + 6);
  });
  return data;
}
