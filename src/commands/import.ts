import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatPretty, type ReadSourceLine } from '../diagnostics/format-pretty.ts';
import { indexLines } from '../diagnostics/line-index.ts';
import { composeBook } from '../import/compose-book.ts';
import { layDown } from '../import/lay-down.ts';
import { readMap } from '../import/read-map.ts';
import { readTable, type Table } from '../import/read-table.ts';
import type { ExitCode, Io } from './io.ts';

export interface ImportOptions {
  /** The folder with the exports. */
  readonly from: string;
  /** The mapping file. */
  readonly map: string;
  /** The content folder to lay down; it need not exist. */
  readonly content: string;
}

/** Notes and the sum go to `out`, what is wrong to `err`. */
export type ImportIo = Pick<Io, 'out' | 'err'> & Partial<Pick<Io, 'color'>>;

const MAX_MAP_BYTES = 1024 * 1024;

/** `rapport import`: 0 when the book is laid down or was already, 1 with findings and nothing written, 2 for wrong use. */
export const runImport = async (options: ImportOptions, io: ImportIo): Promise<ExitCode> => {
  const misuse = wrongUse(options);
  if (misuse !== null) {
    io.err(`${misuse}\n`);
    return 2;
  }
  const located = readMap(readFileSync(options.map, 'utf8'), options.map);
  if (located.value === null) return tell(located.findings, options, io);
  const { map } = located.value;
  const tables = new Map<string, Table>();
  const unread: Diagnostic[] = [];
  for (const [id, tableMap] of Object.entries(map.tables)) {
    const { value, findings } = readTable(options.from, tableMap);
    unread.push(...findings);
    if (value !== null) tables.set(id, value);
  }
  if (tables.size < Object.keys(map.tables).length) return tell(unread, options, io);
  const book = composeBook(located.value, tables);
  const findings = [...unread, ...book.findings];
  for (const note of book.notes) io.out(`note: ${note}\n`);
  if (findings.length > 0) return tell(findings, options, io);
  const laid = layDown(book, resolve(options.content));
  if (laid.findings.length > 0) return tell(laid.findings, options, io);
  for (const path of laid.kept) io.out(`note: ${path} was there before and is kept as it is.\n`);
  io.out(
    laid.written.length === 0
      ? `Nothing changed: ${book.count} accounts, ${laid.unchanged} files, all as they were.\n`
      : `Imported ${book.count} accounts: ${laid.written.length} files written, ${laid.unchanged} unchanged.\n`,
  );
  return 0;
};

const wrongUse = ({ from, map, content }: ImportOptions): string | null => {
  const isFolder = (path: string): boolean =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder(from)) return `There is no folder "${from}" to import from.`;
  const file = statSync(map, { throwIfNoEntry: false });
  if (file?.isFile() !== true) return `There is no map "${map}".`;
  if (file.size > MAX_MAP_BYTES) return `The map "${map}" is larger than 1 MB.`;
  if (existsSync(content) && !isFolder(content)) return `"${content}" is not a folder.`;
  return null;
};

/** Findings in the order of files and lines. */
const tell = (findings: readonly Diagnostic[], options: ImportOptions, io: ImportIo): ExitCode => {
  const ordered = [...findings].sort(
    (one, other) =>
      (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
      one.line - other.line ||
      one.column - other.column,
  );
  io.err(`${formatPretty(ordered, sourceLines(options), { color: io.color ?? false })}\n`);
  io.err(`\n${ordered.length === 1 ? '1 finding' : `${ordered.length} findings`}; nothing was written.\n`);
  return 1;
};

/** Lines of the map only: an export need not be UTF-8, and its rows can be any length. */
const sourceLines = ({ map }: ImportOptions): ReadSourceLine => {
  const lines = indexLines(readFileSync(map, 'utf8'));
  return (file, line) => (file === map ? lines.textOf(line) : undefined);
};
