/** M8, as teams fill it in, for an account or a prospect. Internal, always. */
import { z } from 'zod';
import { AmountSchema, IdSchema, ParagraphSchema } from './primitives.ts';

export const MEDIA = ['email', 'phone', 'video', 'in-person', 'messaging', 'post'] as const;
const WILLING = z.enum(['yes', 'partly', 'no']);

export const QualificationFactsSchema = z.strictObject({
  needs: z
    .array(
      z.strictObject({
        need: IdSchema.describe('A need of strategy.yaml.'),
        advantages: z.array(IdSchema).default([]).describe('Which of our advantages meet it.'),
        note: ParagraphSchema.optional().describe('What there is to say about it.'),
      }),
    )
    .default([])
    .describe('What must be met for a long-term advantage, beyond the price.'),
  loyalty: ParagraphSchema.optional().describe('Why they should stay with us in future.'),
  fence: ParagraphSchema.optional().describe('How we protect the value and the loyalty that we have.'),
  openings: z
    .array(
      z.strictObject({
        kind: z.enum(['up-sell', 'cross-sell']).describe('More of what they have, or something new to them.'),
        offering: IdSchema.describe('What of ours they could buy: an id of offerings.yaml.'),
        worth: AmountSchema.min(0).optional().describe('Yearly revenue, in the currency of the book.'),
        note: ParagraphSchema.optional().describe('What there is to say about it.'),
      }),
    )
    .default([])
    .describe('What else they could buy.'),
  collaboration: z
    .strictObject({
      meets: WILLING.optional().describe('Will they meet us?'),
      responds: WILLING.optional().describe('Do they answer us?'),
      shares: WILLING.optional().describe('Do they share information?'),
    })
    .optional()
    .describe('Will they meet us, answer us, share information?'),
  medium: z.enum(MEDIA).optional().describe('How the key contact prefers to be reached.'),
  prestige: z
    .strictObject({
      reference: z.enum(['none', 'willing', 'active']).default('none').describe('Whether they speak for us.'),
      opens: IdSchema.optional().describe('The vertical to which they open the door.'),
      note: ParagraphSchema.optional().describe('What there is to say about it.'),
    })
    .optional()
    .describe('Whether they speak for us, and where they open a door.'),
  influencer: IdSchema.optional().describe('The key influencer: one of their people.'),
  decisionMaker: IdSchema.optional().describe('Who decides: one of their people.'),
});
export type QualificationFacts = z.output<typeof QualificationFactsSchema>;
