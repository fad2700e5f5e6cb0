/** Fills lines with words in the order in which they are read, each line as full as it goes. */
import LineBreaker from 'linebreak';

/**
 * Part of a word that has one style and one direction. `width` is that of its text with the space at its end,
 * if it has one.
 */
export type LinePiece = {
  readonly part: number;
  readonly text: string;
  /** Of the bidirectional algorithm: odd from right to left. */
  readonly level: number;
  readonly width: number;
  /** How much of the width is the space at its end. */
  readonly trailing: number;
  /** Letters that are written joined, but stand in different pieces. */
  readonly joinsBefore: boolean;
  readonly joinsAfter: boolean;
};
export type Line = {
  readonly pieces: readonly LinePiece[];
  /** Without the space at its end. */
  readonly width: number;
};
/** What stands between two places where a line may end. */
type Word = readonly LinePiece[];
export type UnmeasuredPiece = Pick<LinePiece, 'part' | 'text' | 'level' | 'joinsBefore' | 'joinsAfter'>;
/** @returns the width of a piece's text in the style of its part. */
export type Measure = (piece: UnmeasuredPiece) => number;

export type Breaking = {
  readonly width: number;
  readonly isBalanced: boolean;
  /** Of each UTF-16 unit of the parts together; absent where all runs from left to right. */
  readonly levels?: ArrayLike<number> | undefined;
};

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @returns the lines of a paragraph whose parts flow together. A word wider than a line is broken anywhere. */
export function breakLines(
  parts: readonly string[],
  { width, isBalanced, levels }: Breaking,
  measure: Measure,
): readonly Line[] {
  const words = wordsOf(parts, levels, measure);
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
  const put = (piece: LinePiece): void => {
    pieces.push(piece);
    filled += piece.width;
  };
  for (const word of words) {
    const bare = bareWidth(word);
    if (filled + bare > width) endLine();
    if (bare <= width) word.forEach(put);
    else {
      for (const piece of word) {
        let rest: LinePiece | undefined = piece;
        while (rest) {
          const [start, more]: Cut = cutToFit(rest, width - filled, pieces.length === 0, measure);
          if (start) put(start);
          if (more) endLine();
          rest = more;
        }
      }
    }
  }
  endLine();
  return lines;
}

function bareWidth(word: Word): number {
  return word.reduce((sum, piece) => sum + piece.width, 0) - (word.at(-1)?.trailing ?? 0);
}

type Cut = readonly [start: LinePiece | undefined, rest: LinePiece | undefined];

/** As many characters as have room, and at least one at the beginning of a line. */
function cutToFit(piece: LinePiece, room: number, isFirst: boolean, measure: Measure): Cut {
  if (piece.width - piece.trailing <= room) return [piece, undefined];
  const ends = [...graphemes.segment(piece.text)].map(({ index, segment }) => index + segment.length);
  let [fits, tooMany] = [0, ends.length];
  while (fits + 1 < tooMany) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (startOf(piece, ends[middle - 1] ?? 0, measure).width <= room) fits = middle;
    else tooMany = middle;
  }
  const at = ends[Math.max(fits, isFirst ? 1 : 0) - 1] ?? 0;
  if (at === 0) return [undefined, piece];
  if (at === piece.text.length) return [piece, undefined];
  const joinsBefore = joinsAt(piece.text, at);
  const rest = measured({ ...piece, text: piece.text.slice(at), joinsBefore }, measure);
  return [startOf(piece, at, measure), rest];
}

function startOf(piece: LinePiece, end: number, measure: Measure): LinePiece {
  return measured(
    { ...piece, text: piece.text.slice(0, end), joinsAfter: joinsAt(piece.text, end) },
    measure,
  );
}

/** The words, each cut where the style or the direction changes, and behind a space that no line may end at. */
function wordsOf(parts: readonly string[], levels: Breaking['levels'], measure: Measure): readonly Word[] {
  const text = parts.join('');
  const breaker = new LineBreaker(text);
  const words: LinePiece[][] = [];
  let [at, part, partEnd] = [0, 0, parts[0]?.length ?? 0];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const word: LinePiece[] = [];
    while (at < next.position) {
      while (partEnd <= at) {
        part += 1;
        partEnd += parts[part]?.length ?? 0;
      }
      const level = levels?.[at] ?? 0;
      const space = text.indexOf(' ', at);
      const most = Math.min(next.position, partEnd, space < 0 ? text.length : space + 1);
      let end = levels ? at + 1 : most;
      while (end < most && levels?.[end] === level) end += 1;
      const [joinsBefore, joinsAfter] = [joinsAt(text, at), joinsAt(text, end)];
      word.push(measured({ part, level, text: text.slice(at, end), joinsBefore, joinsAfter }, measure));
      at = end;
    }
    words.push(word);
  }
  return words;
}

function measured(piece: UnmeasuredPiece, measure: Measure): LinePiece {
  const width = measure(piece);
  const bare = withoutSpace(piece.text);
  const trailing = bare === piece.text ? 0 : width - (bare === '' ? 0 : measure({ ...piece, text: bare }));
  return { ...piece, width, trailing };
}

/** @returns the text of a piece without the space at its end; a no-break space is part of its word. */
export function withoutSpace(text: string): string {
  return text.endsWith(' ') ? text.slice(0, -1) : text;
}

/** Arabic letters that are never joined to the one after them. */
const ENDS_JOIN =
  /[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef]/u;
const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f]/u;
const ARABIC_MARK = /[\u064b-\u065f\u0670\u06d6-\u06ed]/u;

function joinsAt(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  let before = at - 1;
  while (before > 0 && ARABIC_MARK.test(text[before] ?? '')) before -= 1;
  const [left, right] = [text[before] ?? '', text[at] ?? ''];
  return ARABIC_LETTER.test(left) && !ENDS_JOIN.test(left) && ARABIC_LETTER.test(right) && right !== '\u0621';
}
