import { judgeSide } from '../../src/commands/diff-side.ts';
import type { BookDiff } from '../../src/diff/book-diff.ts';
import { BookDiffSchema } from '../../src/diff/book-diff.ts';
import { compareBooks } from '../../src/diff/compare-books.ts';
import type { Side } from '../../src/diff/sides.ts';
import { readBook } from '../../src/read/read-book.ts';
import { recallParsed } from '../../src/read/recall.ts';
import { type Files, withContent } from '../support/content-folder.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';

const recall = recallParsed();

/** The tiny book with changes, judged. */
export const sideOf = (changes: Files): Promise<Side> =>
  withContent(changes, async (contentDir) => {
    const { book, diagnostics, lineOf } = await readBook(contentDir, recall);
    if (book === null)
      throw new Error(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    return judgeSide({ lineOf }, book);
  });

/** What a change of the tiny book does; `always` is on both sides. Its JSON is what the schema says. */
export async function diffOf(change: Files, base: Files = {}, always: Files = {}): Promise<BookDiff> {
  const [before, after] = [
    await sideOf({ ...always, ...base }),
    await sideOf({ ...always, ...base, ...change }),
  ];
  const diff = compareBooks({ before, after });
  expectSchema(diff);
  return diff;
}

const expectSchema = (diff: BookDiff): void => {
  BookDiffSchema.parse(diff);
};

/** A file of the tiny book with some text in the place of other text, which must be there. */
export function edited(path: string, ...replaced: readonly (readonly [string, string])[]): Files {
  let text = TINY_BOOK[path] ?? '';
  for (const [from, to] of replaced) {
    if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
    text = text.replace(from, to);
  }
  return { [path]: text };
}

/** The labels that move, one line each. */
export const moves = ({ moves: all }: BookDiff): readonly string[] =>
  all.map(
    ({ account, scheme, from, to, causes }) =>
      `${account.id} ${scheme}: ${from} → ${to} by ${causes.join(', ')}`,
  );

export const kept = ({ held }: BookDiff): readonly string[] =>
  held.map(
    ({ account, scheme, stands, from, to, by }) =>
      `${account.id} ${scheme}: ${stands}, alone ${from} → ${to}, ${by}`,
  );
