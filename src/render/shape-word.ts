/** Text to glyphs: each character in the face that has it, shaped by fontkit in the direction in which it runs. */
import type { Path } from 'fontkit';
import { mirrored } from './bidi-levels.ts';
import type { TextRun, Word } from './drawing.ts';
import type { Face, FaceStyle, FontSet } from './fonts/font-set.ts';

export type ShapedGlyph = {
  readonly face: Face;
  readonly id: number;
  readonly path: Path;
  readonly dx: number;
  readonly dy: number;
  /** How far the font itself moves on after it. */
  readonly advance: number;
  /** What it stands for, as it was written; empty for a part of a letter, such as its dots. */
  readonly codePoints: readonly number[];
};
export type ShapedText = {
  /** From left to right. */
  readonly glyphs: readonly ShapedGlyph[];
  readonly advance: number;
  readonly rtl: boolean;
};
/** How a text is written, whatever its size. */
export type ShapedStyle = FaceStyle & {
  readonly rtl?: boolean;
  /** Letters that are joined to a neighbour which is shaped apart from them. */
  readonly joinsBefore?: boolean;
  readonly joinsAfter?: boolean;
};
type FacedText = { readonly face: Face; readonly text: string };

/** Words that are kept shaped; a language's vocabulary of a review stays below it. */
const MOST_KEPT = 50_000;
const kept = new WeakMap<FontSet, Map<string, ShapedText>>();

/** The parts of a text that one face each can draw, in order. */
function splitByFace(text: string, style: FaceStyle, fonts: FontSet): readonly FacedText[] {
  const parts: { face: Face; text: string }[] = [];
  for (const character of text) {
    const last = parts.at(-1);
    const point = character.codePointAt(0) ?? 0;
    // A space is as wide as the letters before it want it.
    const face =
      (isSpace(point) && last?.face.covers(point) && last.face) || fonts.faceFor(point, style) || last?.face;
    if (!face) continue;
    if (last?.face === face) last.text += character;
    else parts.push({ face, text: character });
  }
  return parts;
}

const isSpace = (point: number): boolean => point === 0x20 || point === 0xa0;

/** @returns a name for a text in a style, the same for what is shaped alike. */
function shapeKey(
  text: string,
  { family, weight, italic, rtl, joinsBefore, joinsAfter }: ShapedStyle,
): string {
  const form = `${rtl ? 'r' : ''}${joinsBefore ? '<' : ''}${joinsAfter ? '>' : ''}`;
  return `${family}${weight}${italic ? 'i' : ''}${form} ${text}`;
}

/** @returns a text in a style, whatever its size: glyph offsets and advance in ems. Shaped once for all packets. */
export function shapeText(text: string, style: ShapedStyle, fonts: FontSet): ShapedText {
  let known = kept.get(fonts);
  if (!known) {
    known = new Map<string, ShapedText>();
    kept.set(fonts, known);
  }
  const key = shapeKey(text, style);
  const before = known.get(key);
  if (before) return before;
  const shaped = shapeAnew(text, style, fonts);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, shaped);
  return shaped;
}

function shapeAnew(text: string, style: ShapedStyle, fonts: FontSet): ShapedText {
  const faced = splitByFace(style.rtl ? [...text].map(mirrored).join('') : text, style, fonts);
  const last = faced.length - 1;
  const shaped = faced.map((part, index) =>
    shapePart(part, {
      rtl: style.rtl === true,
      joinsBefore: index === 0 && style.joinsBefore === true,
      joinsAfter: index === last && style.joinsAfter === true,
    }),
  );
  const glyphs: ShapedGlyph[] = [];
  let pen = 0;
  for (const part of style.rtl ? shaped.reverse() : shaped) {
    for (const glyph of part.glyphs) glyphs.push({ ...glyph, dx: pen + glyph.dx });
    pen += part.advance;
  }
  return { glyphs, advance: pen, rtl: style.rtl === true };
}

/** A run, or as much of one as says how its words are written. */
type RunStyle = Pick<TextRun, 'weight' | 'italic' | 'owner' | 'rtl'>;

/** @returns how a word of a run is written. */
export function styleOf(
  { weight, italic, owner, rtl }: RunStyle,
  { joinsBefore, joinsAfter }: Pick<Word, 'joinsBefore' | 'joinsAfter'>,
): ShapedStyle {
  return {
    family: owner.family,
    weight,
    italic,
    ...(rtl && { rtl }),
    ...(joinsBefore && { joinsBefore }),
    ...(joinsAfter && { joinsAfter }),
  };
}

/** Stands for a neighbour that the letter beside it is joined to. */
const JOINER = '\u200d';

function shapePart(
  { face, text }: FacedText,
  form: Required<Pick<ShapedStyle, 'rtl' | 'joinsBefore' | 'joinsAfter'>>,
) {
  const joined = (form.joinsBefore ? JOINER : '') + text + (form.joinsAfter ? JOINER : '');
  const run = face.font.layout(joined, undefined, undefined, undefined, form.rtl ? 'rtl' : 'ltr');
  const em = face.font.unitsPerEm;
  const glyphs: ShapedGlyph[] = [];
  let pen = 0;
  // The neighbours' stand-ins come out as blanks at both ends; only what runs from right to left is joined.
  const [first, last] = [form.joinsAfter ? 1 : 0, run.glyphs.length - (form.joinsBefore ? 2 : 1)];
  run.glyphs.forEach(({ id, path, advanceWidth, codePoints }, index) => {
    if (index < first || index > last) return;
    const { xOffset = 0, yOffset = 0, xAdvance = advanceWidth } = run.positions[index] ?? {};
    glyphs.push({
      face,
      id,
      path,
      dx: (pen + xOffset) / em,
      dy: yOffset / em,
      advance: advanceWidth / em,
      codePoints: form.rtl ? codePoints.map(asWritten) : codePoints,
    });
    pen += xAdvance;
  });
  return { glyphs, advance: pen / em };
}

/** A mirrored bracket is the mirror of the one that was written. */
function asWritten(codePoint: number): number {
  return mirrored(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint;
}
