/**
 * `benchmark/<year>.yaml`: the peer benchmark of a year, closed with the first packet that was issued
 * with it. All packets of the year say the same, and those of the next are held against it. Internal.
 */
import { z } from 'zod';
import { MarksSchema, MeasureSchema } from './packet-benchmark.ts';
import { CountSchema, DateSchema, IdSchema, LineSchema } from './primitives.ts';

export const BenchmarkRecordSchema = z.strictObject({
  closedOn: DateSchema,
  model: LineSchema.describe('The version of the model that was in force.'),
  figures: z
    .array(
      z.strictObject({
        measure: MeasureSchema,
        sector: IdSchema.optional().describe('The group; all firms where absent.'),
        marks: MarksSchema,
        firms: z.record(IdSchema, CountSchema).describe('The firms that were counted, in whole per cent.'),
      }),
    )
    .describe('What was published.'),
  seal: z.strictObject({
    digest: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest, 64 hex digits'),
  }),
});
export type BenchmarkRecord = z.output<typeof BenchmarkRecordSchema>;
export type RecordedFigure = BenchmarkRecord['figures'][number];
