import { z } from 'zod';
import { IdSchema, LineSchema, NameSchema } from './primitives.ts';
import { wordingOf } from './wording.ts';

export const LifeCycleStageSchema = z.enum(['introduction', 'growth', 'maturity', 'decline']);
export type LifeCycleStage = z.output<typeof LifeCycleStageSchema>;

/** `offerings.yaml`: what we sell, each with the stage of its life cycle (M4). */
export const OfferingsSchema = z.strictObject({
  offerings: z
    .array(
      z.strictObject({
        id: IdSchema.describe('How other files name it: cloud-voice. It never changes.'),
        name: wordingOf(NameSchema).describe('As packets call it.'),
        stage: LifeCycleStageSchema.describe(
          'Where the offering stands in its life cycle; it sets the weights of M4.',
        ),
        summary: LineSchema.optional().describe('What it is, in a line.'),
      }),
    )
    .min(1)
    .describe('What we sell; other files name it by id.'),
});
export type Offerings = z.output<typeof OfferingsSchema>;
export type Offering = Offerings['offerings'][number];
