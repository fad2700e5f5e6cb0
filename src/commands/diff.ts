import { tmpdir } from 'node:os';
import { basename, resolve } from 'node:path';
import { checkContent } from '../build.ts';
import { formatPretty } from '../diagnostics/format-pretty.ts';
import { visibleText } from '../diagnostics/visible-text.ts';
import { compareBooks } from '../diff/compare-books.ts';
import { formatHtml } from '../diff/format-html.ts';
import { formatDiffJson } from '../diff/format-json.ts';
import { formatMarkdown } from '../diff/format-markdown.ts';
import { checkModelChange } from '../diff/model-change.ts';
import type { Sides } from '../diff/sides.ts';
import type { Told } from '../diff/told.ts';
import { webFontsFor } from '../fonts/web-fonts.ts';
import { fontFace } from '../packets/styles/font-faces.ts';
import { OutputRefusedError, stoppedByDisk } from '../publish/output-folder.ts';
import { DIFF_FILES, writeDiff } from '../publish/write-diff.ts';
import { recallParsed } from '../read/recall.ts';
import { findBase, readBase } from './diff-base.ts';
import { drawChanges } from './diff-pages.ts';
import { judgeSide } from './diff-side.ts';
import type { ExitCode, Io } from './io.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface DiffOptions {
  /** What to compare with, by a name that git knows; null for the default branch. */
  readonly base: string | null;
  readonly content: string;
  readonly format: 'markdown' | 'json' | 'html';
  /** The folder for the whole report, with pages drawn; null for none. */
  readonly out: string | null;
  /** How many packets are drawn at most. */
  readonly draw: number;
  readonly dpi: number;
  readonly version: string;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/** `rapport diff`: what the change in the working tree does to the book. */
export async function runDiff(options: DiffOptions, io: Io): Promise<ExitCode> {
  try {
    return await compare(options, io);
  } catch (failure) {
    const error = stoppedByDisk(tmpdir(), failure);
    if (!(error instanceof OutputRefusedError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

async function compare(options: DiffOptions, io: Io): Promise<ExitCode> {
  const found = await findBase(options.content, options.base);
  if (found.kind === 'none') {
    io.err(`${visibleText(found.because)}\n${visibleText(found.hint)}\n`);
    return 2;
  }
  // Most files are the same on both sides, and are parsed once.
  const recall = recallParsed();
  const content = await checkContent(options.content, recall);
  if (content.book === null) {
    io.err(`${prettyDiagnostics(content, io)}The content has errors, so there is nothing to compare.\n`);
    return 1;
  }
  const base = await readBase(found, recall);
  if (base.kind === 'faulty') {
    const { verdict, why } = base;
    const json = { format: 1, isCompared: false, verdict, why: why.plain };
    io.out(
      options.format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : `**${verdict}** ${why.markdown}\n`,
    );
    return 0;
  }
  const sides: Sides = {
    before: judgeSide(base.content, base.book),
    after: judgeSide(content, content.book),
  };
  const diff = compareBooks(sides);
  const faults = content.locate(checkModelChange(diff, content.book.model.note));
  if (faults.length > 0) io.err(`${formatPretty(faults, content.sourceLine, { color: io.color })}\n`);
  const wantsPages = options.out !== null || options.format === 'html';
  const told: Told = {
    base: found.words,
    whole: options.out === null ? '' : `${basename(options.out)}/${DIFF_FILES.html}`,
    faults: faults.map((fault) => ({
      ...fault,
      file: `${found.repository.prefix}${fault.file.slice(fault.file.lastIndexOf('model.yaml'))}`,
    })),
    pages: wantsPages ? await drawChanges(sides, diff, options) : new Map(),
  };
  const texts = {
    markdown: () => formatMarkdown(diff, told),
    json: () => formatDiffJson(diff, told),
    html: () => formatHtml(diff, told, fontsOf(formatHtml(diff, { ...told, pages: new Map() }))),
  } as const;
  if (options.out !== null) await write(options, options.out, texts);
  io.out(texts[options.format]());
  return faults.length > 0 ? 1 : 0;
}

/** The faces of the house, as far as the page needs them. */
const fontsOf = (page: string): string => webFontsFor([page], 'en-GB', new Set()).map(fontFace).join('');

type Texts = Readonly<Record<keyof typeof DIFF_FILES, () => string>>;

/**
 * The three files of the whole report.
 * @throws OutputRefusedError
 */
async function write(options: DiffOptions, out: string, texts: Texts): Promise<void> {
  const { pid, isRunning } = options;
  const files = (['markdown', 'html', 'json'] as const).map((format) => ({
    path: DIFF_FILES[format],
    parts: [texts[format]()],
  }));
  await writeDiff(files, { outDir: resolve(out), contentDir: resolve(options.content), pid, isRunning });
}
