/**
 * The only file of the import that writes. All or nothing: every file is compared first, written
 * beside the book next, and moved in last; what a person wrote is never written over.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ImportedBook } from './compose-book.ts';
import { importFinding, startOf } from './import-finding.ts';

export interface LaidDown {
  readonly written: readonly string[];
  readonly unchanged: number;
  /** Starter files that were there before and say something of their own. */
  readonly kept: readonly string[];
  readonly findings: readonly Diagnostic[];
}

/** Writes an imported book into a content folder, which need not exist. */
export const layDown = (book: ImportedBook, folder: string): LaidDown => {
  const findings: Diagnostic[] = [];
  const written = new Map<string, string>();
  const kept: string[] = [];
  let unchanged = 0;
  const all = [...book.starter, ...book.accounts];
  for (const [path, text] of all) {
    const state = stateOf(folder, path, text);
    if (state === 'absent') written.set(path, text);
    else if (state === 'same') unchanged += 1;
    else if (state === 'link') findings.push(importFinding('content-is-link', startOf(path)));
    else if (book.starter.has(path)) kept.push(path);
    else findings.push(importFinding('content-differs', startOf(path)));
  }
  findings.push(...kept.flatMap((path) => lacks(path, folder, book)));
  if (findings.length > 0) return { written: [], unchanged, kept, findings };
  if (written.size > 0) place(folder, written);
  return { written: [...written.keys()], unchanged, kept, findings };
};

const stateOf = (folder: string, path: string, text: string): 'absent' | 'same' | 'differs' | 'link' => {
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length += 1) {
    const stat = lstatSync(join(folder, ...steps.slice(0, length)), { throwIfNoEntry: false });
    if (stat === undefined) return 'absent';
    if (stat.isSymbolicLink()) return 'link';
    if (stat.isDirectory() !== length < steps.length) return 'differs';
  }
  return readFileSync(join(folder, path)).equals(Buffer.from(text)) ? 'same' : 'differs';
};

/** What the accounts refer to and a kept file does not have. A file that cannot be read is for `check` to tell of. */
const lacks = (path: string, folder: string, { needs }: ImportedBook): readonly Diagnostic[] => {
  const document = parseDocument(readFileSync(join(folder, path), 'utf8'));
  if (document.errors.length > 0) return [];
  const plain: unknown = document.toJS({ maxAliasCount: 0 });
  if (path === 'book.yaml') {
    const theirs = fieldOf(plain, 'currency');
    const words = { theirs: String(theirs), ours: needs.currency };
    return theirs === needs.currency
      ? []
      : [importFinding('content-currency', startOf(path, 'currency'), words)];
  }
  const [list, wanted] =
    path === 'team.yaml'
      ? (['people', needs.team] as const)
      : (['offerings', path === 'offerings.yaml' ? needs.offerings : []] as const);
  const items = fieldOf(plain, list);
  const ids = new Set(Array.isArray(items) ? items.map((item) => fieldOf(item, 'id')) : []);
  return wanted
    .filter((id) => !ids.has(id))
    .map((id) => importFinding('content-lacks', startOf(path, list), { what: `"${id}"` }));
};

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;

const place = (folder: string, files: ReadonlyMap<string, string>): void => {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  const stage = mkdtempSync(join(parent, `.${basename(folder)}.importing-`));
  // A folder in the stage, since the stage itself is closed to everyone else and would stay so.
  const book = join(stage, 'book');
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(book, path)), { recursive: true });
      writeFileSync(join(book, path), text, { flag: 'wx' });
    }
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
    if (existsSync(folder)) moveInto(book, folder, [...files.keys()]);
    else renameSync(book, folder);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
};

const moveInto = (book: string, folder: string, paths: readonly string[]): void => {
  const moved: string[] = [];
  try {
    for (const path of paths) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      if (existsSync(target)) throw new Error(`${path} appeared while the import ran`);
      renameSync(join(book, path), target);
      moved.push(target);
    }
  } catch (error) {
    for (const target of moved) rmSync(target, { force: true });
    throw error;
  }
};
