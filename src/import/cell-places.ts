/** From byte offsets, which the CSV parser counts, to lines and columns in code points, which people count. */
import type { Place } from './import-finding.ts';

interface Cells {
  readonly texts: readonly string[];
  readonly ends: readonly number[];
}

export interface CellPlaces {
  /** The next line with anything on it, after the row that ends at an offset, or from the top. */
  readonly lineAfter: (end: number | undefined) => number;
  /** The line on which a cell starts, given its text and the offset after its last byte. */
  readonly startLine: (text: string, end: number) => number;
  readonly cellPlace: (file: string, row: Cells, index: number, path: string) => Place;
}

const LF = 10;
const CR = 13;

/** Indexes the line starts of a UTF-8 text whose lines end in LF, CRLF or CR. */
export const indexCells = (bytes: Uint8Array): CellPlaces => {
  const starts = [0];
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const columnOf = (offset: number): number => {
    const from = starts[lineOf(offset) - 1] ?? 0;
    return [...Buffer.from(bytes.subarray(from, offset)).toString('utf8')].length + 1;
  };
  const startLine = (text: string, end: number): number => lineOf(end) - text.split(/\r\n|\n|\r/).length + 1;
  const lineAfter = (end: number | undefined): number => {
    let at = end ?? 0;
    while (bytes[at] === LF || bytes[at] === CR) at += 1;
    return lineOf(at);
  };
  const cellPlace: CellPlaces['cellPlace'] = (file, { texts, ends }, index, path) => {
    const end = ends[index] ?? 0;
    const line = startLine(texts[index] ?? '', end);
    const from = index === 0 ? (starts[line - 1] ?? 0) : (ends[index - 1] ?? 0) + 1;
    return { file, line, column: columnOf(from), endLine: lineOf(end), endColumn: columnOf(end), path };
  };
  return { lineAfter, startLine, cellPlace };
};
