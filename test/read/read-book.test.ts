import { expect, test } from 'vitest';
import { readBook } from '../../src/read/read-book.ts';
import { withContent } from '../support/content-folder.ts';
import { check } from './check.ts';

test('the tiny book is valid and comes out whole', async () => {
  await withContent({}, async (contentDir) => {
    const { book, diagnostics, files } = await readBook(contentDir);
    expect(diagnostics).toEqual([]);
    expect(files).toBe(13);
    expect(book?.accounts[0]?.customer.narratives[0]?.blocks).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'The year went ' },
          { kind: 'text', text: 'well', strong: true },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
    expect(book?.accounts[0]?.internal.years.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(book?.settings.locale).toBe('en-GB');
    expect(book?.prospects.map(({ id }) => id)).toEqual(['globex']);
  });
});
