/** The index that the browser searches: written once, read in pieces, without a server. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../views/site/search.ts';

/** The index is of British English whatever tongue a name is in: one index, in which any name is found. */
const LANGUAGE = 'en';
/** Records lie in so many files at most, several in one where there are more. */
const MOST_FILES = 400;
/** A stock interface comes with the index; ours takes its place. */
const NOT_OURS = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'wasm.unknown.pagefind',
];

/**
 * Writes the index of these records into a folder. They are handed over one after the other, since the
 * order in which they come is the order of the index.
 * @throws where a record is refused
 */
export async function indexSearch(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: MOST_FILES });
  if (index === undefined) throw new Error(`The search cannot be indexed: ${errors.join('; ')}`);
  try {
    for (const [at, record] of records.entries()) {
      const added = await index.addCustomRecord(customRecord(record, at));
      if (added.errors.length > 0) throw new Error(`${record.to}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
    for (const file of NOT_OURS) await rm(join(folder, file), { force: true });
  } finally {
    await close();
  }
}

// Of records with one address the last alone would be kept, and many lie on one page.
const customRecord = ({ kind, title, line, text, to, segments, owners }: SearchRecord, at: number) => ({
  url: String(at),
  language: LANGUAGE,
  content: [title, line, text].filter((part) => part !== '').join('. '),
  meta: { title, line, kind, to },
  filters: { kind: [kind], segment: [...segments], owner: [...owners] },
});
