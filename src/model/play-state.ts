import { z } from 'zod';
import { DateSchema, IdSchema, ParagraphSchema } from './primitives.ts';

/** How far the plays of M5 have come: by play, by item of its checklist. What is not listed is open. */
export const PlayStatesSchema = z.record(
  IdSchema,
  z.record(
    IdSchema,
    z.strictObject({
      state: z.enum(['open', 'begun', 'done', 'not-needed']).describe('How far it has come.'),
      on: DateSchema.optional().describe('Since when.'),
      note: ParagraphSchema.optional().describe('What there is to say about it.'),
    }),
  ),
);
export type PlayStates = z.output<typeof PlayStatesSchema>;
