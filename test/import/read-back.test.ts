import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readBook } from '../../src/read/read-book.ts';
import { checkRules } from '../../src/segment/check-rules.ts';
import { importFrom, newFolder } from './run-case.ts';

const CASE = fileURLToPath(new URL('../cases/tiny-crm', import.meta.url));

test('what the import lays down is a book that `check` has nothing to say about', async () => {
  const content = join(newFolder(), 'book');
  await importFrom(CASE, join(CASE, 'map.yaml'), content);
  const { book, diagnostics } = await readBook(content);
  expect(diagnostics).toEqual([]);
  expect(book?.accounts).toHaveLength(7);
  expect(book && checkRules(book.model)).toEqual([]);
});
