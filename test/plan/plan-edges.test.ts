/** Edges of the plan that its tables pass by: what is missing, what is of another year, and ties. */
import { expect, test } from 'vitest';
import type { CustomerYear } from '../../src/model/customer-facts.ts';
import type { InternalProfile } from '../../src/model/internal-facts.ts';
import { KnowYourCustomerSchema } from '../../src/model/method-settings.ts';
import { planProgramme } from '../../src/plan/plan-programme.ts';
import { planTasks } from '../../src/plan/plan-tasks.ts';
import { ended } from '../../src/plan/task-words.ts';
import { qualifyBook } from '../../src/qualify/qualify-book.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { type Around, bookOf, TODAY } from '../qualify/qualify.ts';
import type { SampleAccount } from '../support/generated-book.ts';

type Accounts = Readonly<Record<string, SampleAccount>>;
const plan = (accounts: Accounts, around: Around = {}) => {
  const book = bookOf(accounts, around);
  return planProgramme(book, assessBook(book));
};
const tasksOf = (accounts: Accounts, around: Around = {}) => {
  const book = bookOf(accounts, around);
  const assessment = assessBook(book);
  return planTasks(book, assessment, qualifyBook(book, assessment));
};

const CORE = { revenue: 200_000, relationship: { standing: 'vendor', outlook: 'forward' } } as const;
const placed = (include: boolean, author = 'ada'): Partial<InternalProfile> => ({
  programme: { include, reason: 'A reference.', author },
});

test('an account declared in without a file of the year is planned for, with nothing known', () => {
  const { entries, effects } = plan({ a: { profile: placed(true) } });
  expect(entries[0]).toMatchObject({ state: 'unplanned', dueOn: null, heldOn: null });
  expect(entries[0]?.foundation.filter(({ met }) => met)).toEqual([]);
  expect(effects.at(-1)).toMatchObject({ accounts: 1, revenue: null, contacts: null });
});

test('an entry names its owner and its sponsor, and null where there is none', () => {
  const { entries } = plan({
    a: { profile: { owner: 'ada', sponsor: 'eve' }, years: { 2026: CORE } },
    b: { years: { 2026: CORE } },
  });
  expect(entries.map(({ owner, sponsor }) => [owner, sponsor])).toEqual([
    ['ada', 'eve'],
    [null, null],
  ]);
});

test('last year’s review is none of this year’s', () => {
  const years = { 2025: { review: { due: '2025-11-15', heldOn: '2025-11-14' } }, 2026: CORE };
  expect(plan({ a: { years } }).entries[0]).toMatchObject({ dueOn: null, heldOn: null, state: 'unplanned' });
});

test('an author who is not of the team is told by the id', () => {
  expect(plan({ a: { profile: placed(true, 'eve') } }).entries[0]?.because).toBe(
    'Declared in by eve: A reference.',
  );
});

const due = (day: string, side: 'vendor' | 'customer' = 'vendor'): CustomerYear['commitments'][number] => ({
  id: `c-${side}-${day}`,
  side,
  what: 'A promise.',
  owner: 'ada',
  due: day,
});
const met = (account: SampleAccount) =>
  plan({ a: account })
    .entries[0]?.foundation.filter((one) => one.met)
    .map(({ item }) => item);
const promised = (
  commitments: CustomerYear['commitments'],
  review: CustomerYear['review'] = undefined,
  internal: object = CORE,
): SampleAccount => ({
  profile: {},
  years: { 2025: { review: { due: '2024-12-01' } }, 2026: internal },
  customerYears: {
    2025: { review: { version: 1, meetingOn: '2024-12-01' } },
    2026: { commitments, ...(review !== undefined && { review }) },
  },
});

test.each<[string, SampleAccount, boolean]>([
  ['no date: on the year’s first day', promised([due('2025-10-01')]), false],
  ['no date: after the year’s first day', promised([due('2025-10-02')]), true],
  [
    'on the day of the meeting',
    promised([due('2026-03-02')], { version: 1, meetingOn: '2026-03-02' }),
    false,
  ],
  [
    'after the day of the meeting',
    promised([due('2026-03-03')], { version: 1, meetingOn: '2026-03-02' }),
    true,
  ],
  [
    'after the meeting, and on the day that the review is due',
    promised(
      [due('2026-05-01')],
      { version: 1, meetingOn: '2026-03-02' },
      { ...CORE, review: { due: '2026-05-01' } },
    ),
    false,
  ],
  [
    'after the review was held, before it was due',
    promised([due('2026-04-30')], undefined, {
      ...CORE,
      review: { due: '2026-05-01', heldOn: '2026-04-29' },
    }),
    true,
  ],
  ['one of two too soon', promised([due('2025-10-02'), due('2025-10-01')]), false],
])('commitments ahead of the review they were made at: %s', (_, account, ahead) => {
  expect(met(account)?.includes('dates')).toBe(ahead);
});

test('promises of theirs are none of ours', () => {
  expect(met(promised([due('2026-12-01', 'customer')]))).toEqual(['their-commitments', 'dates']);
});

test.each([
  ['by somebody', { confirmedBy: 'eva' }],
  ['on a day', { confirmedOn: '2026-01-01' }],
])('a goal is confirmed %s', (_, how) => {
  const goals = [{ goal: 'Grow.', ...how }];
  expect(met({ years: { 2026: CORE }, customer: { goals } })).toEqual(['goals']);
});

test('a standing that is not known this year neither rose nor fell', () => {
  const account = { profile: placed(true), years: { 2025: CORE, 2026: { revenue: 200_000 } } };
  expect(plan({ a: account }).effects.at(-1)).toMatchObject({
    accounts: 1,
    standingRose: 0,
    standingFell: 0,
    standingKnown: 0,
  });
});

test('effects end with the review year', () => {
  const { effects } = plan({ a: { years: { 2025: CORE, 2026: CORE } } }, { settings: { reviewYear: 2025 } });
  expect(effects.map(({ year }) => year)).toEqual([2024, 2025]);
});

const spoke = (person: string) => ({
  person,
  influence: 'high' as const,
  support: 'neutral' as const,
  lastSpoke: TODAY,
});
const people = [
  { id: 'ann', name: 'Ann Aird', role: 'ceo' as const },
  { id: 'bob', name: 'Bob Bain', role: 'cfo' as const },
];
const asking = (settings: object) => ({
  model: { knowYourCustomer: KnowYourCustomerSchema.parse({ roles: ['ceo', 'cfo', 'cio'], ...settings }) },
});

test('whom to meet leaves out whom we meet already', () => {
  const account = { customer: { people }, profile: { ratings: [spoke('ann')] } };
  const task = tasksOf({ a: account }, asking({})).find(({ kind }) => kind === 'meet-roles');
  expect(task?.what).toBe('Meet, and then keep meeting, their CFO and CIO.');
  expect(task?.because).toBe('We speak regularly with 1 of 3 roles; 50% of them are wanted.');
});

test('a technology review counts who was asked lately, and who of them names us', () => {
  const choice = (person: string, namesUs: boolean, askedOn: string = TODAY) => ({
    person,
    namesUs,
    askedOn,
  });
  const because = (firstChoice: ReturnType<typeof choice>[]) =>
    tasksOf({ a: { customer: { people }, profile: { firstChoice } } }, asking({ namedByPercent: 60 })).find(
      ({ kind }) => kind === 'start-technology-review',
    )?.because;
  expect(because([choice('ann', true), choice('bob', false)])).toBe(
    'Of 2 decision-makers asked, 1 would name us first; 60 % are wanted.',
  );
  expect(because([choice('ann', false), choice('bob', true, '2020-01-31')])).toBe(
    'Of 1 decision-maker asked, 0 would name us first; 60 % are wanted.',
  );
});

test('somebody known who is no executive gives no access to power', () => {
  const task = tasksOf(
    {},
    {
      prospects: {
        p: {
          owner: 'ada',
          stage: 'evaluating-alternatives',
          people: [{ id: 'ann', name: 'Ann', player: 'operational' }],
          principles: { 'access-to-power': { light: 'green' } },
        },
      },
    },
  ).find(({ kind }) => kind === 'reach-power');
  expect(task).toMatchObject({
    owner: 'ada',
    because: 'They are evaluating alternatives, and we know no executive of theirs.',
  });
});

test('of two who took a task for the same day, the first by name has it', () => {
  const taken = (owner: string) => ({ task: 'find-executive' as const, due: '2027-01-01', owner });
  for (const tasks of [
    [taken('ada'), taken('eve')],
    [taken('eve'), taken('ada')],
  ])
    expect(tasksOf({ a: { profile: { tasks } } }).find(({ kind }) => kind === 'find-executive')?.owner).toBe(
      'ada',
    );
});

test('tasks have an order of their own, whatever the order of what was judged', () => {
  const book = bookOf({ a: {}, b: {}, c: {} }, { prospects: { p: {}, q: {}, r: {} } });
  const assessment = assessBook(book);
  const qualification = qualifyBook(book, assessment);
  const turned = {
    ...assessment,
    years: assessment.years.map((year) => ({ ...year, accounts: year.accounts.toReversed() })),
  };
  expect(
    planTasks(book, turned, { ...qualification, prospects: qualification.prospects.toReversed() }),
  ).toEqual(planTasks(book, assessment, qualification));
});

test('only the last mark ends a sentence', () => {
  expect(ended('Why? They call')).toBe('Why? They call.');
});
