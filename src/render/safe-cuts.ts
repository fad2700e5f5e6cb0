import type { Primitive } from '../../templates/chart/primitive.ts';
import type { DrawItem, Piece, TextRun } from './drawing.ts';

const LEAST_LINES = 2;

/** @returns the heights at which no line of text and no mark of the piece would be cut in two, ascending. */
export function safeCuts(piece: Piece): readonly number[] {
  return cutsBetween(piece, ({ y, ascent, descent }) => [y - ascent, y + descent]);
}

type Span = readonly [top: number, bottom: number];

/** The letters themselves, without the air of their line. */
const inkOf = ({ y, size }: TextRun): Span => [y - size * 0.8, y + size * 0.2];

function cutsBetween(piece: Piece, textSpan: (run: TextRun) => Span): readonly number[] {
  const spans = piece.items.flatMap((item) => spansOf(item, textSpan));
  const ends = [...new Set(spans.map(([, bottom]) => round(bottom)))].sort((a, b) => a - b);
  return ends.filter(
    (end) =>
      end < piece.height - 0.5 && !spans.some(([top, bottom]) => top < end - 0.1 && bottom > end + 0.1),
  );
}

/** @returns the safe cuts that leave at least two lines on either side. */
export function lineCuts(piece: Piece): readonly number[] {
  const cuts = safeCuts(piece);
  return cuts.slice(LEAST_LINES - 1, Math.max(cuts.length - (LEAST_LINES - 1), LEAST_LINES - 1));
}

/**
 * @returns the heights at which no letter and no mark of the piece would be cut, ascending: more than the safe
 * ones, since lines of neighbouring cells that stand on different leading need only keep clear of each other's ink.
 */
export function inkCuts(piece: Piece): readonly number[] {
  return cutsBetween(piece, inkOf);
}

const round = (value: number): number => Math.round(value * 10) / 10;

function spansOf(item: DrawItem, textSpan: (run: TextRun) => Span): readonly Span[] {
  switch (item.kind) {
    case 'text':
      return [textSpan(item)];
    case 'rect':
      // A filled box can be parted; a hairline or bar stays with the line below it by being thin.
      return [];
    case 'marks':
      return item.marks.map((mark) => {
        const [top, bottom] = markSpan(mark, item.height);
        return [item.y + top, item.y + bottom];
      });
  }
}

/** @returns top and bottom of a mark in its drawing; a path counts as the whole drawing. */
export function markSpan(mark: Primitive, height: number): readonly [number, number] {
  switch (mark.kind) {
    case 'rect':
    case 'hold':
      return [mark.y, mark.y + mark.height];
    case 'circle':
      return [mark.cy - mark.r - 1, mark.cy + mark.r + 1];
    case 'line':
      return [Math.min(mark.y1, mark.y2), Math.max(mark.y1, mark.y2)];
    case 'path':
      return [0, height];
  }
}
