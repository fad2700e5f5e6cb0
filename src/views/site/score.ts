/** A score with its receipt. The points of the lines add up to the score exactly as printed. */
import { z } from 'zod';
import { EditPlaceSchema } from './edit-place.ts';
import { FigureSchema, ShareSchema } from './figure.ts';

export const PrintedReceiptLineSchema = z.strictObject({
  label: z.string().min(1),
  /** Fresh, stale or unknown, as a word. */
  state: z.enum(['answered', 'stale', 'unknown']),
  raw: FigureSchema,
  normalised: FigureSchema,
  nominalWeight: z.string().min(1),
  effectiveWeight: z.string().min(1),
  points: z.string().min(1),
  /** Where the value comes from and when it was learned, or how its absence was treated. */
  provenance: z.string().min(1),
  /** Where the answer is written; null where the value is computed. */
  edit: EditPlaceSchema.nullable(),
});
export type PrintedReceiptLine = z.output<typeof PrintedReceiptLineSchema>;

export const PrintedScoreSchema = z.strictObject({
  name: z.string().min(1),
  value: FigureSchema,
  /** Raw, 0 to 100; null where there is no score. */
  at: z.number().nullable(),
  interval: z.strictObject({ low: z.number(), high: z.number(), text: z.string().min(1) }),
  /** The cut of Tier 1 on this dimension; null where it lies above every account. */
  cut: z.strictObject({ at: z.number(), text: z.string().min(1) }).nullable(),
  coverage: ShareSchema,
  receipt: z.array(PrintedReceiptLineSchema),
});
export type PrintedScore = z.output<typeof PrintedScoreSchema>;

export const OverallScoreSchema = z.strictObject({
  value: FigureSchema,
  parts: z.array(
    z.strictObject({ name: z.string().min(1), weight: z.string().min(1), points: z.string().min(1) }),
  ),
  note: z.string().min(1),
});
export type OverallScore = z.output<typeof OverallScoreSchema>;
