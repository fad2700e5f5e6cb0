/** What the customer got out of it, over the years (M11). */
import { z } from 'zod';
import { EditPlaceSchema } from './edit-place.ts';
import { FigureSchema, ShareSchema, StateSchema } from './figure.ts';

const Text = z.string().min(1);

export const ValueRowSchema = z.strictObject({
  claim: Text,
  kind: z.string(),
  unit: Text,
  /** Of the latest year that states the claim. */
  year: Text,
  baseline: FigureSchema,
  target: FigureSchema,
  /** The actual of every year that states the claim, ascending. */
  actuals: z.array(z.strictObject({ year: Text, text: Text })).min(1),
  /** Of the way from baseline to target; the bar ends at the whole of it. */
  progress: ShareSchema,
  state: StateSchema,
  agreed: FigureSchema,
  /** Who answers for it on each side, and by when; empty where nobody is named. */
  answers: z.string(),
  /** What the claim still lacks; empty where it lacks nothing. */
  lacks: z.string(),
  edit: EditPlaceSchema.nullable(),
});
export type ValueRow = z.output<typeof ValueRowSchema>;

export const ValueListSchema = z.strictObject({ sentence: Text, rows: z.array(ValueRowSchema).min(1) });
export type ValueList = z.output<typeof ValueListSchema>;
