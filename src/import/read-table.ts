/** The only file of the import that opens exports. Reads each cell as text, with its place in the file. */
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type CellPlaces, indexCells } from './cell-places.ts';
import { decodeExport } from './decode-export.ts';
import { importFinding, type Place, startOf } from './import-finding.ts';
import type { TableMap } from './import-map.ts';

export interface Row {
  readonly line: number;
  readonly texts: readonly string[];
  /** For each cell the byte after its last, in the text as UTF-8. */
  readonly ends: readonly number[];
}

export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** The place of a cell; of the row’s first where the row has no such cell. */
  readonly placeOf: (row: Row, column: string) => Place;
}

interface Reading {
  readonly value: Table | null;
  readonly notes: readonly string[];
  readonly findings: readonly Diagnostic[];
}

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_ROWS = 200_000;
const MAX_RECORD = 256 * 1024;

/** Reads one export of a folder. Ragged rows are found and left out; a file that is not CSV gives no table. */
export const readTable = (folder: string, map: TableMap): Reading => {
  const { file } = map;
  const fault = (code: Parameters<typeof importFinding>[0], words = {}): Reading => ({
    value: null,
    notes: [],
    findings: [importFinding(code, startOf(file), { export: file, ...words })],
  });
  const path = join(folder, file);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return fault('export-missing');
  if (!stat.isFile() || !realpathSync(path).startsWith(realpathSync(folder) + sep))
    return fault('export-outside');
  if (stat.size > MAX_BYTES)
    return fault('export-too-large', { size: `${stat.size} bytes`, limit: `${MAX_BYTES} bytes` });
  const bytes = readFileSync(path);
  const { text, notes, findings } = decodeExport(bytes, map);
  if (text === null) return { value: null, notes, findings };
  return { ...readText(text, map), notes };
};

const readText = (text: string, map: TableMap): Omit<Reading, 'notes'> => {
  const bytes = Buffer.from(text, 'utf8');
  const lines = indexCells(bytes);
  const found: Diagnostic[] = [];
  const records: Row[] = [];
  try {
    parseRecords(bytes, map.delimiter, lines, records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      value: null,
      findings: [csvFault(error, map.file, lines.lineAfter(records.at(-1)?.ends.at(-1)))],
    };
  }
  const [header, ...rows] = records;
  if (header === undefined)
    return { value: null, findings: [importFinding('export-empty', startOf(map.file))] };
  if (rows.length > MAX_ROWS) {
    const words = { export: map.file, size: `${rows.length} rows`, limit: `${MAX_ROWS} rows` };
    return { value: null, findings: [importFinding('export-too-large', startOf(map.file), words)] };
  }
  const columns = header.texts.map((column) => column.trim());
  const placeOf = (row: Row, column: string): Place => {
    const index = Math.max(0, columns.indexOf(column));
    return lines.cellPlace(map.file, row, index, column);
  };
  const even = rows.filter((row) => {
    if (row.texts.length === columns.length) return true;
    const place = { ...startOf(map.file), line: row.line, endLine: row.line };
    found.push(importFinding('row-ragged', place, { cells: row.texts.length, columns: columns.length }));
    return false;
  });
  return { value: { file: map.file, columns, rows: even, placeOf }, findings: found };
};

/** Adds the rows to `records` one by one, so that those before a fault are known. */
const parseRecords = (bytes: Buffer, delimiter: string, lines: CellPlaces, records: Row[]): void => {
  let ends: number[] = [];
  parse(bytes, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD,
    cast: (text, { bytes: end }) => {
      ends.push(end);
      return text;
    },
    on_record: (texts: string[]) => {
      records.push({ line: lines.startLine(texts[0] ?? '', ends[0] ?? 0), texts, ends });
      ends = [];
      return null;
    },
  });
};

const csvFault = (error: CsvError, file: string, afterLastRow: number): Diagnostic => {
  const isWrongQuote = error.code === 'CSV_INVALID_CLOSING_QUOTE' || error.code === 'INVALID_OPENING_QUOTE';
  // The parser notices the other faults long after the row that they began in.
  const line = isWrongQuote && typeof error.lines === 'number' ? error.lines : afterLastRow;
  const problem = isWrongQuote
    ? 'a quote stands where none can'
    : error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quote is opened and never closed'
      : 'the row is longer than 256 kB';
  return importFinding('export-csv-broken', { ...startOf(file), line, endLine: line }, { problem });
};
