/** The schemas as an editor would hold content against them, by a validator that reads the letter of the law. */
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { bookWords } from '../../src/editor/book-words.ts';
import { CONTENT_KINDS, type ContentKind, contentFile } from '../../src/editor/content-kinds.ts';
import { contentSchema } from '../../src/editor/content-schema.ts';
import { WORDS_FILE, wordsSchema } from '../../src/editor/words-schema.ts';
import type { BookDraft } from '../../src/read/draft.ts';
import { draftBook } from '../../src/read/draft-book.ts';

const EMPTY: BookDraft = draftBook([]).draft;

/** One judge for each kind of file, with the words of a book. */
export function schemaJudges(book: BookDraft = EMPTY): ReadonlyMap<ContentKind, ValidateFunction> {
  const ajv = new Ajv({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...wordsSchema(bookWords(book)), $id: WORDS_FILE });
  return new Map(
    CONTENT_KINDS.map((kind) => [kind, ajv.compile({ ...contentSchema(contentFile(kind)), $id: kind })]),
  );
}

/** The kind of a YAML file, or null where it is prose or no content at all. */
export const isKind = (kind: string): kind is ContentKind => CONTENT_KINDS.some((one) => one === kind);
