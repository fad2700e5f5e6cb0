import { join, posix, relative, resolve, sep } from 'node:path';
import { bookWords } from '../editor/book-words.ts';
import { type EditorFile, editorFiles } from '../editor/editor-files.ts';
import { withExtension, withSchemas } from '../editor/editor-settings.ts';
import { textOfFile, writeText } from '../publish/write-changed.ts';
import type { BookDraft } from '../read/draft.ts';
import { readDraft } from '../read/read-draft.ts';
import type { ExitCode, Io } from './io.ts';

export interface SchemasOptions {
  readonly content: string;
  /** The folder that the editor opens: its settings lie there. */
  readonly workspace: string;
  /** Say what has drifted, and write nothing. */
  readonly check: boolean;
}

/** A file as it should be, beside what is there. */
interface Pair {
  /** As it is named to people, and found from where the command runs. */
  readonly path: string;
  readonly is: string | null;
  readonly shouldBe: string;
  readonly why: string;
  /** Whether it says what content may be, and not only what may be proposed. */
  readonly judges: boolean;
}

/** `rapport schemas`: what editors need to know of a book, for completion, hover and squiggles. */
export async function runSchemas(options: SchemasOptions, io: Io): Promise<ExitCode> {
  const prefix = prefixOf(options);
  if (prefix === null) {
    io.err(`${options.content} does not lie in ${options.workspace}, the folder that the editor opens.\n`);
    return 2;
  }
  const book = await readDraft(options.content);
  if (book === null) {
    io.err(`There is no folder ${options.content}.\n`);
    return 2;
  }
  const unread = unreadFiles(book);
  if (unread.length > 0) {
    io.err(
      `${listed(unread)} cannot be read, so the words of the book are not known. "rapport check" says why.\n`,
    );
    return 1;
  }
  const own = await Promise.all(editorFiles(bookWords(book)).map((file) => pairOf(file, options.content)));
  const settings = await settingsPairs(options.workspace, prefix);
  const pairs = [...own, ...settings.pairs];
  const code = options.check ? tellDrift(pairs, io) : await write(pairs, io);
  if (settings.byHand === '') return code;
  io.err(settings.byHand);
  return 1;
}

function prefixOf({ content, workspace }: SchemasOptions): string | null {
  const path = relative(resolve(workspace), resolve(content)).split(sep).join('/');
  if (path === '') return '';
  return path.startsWith('..') || posix.isAbsolute(path) || path.includes(':') ? null : `${path}/`;
}

/** Files that declare words of the book and are there, but cannot be read as YAML. */
function unreadFiles({ settings, model, offerings, team, strategy }: BookDraft): string[] {
  return [settings, model, offerings, strategy, team].flatMap((draft) =>
    draft !== null && draft.raw === undefined ? [draft.path] : [],
  );
}

async function pairOf({ path, text, follows }: EditorFile, content: string): Promise<Pair> {
  const place = posix.join(content.split(sep).join('/'), path);
  const why = follows === 'book' ? 'the book has changed' : 'Rapport has changed';
  return {
    path: place,
    is: await textOfFile(join(content, path)),
    shouldBe: text,
    why,
    judges: follows === 'rapport',
  };
}

/** Settings that are not plain JSON are left to the person who wrote them, and told of where they lack ours. */
async function settingsPairs(workspace: string, prefix: string): Promise<{ pairs: Pair[]; byHand: string }> {
  const pairs: Pair[] = [];
  let byHand = '';
  for (const [name, merge] of [
    ['settings.json', (was: Settings) => withSchemas(was, prefix)],
    ['extensions.json', withExtension],
  ] as const) {
    const path = posix.join(workspace.split(sep).join('/'), '.vscode', name);
    const is = await textOfFile(path);
    const was = is === null ? {} : settingsIn(is);
    if (was === null) byHand += sayByHand(path, is ?? '', merge({}));
    else {
      const merged = merge(was);
      const isKept = is !== null && JSON.stringify(was) === JSON.stringify(merged);
      const shouldBe = isKept ? is : `${JSON.stringify(merged, null, 2)}\n`;
      pairs.push({ path, is, shouldBe, why: 'the editor is not told of all schemas', judges: false });
    }
  }
  return { pairs, byHand };
}

/** Empty where every word of ours stands in the text already. */
function sayByHand(path: string, text: string, ours: Settings): string {
  const words = JSON.stringify(ours).match(/"[^"]+"/g) ?? [];
  if (words.every((word) => text.includes(word))) return '';
  return `${path} is not plain JSON (comments, perhaps), so it stays as it is. Put this into it by hand:\n${JSON.stringify(ours, null, 2)}\n`;
}

type Settings = Readonly<Record<string, unknown>>;

function settingsIn(text: string): Settings | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Settings) : null;
  } catch {
    return null;
  }
}

const isStale = ({ is, shouldBe }: Pair): boolean => is !== shouldBe;

function tellDrift(pairs: readonly Pair[], io: Io): ExitCode {
  const stale = pairs.filter(isStale);
  for (const { path, is, why } of stale)
    io.out(`${path} ${is === null ? 'is not there' : `is out of date, since ${why}`}.\n`);
  if (stale.length === 0) {
    io.out(`What editors know of the book is up to date: ${pairs.length} files.\n`);
    return 0;
  }
  const meanwhile = stale.some(({ is, judges }) => judges && is !== null)
    ? 'Until then editors may underline what is right, and pass over what is wrong.'
    : 'Until then editors propose too little; they underline nothing that is right.';
  io.out(`Run "rapport schemas" and commit what it writes. ${meanwhile}\n`);
  return 1;
}

async function write(pairs: readonly Pair[], io: Io): Promise<ExitCode> {
  const stale = pairs.filter(isStale);
  for (const { path, shouldBe } of stale) {
    const code = await writeText(path, shouldBe).then(() => null, codeOf);
    if (code !== null) {
      io.err(`${path} could not be written, and is as it was (${code}). Try again when that is mended.\n`);
      return 2;
    }
    io.out(`Wrote ${path}\n`);
  }
  const rest = pairs.length - stale.length;
  io.out(
    stale.length === 0
      ? `What editors know of the book is up to date: ${rest} files.\n`
      : `Commit ${stale.length === 1 ? 'it' : 'them'}: editors then complete, explain and check content as it is typed.\n`,
  );
  return 0;
}

/** The system’s short name of what went wrong. */
function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code;
}

const listed = (names: readonly string[]): string =>
  names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
