/** The line of content that a diagnostic points at, with carets below the place. */
import type { Diagnostic } from './diagnostic.ts';
import { toVisible, type VisibleCharacter } from './visible-text.ts';

/** A line of so many cells is shown, where nothing tells how many there are. */
export const WIDEST_FRAME = 100;
/** Of a line that is cut, so much of the room comes before the place. */
const BEFORE_MARK = 0.4;

/** Two lines: the source line with its number, and the carets; tabs and wide characters keep their cells. */
export function drawCodeFrame(
  diagnostic: Diagnostic,
  sourceLine: string,
  cells: number = WIDEST_FRAME,
): [line: string, carets: string] {
  const characters = toVisible(sourceLine);
  const from = Math.min(diagnostic.column - 1, characters.length);
  const to = diagnostic.endLine === diagnostic.line ? diagnostic.endColumn - 1 : characters.length;
  const start = widthOf(characters.slice(0, to)) > cells ? windowStart(characters, from, cells) : 0;
  const end = windowEnd(characters, start, cells);

  const number = String(diagnostic.line);
  const before = start > 0 ? '…' : '';
  const after = end < characters.length ? '…' : '';
  const shown = characters.slice(start, end).map((character) => character.shown);
  const indent = before.length + widthOf(characters.slice(start, from));
  const carets = Math.max(1, widthOf(characters.slice(from, Math.min(to, end))));
  return [
    `${number} | ${before}${shown.join('')}${after}`.trimEnd(),
    `${' '.repeat(number.length)} | ${' '.repeat(indent)}${'^'.repeat(carets)}`,
  ];
}

function windowStart(characters: readonly VisibleCharacter[], mark: number, cells: number): number {
  let start = mark;
  for (let width = 0; start > 0 && width < cells * BEFORE_MARK; start--)
    width += characters[start - 1]?.width ?? 0;
  return start;
}

function windowEnd(characters: readonly VisibleCharacter[], start: number, cells: number): number {
  let end = start;
  for (let width = 0; end < characters.length && width < cells; end++) width += characters[end]?.width ?? 0;
  return end;
}

function widthOf(characters: readonly VisibleCharacter[]): number {
  return characters.reduce((sum, character) => sum + character.width, 0);
}
