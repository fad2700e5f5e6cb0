/** An export of a book, held in memory: its files by path, and its tables read back. */
import { parse } from 'csv-parse/sync';
import { exportBook } from '../../src/export/export-book.ts';
import { plainText } from '../../src/export/safe-text.ts';
import { judgeBook } from '../../src/judge-book.ts';
import type { Book } from '../../src/model/book.ts';
import { type Cell, type ExportManifest, ExportManifestSchema } from '../../src/views/export-manifest.ts';

export type Row = Readonly<Record<string, Cell>>;
export type Files = ReadonlyMap<string, string>;

export const exported = (book: Book, format: 'csv' | 'json'): Files => {
  const frame = { format, contentDigest: '0', tool: { name: 'rapport', version: '1' } } as const;
  const files = [...exportBook(book, judgeBook(book), frame)].map(
    ({ path, parts }) => [path, [...parts].join('')] as const,
  );
  return new Map(files);
};

export const manifestOf = (files: Files): ExportManifest =>
  ExportManifestSchema.parse(JSON.parse(files.get('export.json') ?? ''));

/** A table of a JSON export. */
export const rowsOf = (files: Files, name: string): readonly Row[] =>
  JSON.parse(files.get(`${name}.json`) ?? '') as Row[];

const CELLS: Readonly<Record<string, (text: string) => Cell>> = {
  number: Number,
  boolean: (text) => text === 'true',
};

/** A table of a CSV export, its cells brought back by the types of its columns. */
export const csvRowsOf = (files: Files, name: string): readonly Row[] => {
  const listed = manifestOf(files).tables.find((table) => table.name === name);
  const [head = [], ...lines] = parse(files.get(`${name}.csv`) ?? '') as string[][];
  const types = new Map(listed?.columns.map((column) => [column.name, column.type]));
  return lines.map((cells) =>
    Object.fromEntries(
      cells.map((cell, index) => {
        const column = head[index] ?? '';
        const read = CELLS[types.get(column) ?? ''] ?? plainText;
        return [column, cell === '' ? null : read(cell)];
      }),
    ),
  );
};
