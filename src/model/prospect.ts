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
  vertical: IdSchema.optional().describe('A vertical of strategy.yaml; found by the industry where absent.'),
  people: z
    .array(
      z.strictObject({
        id: IdSchema,
        name: NameSchema,
        title: LineSchema.optional(),
        player: z.enum(PLAYERS),
        concerns: z
          .partialRecord(z.enum(BUYING_STAGES), ParagraphSchema)
          .default({})
          .describe('What this person cares about, by buying stage.'),
        lastSpoke: DateSchema.optional(),
      }),
    )
    .default([])
    .describe('The key players.'),
  principles: z
    .partialRecord(
      z.enum(PRINCIPLES),
      z.strictObject({
        light: z.enum(['green', 'yellow', 'red']),
        note: ParagraphSchema.optional(),
        asOf: DateSchema.optional(),
      }),
    )
    .default({})
    .describe('Qualification, principle by principle; what is not listed has not been looked at.'),
  competition: z
    .strictObject({
      active: z.boolean().describe('Whether the opportunity was active before we came.'),
      strategy: z.enum(COMPETITIVE_STRATEGIES),
      competitors: z.array(NameSchema).default([]),
      why: ParagraphSchema.optional(),
    })
    .optional(),
  negotiation: z
    .strictObject({
      mustGet: z.array(LineSchema).default([]),
      canGive: z.array(LineSchema).default([]),
      walkAway: ParagraphSchema.optional().describe('When we walk.'),
      compellingReason: ParagraphSchema.optional().describe('Why the buyer must act.'),
      tactics: z
        .array(z.strictObject({ tactic: z.enum(TACTICS), answer: ParagraphSchema.optional() }))
        .default([])
        .describe('Hard-buyer tactics that were seen, and our answer.'),
    })
    .optional(),
  qualification: QualificationFactsSchema.optional().describe('M8, as far as it applies.'),
  accountPlan: ParagraphSchema.optional(),
  opportunityPlan: ParagraphSchema.optional(),
  won: z
    .strictObject({ on: DateSchema, account: IdSchema.optional() })
    .optional()
    .describe('Set when the prospect has become a customer, with the account it became.'),
  lost: z.strictObject({ on: DateSchema, reason: ParagraphSchema }).optional(),
  tasks: TakenTasksSchema.default([]),
});
export type ProspectProfile = z.output<typeof ProspectSchema>;
