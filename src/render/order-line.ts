/** A line's pieces as words where they stand: read in one order, seen in another. */
import { visualOrder } from './bidi-levels.ts';
import { type Line, type LinePiece, withoutSpace } from './break-lines.ts';
import type { Word } from './drawing.ts';

/** Its left end, and whether a space follows on the next line. */
export type LinePlace = { readonly left: number; readonly isBeforeSpace: boolean };

/** Words of one part and one direction, of one level of the bidirectional algorithm. */
export type PlacedWords = {
  readonly part: number;
  readonly level: number;
  readonly x: number;
  readonly width: number;
  readonly words: readonly Word[];
};

/** @returns the words of a line as they are read, each where it stands, parted where the owner or the direction changes. */
export function orderLine({ pieces }: Line, { left, isBeforeSpace }: LinePlace) {
  const runs: { part: number; level: number; x: number; width: number; words: Word[] }[] = [];
  const lefts = leftsOf(pieces, left);
  pieces.forEach((piece, index) => {
    const { part, level, width, trailing, joinsBefore, joinsAfter } = piece;
    const text = withoutSpace(piece.text);
    if (text === '') return;
    const next = pieces[index + 1];
    const spaceAfter = text !== piece.text || (next ? next.text.startsWith(' ') : isBeforeSpace);
    const x = lefts[index] ?? left;
    const joins = { ...(joinsBefore && { joinsBefore }), ...(joinsAfter && { joinsAfter }) };
    const word = { text, x, width: width - trailing, spaceAfter, ...joins };
    const run = runs.at(-1);
    if (run?.part === part && run.level === level) run.words.push(word);
    else runs.push({ part, level, x, width: 0, words: [word] });
  });
  for (const run of runs) {
    run.x = Math.min(...run.words.map(({ x }) => x));
    run.width = Math.max(...run.words.map(({ x, width }) => x + width)) - run.x;
    run.words = run.words.map((word) => ({ ...word, x: word.x - run.x }));
  }
  return runs;
}

/** Where the letters of each piece begin on the left; from right to left the space stands there before them. */
function leftsOf(pieces: readonly LinePiece[], left: number): readonly number[] {
  const lefts: number[] = [];
  const last = pieces.length - 1;
  let pen = left;
  for (const index of visualOrder(pieces.map(({ level }) => level))) {
    const piece = pieces[index];
    if (!piece) continue;
    const space = index === last ? 0 : piece.trailing;
    lefts[index] = piece.level % 2 === 1 ? pen + space : pen;
    pen += piece.width - piece.trailing + space;
  }
  return lefts;
}
