import type { Files } from '../../support/content-folder.ts';
import { TINY_BOOK } from '../../support/tiny-book.ts';

/** The tiny book with changes, and all that is then wrong with it, as `code file:line:column`. */
export interface FaultCase {
  readonly intent: string;
  readonly changes: Files;
  readonly expected: readonly string[];
  /** What files alone cannot say: links, pipes. */
  readonly arrange?: (contentDir: string) => Promise<void>;
}

/** A file of the tiny book with one text replaced; the text must be there. */
export function edit(path: string, from: string, to: string): Files {
  const text = TINY_BOOK[path] ?? '';
  if (!text.includes(from))
    throw new Error(`${path} of the tiny book does not hold ${JSON.stringify(from)}.`);
  return { [path]: text.replace(from, () => to) };
}

/** Rows of one file: intent, text of the file, the codes and places expected in it. */
export function inFile(
  path: string,
  rows: readonly (readonly [intent: string, text: string, ...expected: string[]])[],
): FaultCase[] {
  return rows.map(([intent, text, ...expected]) => ({
    intent,
    changes: { [path]: text },
    expected: expected.map((one) => one.replace(' ', ` ${path}:`)),
  }));
}

/** Rows of one file: intent, what to replace, with what, the codes and places expected in it. */
export function edits(
  path: string,
  rows: readonly (readonly [intent: string, from: string, to: string, ...expected: string[]])[],
): FaultCase[] {
  return rows.map(([intent, from, to, ...expected]) => ({
    intent,
    changes: edit(path, from, to),
    expected: expected.map((one) => one.replace(' ', ` ${path}:`)),
  }));
}
