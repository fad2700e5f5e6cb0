/** Fills lines with words, each line as full as it goes, by the rules and measures of satori. */
import LineBreaker from 'linebreak';

/** Part of a word that has one style. `width` is that of its text with the space at its end, if it has one. */
export type LinePiece = {
  readonly part: number;
  readonly text: string;
  readonly width: number;
  /** How much of the width is the space at its end. */
  readonly trailing: number;
};
export type Line = {
  readonly pieces: readonly LinePiece[];
  /** Without the space at its end. */
  readonly width: number;
};
/** What stands between two places where a line may end. */
type Word = readonly LinePiece[];
/** @returns the width of a text in the style of a part. */
export type Measure = (text: string, part: number) => number;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @returns the lines of a paragraph whose parts flow together. A word wider than a line is broken anywhere. */
export function breakLines(
  parts: readonly string[],
  { width, isBalanced }: { readonly width: number; readonly isBalanced: boolean },
  measure: Measure,
): readonly Line[] {
  const words = wordsOf(parts, measure);
  const lines = fillLines(words, width, measure);
  if (!isBalanced || lines.length < 2) return lines;
  // The narrowest measure, to a point, that needs no line more.
  let [low, high] = [width / 2, width];
  while (low + 1 < high) {
    const middle = (low + high) / 2;
    if (fillLines(words, middle, measure).length > lines.length) low = middle;
    else high = middle;
  }
  return fillLines(words, high, measure);
}

function fillLines(words: readonly Word[], width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  let pieces: LinePiece[] = [];
  let filled = 0;
  const endLine = (): void => {
    if (pieces.length > 0) lines.push({ pieces, width: filled - (pieces.at(-1)?.trailing ?? 0) });
    pieces = [];
    filled = 0;
  };
  const put = (word: Word): void => {
    if (pieces.length > 0 && filled + bareWidth(word) > width) endLine();
    pieces.push(...word);
    filled += word.reduce((sum, piece) => sum + piece.width, 0);
  };
  for (const word of words) {
    if (bareWidth(word) <= width) put(word);
    else {
      endLine();
      for (const { text, part } of word) {
        for (const { segment } of graphemes.segment(text)) put([pieceOf(segment, part, measure)]);
      }
    }
  }
  endLine();
  return lines;
}

function bareWidth(word: Word): number {
  return word.reduce((sum, piece) => sum + piece.width, 0) - (word.at(-1)?.trailing ?? 0);
}

/** The words, each cut where the style changes. */
function wordsOf(parts: readonly string[], measure: Measure): readonly Word[] {
  const breaker = new LineBreaker(parts.join(''));
  const words: LinePiece[][] = [];
  let [at, part, offset] = [0, 0, 0];
  for (let end = breaker.nextBreak(); end; end = breaker.nextBreak()) {
    const word: LinePiece[] = [];
    while (at < end.position) {
      const rest = parts[part] ?? '';
      const length = Math.min(end.position - at, rest.length - offset);
      if (length > 0) word.push(pieceOf(rest.slice(offset, offset + length), part, measure));
      at += length;
      offset += length;
      if (offset >= rest.length) [part, offset] = [part + 1, 0];
    }
    words.push(word);
  }
  return words;
}

function pieceOf(text: string, part: number, measure: Measure): LinePiece {
  const width = measure(text, part);
  const bare = withoutSpace(text);
  return { part, text, width, trailing: bare === text ? 0 : width - measure(bare, part) };
}

/** @returns the text of a piece without the space at its end; a no-break space is part of its word. */
export function withoutSpace(text: string): string {
  return text.endsWith(' ') ? text.slice(0, -1) : text;
}
