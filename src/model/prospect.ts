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
import { QualificationFactsSchema } from './qualification-facts.ts';
import { TakenTasksSchema } from './taken-task.ts';

/** The buying stages of M10, in order. */
export const BUYING_STAGES = [
  'planning',
  'determining-needs',
  'evaluating-alternatives',
  'evaluating-risk',
] as const;
export type BuyingStage = (typeof BUYING_STAGES)[number];

/** The key players of a purchase (M10), by their part in it. */
export const PLAYERS = ['executive', 'middle-management', 'operational', 'purchasing'] as const;
export type Player = (typeof PLAYERS)[number];

/** The principles of qualification (M10). */
export const PRINCIPLES = [
  'diagnose-before-prescribing',
  'stop-for-yellow-lights',
  'no-pain-no-change',
  'access-to-power',
  'agreed-vision',
  'deliver-value',
  'control-the-sale',
] as const;
export type Principle = (typeof PRINCIPLES)[number];

/** Competitive strategies, the preferred first (M10). */
export const COMPETITIVE_STRATEGIES = [
  'first',
  'end-around',
  'head-to-head',
  'divide-and-conquer',
  'stall',
] as const;

/** Tactics of hard buyers (M10). */
export const TACTICS = [
  'several-sponsors',
  'feigned-loss',
  'repeated-take-aways',
  'price-in-reverse',
  'deadlines',
] as const;

/** `prospects/<id>/profile.yaml`: not a customer yet, and internal by nature. */
export const ProspectSchema = z.strictObject({
  name: NameSchema.describe('The prospect’s name, as they write it.'),
  owner: IdSchema.optional().describe('Who of our team goes for it.'),
  industry: LineSchema.optional().describe(
    'What trade they are in; a vertical of strategy.yaml may name it.',
  ),
  country: LineSchema.optional().describe('Where they are at home.'),
  stage: z.enum(BUYING_STAGES).optional().describe('How far they are with buying (M10).'),
  currency: CurrencySchema.optional().describe('Of the potential; the book’s own where absent.'),
  potential: AmountSchema.min(0).optional().describe('Yearly revenue if won.'),
  breakthrough: z
    .array(z.enum(['new-segment', 'reference', 'beachhead', 'material']))
    .default([])
    .describe('Why it matters (M10).'),
  pursuing: z.array(IdSchema).default([]).describe('The offerings in question.'),
  why: ParagraphSchema.optional().describe('Why we go for them.'),
  nextStep: ParagraphSchema.optional().describe('What is to be done next.'),
  nextOn: DateSchema.optional().describe('When it is to be done.'),
  vertical: IdSchema.optional().describe('A vertical of strategy.yaml; found by the industry where absent.'),
  people: z
    .array(
      z.strictObject({
        id: IdSchema.describe('How other parts name this person.'),
        name: NameSchema.describe('Their name.'),
        title: LineSchema.optional().describe('Their title, as on their card.'),
        player: z.enum(PLAYERS).describe('Their part in the purchase.'),
        concerns: z
          .partialRecord(z.enum(BUYING_STAGES), ParagraphSchema)
          .default({})
          .describe('What this person cares about, by buying stage.'),
        lastSpoke: DateSchema.optional().describe('When we last spoke with them.'),
      }),
    )
    .default([])
    .describe('The key players.'),
  principles: z
    .partialRecord(
      z.enum(PRINCIPLES),
      z.strictObject({
        light: z.enum(['green', 'yellow', 'red']).describe('Whether it is settled, in doubt, or against us.'),
        note: ParagraphSchema.optional().describe('What it rests on.'),
        asOf: DateSchema.optional().describe('When somebody last looked at it.'),
      }),
    )
    .default({})
    .describe('Qualification, principle by principle; what is not listed has not been looked at.'),
  competition: z
    .strictObject({
      active: z.boolean().describe('Whether the opportunity was active before we came.'),
      strategy: z
        .enum(COMPETITIVE_STRATEGIES)
        .describe('How we mean to win; the choices begin with the preferred.'),
      competitors: z.array(NameSchema).default([]).describe('Who else is there.'),
      why: ParagraphSchema.optional().describe('Why this strategy.'),
    })
    .optional()
    .describe('Whom we are up against, and how (M10).'),
  negotiation: z
    .strictObject({
      mustGet: z.array(LineSchema).default([]).describe('What we must get.'),
      canGive: z.array(LineSchema).default([]).describe('What we can give for it.'),
      walkAway: ParagraphSchema.optional().describe('When we walk.'),
      compellingReason: ParagraphSchema.optional().describe('Why the buyer must act.'),
      tactics: z
        .array(
          z.strictObject({
            tactic: z.enum(TACTICS).describe('What they do.'),
            answer: ParagraphSchema.optional().describe('What we do then.'),
          }),
        )
        .default([])
        .describe('Hard-buyer tactics that were seen, and our answer.'),
    })
    .optional()
    .describe('What we must get, what we can give, and when we walk (M10).'),
  qualification: QualificationFactsSchema.optional().describe(
    'What must be met, what else they could buy, and who decides (M8), as far as it applies.',
  ),
  accountPlan: ParagraphSchema.optional().describe('What we want with this firm over the years.'),
  opportunityPlan: ParagraphSchema.optional().describe('What we want from this one sale.'),
  won: z
    .strictObject({
      on: DateSchema.describe('The day on which they became a customer.'),
      account: IdSchema.optional().describe('The name of the account’s folder.'),
    })
    .optional()
    .describe('Set when the prospect has become a customer, with the account it became.'),
  lost: z
    .strictObject({
      on: DateSchema.describe('The day on which it was over.'),
      reason: ParagraphSchema.describe('Why, as far as we know.'),
    })
    .optional()
    .describe('Set when the sale is lost, or we have let it go.'),
  tasks: TakenTasksSchema.default([]).describe('Tasks that somebody has taken on, with a date of their own.'),
});
export type ProspectProfile = z.output<typeof ProspectSchema>;
