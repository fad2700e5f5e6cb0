/** What `rapport export` writes for people who count for themselves: tables, and the list of them. */
import { z } from 'zod';

/** A figure, a word or a date; null where it is not known or there is none. */
export type Cell = string | number | boolean | null;

/**
 * What a column holds. `id`: an id, or a word of a closed list; `ids`: several, a space between;
 * `date`: `YYYY-MM-DD`; `text`: words of a person, or a sentence.
 */
export const COLUMN_TYPES = ['id', 'ids', 'text', 'number', 'boolean', 'date'] as const;

export const ExportedColumnSchema = z.strictObject({
  name: z.string(),
  type: z.enum(COLUMN_TYPES),
  /** `currency` is the currency of the book, `share` 0 to 1, `points` and `percent` 0 to 100; null where there is no unit. */
  unit: z.string().nullable(),
  about: z.string(),
});
export type ExportedColumn = z.output<typeof ExportedColumnSchema>;

/** A table of the book: rows of cells in the order of the columns. */
export interface Table {
  readonly name: string;
  readonly about: string;
  /** The columns that tell one row from another. */
  readonly key: readonly string[];
  /** In which order the rows stand, in words. */
  readonly order: string;
  readonly columns: readonly ExportedColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** `export.json`: which tables lie beside it, and what their columns mean. */
export const ExportManifestSchema = z.strictObject({
  kind: z.literal('export'),
  tool: z.strictObject({ name: z.literal('rapport'), version: z.string() }),
  /** The declared date of the book; no other date is known here. */
  asOf: z.string(),
  reviewYear: z.number().int(),
  currency: z.string(),
  /** The version of the model. */
  model: z.string(),
  /** sha256 over the content that was read, in hex. */
  contentDigest: z.string(),
  format: z.enum(['csv', 'json']),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      file: z.string(),
      about: z.string(),
      key: z.array(z.string()),
      order: z.string(),
      rows: z.number().int(),
      columns: z.array(ExportedColumnSchema),
    }),
  ),
});
export type ExportManifest = z.output<typeof ExportManifestSchema>;
