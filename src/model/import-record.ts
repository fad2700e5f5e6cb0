/**
 * `accounts/<id>/internal/imported.yaml`: what imports last wrote of an account. Held against the file and
 * the next export, it tells a change of theirs from a change of ours.
 */
import { z } from 'zod';
import { IdSchema } from './primitives.ts';

export const ImportRecordSchema = z.strictObject({
  imports: z
    .record(
      IdSchema,
      z.strictObject({
        key: z.string().min(1).describe('The key of the account in the export: the folder stays with it.'),
        people: z
          .record(z.string().min(1), IdSchema)
          .optional()
          .describe('The ids of the customer’s people, by their keys in the export.'),
        wrote: z
          .record(z.string().min(1), z.record(z.string(), z.unknown()))
          .describe('What was last taken from the export, by file of the account’s folder.'),
      }),
    )
    .describe('By the `name` of the map.'),
});
export type ImportRecord = z.output<typeof ImportRecordSchema>;
/** What one map last wrote of an account. */
export type ImportedFacts = ImportRecord['imports'][string];
