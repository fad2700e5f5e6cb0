/** The facts that never leave the house: everything under `accounts/<id>/internal/`. */
import { z } from 'zod';
import { SCHEME_IDS } from './labels.ts';
import { PlayStatesSchema } from './play-state.ts';
import {
  AmountSchema,
  CountSchema,
  CurrencySchema,
  DateSchema,
  IdSchema,
  LineSchema,
  ParagraphSchema,
} from './primitives.ts';
import { QualificationFactsSchema } from './qualification-facts.ts';
import { RELATIONSHIP_CATEGORIES } from './strategy.ts';
import { TakenTasksSchema } from './taken-task.ts';

/** How we stand with the customer, weakest first (M6, M7). */
export const STANDINGS = ['vendor', 'preferred-supplier', 'partner', 'trusted-advisor'] as const;
export const OUTLOOKS = ['backward', 'forward'] as const;

export const InternalProfileSchema = z.strictObject({
  owner: IdSchema.optional().describe('The account’s owner: one of our team.'),
  sponsor: IdSchema.optional().describe('The executive sponsor: one of our team.'),
  parent: IdSchema.optional().describe('The account that owns this one.'),
  lost: z
    .strictObject({
      on: DateSchema.describe('The day on which they left.'),
      reason: ParagraphSchema.describe('Why they left, as far as we know.'),
    })
    .optional()
    .describe('Set when the customer has left; the account stays in the book of the years before.'),
  programme: z
    .strictObject({
      include: z.boolean().describe('true: reviewed whatever the methods say; false: not reviewed.'),
      reason: ParagraphSchema.describe('Why.'),
      author: IdSchema.describe('Who of our team decided.'),
    })
    .optional()
    .describe('A declared place in, or out of, the review programme (M7).'),
  ratings: z
    .array(
      z.strictObject({
        person: IdSchema.describe('One of the customer’s people.'),
        influence: z.enum(['low', 'medium', 'high']).describe('How much they decide.'),
        support: z
          .enum(['opponent', 'sceptic', 'neutral', 'supporter', 'champion'])
          .describe('How they stand to us.'),
        lastSpoke: DateSchema.optional().describe('When we last spoke with them.'),
        note: ParagraphSchema.optional().describe('What to know before the next talk.'),
      }),
    )
    .default([])
    .describe('Influence and support of the customer’s people. Internal, always.'),
  strategy: ParagraphSchema.optional().describe('What we mean to do with this account.'),
  pricePosition: ParagraphSchema.optional().describe('Where our prices stand against what others ask.'),
  overrides: z
    .array(
      z.strictObject({
        method: z.enum(SCHEME_IDS).describe('Which method’s label is set.'),
        label: LineSchema.describe('The label that shall stand, one of the method’s own.'),
        author: IdSchema.describe('Who of our team decided.'),
        reason: ParagraphSchema.describe('Why the computed one is wrong here.'),
        decidedOn: DateSchema.describe('The first day on which it holds.'),
        expires: DateSchema.describe('The last day on which it holds.'),
      }),
    )
    .default([])
    .describe('Labels set by a person over the computed ones (rule 8).'),
  vertical: IdSchema.optional().describe('A vertical of strategy.yaml; found by the industry where absent.'),
  knowledge: z
    .record(
      IdSchema,
      z.strictObject({
        answer: ParagraphSchema.describe('What we know, in a few sentences.'),
        basis: z
          .enum(['confirmed', 'assumed'])
          .default('assumed')
          .describe('Whether the customer confirmed it or we assume it.'),
        source: LineSchema.optional().describe('Who said so, or where it stands.'),
        asOf: DateSchema.describe('When we learned it; old answers go stale.'),
      }),
    )
    .default({})
    .describe('What we know about their business: answers to the model’s questions (M3).'),
  firstChoice: z
    .array(
      z.strictObject({
        person: IdSchema.describe('One of the customer’s people.'),
        namesUs: z.boolean().describe('Asked blind: do they name us as their first technology provider?'),
        askedOn: DateSchema.describe('The day on which they were asked.'),
        source: LineSchema.optional().describe('Who asked, and how.'),
      }),
    )
    .default([])
    .describe('Do the decision-makers know us (M3)?'),
  relationshipCategories: z
    .array(z.enum(RELATIONSHIP_CATEGORIES))
    .optional()
    .describe('The kinds of relationship we have with them (M9), where they differ from their vertical’s.'),
  qualification: QualificationFactsSchema.optional().describe(
    'What must be met, why they stay, what else they could buy, and who decides (M8).',
  ),
  tasks: TakenTasksSchema.default([]).describe('Tasks that somebody has taken on, with a date of their own.'),
});
export type InternalProfile = z.output<typeof InternalProfileSchema>;

/** An answer to a question of the model, with its provenance. */
export const AnswerSchema = z.strictObject({
  value: AmountSchema.describe('On the scale of the question.'),
  basis: z.enum(['confirmed', 'assumed']).describe('Whether the customer confirmed it or we assume it.'),
  source: LineSchema.optional().describe('Who said so, or where it stands.'),
  asOf: DateSchema.describe('When we learned it; old answers go stale.'),
});

export type Answer = z.output<typeof AnswerSchema>;

export const InternalYearSchema = z
  .strictObject({
    currency: CurrencySchema.optional().describe('Of the amounts in this file; the book’s own where absent.'),
    revenue: AmountSchema.optional().describe('Revenue of the fiscal year.'),
    grossMargin: AmountSchema.optional().describe('Revenue less direct cost, before the cost to serve.'),
    costToServe: AmountSchema.optional().describe('Advice, support, pre-sales: what serving them costs us.'),
    contributionMargin: AmountSchema.optional().describe(
      'Net of the cost to serve. State it, or state grossMargin and costToServe; never both ways.',
    ),
    pursuing: z.array(IdSchema).default([]).describe('The offerings in question at this account (M4).'),
    answers: z.record(IdSchema, AnswerSchema).default({}).describe('Answers to the questions of the model.'),
    relationship: z
      .strictObject({
        standing: z.enum(STANDINGS).optional().describe('What we are to them.'),
        outlook: z
          .enum(OUTLOOKS)
          .optional()
          .describe('Backward-looking (orders) or forward-looking (plans).'),
        engaged: z
          .array(z.enum(['product-management', 'engineering', 'marketing']))
          .optional()
          .describe('Which of our functions work with them; an empty list says none.'),
        contacts: CountSchema.optional().describe('People of theirs we spoke with this year.'),
        executiveContacts: CountSchema.optional().describe('Of these, executives.'),
        discoveryMeetings: CountSchema.optional().describe('Business discovery meetings held this year.'),
      })
      .optional()
      .describe('How we stand with them (M6, M7).'),
    review: z
      .strictObject({
        due: DateSchema.optional().describe('By when the review should be held.'),
        heldOn: DateSchema.optional().describe('The day on which it was held.'),
      })
      .optional()
      .describe('The annual review that reports on this year.'),
    wallet: z
      .strictObject({
        spend: AmountSchema.gt(0).describe(
          'What they spend in a year on the products that we sell, from anybody.',
        ),
        basis: z
          .enum(['confirmed', 'assumed'])
          .describe('Whether the customer confirmed it or we assume it.'),
        source: LineSchema.optional().describe('Who said so, or where it stands.'),
        asOf: DateSchema.describe('When we learned it; old answers go stale.'),
      })
      .optional()
      .describe('Share of wallet is our revenue against this (M8).'),
    effort: z
      .strictObject({
        hours: z.number().min(0).max(1e6).optional().describe('Hours of ours that went to this account.'),
        adviceHours: z.number().min(0).max(1e6).optional().describe('Of these, on advice.'),
        presalesHours: z.number().min(0).max(1e6).optional().describe('Of these, before a sale.'),
        quotes: CountSchema.optional().describe('Quotes made.'),
        orders: CountSchema.optional().describe('Quotes that became orders.'),
      })
      .optional()
      .describe('Where our time goes (M8).'),
    plays: PlayStatesSchema.optional().describe('How far the plays of Tier 1 have come (M5).'),
    forecast: AmountSchema.optional().describe('Revenue expected next fiscal year.'),
    comment: ParagraphSchema.optional().describe('What the figures do not say.'),
  })
  .refine((year) => year.contributionMargin === undefined || year.grossMargin === undefined, {
    path: ['contributionMargin'],
    message: 'is stated twice: give contributionMargin, or grossMargin and costToServe',
  });
export type InternalYear = z.output<typeof InternalYearSchema>;
