/**
 * Sets a paragraph as satori would, line for line, from words that are shaped once for all packets: most of a
 * page is such text, and satori shapes each word anew for every width that it tries.
 */
import type { Style } from '../../templates/layout-words.ts';
import type { Family } from '../../templates/theme.ts';
import { breakLines, type LinePiece, withoutSpace } from './break-lines.ts';
import type { TextOwner, TextRun, Word } from './drawing.ts';
import type { Face, FaceStyle, FontSet } from './fonts/font-set.ts';
import { ABOVE_BASELINE } from './read-satori-svg.ts';
import { shapeText } from './shape-word.ts';

export type Paragraph = {
  readonly style: Style;
  readonly family: Family;
  /** They flow together; each has an owner of its own. */
  readonly parts: readonly { readonly style?: Style; readonly owner: TextOwner }[];
};
export type SetParagraph = {
  readonly height: number;
  /** From the top left of the paragraph, in the order in which they are read. */
  readonly runs: readonly TextRun[];
};

/** Letters from right to left, and spaces that must collapse. */
const NOT_PLAIN = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]| {2}|^ | $|^$/u;

/**
 * @returns the paragraph's lines, or undefined for what satori must set: text from right to left, of several
 * sizes, of no given width, or in fonts whose baselines differ.
 */
export function setParagraph({ style, family, parts }: Paragraph, fonts: FontSet): SetParagraph | undefined {
  const { width, fontSize: size, textAlign, textWrap, whiteSpace } = style;
  const leading = Number.parseFloat(String(style.lineHeight));
  const sources = parts.map(({ owner }) => owner.source);
  if (typeof width !== 'number' || typeof size !== 'number' || !Number.isInteger(leading)) return undefined;
  if (NOT_PLAIN.test(sources.join('')) || parts.some((part) => part.style?.fontSize)) return undefined;
  const looks = parts.map((part) => lookOf({ ...style, ...part.style }, family));
  const faces = new Set<Face>();
  const room = whiteSpace === 'nowrap' ? Number.POSITIVE_INFINITY : width;
  const lines = breakLines(sources, { width: room, isBalanced: textWrap === 'balance' }, (text, part) => {
    const shaped = shapeText(text, looks[part] ?? lookOf(style, family), fonts);
    for (const face of shaped.faces) faces.add(face);
    return shaped.advance * size;
  });
  const [baseline = 0, ...others] = new Set([...faces].map((face) => baselineOf(face, size, leading)));
  if (others.length > 0) return undefined;
  const runs = lines.flatMap((line, index) => {
    const left = (width - line.width) * shareOnTheLeft(textAlign);
    return runsOf(line.pieces, left).map(({ part, words, ...place }): TextRun => {
      const owner = parts[part]?.owner;
      const look = looks[part];
      if (!owner || !look) throw new Error(`Part ${part} of a paragraph belongs to nobody.`);
      const { weight, italic, fill } = look;
      const [y, ascent, descent] = [
        index * leading + baseline,
        leading * ABOVE_BASELINE,
        leading * (1 - ABOVE_BASELINE),
      ];
      return { kind: 'text', ...place, y, ascent, descent, words, size, weight, italic, fill, owner };
    });
  });
  return { height: lines.length * leading, runs };
}

function lookOf({ fontWeight, fontStyle, color }: Style, family: Family): FaceStyle & { fill: string } {
  return {
    family,
    weight: Number(fontWeight),
    italic: fontStyle === 'italic',
    fill: String(color),
  };
}

/** Where satori has the baseline in a line: ascent and descent rounded, the rest of the leading around them. */
function baselineOf({ font }: Face, size: number, leading: number): number {
  const ascent = Math.round((font.ascent / font.unitsPerEm) * size);
  const descent = Math.round((-font.descent / font.unitsPerEm) * size);
  return ascent + Math.floor((leading - ascent - descent) / 2);
}

function shareOnTheLeft(align: Style[string] | undefined): number {
  if (align === 'end' || align === 'right') return 1;
  return align === 'center' ? 0.5 : 0;
}

/** The pieces of a line as words, parted where the owner changes. */
function runsOf(pieces: readonly LinePiece[], left: number) {
  const runs: { part: number; x: number; width: number; words: Word[] }[] = [];
  let pen = left;
  for (const { part, text, width, trailing } of pieces) {
    const word = withoutSpace(text);
    const run = runs.at(-1);
    const end = pen + width - trailing;
    if (word !== '') {
      if (run?.part !== part) {
        runs.push({
          part,
          x: pen,
          width: end - pen,
          words: [{ text: word, x: 0, width: end - pen, spaceAfter: false }],
        });
      } else {
        run.words.push({ text: word, x: pen - run.x, width: end - pen, spaceAfter: false });
        run.width = end - run.x;
      }
    }
    pen += width;
  }
  return runs;
}
