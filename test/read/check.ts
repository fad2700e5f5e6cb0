import { expect } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readBook } from '../../src/read/read-book.ts';
import { type Files, withContent } from '../support/content-folder.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';

/** Reads the tiny book with changes and expects exactly these diagnostics, each as `code file:line:column`. */
export async function check(changes: Files, expected: readonly string[]): Promise<readonly Diagnostic[]> {
  return withContent(changes, async (contentDir) => {
    const result = await readBook(contentDir);
    const found = result.diagnostics.map((one) => {
      const file = one.file.slice(contentDir.length + 1);
      return `${one.code} ${file}:${one.line}:${one.column}`;
    });
    expect(found).toEqual(expected);
    expect(result.book === null).toBe(result.diagnostics.some((one) => one.severity === 'error'));
    for (const { message, hint } of result.diagnostics) expect(`${message} ${hint}`).not.toMatch(/undefined|NaN/);
    return result.diagnostics;
  });
}

/** A file of the tiny book with one text replaced; the text must be there. */
export function edit(path: string, from: string, to: string): Files {
  const text = TINY_BOOK[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} of the tiny book does not hold ${JSON.stringify(from)}.`);
  return { [path]: text.replace(from, () => to) };
}
