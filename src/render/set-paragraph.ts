/**
 * Sets a paragraph: breaks it into lines in the order in which it is read, then orders each line as its
 * letters run. Words are shaped once for all packets. All of it stands on one baseline, that of the paragraph's
 * own face, whatever scripts and sizes are in it.
 */
import type { Style } from '../../templates/layout-words.ts';
import type { Family } from '../../templates/theme.ts';
import { DIRECTION_MARK, type Direction, levelsOf } from './bidi-levels.ts';
import { breakLines, type UnmeasuredPiece } from './break-lines.ts';
import type { TextOwner, TextRun } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { orderLine, type PlacedWords } from './order-line.ts';
import { type ShapedStyle, shapeText } from './shape-word.ts';

export type Paragraph = {
  readonly style: Style;
  readonly family: Family;
  /** They flow together; each has an owner of its own. A text keeps the marks of direction that its owner's has not. */
  readonly parts: readonly { readonly text: string; readonly style?: Style; readonly owner: TextOwner }[];
};
export type SetParagraph = {
  /** As given, or that of its one line. */
  readonly width: number;
  readonly height: number;
  /** From the top left of the paragraph, in the order in which they are read. */
  readonly runs: readonly TextRun[];
};

/** Share of a line above its baseline: where one line ends and the next begins. */
const ABOVE_BASELINE = 0.74;

type Look = ShapedStyle & { readonly size: number; readonly fill: string };

/** @returns the paragraph's lines; a paragraph of no given width is one line. */
export function setParagraph(
  { style, family, parts }: Paragraph,
  fonts: FontSet,
  direction: Direction,
): SetParagraph {
  const { width: given, textAlign, textWrap, whiteSpace } = style;
  const leading = Number.parseFloat(String(style.lineHeight));
  const looks = parts.map((part) => lookOf({ ...style, ...part.style }, family));
  const { texts, levels } = orderedTexts(
    parts.map(({ text }) => text),
    direction,
  );
  const room = whiteSpace === 'nowrap' || typeof given !== 'number' ? Number.POSITIVE_INFINITY : given;
  const breaking = { width: room, isBalanced: textWrap === 'balance', levels };
  const lines = breakLines(texts, breaking, ({ text, part, ...form }) => {
    const look = looks[part] ?? lookOf(style, family);
    return shapeText(text, { ...look, ...formOf(form) }, fonts).advance * look.size;
  });
  const width = typeof given === 'number' ? given : Math.max(0, ...lines.map((line) => line.width));
  const share = shareOnTheLeft(textAlign, direction);
  const baseline = baselineOf(lookOf(style, family), leading, fonts);
  const ends = lines.map((line) => line.pieces.reduce((sum, { text }) => sum + text.length, 0));
  const whole = texts.join('');
  if (ends.reduce((sum, length) => sum + length, 0) !== whole.length) throw new LostTextError(whole);
  let read = 0;
  const runs = lines.flatMap((line, index) => {
    read += ends[index] ?? 0;
    const place = { left: (width - line.width) * share, isBeforeSpace: whole[read] === ' ' };
    return orderLine(line, place).map((words): TextRun => {
      const owner = parts[words.part]?.owner;
      const look = looks[words.part];
      if (!owner || !look) throw new Error(`Part ${words.part} of a paragraph belongs to nobody.`);
      return runOf(words, { look, owner, leading, y: index * leading + baseline });
    });
  });
  return { width, height: lines.length * leading, runs };
}

type RunContext = {
  readonly look: Look;
  readonly owner: TextOwner;
  readonly leading: number;
  readonly y: number;
};

function runOf({ x, width, words, level }: PlacedWords, { look, owner, leading, y }: RunContext): TextRun {
  const { size, weight, italic, fill } = look;
  return {
    kind: 'text',
    x,
    y,
    width,
    ascent: leading * ABOVE_BASELINE,
    descent: leading * (1 - ABOVE_BASELINE),
    words,
    ...(level % 2 === 1 && { rtl: true }),
    size,
    weight,
    italic,
    fill,
    owner,
  };
}

/** A text that was to be set and is not wholly in the lines: a fault of the setting itself. */
export class LostTextError extends Error {
  constructor(source: string) {
    super(`Not all of this text was set: "${source}"`);
    this.name = 'LostTextError';
  }
}

function lookOf({ fontWeight, fontStyle, fontSize, color }: Style, family: Family): Look {
  return {
    family,
    weight: Number(fontWeight),
    italic: fontStyle === 'italic',
    size: Number(fontSize),
    fill: String(color),
  };
}

function formOf({ level, joinsBefore, joinsAfter }: Omit<UnmeasuredPiece, 'part' | 'text'>) {
  return { rtl: level % 2 === 1, joinsBefore, joinsAfter };
}

const UNEVEN = / {2}|^ | $/u;

/** The texts without marks of direction and spaces that collapse, and the levels of what is left. */
function orderedTexts(parts: readonly string[], direction: Direction) {
  const whole = parts.join('');
  const levels = levelsOf(whole, direction);
  if (!UNEVEN.test(whole) && !DIRECTION_MARK.test(whole)) return { texts: parts, levels };
  const left: number[] = [];
  const texts = parts.map(() => '');
  const end = whole.trimEnd().length;
  let [at, last] = [0, ' '];
  parts.forEach((part, index) => {
    for (const unit of part.split('')) {
      const isDrawn = !DIRECTION_MARK.test(unit) && !(unit === ' ' && (last === ' ' || at >= end));
      if (isDrawn) {
        texts[index] += unit;
        left.push(levels?.[at] ?? 0);
        last = unit;
      }
      at += 1;
    }
  });
  return { texts, levels: levels && left };
}

/** Ascent and descent of the paragraph's own face, rounded, and the rest of the leading around them. */
function baselineOf(look: Look, leading: number, fonts: FontSet): number {
  const font = fonts.faceFor(0x78, look)?.font;
  if (!font) throw new Error(`No font of the family "${look.family}" has an x.`);
  const ascent = Math.round((font.ascent / font.unitsPerEm) * look.size);
  const descent = Math.round((-font.descent / font.unitsPerEm) * look.size);
  return ascent + Math.floor((leading - ascent - descent) / 2);
}

function shareOnTheLeft(align: Style[string] | undefined, direction: Direction): number {
  if (align === 'center') return 0.5;
  const isAtEnd = align === 'end';
  return isAtEnd === (direction === 'ltr') ? 1 : 0;
}
