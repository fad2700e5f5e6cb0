/** Every file that an editor needs to know a book, as text. */
import type { BookWords } from './book-words.ts';
import { CONTENT_KINDS, type ContentKind, contentFile } from './content-kinds.ts';
import { contentSchema } from './content-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { WORDS_FILE, wordsSchema } from './words-schema.ts';

/** Below the content folder. Reading content passes over what begins with a dot. */
export const SCHEMAS_FOLDER = '.schemas';

const MADE_BY = 'Made by "rapport schemas" for editors; not to be edited.';

export interface EditorFile {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
  /** Whether it follows the book, or Rapport alone. */
  readonly follows: 'book' | 'rapport';
}

export const schemaFile = (kind: ContentKind): string => `${SCHEMAS_FOLDER}/${kind}.schema.json`;

/** The schemas of every kind of file, and the words of the book. Sorted by path. */
export function editorFiles(words: BookWords): readonly EditorFile[] {
  const shapes = CONTENT_KINDS.map(
    (kind): EditorFile => ({
      path: schemaFile(kind),
      text: textOf(contentSchema(contentFile(kind))),
      follows: 'rapport',
    }),
  );
  const own: EditorFile = {
    path: `${SCHEMAS_FOLDER}/${WORDS_FILE}`,
    text: textOf(wordsSchema(words)),
    follows: 'book',
  };
  return [...shapes, own].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function textOf({ $schema, ...schema }: JsonSchema): string {
  return `${JSON.stringify({ $schema, $comment: MADE_BY, ...schema }, null, 2)}\n`;
}
