/** Books whose accounts and prospects answer, by chance, what M3, M5 and M8 to M11 ask. */
import fc from 'fast-check';
import type { Account, Book, Prospect } from '../../src/model/book.ts';
import {
  type CustomerProfile,
  type CustomerYear,
  CustomerYearSchema,
  RoleSchema,
} from '../../src/model/customer-facts.ts';
import {
  type InternalProfile,
  InternalProfileSchema,
  type InternalYear,
} from '../../src/model/internal-facts.ts';
import { DeploymentSchema } from '../../src/model/method-settings.ts';
import { BUYING_STAGES, PLAYERS, PRINCIPLES, ProspectSchema } from '../../src/model/prospect.ts';
import { RELATIONSHIP_CATEGORIES, type Strategy, StrategySchema } from '../../src/model/strategy.ts';
import { TASK_KINDS } from '../../src/model/task.ts';
import { generatedBook } from '../support/generated-book.ts';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
/** As a file has it: what is undefined is not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const date = fc.constantFrom(
  '2023-01-01',
  '2025-04-30',
  '2025-10-31',
  '2026-04-30',
  '2026-10-31',
  '2026-11-01',
);
const industry = optional(fc.constantFrom('Ports', 'Farms', 'Banks'));
const vertical = optional(fc.constantFrom('sea', 'land'));
const PEOPLE = ['ann', 'bob', 'cyd', 'dee'] as const;
const needs = fc.array(
  fc.record({
    need: fc.constantFrom('speed', 'calm'),
    advantages: fc.subarray(['near', 'old']),
  }),
  { maxLength: 3 },
);
const qualification = fc.record({
  needs,
  prestige: optional(fc.record({ reference: fc.constantFrom('none', 'willing', 'active'), opens: vertical })),
});
const tasks = fc.array(
  fc.record({
    task: fc.constantFrom(...TASK_KINDS),
    owner: optional(fc.constantFrom('ada', 'eve')),
    due: date,
  }),
  { maxLength: 3 },
);

export const STRATEGY: Strategy = StrategySchema.parse({
  needs: [
    { id: 'speed', what: 'Speed' },
    { id: 'calm', what: 'Calm' },
  ],
  advantages: [
    { id: 'near', what: 'We are near' },
    { id: 'old', what: 'We are old' },
  ],
  verticals: [
    { id: 'sea', name: 'Sea', industries: ['Ports'], maturity: 'early', categories: ['communities'] },
    { id: 'land', name: 'Land', industries: ['Ports', 'Farms'], maturity: 'later' },
  ],
  acquisition: [{ year: 2026, accounts: 1 }],
});
const deployment = DeploymentSchema.parse({
  plays: {
    touch: { label: 'Touch', leads: ['1a'], items: { visit: 'Visit', call: 'Call' } },
    consult: { label: 'Consult', leads: ['1b'], items: { join: 'Join' } },
  },
});

const customerProfile: fc.Arbitrary<CustomerProfile> = fc
  .record({
    industry,
    country: optional(fc.constantFrom('Malta', 'Chile')),
    roles: fc.array(fc.constantFrom(...RoleSchema.options), { maxLength: PEOPLE.length }),
  })
  .map(({ roles, ...profile }) => ({
    ...(plain(profile) as Partial<CustomerProfile>),
    name: 'Customer',
    people: roles.map((role, index) => ({ id: PEOPLE[index] ?? 'ann', name: `Person ${index}`, role })),
    goals: [],
  }));

const internalProfile: fc.Arbitrary<InternalProfile> = fc
  .record({
    owner: optional(fc.constant('ada')),
    vertical,
    ratings: fc.array(
      fc.record({
        person: fc.constantFrom(...PEOPLE),
        influence: fc.constant('high'),
        support: fc.constant('neutral'),
        lastSpoke: optional(date),
      }),
      { maxLength: 5 },
    ),
    knowledge: fc
      .tuple(
        fc.subarray(['what-they-sell', 'their-customers', 'why-they-buy', 'how-they-go-on']),
        fc.array(date, { minLength: 4, maxLength: 4 }),
      )
      .map(([ids, dates]) =>
        Object.fromEntries(ids.map((id, index) => [id, { answer: 'So.', asOf: dates[index] }])),
      ),
    firstChoice: fc.array(
      fc.record({ person: fc.constantFrom(...PEOPLE), namesUs: fc.boolean(), askedOn: date }),
      { maxLength: 4 },
    ),
    relationshipCategories: optional(fc.subarray([...RELATIONSHIP_CATEGORIES])),
    qualification: optional(qualification),
    tasks,
  })
  .map((profile) => InternalProfileSchema.parse(plain(profile)));

const yearFacts: fc.Arbitrary<Partial<InternalYear>> = fc
  .record({
    wallet: optional(
      fc.record({
        spend: fc.constantFrom(100_000, 450_000, 1_250_000),
        basis: fc.constant('assumed' as const),
        asOf: date,
      }),
    ),
    effort: optional(fc.record({ hours: fc.constantFrom(0, 0.1, 7, 40) })),
    review: optional(fc.record({ due: date })),
    plays: optional(fc.constant({ touch: { visit: { state: 'begun' } } })),
  })
  .map((facts) => plain(facts) as Partial<InternalYear>);

const customerYear: fc.Arbitrary<CustomerYear> = fc
  .record({
    usage: fc.array(
      fc.record({
        offering: fc.constantFrom('in-growth', 'in-decline'),
        unit: fc.constant('seats'),
        used: fc.nat(9),
      }),
      { maxLength: 2 },
    ),
    value: fc.array(
      fc.record({
        claim: fc.constant('Better.'),
        unit: fc.constant('minutes'),
        baseline: fc.integer({ min: -3, max: 3 }),
        actual: fc.integer({ min: -3, max: 3 }),
        target: optional(fc.integer({ min: -3, max: 3 })),
        better: fc.constantFrom('lower', 'higher'),
        method: fc.constant('Counted.'),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ usage, value }) =>
    CustomerYearSchema.parse(
      plain({ usage, value: value.map((claim, index) => ({ id: `claim-${index}`, ...claim })) }),
    ),
  );

const prospectProfile = fc
  .record({
    name: fc.constant('Prospect'),
    owner: optional(fc.constant('ada')),
    industry,
    vertical,
    stage: optional(fc.constantFrom(...BUYING_STAGES)),
    currency: optional(fc.constantFrom('USD', 'XTS')),
    potential: optional(fc.constantFrom(0, 50_000, 90_000)),
    breakthrough: fc.subarray(['reference', 'beachhead']),
    nextOn: optional(date),
    people: fc
      .array(fc.constantFrom(...PLAYERS), { maxLength: 3 })
      .map((players) => players.map((player, index) => ({ id: PEOPLE[index], name: 'Buyer', player }))),
    principles: fc
      .tuple(
        fc.subarray([...PRINCIPLES]),
        fc.array(fc.constantFrom('green', 'yellow', 'red'), { minLength: 7, maxLength: 7 }),
      )
      .map(([ids, lights]) => Object.fromEntries(ids.map((id, index) => [id, { light: lights[index] }]))),
    qualification: optional(qualification),
    won: optional(fc.record({ on: date, account: optional(fc.constant('account-0')) })),
    lost: optional(fc.record({ on: date, reason: fc.constant('Price.') })),
    tasks,
  })
  .map((profile) => ProspectSchema.parse(plain(profile)));

const questionedAccount = (account: Account, [customer, profile, facts, year]: Answers): Account => ({
  ...account,
  customer: { ...account.customer, profile: customer, years: [{ year: 2026, facts: year }] },
  internal: {
    ...account.internal,
    profile: { ...profile, ...(account.internal.profile.lost && { lost: account.internal.profile.lost }) },
    years: account.internal.years.map((one) =>
      one.year === 2026 ? { ...one, facts: { ...one.facts, ...facts } } : one,
    ),
  },
});
type Answers = readonly [CustomerProfile, InternalProfile, Partial<InternalYear>, CustomerYear];

export const questionedBook: fc.Arbitrary<Book> = fc
  .tuple(
    generatedBook,
    fc.array(fc.tuple(customerProfile, internalProfile, yearFacts, customerYear), {
      minLength: 12,
      maxLength: 12,
    }),
    fc.array(prospectProfile, { maxLength: 6 }),
  )
  .map(([book, answers, profiles]) => ({
    ...book,
    model: { ...book.model, deployment },
    strategy: STRATEGY,
    accounts: book.accounts.map((account, index) => {
      const given = answers[index];
      return given === undefined ? account : questionedAccount(account, given);
    }),
    prospects: profiles.map((profile, index): Prospect => ({ id: `prospect-${index}`, profile, notes: [] })),
  }));
