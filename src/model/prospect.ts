import { z } from 'zod';
import {
  AmountSchema,
  CurrencySchema,
  DateSchema,
  IdSchema,
  LineSchema,
  NameSchema,
  ParagraphSchema,
} from './primitives.ts';

/** The buying stages of M10, in order. */
export const BUYING_STAGES = [
  'planning',
  'determining-needs',
  'evaluating-alternatives',
  'evaluating-risk',
] as const;

/** `prospects/<id>/profile.yaml`: not a customer yet, and internal by nature. */
export const ProspectSchema = z.strictObject({
  name: NameSchema,
  owner: IdSchema.optional(),
  industry: LineSchema.optional(),
  country: LineSchema.optional(),
  stage: z.enum(BUYING_STAGES).optional(),
  currency: CurrencySchema.optional(),
  potential: AmountSchema.min(0).optional().describe('Yearly revenue if won.'),
  breakthrough: z
    .array(z.enum(['new-segment', 'reference', 'beachhead', 'material']))
    .default([])
    .describe('Why it matters (M10).'),
  pursuing: z.array(IdSchema).default([]),
  why: ParagraphSchema.optional(),
  nextStep: ParagraphSchema.optional(),
  nextOn: DateSchema.optional(),
});
export type ProspectProfile = z.output<typeof ProspectSchema>;
