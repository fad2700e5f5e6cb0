/**
 * The only room that opens the content folder. Everything that is wrong anywhere in it is told at
 * once, with its address; a book comes out only where nothing is.
 */
import { createHash } from 'node:crypto';
import { posix, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { indexLines } from '../diagnostics/line-index.ts';
import { locateFindings, type Sources } from '../diagnostics/locate-findings.ts';
import type { Book } from '../model/book.ts';
import type { Finding } from '../model/finding.ts';
import type { IssuedYear } from '../model/issued-year.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { assembleBook } from './assemble-book.ts';
import { checkBook } from './check-book.ts';
import { mapConcurrently } from './concurrency.ts';
import { draftBook } from './draft-book.ts';
import { openEntries } from './entry-lines.ts';
import { keyLines } from './key-lines.ts';
import { listContent } from './list-content.ts';
import { oneFindingASlip } from './one-finding-a-slip.ts';
import { openNarrative } from './parse-narrative.ts';
import { type ReadSource, readSource } from './read-source.ts';
import { type Recall, recallNothing } from './recall.ts';
import { checkRequiredFiles } from './required-files.ts';
import { openYaml } from './yaml-places.ts';

export interface ReadResult {
  /** Null exactly where a diagnostic is an error. */
  readonly book: Book | null;
  /** The model where its own file is valid, so that its rules can be judged while others are not. */
  readonly model: ReviewModel | null;
  /** Where the internal site is served, with a slash at its end, where `book.yaml` is valid and says so. */
  readonly site: string | null;
  /** Sorted by file, line, column and code. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many files of content were found. */
  readonly files: number;
  /** Their paths below the content folder, ascending. */
  readonly documents: readonly string[];
  /** SHA-256, in hex, of the paths and bytes of all files of content. */
  readonly contentDigest: string;
  /** SHA-256, in hex, of the bytes of a file of content, by its path below the folder; null where it was not read. */
  readonly digestOf: (document: string) => string | null;
  /** What was issued of a year of an account, whatever is wrong elsewhere; null where nothing valid is. */
  readonly issuedOf: (accountId: string, year: number) => IssuedYear | null;
  /** Gives findings of later rooms their address in the same content. */
  readonly locate: (findings: readonly Finding[]) => Diagnostic[];
  /** On which line each part of the first level of a YAML file begins, by the path of the file below the folder. */
  readonly partsOf: (document: string) => ReadonlyMap<string, number>;
  /** The line on which a path of a YAML file lies, from 1: of its key, or of the nearest parent that is there; null where the file is not. */
  readonly lineOf: (document: string, path: Finding['path']) => number | null;
  /** A line of a file as a diagnostic names it, counted from 1; undefined where there is none to show. */
  readonly sourceLine: (file: string, line: number) => string | undefined;
}

const FILES_AT_ONCE = 32;
const ENTRIES_KEPT = 24;

/** Reads, parses and judges all content. Never throws for what content holds. */
export async function readBook(contentDir: string, recall: Recall = recallNothing): Promise<ReadResult> {
  const listing = await listContent(contentDir);
  const sources = await mapConcurrently(listing.files, FILES_AT_ONCE, ({ path }) =>
    readSource(contentDir, path),
  );
  const { draft, findings } = draftBook(
    listing.files.map((file, index) => ({ ...file, text: textToParse(sources[index]) })),
    recall,
  );
  const isMissing = listing.findings.some((finding) => finding.code === 'content-missing');
  const all = oneFindingASlip([
    ...listing.findings,
    ...sources.flatMap((source) => source.findings),
    ...findings,
    ...(isMissing ? [] : checkRequiredFiles(draft, listing.meant)),
    ...checkBook(draft),
  ]);
  const opened = openSources(contentDir, sources);
  const bytesByPath = new Map(sources.map(({ path, bytes }) => [path, bytes]));
  const diagnostics = locateFindings(all, opened.sources);
  const hasErrors = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return {
    book: hasErrors ? null : assembleBook(draft),
    model: draft.model?.value ?? null,
    site: draft.settings?.value?.site?.replace(/\/*$/, '/') ?? null,
    diagnostics,
    files: listing.files.length,
    documents: listing.files.map(({ path }) => path),
    contentDigest: digest(sources),
    issuedOf: (accountId, year) =>
      draft.accounts.get(accountId)?.issuedYears.find((issued) => issued.year === year)?.value ?? null,
    digestOf: (document) => {
      const bytes = bytesByPath.get(document) ?? null;
      return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
    },
    locate: (more) => locateFindings(more, opened.sources),
    partsOf: opened.partsOf,
    lineOf: opened.lineOf,
    sourceLine: opened.sourceLine,
  };
}

const textToParse = (source: ReadSource | undefined): string | null =>
  source && source.findings.length === 0 ? source.text : null;

function openSources(
  contentDir: string,
  files: readonly ReadSource[],
): { readonly sources: Sources } & Pick<ReadResult, 'lineOf' | 'partsOf' | 'sourceLine'> {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const nameOf = (document: string): string => posix.join(contentDir.split(sep).join('/'), document);
  const documents = new Map(files.map((file) => [nameOf(file.path), file.path]));
  const open: Sources['open'] = (document) => {
    const text = texts.get(document);
    if (text === undefined || text === null) return undefined;
    return document.endsWith('.mdx') ? openNarrative(text) : openYaml(text);
  };
  const lines = new Map<string, ReturnType<typeof indexLines>>();
  const sourceLine = (file: string, line: number): string | undefined => {
    const text = texts.get(documents.get(file) ?? file);
    if (text === undefined || text === null) return undefined;
    const index = lines.get(file) ?? indexLines(text);
    lines.set(file, index);
    return index.textOf(line);
  };
  const partsOf = (document: string): ReadonlyMap<string, number> =>
    keyLines(document.endsWith('.yaml') ? (texts.get(document) ?? '') : '');
  const entries = new Map<string, ReturnType<typeof openEntries>>();
  const lineOf: ReadResult['lineOf'] = (document, path) => {
    const text = document.endsWith('.yaml') ? texts.get(document) : undefined;
    if (text === undefined || text === null) return null;
    const known = entries.get(document) ?? openEntries(text);
    // Pages ask account by account: what was asked last is all that is worth keeping.
    entries.delete(document);
    entries.set(document, known);
    if (entries.size > ENTRIES_KEPT) entries.delete([...entries.keys()][0] ?? '');
    return known(path);
  };
  return { sources: { open, nameOf }, partsOf, lineOf, sourceLine };
}

/** Over paths and lengths too, so that no two folders with different files have the same. */
function digest(sources: readonly ReadSource[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of sources) {
    if (bytes === null) continue;
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
