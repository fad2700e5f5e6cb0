/**
 * Letters as a PDF should know them: a PDF says of each glyph what text it stands for, but fonts draw the dots
 * of an Arabic letter as glyphs of their own, which stand for none. So a letter and its dots become one glyph.
 */
import type { Face } from './fonts/font-set.ts';
import type { ShapedGlyph, ShapedText } from './shape-word.ts';

export type PdfGlyph = {
  readonly face: Face;
  /**
   * The letter first; its dots by their distance from it along the line, and all by their height above the line,
   * in the units of the font: what rises would part a string in two, and with it the word that is read.
   */
  readonly parts: readonly { readonly id: number; readonly x: number; readonly y: number }[];
  /** In ems, as is `advance`: where it stands in its text. */
  readonly x: number;
  readonly advance: number;
  /** What it stands for, in the order in which it is read. */
  readonly codePoints: readonly number[];
  /** The same for glyphs that look alike and stand for the same. */
  readonly key: string;
};

const kept = new WeakMap<ShapedText, readonly PdfGlyph[]>();

/** @returns the glyphs of a text from left to right, each with its dots; made once for all documents. */
export function pdfGlyphs(shaped: ShapedText): readonly PdfGlyph[] {
  const known = kept.get(shaped);
  if (known) return known;
  const letters: ShapedGlyph[][] = [];
  // Dots follow their letter as it is read, and its vowels may stand between them.
  for (const glyph of shaped.rtl ? shaped.glyphs.toReversed() : shaped.glyphs) {
    const letter = glyph.codePoints.length === 0 && letters.findLast(([first]) => isLetterOf(first, glyph));
    if (letter) letter.push(glyph);
    else letters.push([glyph]);
  }
  let pen = 0;
  const glyphs = (shaped.rtl ? letters.reverse() : letters).flatMap((parts) => {
    const placed = glyphOf(parts, pen);
    for (const { x, advance } of placed) pen = x + advance;
    return placed;
  });
  kept.set(shaped, glyphs);
  return glyphs;
}

function isLetterOf(letter: ShapedGlyph | undefined, { face }: ShapedGlyph): boolean {
  return letter !== undefined && letter.face === face && letter.advance > 0;
}

/** A vowel takes no room: it stands where the pen is, since a reader sees a gap where the pen is moved for it. */
function glyphOf([letter, ...dots]: readonly ShapedGlyph[], pen: number): readonly PdfGlyph[] {
  if (!letter) return [];
  const { face, codePoints } = letter;
  const dx = letter.advance === 0 ? pen : letter.dx;
  const em = face.font.unitsPerEm;
  const parts = [letter, ...dots].map((part) => ({
    id: part.id,
    x: Math.round((part.dx - dx) * em),
    y: Math.round(part.dy * em),
  }));
  const key = `${parts.map(({ id, x, y }) => `${id},${x},${y}`).join('+')} ${codePoints.join(' ')}`;
  return [{ face, parts, x: dx, advance: letter.advance, codePoints, key }];
}
