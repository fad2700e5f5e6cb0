/**
 * Charts as data: numbers for the drawing, and the same numbers as the text that labels them,
 * already in the reader's language. One kit lays them out for every format.
 */
import { z } from 'zod';

const Labelled = z.strictObject({ value: z.number(), text: z.string() });

export const ChartSchema = z.discriminatedUnion('kind', [
  /** A value a month as columns, against a level line; null where unknown. */
  z.strictObject({
    kind: z.literal('months'),
    months: z
      .array(z.strictObject({ label: z.string(), value: z.number().nullable(), text: z.string() }))
      .min(1),
    level: Labelled.optional(),
    better: z.enum(['lower', 'higher']),
  }),
  /** Rows of one quantity: the value in the accent, its full extent and last year's value as lighter marks. */
  z.strictObject({
    kind: z.literal('bars'),
    rows: z
      .array(
        z.strictObject({
          label: z.string(),
          value: Labelled,
          extent: Labelled.optional(),
          before: Labelled.optional(),
        }),
      )
      .min(1),
  }),
  /** From a baseline to an actual value, with a target. */
  z.strictObject({
    kind: z.literal('slope'),
    rows: z
      .array(
        z.strictObject({
          label: z.string(),
          baseline: Labelled,
          actual: Labelled,
          target: Labelled.optional(),
        }),
      )
      .min(1),
  }),
]);
export type Chart = z.output<typeof ChartSchema>;
