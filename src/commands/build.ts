import { resolve } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { type BuildNews, type BuildResult, buildBook, checkContent, PacketsFailedError } from '../build.ts';
import type { Book } from '../model/book.ts';
import { ChildFailedError } from '../publish/child.ts';
import { OutputRefusedError } from '../publish/output-folder.ts';
import type { ExitCode, Io } from './io.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface BuildCommandOptions {
  readonly content: string;
  readonly out: string;
  readonly only: readonly string[] | null;
  readonly packets: 'programme' | 'all';
  readonly dpi: number;
  readonly images: boolean;
  readonly version: string;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/** `rapport build`: content to `dist/`. */
export async function runBuild(options: BuildCommandOptions, io: Io): Promise<ExitCode> {
  const content = await checkContent(options.content);
  if (content.diagnostics.length > 0) io.err(prettyDiagnostics(content, io));
  const { book } = content;
  if (book === null) return 1;
  const unknown = unknownAccounts(book, options.only);
  if (unknown.length > 0) {
    io.err(`${unknown.join('\n')}\n`);
    return 2;
  }
  try {
    const result = await buildBook(
      {
        ...options,
        content: { ...content, book },
        contentDir: resolve(options.content),
        outDir: resolve(options.out),
      },
      progress(io),
    );
    io.out(summary(result, options.out));
    if (options.only !== null)
      io.out('  Only the packets named are in it; a build without --only makes the others.\n');
    return 0;
  } catch (error) {
    if (error instanceof OutputRefusedError) {
      io.err(`${error.message}\n`);
      return 2;
    }
    if (error instanceof ChildFailedError || error instanceof PacketsFailedError) {
      io.err(`The build stopped; ${options.out} is as it was.\n${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

function unknownAccounts(book: Book, only: readonly string[] | null): string[] {
  const ids = book.accounts.map((account) => account.id);
  return (only ?? [])
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const near = ids.length === 0 ? null : closest(id, ids);
      return `There is no account "${id}".${near === null ? '' : ` Did you mean "${near}"?`}`;
    });
}

/** One line that rewrites itself on a terminal; elsewhere a plain line now and then. */
function progress(io: Io): (news: BuildNews) => void {
  let planned = 0;
  let drawn = 0;
  let pages = 0;
  const line = (text: string, passing: boolean): void => {
    if (io.isTerminal) io.err(`\r\u001b[2K${text}${passing ? '' : '\n'}`);
    else if (!passing) io.err(`${text}\n`);
  };
  return (news) => {
    switch (news.kind) {
      case 'planned':
        planned = news.packets;
        line(`${news.accounts} accounts, ${news.packets} packets to draw`, false);
        return;
      case 'site':
        line('Site built', false);
        return;
      case 'filed':
        line(`Overviews drawn: ${news.count}`, false);
        return;
      case 'html':
        line(`Packets as HTML: ${news.count}`, false);
        return;
      case 'failed':
        return;
      case 'drawn': {
        drawn += 1;
        pages += news.pages;
        const isMilestone = drawn === planned || drawn % 25 === 0;
        line(`Packets drawn: ${drawn} of ${planned}, ${pages} pages`, !isMilestone);
      }
    }
  };
}

const summary = ({ manifest, packets, pages }: BuildResult, out: string): string =>
  [
    `Built ${out} as of ${manifest.asOf}: ${counted(packets, 'packet')} with ${counted(pages, 'page')}, ${counted(manifest.files.length, 'file')}.`,
    `  ${out}/site/index.html`,
    `  ${out}/packets/`,
    '',
  ].join('\n');

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
