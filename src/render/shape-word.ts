/** Text to glyphs: each character in the face that has it, shaped by fontkit, scaled to the width that satori gave. */
import type { Path } from 'fontkit';
import type { Word } from './drawing.ts';
import type { Face, FaceStyle, FontSet } from './fonts/font-set.ts';

export type ShapedGlyph = {
  readonly face: Face;
  readonly id: number;
  readonly path: Path;
  readonly dx: number;
  readonly dy: number;
};
/** Glyph offsets and advance in ems, before fitting. */
type Shaped = { readonly glyphs: readonly ShapedGlyph[]; readonly advance: number };
export type FacedText = { readonly face: Face; readonly text: string };

const shapedByFace = new WeakMap<Face, Map<string, Shaped>>();

/** @returns the parts of a text that one face each can draw, in order. */
export function splitByFace(text: string, style: FaceStyle, fonts: FontSet): readonly FacedText[] {
  const parts: { face: Face; text: string }[] = [];
  for (const character of text) {
    const face = fonts.faceFor(character.codePointAt(0) ?? 0, style) ?? parts.at(-1)?.face;
    if (!face) continue;
    const last = parts.at(-1);
    if (last?.face === face) last.text += character;
    else parts.push({ face, text: character });
  }
  return parts;
}

/**
 * @returns each glyph with its place in points from the word's left end on the baseline, and the horizontal
 * scale that makes the word as wide as it was measured (1 but for rounding).
 */
export function shapeWord(word: Word, style: FaceStyle & { readonly size: number }, fonts: FontSet) {
  const parts = splitByFace(word.text, style, fonts).map(shapePart);
  const natural = parts.reduce((sum, { advance }) => sum + advance, 0) * style.size;
  const stretch = natural > 0 ? word.width / natural : 1;
  const glyphs: ShapedGlyph[] = [];
  let pen = 0;
  for (const part of parts) {
    for (const glyph of part.glyphs) {
      glyphs.push({ ...glyph, dx: (pen + glyph.dx) * style.size * stretch, dy: glyph.dy * style.size });
    }
    pen += part.advance;
  }
  return { glyphs, stretch };
}

function shapePart({ face, text }: FacedText): Shaped {
  const known = shapedByFace.get(face) ?? new Map<string, Shaped>();
  shapedByFace.set(face, known);
  const before = known.get(text);
  if (before) return before;
  const run = face.font.layout(text);
  const em = face.font.unitsPerEm;
  let pen = 0;
  const glyphs = run.glyphs.map((glyph, index): ShapedGlyph => {
    const position = run.positions[index];
    const placed = {
      face,
      id: glyph.id,
      path: glyph.path,
      dx: (pen + (position?.xOffset ?? 0)) / em,
      dy: (position?.yOffset ?? 0) / em,
    };
    pen += position?.xAdvance ?? glyph.advanceWidth;
    return placed;
  });
  const shaped = { glyphs, advance: pen / em };
  known.set(text, shaped);
  return shaped;
}
