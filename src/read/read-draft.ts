import { mapConcurrently } from './concurrency.ts';
import type { BookDraft } from './draft.ts';
import { draftBook } from './draft-book.ts';
import { listContent } from './list-content.ts';
import { readSource } from './read-source.ts';

const FILES_AT_ONCE = 32;

/** What the files of a book say, whatever is wrong with them; null where there is no such folder. */
export async function readDraft(contentDir: string): Promise<BookDraft | null> {
  const { files, findings } = await listContent(contentDir);
  if (findings.some(({ code }) => code === 'content-missing')) return null;
  // Prose declares nothing.
  const facts = files.filter(({ path }) => path.endsWith('.yaml'));
  const sources = await mapConcurrently(facts, FILES_AT_ONCE, ({ path }) => readSource(contentDir, path));
  const placed = facts.map((file, index) => {
    const source = sources[index];
    return { ...file, text: source && source.findings.length === 0 ? source.text : null };
  });
  return draftBook(placed).draft;
}
