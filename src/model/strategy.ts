/** `strategy.yaml`: what our side brings and aims for. Internal by nature; a book may have none. */
import { z } from 'zod';
import { MATURITIES, MOTIVATIONS } from './method-settings.ts';
import { PlayStatesSchema } from './play-state.ts';
import {
  AmountSchema,
  CountSchema,
  DateSchema,
  IdSchema,
  LineSchema,
  NameSchema,
  ParagraphSchema,
  PercentSchema,
  YearSchema,
} from './primitives.ts';

/** The kinds of relationship of M9; several may exist side by side. */
export const RELATIONSHIP_CATEGORIES = [
  'personal-assistance',
  'dedicated-personal-assistance',
  'self-service',
  'automated-service',
  'communities',
  'co-creation',
] as const;

export const StrategySchema = z.strictObject({
  advantages: z
    .array(
      z.strictObject({
        id: IdSchema.describe('How other files name it.'),
        what: LineSchema.describe('What makes us special.'),
        forWhom: LineSchema.optional().describe('Whom it helps.'),
      }),
    )
    .default([])
    .describe('Our declared advantages (M8).'),
  needs: z
    .array(
      z.strictObject({
        id: IdSchema.describe('How other files name it.'),
        what: LineSchema.describe('The need, as they would put it.'),
      }),
    )
    .default([])
    .describe('Needs beyond the price that customers and prospects may share (M8).'),
  verticals: z
    .array(
      z.strictObject({
        id: IdSchema.describe('How other files name it.'),
        name: NameSchema.describe('As pages call it.'),
        industries: z
          .array(LineSchema)
          .default([])
          .describe(
            'Accounts and prospects of these industries belong here unless their file says otherwise.',
          ),
        maturity: z.enum(MATURITIES).optional().describe('How mature the market segment is (M9).'),
        motivations: z
          .array(z.enum(MOTIVATIONS))
          .optional()
          .describe('Where they differ from those of its maturity.'),
        categories: z
          .array(z.enum(RELATIONSHIP_CATEGORIES))
          .default([])
          .describe('Kinds of relationship (M9).'),
        note: ParagraphSchema.optional().describe('What there is to say about it.'),
      }),
    )
    .default([])
    .describe('Market segments (M8, M9).'),
  plays: PlayStatesSchema.default({}).describe('How far the plays of the whole programme have come (M5).'),
  sellingTime: z
    .strictObject({
      nonClientPercent: PercentSchema.describe(
        'Of selling time, the share that goes to work without a client.',
      ),
      asOf: DateSchema.describe('When it was measured.'),
      source: LineSchema.optional().describe('Where the figure comes from.'),
    })
    .optional()
    .describe('What a frictionless process should bring down (M5).'),
  acquisition: z
    .array(
      z.strictObject({
        year: YearSchema.describe('The fiscal year.'),
        accounts: CountSchema.optional().describe('New accounts aimed for.'),
        revenue: AmountSchema.min(0).optional().describe('Yearly revenue of new accounts aimed for.'),
        references: CountSchema.optional().describe('New references aimed for.'),
        beachheads: CountSchema.optional().describe('Beachheads aimed for: places from which to win more.'),
        visibility: ParagraphSchema.optional().describe(
          'What acquisition did for our standing in the market.',
        ),
        confidence: ParagraphSchema.optional().describe('What it did for the confidence of the sales force.'),
      }),
    )
    .default([])
    .describe('What acquisition should deliver, year by year (M10).'),
  territory: z
    .array(
      z.strictObject({
        prospect: IdSchema.describe('The name of the prospect’s folder.'),
        why: ParagraphSchema.describe('Why it is among the best.'),
      }),
    )
    .default([])
    .describe('The territory plan: which prospects are the best to go for, the best first (M10).'),
});
export type Strategy = z.output<typeof StrategySchema>;
