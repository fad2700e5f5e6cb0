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
export type ShapedText = {
  readonly glyphs: readonly ShapedGlyph[];
  readonly advance: number;
  /** In the order of the text. */
  readonly faces: readonly Face[];
};
export type FacedText = { readonly face: Face; readonly text: string };

/** Words that are kept shaped; a language's vocabulary of a review stays below it. */
const MOST_KEPT = 50_000;
const kept = new WeakMap<FontSet, Map<string, ShapedText>>();

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

/** @returns a text in a style, whatever its size: glyph offsets and advance in ems. Shaped once for all packets. */
export function shapeText(text: string, style: FaceStyle, fonts: FontSet): ShapedText {
  const known = kept.get(fonts) ?? new Map<string, ShapedText>();
  kept.set(fonts, known);
  const key = `${style.family}${style.weight}${style.italic ? 'i' : ''} ${text}`;
  const before = known.get(key);
  if (before) return before;
  const faced = splitByFace(text, style, fonts);
  const glyphs: ShapedGlyph[] = [];
  let pen = 0;
  for (const part of faced.map(shapePart)) {
    for (const glyph of part.glyphs) glyphs.push({ ...glyph, dx: pen + glyph.dx });
    pen += part.advance;
  }
  const shaped = { glyphs, advance: pen, faces: faced.map(({ face }) => face) };
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, shaped);
  return shaped;
}

/**
 * @returns each glyph with its place in points from the word's left end on the baseline, and the horizontal
 * scale that makes the word as wide as it was measured (1 but for rounding).
 */
export function shapeWord(word: Word, style: FaceStyle & { readonly size: number }, fonts: FontSet) {
  const { glyphs, advance } = shapeText(word.text, style, fonts);
  const natural = advance * style.size;
  const stretch = natural > 0 ? word.width / natural : 1;
  return {
    glyphs: glyphs.map((glyph) => ({
      ...glyph,
      dx: glyph.dx * style.size * stretch,
      dy: glyph.dy * style.size,
    })),
    stretch,
  };
}

function shapePart({ face, text }: FacedText) {
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
  return { glyphs, advance: pen / em };
}
