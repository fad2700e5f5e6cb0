/** What the model declares for the methods that ask questions: M3, M5, M8, M9, M10, and their tasks. */
import { z } from 'zod';
import { RoleSchema } from './customer-facts.ts';
import { FreshnessClassSchema } from './freshness-class.ts';
import { GROWTH_TIERS } from './labels.ts';
import { CountSchema, IdSchema, LineSchema, PercentSchema } from './primitives.ts';
import { BUYING_STAGES, PLAYERS } from './prospect.ts';
import { TASK_KINDS } from './task.ts';

/** M3. The three questions of the know-your-customer test. */
export const KnowYourCustomerSchema = z.strictObject({
  questions: z
    .record(
      IdSchema,
      z.strictObject({
        question: LineSchema.describe('What the team must be able to answer of their business.'),
        freshness: FreshnessClassSchema.default('knowledge'),
      }),
    )
    .default({
      'what-they-sell': { question: 'What do they sell?', freshness: 'knowledge' },
      'their-customers': { question: 'Who are their customers?', freshness: 'knowledge' },
      'why-they-buy': { question: 'Why do those customers buy from them?', freshness: 'knowledge' },
      'how-they-go-on': { question: 'How will they go on delivering value?', freshness: 'knowledge' },
    }),
  roles: z
    .array(RoleSchema)
    .min(1)
    .default(['ceo', 'cio', 'cfo', 'cmo', 'line-of-business', 'purchasing', 'it-management'])
    .describe('The roles that we should know somebody in.'),
  executives: z
    .array(RoleSchema)
    .min(1)
    .default(['ceo', 'cio', 'cfo', 'cmo'])
    .describe('The roles that count as an executive.'),
  decisionMakers: z
    .array(RoleSchema)
    .min(1)
    .default(['ceo', 'cio', 'cfo', 'line-of-business'])
    .describe('The roles whose word decides whether they would name us first.'),
  leastRolesPercent: PercentSchema.default(50).describe(
    'The share of the roles that we must know somebody in and have spoken with.',
  ),
  rhythmMonths: z
    .number()
    .int()
    .positive()
    .default(6)
    .describe('Who was spoken with longer ago is not spoken with regularly.'),
  namedByPercent: PercentSchema.default(50).describe(
    'The share of the decision-makers who were asked that must name us first.',
  ),
});

export const PlayScopeSchema = z.enum(['account', 'programme']);

/** M5. The plays of Tier 1. */
export const DeploymentSchema = z.strictObject({
  plays: z
    .record(
      IdSchema,
      z.strictObject({
        label: LineSchema,
        scope: PlayScopeSchema.default('account').describe('Tracked for each account, or once for all.'),
        leads: z
          .array(z.enum(GROWTH_TIERS).exclude(['insufficient-data']))
          .default([])
          .describe('The tiers for which this is the first play.'),
        items: z.record(IdSchema, LineSchema).describe('The checklist.'),
      }),
    )
    .default({}),
  tiers: z
    .array(z.enum(GROWTH_TIERS).exclude(['insufficient-data']))
    .default(['1a', '1b'])
    .describe('Whose accounts get the plays.'),
});

/** M8. */
export const QualificationSettingsSchema = z.strictObject({
  lowShareOfWallet: PercentSchema.default(20).describe(
    'Below this share, find whom to talk to before the order.',
  ),
  topClients: CountSchema.min(1).default(20),
  topProspects: CountSchema.min(1).default(20),
  sharedTraits: CountSchema.min(1)
    .default(12)
    .describe('How many of the traits that the members of a list share are told.'),
  growable: CountSchema.min(1).default(20).describe('How many of the most growable accounts are listed.'),
  provenAccounts: CountSchema.min(1)
    .default(3)
    .describe('From so many accounts on, with a reference among them, an advantage is proven in a vertical.'),
});

/** M9. */
export const MOTIVATIONS = ['acquisition', 'retention', 'up-sell', 'cross-sell'] as const;
export const MATURITIES = ['early', 'later'] as const;
export const RelationshipSettingsSchema = z.strictObject({
  motivations: z
    .record(z.enum(MATURITIES), z.array(z.enum(MOTIVATIONS)).min(1))
    .default({ early: ['acquisition'], later: ['retention', 'up-sell', 'cross-sell'] })
    .describe('What a relationship is for, by the maturity of the market segment.'),
});

/** M10. */
export const AcquisitionSettingsSchema = z.strictObject({
  communications: z
    .partialRecord(z.enum(PLAYERS), z.partialRecord(z.enum(BUYING_STAGES), LineSchema))
    .default({
      executive: {
        planning: 'Strategic dialogue',
        'determining-needs': 'Relationship maintenance',
        'evaluating-alternatives': 'Relationship maintenance',
        'evaluating-risk': 'Value communication',
      },
    })
    .describe('What to talk about with whom at which stage; the method gives the executive’s row alone.'),
});

/** When a task is due that nobody has given a date. */
export const TaskSettingsSchema = z.strictObject({
  dueDays: z
    .partialRecord(z.enum(TASK_KINDS), z.number().int().min(1).max(730))
    .default({})
    .describe('Days after the as-of date, by kind of task.'),
  otherwiseDays: z.number().int().min(1).max(730).default(60),
});
