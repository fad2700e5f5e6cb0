/**
 * Books to test the pure rooms with: small ones by hand (`sampleBook`), and any number of odd
 * ones by chance with a fixed seed (`generatedBook`).
 */
import fc from 'fast-check';
import { BenchmarkSettingsSchema } from '../../src/model/benchmark-settings.ts';
import type { Account, Book } from '../../src/model/book.ts';
import type { BookSettings } from '../../src/model/book-settings.ts';
import type { CustomerProfile, CustomerYear } from '../../src/model/customer-facts.ts';
import {
  type InternalProfile,
  InternalProfileSchema,
  type InternalYear,
  InternalYearSchema,
  OUTLOOKS,
  STANDINGS,
} from '../../src/model/internal-facts.ts';
import { type IssuedYear, IssuedYearSchema } from '../../src/model/issued-year.ts';
import { SCHEME_IDS, SCHEMES } from '../../src/model/labels.ts';
import {
  AcquisitionSettingsSchema,
  DeploymentSchema,
  KnowYourCustomerSchema,
  QualificationSettingsSchema,
  RelationshipSettingsSchema,
  TaskSettingsSchema,
} from '../../src/model/method-settings.ts';
import { LifeCycleStageSchema, type Offering } from '../../src/model/offerings.ts';
import type { Indicator, ReviewModel, Weight } from '../../src/model/review-model.ts';
import { StrategySchema } from '../../src/model/strategy.ts';
import {
  BackTestSchema,
  HysteresisSchema,
  ModelChangeSchema,
  SensitivitySchema,
} from '../../src/model/trust-settings.ts';

/** Every property of the pure rooms runs with these: the same books on every machine. */
export const FIXED = { seed: 20260930, numRuns: 60 } as const;

export const YEARS = [2024, 2025, 2026] as const;

export const SETTINGS: BookSettings = {
  vendor: { name: 'Halyard' },
  asOf: '2026-10-31',
  reviewYear: 2026,
  fiscalYears: YEARS.map((year) => ({ year, starts: `${year - 1}-10-01`, ends: `${year}-09-30` })),
  currency: 'EUR',
  rates: {
    2024: { USD: 0.9, GBP: 1.1 },
    2025: { USD: 0.91, GBP: 1.15 },
    2026: { USD: 0.92, GBP: 1.2 },
  },
  locale: 'en-GB',
  theme: 'slate',
  paper: 'A4',
  packet: { required: ['year', 'meeting', 'goals', 'value', 'plan'] },
};

export const OFFERINGS: readonly Offering[] = LifeCycleStageSchema.options.map((stage) => ({
  id: `in-${stage}`,
  name: `In ${stage}`,
  stage,
}));

/** An indicator answered from 0 to 100 and worth as much. */
export const indicator = (overrides: Partial<Indicator> = {}): Indicator => ({
  label: 'Share',
  question: 'How much?',
  input: 'answer',
  direction: 'higher',
  anchors: [
    { at: 0, points: 0 },
    { at: 100, points: 100 },
  ],
  weight: 1,
  missing: 'redistribute',
  freshness: 'knowledge',
  ...overrides,
});

const SEGMENTS: ReviewModel['programme']['segments'] = {
  strategic: {
    definition: 'Our functions work with theirs.',
    band: { from: 5, to: 10 },
    when: [{ standing: { from: 'partner' } }],
  },
  core: {
    definition: 'Revenue, and plans.',
    band: { from: 15, to: 30 },
    when: [{ standing: { below: 'partner' }, revenue: { from: 150_000 }, outlook: { from: 'forward' } }],
  },
  transactional: { definition: 'All the rest.', band: { from: 40, to: 60 }, otherwise: true },
};

const SETTINGS_OF_METHODS = {
  knowYourCustomer: KnowYourCustomerSchema.parse({}),
  deployment: DeploymentSchema.parse({}),
  qualification: QualificationSettingsSchema.parse({}),
  relationship: RelationshipSettingsSchema.parse({}),
  acquisition: AcquisitionSettingsSchema.parse({}),
  tasks: TaskSettingsSchema.parse({}),
  groups: { judge: 'separate' },
  hysteresis: HysteresisSchema.parse({}),
  sensitivity: SensitivitySchema.parse({}),
  backTest: BackTestSchema.parse({}),
  change: ModelChangeSchema.parse({}),
  benchmark: BenchmarkSettingsSchema.parse({}),
} as const;

/** One indicator a dimension (`n`, `v`, `b`); every choice of the model plain. */
export const sampleModel = (
  growth: Partial<ReviewModel['growth']> = {},
  overrides: Partial<ReviewModel> = {},
): ReviewModel => ({
  version: 'test.1',
  history: [],
  revenueTiers: { cuts: { by: 'amount', high: 250_000, medium: 100_000 } },
  profitQuadrant: {
    revenue: { by: 'value', at: 250_000 },
    margin: { measure: 'percent', cut: { by: 'value', at: 30 } },
  },
  growth: {
    defaultStage: 'growth',
    coverageFloor: 60,
    neutral: 50,
    dimensions: {
      need: { weight: 1, indicators: { n: indicator() } },
      value: { weight: 1, indicators: { v: indicator() } },
      behaviour: { weight: 1, indicators: { b: indicator() } },
    },
    tier1: { cut: { by: 'threshold', need: 60, value: 60 }, behaviour: 50, whenBehaviourUnknown: '1b' },
    tier2: { when: [{ need: { from: 40 }, value: { from: 40 } }] },
    ...growth,
  },
  freshness: { knowledge: 18, relationship: 12, financial: 15 },
  programme: {
    segments: SEGMENTS,
    includeStrategic: false,
    audience: { strategic: ['ceo'], core: ['cio', 'cfo'] },
  },
  ...SETTINGS_OF_METHODS,
  ...overrides,
});

export interface SampleAccount {
  readonly profile?: Partial<InternalProfile>;
  readonly customer?: Partial<CustomerProfile>;
  readonly years?: Readonly<Record<number, Partial<InternalYear>>>;
  readonly issued?: Readonly<Record<number, IssuedYear>>;
  readonly customerYears?: Readonly<Record<number, Partial<CustomerYear>>>;
}

const EMPTY_CUSTOMER_YEAR: CustomerYear = {
  agenda: [],
  figures: [],
  outcomes: [],
  commitments: [],
  value: [],
  usage: [],
  service: [],
  incidents: [],
  issues: [],
  roadmap: [],
  nextGoals: [],
  plan: [],
  feedback: [],
  sources: [],
  restated: [],
};

const byYear = <T, Facts>(years: Readonly<Record<number, T>>, make: (facts: T) => Facts) =>
  Object.entries(years).map(([year, facts]) => ({ year: Number(year), facts: make(facts) }));

export const sampleAccount = (id: string, facts: SampleAccount = {}): Account => ({
  id,
  customer: {
    accountId: id,
    profile: { name: id, people: [], goals: [], ...facts.customer },
    years: byYear(facts.customerYears ?? {}, (year) => ({ ...EMPTY_CUSTOMER_YEAR, ...year })),
    narratives: [],
  },
  internal: {
    profile: InternalProfileSchema.parse({ ...facts.profile }),
    years: byYear(facts.years ?? {}, (year) => ({ pursuing: [], answers: {}, ...year })),
    notes: [],
    issued: byYear(facts.issued ?? {}, (year) => year),
  },
});

export const sampleBook = (
  accounts: Readonly<Record<string, SampleAccount>>,
  model: ReviewModel = sampleModel(),
  settings: Partial<BookSettings> = {},
): Book => ({
  settings: { ...SETTINGS, ...settings },
  model,
  offerings: OFFERINGS,
  team: [{ id: 'ada', name: 'Ada Okafor', title: 'Account manager' }],
  strategy: StrategySchema.parse({}),
  accounts: Object.entries(accounts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, facts]) => sampleAccount(id, facts)),
  prospects: [],
  benchmarks: [],
});

/** A fresh, confirmed answer. */
export const answer = (value: number, asOf = '2026-09-01'): InternalYear['answers'][string] => ({
  value,
  basis: 'confirmed',
  asOf,
});

const decimal = (min: number, max: number, places: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 10 ** places, max: max * 10 ** places }).map((value) => value / 10 ** places);

const weight: fc.Arbitrary<Weight> = fc.oneof(
  decimal(0, 9, 1),
  fc.record({
    introduction: decimal(0, 9, 1),
    growth: decimal(0, 9, 1),
    maturity: decimal(0, 9, 1),
    decline: decimal(0, 9, 1),
  }),
);

const anchors = (direction: Indicator['direction']): fc.Arbitrary<Indicator['anchors']> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 5 }),
      fc.array(decimal(0, 100, 1), { minLength: 5, maxLength: 5 }),
    )
    .map(([places, points]) => {
      const rising = points.toSorted((a, b) => (direction === 'higher' ? a - b : b - a));
      return places.toSorted((a, b) => a - b).map((at, index) => ({ at, points: rising[index] ?? 0 }));
    });

const generatedIndicator: fc.Arbitrary<Indicator> = fc
  .constantFrom('higher' as const, 'lower' as const)
  .chain((direction) =>
    fc.record({
      label: fc.constant('Indicator'),
      question: fc.constant('What?'),
      input: fc.constantFrom(
        'answer' as const,
        'answer' as const,
        'revenue' as const,
        'margin-percent' as const,
      ),
      direction: fc.constant(direction),
      anchors: anchors(direction),
      weight,
      missing: fc.oneof(
        fc.constantFrom('redistribute' as const, 'zero' as const, 'neutral' as const),
        fc.record({ substitute: fc.integer({ min: 0, max: 20 }) }),
      ),
      freshness: fc.constantFrom('knowledge' as const, 'relationship' as const, 'financial' as const),
    }),
  );

/** Indicators are named by dimension and number, so that answers can be generated apart from the model. */
const dimension = (name: string) =>
  fc.record({
    weight,
    indicators: fc
      .array(generatedIndicator, { minLength: 1, maxLength: 4 })
      .map((list) => Object.fromEntries(list.map((one, index) => [`${name}-${index}`, one]))),
  });

const bound = fc.integer({ min: 0, max: 100 });

/** Half of them without a zone, the rest with narrow and wide ones. */
const buffer = (...widths: readonly number[]) =>
  fc.record({ enter: fc.constantFrom(0, ...widths), exit: fc.constantFrom(0, ...widths) });

/** Models whose weights, anchors, policies and cuts are drawn; the segments' rules stay those of `sampleModel`. */
export const generatedModel: fc.Arbitrary<ReviewModel> = fc
  .record({
    revenueCuts: fc.oneof(
      fc.record({
        by: fc.constant('amount' as const),
        high: fc.constant(250_000),
        medium: fc.constant(90_000),
      }),
      fc.record({
        by: fc.constantFrom('share-of-accounts' as const, 'share-of-revenue' as const),
        high: fc.integer({ min: 0, max: 50 }),
        medium: fc.integer({ min: 0, max: 50 }),
      }),
    ),
    marginMeasure: fc.constantFrom('percent' as const, 'amount' as const),
    coverageFloor: fc.constantFrom(0, 30, 60, 100),
    neutral: bound,
    dimensions: fc.record({
      need: dimension('need'),
      value: dimension('value'),
      behaviour: dimension('behaviour'),
    }),
    cut: fc.oneof(
      fc.record({ by: fc.constant('threshold' as const), need: bound, value: bound }),
      fc.record({ by: fc.constant('target-share' as const), percent: bound }),
    ),
    behaviour: bound,
    whenBehaviourUnknown: fc.constantFrom('1b' as const, 'insufficient-data' as const),
    tier2: fc.array(
      fc.record(
        {
          need: fc.record({ from: bound }, { requiredKeys: [] }),
          value: fc.record({ from: bound, below: bound }, { requiredKeys: [] }),
          behaviour: fc.record({ below: bound }, { requiredKeys: [] }),
        },
        { requiredKeys: [] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    hysteresis: fc.record({
      revenue: buffer(10, 60),
      margin: buffer(2.5, 12),
      score: buffer(4, 25),
    }),
    judge: fc.constantFrom('separate' as const, 'into-parent' as const),
  })
  .map((drawn) =>
    sampleModel(
      {
        coverageFloor: drawn.coverageFloor,
        neutral: drawn.neutral,
        dimensions: drawn.dimensions,
        tier1: {
          cut: drawn.cut,
          behaviour: drawn.behaviour,
          whenBehaviourUnknown: drawn.whenBehaviourUnknown,
        },
        tier2: { when: drawn.tier2 },
      },
      {
        revenueTiers: { cuts: drawn.revenueCuts },
        profitQuadrant: {
          revenue: { by: 'median' },
          margin: { measure: drawn.marginMeasure, cut: { by: 'median' } },
        },
        hysteresis: drawn.hysteresis,
        groups: { judge: drawn.judge },
      },
    ),
  );

const QUESTIONS = ['need', 'value', 'behaviour'].flatMap((name) =>
  [0, 1, 2, 3].map((index) => `${name}-${index}`),
);

const generatedAnswer = fc.record({
  value: decimal(-2, 22, 1),
  basis: fc.constantFrom('confirmed' as const, 'assumed' as const),
  asOf: fc.constantFrom('2022-01-31', '2024-02-29', '2025-04-30', '2025-10-31', '2026-09-01'),
});

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });

const generatedYear: fc.Arbitrary<InternalYear> = fc
  .record({
    currency: fc.constantFrom(undefined, 'USD', 'GBP', 'XTS'),
    // Few amounts, so that accounts tie and stand at cuts.
    revenue: optional(fc.constantFrom(-500, 0, 90_000, 99_000, 225_000, 250_000, 250_000.5, 1e7)),
    grossMargin: optional(fc.constantFrom(0, 40_000, 120_000.1)),
    costToServe: optional(fc.constantFrom(0, 9_000.3, 50_000)),
    pursuing: fc.subarray(OFFERINGS.map(({ id }) => id)),
    answers: fc
      .tuple(fc.subarray(QUESTIONS), fc.array(generatedAnswer, { minLength: 12, maxLength: 12 }))
      .map(([ids, answers]) => Object.fromEntries(ids.map((id, index) => [id, answers[index]]))),
    relationship: optional(
      fc.record({
        standing: optional(fc.constantFrom(...STANDINGS)),
        outlook: optional(fc.constantFrom(...OUTLOOKS)),
      }),
    ),
  })
  // The schema drops what is undefined, as it does for a file.
  .map((year) => InternalYearSchema.parse(JSON.parse(JSON.stringify(year))));

const generatedLabels = fc.record(
  {
    'revenue-tier': fc.constantFrom(...SCHEMES['revenue-tier']),
    'profit-quadrant': fc.constantFrom(...SCHEMES['profit-quadrant']),
    'growth-tier': fc.constantFrom(...SCHEMES['growth-tier']),
    'programme-segment': fc.constantFrom(...SCHEMES['programme-segment']),
  },
  { requiredKeys: [] },
);

const generatedScores = fc.record(
  {
    need: fc.option(decimal(0, 100, 1), { freq: 5 }),
    value: fc.option(decimal(0, 100, 1), { freq: 5 }),
    behaviour: fc.option(decimal(0, 100, 1), { freq: 5 }),
    overall: fc.option(decimal(0, 100, 1), { freq: 5 }),
  },
  { requiredKeys: [] },
);

const generatedIssue = (year: number): fc.Arbitrary<IssuedYear> =>
  fc
    .record({
      issuedOn: fc.constant(`${year}-11-15`),
      model: fc.constantFrom('test.0', 'test.1'),
      labels: generatedLabels,
      scores: optional(generatedScores),
    })
    .map((issued) => IssuedYearSchema.parse(JSON.parse(JSON.stringify(issued))));

const generatedOverride: fc.Arbitrary<InternalProfile['overrides'][number]> = fc
  .constantFrom(...SCHEME_IDS)
  .chain((method) =>
    fc.record({
      method: fc.constant(method),
      // Reading refuses the labels that say that nothing is known or decided.
      label: fc.constantFrom(
        ...SCHEMES[method].filter((one) => !['unknown', 'insufficient-data', 'unassigned'].includes(one)),
      ),
      author: fc.constant('ada'),
      reason: fc.constantFrom('They open the vertical.', 'A merger is near'),
      decidedOn: fc.constantFrom('2023-01-31', '2025-09-30', '2025-10-01', '2026-10-31'),
      // The days on which the years are judged, and those next to them.
      expires: fc.constantFrom('2025-09-29', '2025-09-30', '2026-10-30', '2026-10-31', '2027-12-31'),
    }),
  );

interface DrawnAccount {
  readonly facts: SampleAccount;
  /** Which of the accounts before it owns it, counted round. */
  readonly parent: number | null;
}

const generatedAccount: fc.Arbitrary<DrawnAccount> = fc
  .record({
    years: fc.tuple(
      ...YEARS.map((year) =>
        fc.option(
          generatedYear.map((facts) => [year, facts] as const),
          { freq: 5 },
        ),
      ),
    ),
    issued: fc.tuple(
      ...YEARS.slice(0, 2).map((year) =>
        fc.option(
          generatedIssue(year).map((facts) => [year, facts] as const),
          { freq: 3 },
        ),
      ),
    ),
    overrides: fc.array(generatedOverride, { maxLength: 2 }),
    lostOn: fc.option(fc.constantFrom('2025-09-30', '2025-10-01', '2026-09-30'), { freq: 3, nil: null }),
    isLost: fc.boolean(),
    parent: fc.option(fc.nat(11), { freq: 1 }),
  })
  .map(({ years, issued, overrides, lostOn, isLost, parent }) => ({
    facts: {
      years: Object.fromEntries(years.filter((year) => year !== null)),
      issued: Object.fromEntries(issued.filter((year) => year !== null)),
      profile: {
        overrides,
        ...(isLost && lostOn !== null && { lost: { on: lostOn, reason: 'Left.' } }),
      },
    },
    parent,
  }));

/** A parent stands before its own in the list, so that there is no circle. */
const withParent = ({ facts, parent }: DrawnAccount, index: number): SampleAccount =>
  parent === null || index === 0
    ? facts
    : { ...facts, profile: { ...facts.profile, parent: `account-${parent % index}` } };

/** Books of up to a dozen accounts, as uneven as real ones. */
export const generatedBook: fc.Arbitrary<Book> = fc
  .tuple(generatedModel, fc.array(generatedAccount, { maxLength: 12 }))
  .map(([model, accounts]) =>
    sampleBook(
      Object.fromEntries(accounts.map((account, index) => [`account-${index}`, withParent(account, index)])),
      model,
    ),
  );
