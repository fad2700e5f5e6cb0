/**
 * `model.yaml`: every weight, band, cut and limit of the methods, in one versioned file.
 * The handbook states the methods; this file holds the choices that they leave open.
 */
import { z } from 'zod';
import { BenchmarkSettingsSchema } from './benchmark-settings.ts';
import { RoleSchema } from './customer-facts.ts';
import { FreshnessClassSchema } from './freshness-class.ts';
import { OUTLOOKS, STANDINGS } from './internal-facts.ts';
import {
  AcquisitionSettingsSchema,
  DeploymentSchema,
  KnowYourCustomerSchema,
  QualificationSettingsSchema,
  RelationshipSettingsSchema,
  TaskSettingsSchema,
} from './method-settings.ts';
import { LifeCycleStageSchema } from './offerings.ts';
import {
  AmountSchema,
  DateSchema,
  IdSchema,
  LineSchema,
  ParagraphSchema,
  PercentSchema,
} from './primitives.ts';
import { BackTestSchema, HysteresisSchema, ModelChangeSchema, SensitivitySchema } from './trust-settings.ts';

const WeightNumber = z.number().min(0).max(1e6);

/** A weight: one number, or one for each life-cycle stage. Weights are relative; they are normalised. */
export const WeightSchema = z.union([WeightNumber, z.record(LifeCycleStageSchema, WeightNumber)]);
export type Weight = z.output<typeof WeightSchema>;

/** M1. Cut lines between High, Medium and Low; every way resolves to two amounts, each reached from below. */
const RevenueCutsSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('amount'), high: AmountSchema, medium: AmountSchema }),
  z.strictObject({
    by: z.literal('share-of-accounts'),
    high: PercentSchema.describe('The top this many per cent of accounts are High.'),
    medium: PercentSchema.describe('The next this many per cent are Medium.'),
  }),
  z.strictObject({
    by: z.literal('share-of-revenue'),
    high: PercentSchema.describe('The largest accounts that bring this share of revenue are High.'),
    medium: PercentSchema.describe('The next ones that bring this share are Medium.'),
  }),
]);

/** M2. One cut of an axis: a declared value, or the median of the book. A value at the cut is high. */
const AxisCutSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('value'), at: AmountSchema }),
  z.strictObject({ by: z.literal('median') }),
]);

/** Where an indicator takes its raw value from: the account's answer, or its own figures. */
export const IndicatorInputSchema = z.enum(['answer', 'revenue', 'margin-percent']);

export const MissingPolicySchema = z.union([
  z.enum(['redistribute', 'zero', 'neutral']),
  z.strictObject({ substitute: AmountSchema.describe('A raw value that stands in.') }),
]);
export type MissingPolicy = z.output<typeof MissingPolicySchema>;

export const IndicatorSchema = z.strictObject({
  label: LineSchema,
  question: LineSchema.describe('What the team is asked.'),
  input: IndicatorInputSchema.default('answer'),
  unit: LineSchema.optional(),
  direction: z.enum(['higher', 'lower']).describe('Which raw values score more.'),
  anchors: z
    .array(
      z.strictObject({
        at: AmountSchema.describe('A raw value.'),
        points: PercentSchema.describe('What it is worth, 0 to 100.'),
        means: LineSchema.optional().describe('What it looks like.'),
      }),
    )
    .min(2)
    .describe('From the lowest raw value to the highest; straight lines between, level outside.'),
  scale: z
    .strictObject({ from: AmountSchema, to: AmountSchema })
    .optional()
    .describe('The raw values that an answer may take; from the first anchor to the last where absent.'),
  weight: WeightSchema,
  missing: MissingPolicySchema.default('redistribute'),
  freshness: FreshnessClassSchema.default('knowledge'),
});
export type Indicator = z.output<typeof IndicatorSchema>;

const DimensionSchema = z.strictObject({
  weight: WeightSchema.describe('In the overall score.'),
  indicators: z.record(IdSchema, IndicatorSchema),
});

/** The measures that the rules of a segment may name. */
export const PROGRAMME_MEASURES = [
  'revenue',
  'margin-percent',
  'tenure-years',
  'standing',
  'outlook',
  'engaged-functions',
] as const;
export type ProgrammeMeasure = (typeof PROGRAMME_MEASURES)[number];
/** The dimensions alone: the overall score ranks within a tier and decides none. */
export const GROWTH_MEASURES = ['need', 'value', 'behaviour'] as const;
export type GrowthMeasure = (typeof GROWTH_MEASURES)[number];

const Bound = z.union([AmountSchema, z.enum([...STANDINGS, ...OUTLOOKS])]);

/** A half-open interval: from this value on, and below that one. Levels may be written by name. */
export const IntervalSchema = z
  .strictObject({ from: Bound.optional(), below: Bound.optional() })
  .refine(({ from, below }) => from !== undefined || below !== undefined, {
    error: 'An interval needs "from", "below" or both.',
  });
export type RuleInterval = z.output<typeof IntervalSchema>;

/** Any of these; in each, every measure must lie in its interval. */
const alternatives = <const M extends readonly [string, ...string[]]>(measures: M) =>
  z.array(z.partialRecord(z.enum(measures), IntervalSchema)).min(1);

const SegmentRuleSchema = z.strictObject({
  definition: LineSchema,
  band: z
    .strictObject({ from: PercentSchema, to: PercentSchema })
    .describe('The share of accounts to expect: a tolerance band to report against, not a quota.'),
  when: alternatives(PROGRAMME_MEASURES).optional(),
  otherwise: z.literal(true).optional().describe('Who is known to fit none of the others.'),
});

/** A version that was in force before this one, as the change log of the model tells it. */
const EarlierVersionSchema = z.strictObject({
  version: LineSchema.describe('As the file said it then, and as what was issued by it says it.'),
  since: DateSchema.optional().describe('The day from which it was in force.'),
  note: ParagraphSchema.describe('Why that version: its "note", as it stood.'),
});
export type EarlierVersion = z.output<typeof EarlierVersionSchema>;

export const ReviewModelSchema = z.strictObject({
  version: LineSchema.describe('Changes whenever a number in this file does.'),
  since: DateSchema.optional().describe('The day from which this version is in force.'),
  note: ParagraphSchema.optional().describe('Why this version.'),
  history: z
    .array(EarlierVersionSchema)
    .default([])
    .describe('The change log: the versions before this one, the newest first.'),
  revenueTiers: z.strictObject({ cuts: RevenueCutsSchema }).describe('M1'),
  profitQuadrant: z
    .strictObject({
      revenue: AxisCutSchema,
      margin: z.strictObject({ measure: z.enum(['percent', 'amount']), cut: AxisCutSchema }),
    })
    .describe('M2'),
  growth: z
    .strictObject({
      defaultStage: LifeCycleStageSchema.describe('For accounts that name no offering in question.'),
      coverageFloor: PercentSchema.describe('Below this coverage a result is "insufficient data".'),
      neutral: PercentSchema.default(50).describe('What "neutral" is worth.'),
      dimensions: z.strictObject({
        need: DimensionSchema,
        value: DimensionSchema,
        behaviour: DimensionSchema,
      }),
      tier1: z.strictObject({
        cut: z.discriminatedUnion('by', [
          z.strictObject({ by: z.literal('threshold'), need: PercentSchema, value: PercentSchema }),
          z.strictObject({
            by: z.literal('target-share'),
            percent: PercentSchema.describe('The share of accounts that should be Tier 1.'),
          }),
        ]),
        behaviour: PercentSchema.describe('From this behaviour score on, 1a; below, 1b.'),
        whenBehaviourUnknown: z.enum(['1b', 'insufficient-data']).default('1b'),
      }),
      tier2: z
        .strictObject({ when: alternatives(GROWTH_MEASURES) })
        .describe('Who of the rest is Tier 2; the others are Tier 3.'),
    })
    .describe('M4'),
  freshness: z
    .strictObject({
      knowledge: z.number().int().positive(),
      relationship: z.number().int().positive(),
      financial: z.number().int().positive(),
    })
    .describe('Months after which an answer of each class is stale.'),
  programme: z
    .strictObject({
      segments: z.strictObject({
        strategic: SegmentRuleSchema,
        core: SegmentRuleSchema,
        transactional: SegmentRuleSchema,
      }),
      includeStrategic: z
        .boolean()
        .default(false)
        .describe('Strategic accounts have programmes of their own.'),
      audience: z
        .strictObject({ strategic: z.array(RoleSchema).default([]), core: z.array(RoleSchema).default([]) })
        .prefault({})
        .describe('Whom on the customer’s side a review should meet, by role.'),
    })
    .describe('M6 and M7'),
  knowYourCustomer: KnowYourCustomerSchema.prefault({}).describe('M3'),
  deployment: DeploymentSchema.prefault({}).describe('M5'),
  qualification: QualificationSettingsSchema.prefault({}).describe('M8'),
  relationship: RelationshipSettingsSchema.prefault({}).describe('M9'),
  acquisition: AcquisitionSettingsSchema.prefault({}).describe('M10'),
  tasks: TaskSettingsSchema.prefault({}).describe('When a task is due that nobody has given a date.'),
  groups: z
    .strictObject({
      judge: z
        .enum(['separate', 'into-parent'])
        .default('separate')
        .describe(
          'Whether a parent is judged on its own figures, or on the sum of its own and those of all accounts below it.',
        ),
    })
    .prefault({})
    .describe('How parents and the accounts below them roll up.'),
  hysteresis: HysteresisSchema.prefault({}).describe('Rule 7: when last year’s label is kept.'),
  sensitivity: SensitivitySchema.prefault({}).describe('Rule 9'),
  backTest: BackTestSchema.prefault({}).describe('Rule 10'),
  change: ModelChangeSchema.prefault({}).describe('When a change of this file must say why.'),
  benchmark: BenchmarkSettingsSchema.prefault({}).describe('The peer benchmark of packets.'),
});
export type ReviewModel = z.output<typeof ReviewModelSchema>;
