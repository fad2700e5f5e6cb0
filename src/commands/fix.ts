/** `rapport check --fix`: mends what can be mended without a doubt, then tells what is left. */
import { posix, sep } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { count } from '../diagnostics/check-report.ts';
import { visibleText } from '../diagnostics/visible-text.ts';
import { type MendedBook, type MendedFile, type MendOptions, mendBook } from '../mend/mend-book.ts';
import { replaceText } from '../publish/write-mended.ts';
import { readForMending } from '../read/read-for-mending.ts';
import type { Io } from './io.ts';
import { findWhereabouts, pathIn } from './report-check.ts';

/** Mends the files of a content folder. Tells each place; false where a file could not be written. */
export async function fixContent(
  contentDir: string,
  options: MendOptions,
  io: Pick<Io, 'out' | 'err'>,
): Promise<boolean> {
  const { files, left } = mendBook(await readForMending(contentDir), options);
  if (files.length === 0) io.out('Nothing that could be mended without a doubt.\n\n');
  let isWhole = true;
  const written: MendedFile[] = [];
  for (const file of files) {
    const isWritten = await replaceText(contentDir, file.document, file.bytes, file.after).catch(() => false);
    if (isWritten) written.push(file);
    else
      io.err(
        `${nameOf(contentDir, file.document)} was left alone: it was changed meanwhile, or may not be written.\n`,
      );
    isWhole &&= isWritten;
  }
  const mends = written.flatMap((file) =>
    file.mends.map(
      ({ line, what }) => `  ${nameOf(contentDir, file.document)}:${line}  ${visibleText(what)}\n`,
    ),
  );
  const sum = `Mended ${count(mends.length, 'place')} in ${count(written.length, 'file')}:`;
  if (written.length > 0) io.out(`${sum}\n${mends.join('')}\n`);
  if (left.length > 0) io.out(`${leftWords(left, contentDir)}\n`);
  return isWhole;
}

/** What `--fix` would change, as a patch; nothing is written. */
export async function showFixes(
  contentDir: string,
  options: MendOptions,
  io: Pick<Io, 'out' | 'err' | 'columns'>,
): Promise<number> {
  const { repository } = await findWhereabouts(contentDir);
  const { files, left } = mendBook(await readForMending(contentDir), options);
  for (const file of files) {
    const name = pathIn(repository, contentDir, file.document);
    const headers = { context: 3, headerOptions: FILE_HEADERS_ONLY };
    const patch = createTwoFilesPatch(
      `a/${name}`,
      `b/${name}`,
      file.before,
      file.after,
      undefined,
      undefined,
      headers,
    );
    // A file takes the patch as it is; a terminal must not obey what content says.
    io.out(io.columns === undefined ? patch : patch.split('\n').map(visibleText).join('\n'));
  }
  if (left.length > 0) io.err(leftWords(left, contentDir));
  const mends = files.reduce((sum, file) => sum + file.mends.length, 0);
  io.err(
    `${count(mends, 'place')} in ${count(files.length, 'file')} would be mended. Nothing was written.\n`,
  );
  return files.length;
}

const leftWords = (left: MendedBook['left'], contentDir: string): string =>
  `Left in their order:\n${left.map(({ document, line, what }) => `  ${nameOf(contentDir, document)}:${line}  ${visibleText(what)}\n`).join('')}`;

const nameOf = (contentDir: string, document: string): string =>
  posix.join(contentDir.split(sep).join('/'), document);
