/** The know-your-customer test of one account (M3). */
import { z } from 'zod';
import { EditPlaceSchema } from './edit-place.ts';
import { FigureSchema, ShareSchema, StateSchema } from './figure.ts';

const Text = z.string().min(1);

export const KnowledgeSchema = z.strictObject({
  state: StateSchema,
  because: Text,
  coverage: ShareSchema,
  business: z.strictObject({
    verdict: StateSchema,
    questions: z.array(
      z.strictObject({
        question: Text,
        state: StateSchema,
        answer: FigureSchema,
        /** "confirmed, 12 Mar 2026"; empty where nothing is known. */
        provenance: z.string(),
        edit: EditPlaceSchema.nullable(),
      }),
    ),
  }),
  people: z.strictObject({
    verdict: StateSchema,
    sentence: Text,
    roles: z.array(
      z.strictObject({
        role: Text,
        people: z.array(Text),
        lastSpoke: FigureSchema,
        state: StateSchema,
      }),
    ),
  }),
  firstChoice: z.strictObject({
    verdict: StateSchema,
    people: z.array(
      z.strictObject({
        name: Text,
        role: Text,
        says: StateSchema,
        askedOn: FigureSchema,
        stale: z.boolean(),
      }),
    ),
  }),
});
export type Knowledge = z.output<typeof KnowledgeSchema>;
