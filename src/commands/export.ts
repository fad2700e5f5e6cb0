import { resolve } from 'node:path';
import { checkContent } from '../build.ts';
import { exportBook } from '../export/export-book.ts';
import { judgeBook } from '../judge-book.ts';
import { OutputRefusedError } from '../publish/output-folder.ts';
import { writeExport } from '../publish/write-export.ts';
import type { ExitCode, Io } from './io.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface ExportOptions {
  readonly content: string;
  readonly out: string;
  readonly format: 'csv' | 'json';
  readonly version: string;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/** `rapport export`: every table of the book, for people who count for themselves. */
export async function runExport(options: ExportOptions, io: Io): Promise<ExitCode> {
  const content = await checkContent(options.content);
  if (content.diagnostics.length > 0) io.err(prettyDiagnostics(content, io));
  const { book, contentDigest } = content;
  if (book === null) return 1;
  const { format, version, pid, isRunning } = options;
  const files = exportBook(book, judgeBook(book), {
    format,
    contentDigest,
    tool: { name: 'rapport', version },
  });
  try {
    const written = await writeExport(files, {
      outDir: resolve(options.out),
      contentDir: resolve(options.content),
      pid,
      isRunning,
    });
    io.out(
      `Exported ${options.out} as of ${book.settings.asOf}: ${written} files, listed in export.json. All of it is internal.\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof OutputRefusedError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}
