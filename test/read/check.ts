import { expect } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readBook } from '../../src/read/read-book.ts';
import { recallParsed } from '../../src/read/recall.ts';
import { type Files, withContent } from '../support/content-folder.ts';

// Most files of the tiny book are the same in every case; those are parsed once.
const recall = recallParsed();

/** Reads the tiny book with changes and expects exactly these diagnostics, each as `code file:line:column`. */
export async function check(
  changes: Files,
  expected: readonly string[],
  arrange?: (contentDir: string) => Promise<void>,
): Promise<readonly Diagnostic[]> {
  return withContent(changes, async (contentDir) => {
    await arrange?.(contentDir);
    const { book, diagnostics } = await readBook(contentDir, recall);
    const found = diagnostics.map((one) => {
      const file = one.file.slice(contentDir.length + 1);
      return `${one.code} ${file}:${one.line}:${one.column}`;
    });
    expect(found).toEqual(expected);
    expect(book === null).toBe(diagnostics.some((one) => one.severity === 'error'));
    for (const { message, hint, line, column, endLine, endColumn } of diagnostics) {
      expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object/);
      expect(endLine > line || endColumn >= column).toBe(true);
    }
    return diagnostics;
  });
}
