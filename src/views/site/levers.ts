/** What pulls an account's scores, and the least that would move its growth tier (rule 5). */
import { z } from 'zod';
import { LabelRefSchema } from './figure.ts';

const Text = z.string().min(1);

export const PullSchema = z.strictObject({
  indicator: Text,
  dimension: Text,
  /** Signed points of the dimension's score. */
  points: Text,
});
export type Pull = z.output<typeof PullSchema>;

export const LeverSchema = z.strictObject({
  /** The change of one indicator; why there is none, where there is none. */
  change: Text,
  /** The tier that it leads to; null where there is none. */
  to: LabelRefSchema.nullable(),
});
export type Lever = z.output<typeof LeverSchema>;

export const LeversSchema = z.strictObject({
  up: z.array(PullSchema),
  down: z.array(PullSchema),
  rise: LeverSchema,
  fall: LeverSchema,
});
export type Levers = z.output<typeof LeversSchema>;
