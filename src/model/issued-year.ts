/** `accounts/<id>/issued/<year>.yaml`: what was said of a year when its review was issued. Never computed anew. */
import { z } from 'zod';
import { GROWTH_TIERS, PROGRAMME_SEGMENTS, QUADRANTS, REVENUE_TIERS } from './labels.ts';
import { DateSchema, LineSchema, PercentSchema } from './primitives.ts';

export const IssuedYearSchema = z.strictObject({
  issuedOn: DateSchema,
  model: LineSchema.describe('The version of the model that was in force.'),
  labels: z
    .strictObject({
      'revenue-tier': z.enum(REVENUE_TIERS).optional(),
      'profit-quadrant': z.enum(QUADRANTS).optional(),
      'growth-tier': z.enum(GROWTH_TIERS).optional(),
      'programme-segment': z.enum(PROGRAMME_SEGMENTS).optional(),
    })
    .describe('The labels that stood.'),
  scores: z
    .strictObject({
      need: PercentSchema.nullable(),
      value: PercentSchema.nullable(),
      behaviour: PercentSchema.nullable(),
      overall: PercentSchema.nullable(),
    })
    .partial()
    .optional()
    .describe('The scores that stood, at full precision; null where there was none.'),
});
export type IssuedYear = z.output<typeof IssuedYearSchema>;
