import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from '../views/export-manifest.ts';
import { safeText } from './safe-text.ts';

/** So many rows are spelled at once: the text of a large table is longer than one string should be. */
const ROWS_AT_ONCE = 2000;

function* inParts<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE);
}

/** Numbers as short as they can be without losing a bit; an unknown cell is empty. */
const spell = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'string' ? safeText(cell) : String(cell);

// Quotes too where a reader that parts columns otherwise, or trims, would go astray.
const QUOTED = [/[\r\n\t;]/, /^\s|\s$/];

const csv = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], { record_delimiter: '\r\n', quoted_match: QUOTED });

/**
 * A table as CSV: UTF-8, commas, a header row, quotes where they are needed, and lines that end as
 * RFC 4180 has it, in CR LF. Text that a spreadsheet may take for a formula has an apostrophe before it.
 */
export function* csvText({ columns, rows }: Table): Generator<string> {
  yield csv([columns.map(({ name }) => name)]);
  for (const part of inParts(rows)) yield csv(part.map((row) => row.map(spell)));
}

/** A table as JSON: an array of objects, one a line, with the columns as their keys. */
export function* jsonText({ columns, rows }: Table): Generator<string> {
  const keys = columns.map(({ name }) => JSON.stringify(name));
  const object = (row: readonly Cell[]): string =>
    `{${row.map((cell, index) => `${keys[index]}:${JSON.stringify(cell)}`).join(',')}}`;
  yield '[';
  let isFirst = true;
  for (const part of inParts(rows)) {
    yield `${isFirst ? '\n' : ',\n'}${part.map(object).join(',\n')}`;
    isFirst = false;
  }
  yield '\n]\n';
}
