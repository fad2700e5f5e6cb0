/** `rapport import`: CSV exports into account files, new or as they stand. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatPretty, type ReadSourceLine } from '../diagnostics/format-pretty.ts';
import { indexLines } from '../diagnostics/line-index.ts';
import { visibleText } from '../diagnostics/visible-text.ts';
import { composeBook } from '../import/compose-book.ts';
import { type ExistingBook, readExisting } from '../import/existing-book.ts';
import { LayDownError, layDown, type Runner } from '../import/lay-down.ts';
import { mapPreset, mapPresets } from '../import/map-presets.ts';
import type { Take } from '../import/merge-values.ts';
import { moveIn, movesOf, movingIn } from '../import/moves.ts';
import { type ImportPlan, planImport } from '../import/plan-import.ts';
import { readExports } from '../import/read-exports.ts';
import { readMap, withBook } from '../import/read-map.ts';
import { count, planAsDiff, sumInWords } from '../import/tell-plan.ts';
import type { ExitCode, Io } from './io.ts';

export interface ImportOptions extends Runner {
  /** The folder with the exports. */
  readonly from: string;
  /** The mapping file, or the name of a map that comes with Rapport. */
  readonly map: string;
  /** The content folder to fill; it need not exist. */
  readonly content: string;
  /** Say what would be done, and write nothing. */
  readonly dryRun: boolean;
  /** Whose word stands where the file and the export both changed; null leaves the file’s and asks. */
  readonly take: Take;
}

/** The sum and notes go to `out`, what is wrong or to be settled to `err`. */
export type ImportIo = Pick<Io, 'out' | 'err'> & Partial<Pick<Io, 'color' | 'isTerminal' | 'columns'>>;

const MAX_MAP_BYTES = 1024 * 1024;
/** More than this nobody reads at once. */
const MAX_TOLD = 40;

/** 0 when all is written or nothing was to do, 1 with errors and nothing written, 2 for wrong use. */
export const runImport = async (options: ImportOptions, io: ImportIo): Promise<ExitCode> => {
  const misuse = wrongUse(options);
  if (misuse !== null) {
    io.err(`${misuse}\n`);
    return 2;
  }
  const folder = resolve(options.content);
  const progress = progressOn(io);
  if (!finishEarlier(folder, options, io)) return 1;
  const mapText = textOfMap(options.map);
  const written = readMap(mapText, options.map);
  const mapLines = sourceLinesOfMap(mapText, options.map);
  if (written.value === null) return refuse(written.findings, mapLines, io);
  const { tables: tableMaps, name } = written.value.map;
  progress(`Reading ${options.content}`);
  const existing = readExisting(folder, name);
  const located = withBook(written.value, existing.settings);
  progress('');
  if (located.value === null) return refuse(located.findings, mapLines, io);
  const read = readExports(options.from, tableMaps, (file) => progress(`Reading ${file}`));
  for (const note of read.notes) tellNote(note, io);
  progress('');
  if (read.tables.size < Object.keys(tableMaps).length) return refuse(read.findings, () => undefined, io);
  progress('Comparing');
  const book = composeBook(located.value, read.tables, existing);
  const plan = planImport(book, existing, located.value.map, options.take);
  progress('');
  const findings = [...read.findings, ...book.findings, ...plan.findings.map(placedIn(options.content))];
  for (const note of plan.notes) tellNote(note, io);
  const sourceLine = sourceLines(mapText, existing, options);
  if (findings.some(({ severity }) => severity === 'error')) return refuse(findings, sourceLine, io);
  if (findings.length > 0) io.err(`${inWords(findings, sourceLine, io)}\n\n`);
  return carryOut(plan, folder, options, io, progress);
};

/** `rapport import --print-map`: 0 with the map on `out`, 2 where there is none of the name. */
export const runPrintMap = (name: string, io: Pick<Io, 'out' | 'err'>): ExitCode => {
  const text = mapPreset(name);
  if (text === null)
    io.err(`There is no map "${name}"; the maps that come with Rapport are ${mapPresets().join(' and ')}.\n`);
  else io.out(text);
  return text === null ? 2 : 0;
};

/** Brings to its end what an earlier import was stopped at. False where one is at work, which is said. */
const finishEarlier = (folder: string, { dryRun, isRunning }: ImportOptions, io: ImportIo): boolean => {
  const moves = movesOf(folder, isRunning);
  if (moves === 'running') {
    io.err(
      `Another import of this folder is at work; import again when it is done. If there is none, delete ${movingIn(folder)}.\n`,
    );
    return false;
  }
  if (moves === 'none') return true;
  const left = dryRun ? [] : moveIn(folder);
  const now = dryRun ? 'the next import puts them in place first' : 'they are in place now';
  io.out(`note: an earlier import was stopped before all its files were in place; ${now}.\n`);
  for (const path of left) io.out(`note: ${path} was changed since, and stays as it is.\n`);
  return true;
};

/** Keys and names of exports stand in notes as they are there. */
const tellNote = (note: string, io: ImportIo): void => io.out(`note: ${visibleText(note)}\n`);

const carryOut = async (
  plan: ImportPlan,
  folder: string,
  options: ImportOptions,
  io: ImportIo,
  progress: (text: string) => void,
): Promise<ExitCode> => {
  const accounts = plan.created + plan.updated + plan.unchanged;
  if (options.dryRun) io.out(planAsDiff(plan, io.color ?? false));
  else {
    progress(`Writing ${plan.writes.length} files`);
    try {
      layDown(plan.writes, folder, options);
    } catch (error) {
      if (!(error instanceof LayDownError)) throw error;
      io.err(`${error.message}\n`);
      return 1;
    } finally {
      progress('');
    }
  }
  const head = options.dryRun ? 'Dry run' : plan.writes.length === 0 ? 'Nothing changed' : 'Imported';
  const sum = sumInWords(plan).map((line) => `  ${line}\n`);
  io.out(
    `${head}: ${count(accounts, 'account')} from ${options.from} into ${options.content}.\n${sum.join('')}`,
  );
  if (options.dryRun) io.out('Nothing was written.\n');
  else if (plan.writes.length > 0) io.out(`${await checkInWords(options.content)}\n`);
  return 0;
};

/** What `check` says of the book as it is now, in a line. */
const checkInWords = async (content: string): Promise<string> => {
  const { checkContent } = await import('../build.ts');
  const { summarise } = await import('../diagnostics/format-pretty.ts');
  const { diagnostics, files } = await checkContent(content);
  const sum = summarise(diagnostics, files);
  return diagnostics.length === 0 ? `check: ${sum}` : `check: ${sum} \`rapport check\` shows each.`;
};

const wrongUse = ({ from, map, content }: ImportOptions): string | null => {
  const isFolder = (path: string): boolean =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (from === '') return 'Name the folder with the exports: `rapport import <folder> --map <file>`.';
  if (!isFolder(from)) return `There is no folder "${from}" to import from.`;
  if (map === '') return `Name a map: \`--map <file>\`, or one of ${mapPresets().join(' and ')}.`;
  const file = statSync(map, { throwIfNoEntry: false });
  if (file?.isFile() !== true && mapPreset(map) === null)
    return `There is no map "${map}"; the maps that come with Rapport are ${mapPresets().join(' and ')}.`;
  if ((file?.size ?? 0) > MAX_MAP_BYTES) return `The map "${map}" is larger than 1 MB.`;
  if (existsSync(content) && !isFolder(content)) return `"${content}" is not a folder.`;
  return null;
};

/** A file of this name is meant rather than a map that comes along. */
const textOfMap = (map: string): string =>
  statSync(map, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(map, 'utf8')
    : (mapPreset(map) ?? '');

const contentName = (content: string, path: string): string => posix.join(content.split(sep).join('/'), path);

const placedIn =
  (content: string) =>
  (finding: Diagnostic): Diagnostic => ({ ...finding, file: contentName(content, finding.file) });

const inOrder = (findings: readonly Diagnostic[]): readonly Diagnostic[] =>
  findings.toSorted(
    (one, other) =>
      (one.severity < other.severity ? -1 : one.severity > other.severity ? 1 : 0) ||
      (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
      one.line - other.line ||
      one.column - other.column,
  );

const inWords = (
  findings: readonly Diagnostic[],
  sourceLine: ReadSourceLine,
  { color = false, columns }: ImportIo,
): string => {
  const ordered = inOrder(findings);
  const text = formatPretty(ordered.slice(0, MAX_TOLD), sourceLine, { color, columns });
  return ordered.length > MAX_TOLD ? `${text}\n\n… and ${ordered.length - MAX_TOLD} more.` : text;
};

const refuse = (findings: readonly Diagnostic[], sourceLine: ReadSourceLine, io: ImportIo): ExitCode => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  io.err(`${inWords(errors, sourceLine, io)}\n\n${count(errors.length, 'finding')}; nothing was written.\n`);
  return 1;
};

const sourceLinesOfMap = (text: string, map: string): ReadSourceLine => {
  const lines = indexLines(text);
  return (file, line) => (file === map ? lines.textOf(line) : undefined);
};

/** Lines of the map and of content: an export need not be UTF-8, and its rows can be any length. */
const sourceLines = (
  mapText: string,
  { textOf }: ExistingBook,
  { map, content }: ImportOptions,
): ReadSourceLine => {
  const ofMap = sourceLinesOfMap(mapText, map);
  const start = contentName(content, '');
  return (file, line) => {
    if (file === map) return ofMap(file, line);
    const text = file.startsWith(start) ? textOf(file.slice(start.length).replace(/^\//, '')) : null;
    return text === null ? undefined : indexLines(text).textOf(line);
  };
};

/** One line that rewrites itself on a terminal; elsewhere nothing. An empty text clears it. */
const progressOn =
  ({ isTerminal = false, err }: ImportIo) =>
  (text: string): void => {
    if (isTerminal) err(`\r\u001b[2K${text}`);
  };
