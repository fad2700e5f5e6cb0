import { describe, expect, test } from 'vitest';
import {
  DeploymentSchema,
  KnowYourCustomerSchema,
  TaskSettingsSchema,
} from '../../src/model/method-settings.ts';
import type { BookQualification } from '../../src/model/qualification.ts';
import { TASK_KINDS, type Task, type TaskKind } from '../../src/model/task.ts';
import { planTasks } from '../../src/plan/plan-tasks.ts';
import { qualifyBook } from '../../src/qualify/qualify-book.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { type Around, bookOf, TODAY } from '../qualify/qualify.ts';
import { answer, indicator, type SampleAccount, sampleModel } from '../support/generated-book.ts';

const tasksOf = (accounts: Readonly<Record<string, SampleAccount>>, around: Around = {}): readonly Task[] => {
  const book = bookOf(accounts, around);
  const assessment = assessBook(book);
  return planTasks(book, assessment, qualifyBook(book, assessment));
};
const kindsOf = (tasks: readonly Task[]) => tasks.map(({ kind }) => kind);

/** A model that asks one thing of each sort, and an account that leaves nothing to do. */
const MODEL = {
  knowYourCustomer: KnowYourCustomerSchema.parse({
    questions: { sells: { question: 'What do they sell?' }, buyers: { question: 'Who buys?' } },
    roles: ['ceo', 'cfo'],
    executives: ['ceo', 'cmo'],
  }),
  deployment: DeploymentSchema.parse({
    plays: { consult: { label: 'Consult', leads: ['1b'], items: { join: 'Join in', listen: 'Listen' } } },
  }),
};
const spoken = (person: string, lastSpoke = TODAY) => ({
  person,
  influence: 'high' as const,
  support: 'neutral' as const,
  lastSpoke,
});
const known = (asOf = TODAY) => ({ answer: 'Boats.', basis: 'confirmed' as const, asOf });
const QUIET = {
  customer: {
    people: [
      { id: 'ann', name: 'Ann Aird', role: 'ceo' },
      { id: 'bob', name: 'Bob Bain', role: 'cfo' },
    ],
  },
  profile: {
    owner: 'ada',
    ratings: [spoken('ann'), spoken('bob')],
    knowledge: { sells: known(), buyers: known() },
    firstChoice: [{ person: 'ann', namesUs: true, askedOn: TODAY }],
  },
  years: {
    2026: {
      revenue: 20_000,
      wallet: { spend: 100_000, basis: 'confirmed', asOf: TODAY },
      answers: { n: answer(0), v: answer(0), b: answer(0) },
    },
  },
} as const satisfies SampleAccount;
const but = ({ customer, profile, years }: SampleAccount): SampleAccount => ({
  customer: { ...QUIET.customer, ...customer },
  profile: { ...QUIET.profile, ...profile },
  years: { 2026: { ...QUIET.years[2026], ...years?.[2026] } },
});
const raised = (account: SampleAccount) => tasksOf({ a: account }, { model: MODEL });

test('an account that leaves nothing to do has no task', () => {
  expect(raised(but({}))).toEqual([]);
});

const plays = (state: 'open' | 'begun' | 'done' | 'not-needed') => ({ consult: { join: { state } } });
const tier1b = { n: answer(80), v: answer(80), b: answer(20) };

const AT_ACCOUNTS: readonly (readonly [string, SampleAccount, TaskKind | null, string?])[] = [
  [
    'share of wallet just below 20 %',
    { years: { 2026: { revenue: 19_990 } } },
    'find-contact-before-order',
    'Our share of their spend is 19.99 %, below 20 %.',
  ],
  [
    'a low share by a stale figure',
    {
      years: { 2026: { revenue: 14_000, wallet: { spend: 100_000, basis: 'assumed', asOf: '2024-03-03' } } },
    },
    'find-contact-before-order',
    'Our share of their spend is 14 %, below 20 %, by a figure of 3 Mar 2024 that is stale.',
  ],
  ['share of wallet at exactly 20 %', {}, null],
  [
    'no executive',
    {
      customer: { people: [{ id: 'bob', name: 'Bob Bain', role: 'cfo' }] },
      profile: { firstChoice: [{ person: 'bob', namesUs: true, askedOn: TODAY }] },
    },
    'find-executive',
    'We know nobody there who is CEO or CMO.',
  ],
  ['one executive of two roles is half of them', { profile: { ratings: [spoken('ann')] } }, null],
  [
    'too few roles spoken with',
    { profile: { ratings: [spoken('ann', '2026-03-14')] } },
    'meet-roles',
    'We speak regularly with 0 of 2 roles; 50% of them are wanted.',
  ],
  [
    'a question never answered',
    { profile: { knowledge: { sells: known() } } },
    'research-customer',
    'Nobody has answered “Who buys?” yet.',
  ],
  [
    'no question ever answered',
    { profile: { knowledge: {} } },
    'research-customer',
    'Nothing is written down of their business.',
  ],
  [
    'an answer to a question gone stale',
    { profile: { knowledge: { sells: known('2025-03-14'), buyers: known() } } },
    'refresh-knowledge',
    'No longer fresh: “What do they sell?” of 14 Mar 2025.',
  ],
  [
    'an answer exactly as old as its limit',
    { profile: { knowledge: { sells: known('2025-03-15'), buyers: known() } } },
    null,
  ],
  [
    'an answer of M4 gone stale',
    { years: { 2026: { answers: { ...QUIET.years[2026].answers, v: answer(0, '2025-03-14') } } } },
    'refresh-knowledge',
    'No longer fresh: “Share” of 14 Mar 2025.',
  ],
  [
    'no decision-maker asked',
    { profile: { firstChoice: [] } },
    'ask-and-listen',
    'None of their decision-makers has been asked yet.',
  ],
  [
    'an answer of a decision-maker gone stale beside a fresh one',
    {
      profile: {
        firstChoice: [...QUIET.profile.firstChoice, { person: 'bob', namesUs: true, askedOn: '2025-09-14' }],
      },
    },
    'ask-and-listen',
    'What Bob Bain told us is no longer fresh.',
  ],
  [
    'decision-makers who do not name us',
    { profile: { firstChoice: [{ person: 'ann', namesUs: false, askedOn: TODAY }] } },
    'start-technology-review',
    'Of 1 decision-maker asked, 0 would name us first; 50 % are wanted.',
  ],
  [
    'Tier 1 without its lead play',
    { years: { 2026: { answers: tier1b } } },
    'start-lead-play',
    'It comes first for tier 1b, and nothing on its checklist is begun.',
  ],
  ['its lead play begun', { years: { 2026: { answers: tier1b, plays: plays('begun') } } }, null],
  ['its lead play done', { years: { 2026: { answers: tier1b, plays: plays('done') } } }, null],
  [
    'an item that is not needed is none begun',
    { years: { 2026: { answers: tier1b, plays: plays('not-needed') } } },
    'start-lead-play',
  ],
  ['1a, which the play does not lead', { years: { 2026: { answers: { ...tier1b, b: answer(80) } } } }, null],
  [
    'a customer who left after the year',
    { profile: { lost: { on: '2026-10-01', reason: 'Left.' }, ratings: [] } },
    'meet-roles',
  ],
];
/** Names the columns of a table. */
const rows = <Change, Raises>(table: readonly (readonly [string, Change, Raises, string?])[]) =>
  table.map(([name, change, raises, because]) => ({ name, change, raises, because }));
test.each(rows(AT_ACCOUNTS))('account: $name', ({ change, raises: kind, because }) => {
  const tasks = raised(but(change));
  expect(kindsOf(tasks)).toEqual(kind === null ? [] : [kind]);
  if (because !== undefined) expect(tasks[0]?.because).toBe(because);
});

test('a lead play of which nothing is needed is none to begin', () => {
  const none = { consult: { join: { state: 'not-needed' }, listen: { state: 'not-needed' } } } as const;
  expect(raised(but({ years: { 2026: { answers: tier1b, plays: none } } }))).toEqual([]);
});

test('an answer of M4 that is no knowledge is not asked again as such', () => {
  const { growth } = sampleModel();
  const value = { weight: 1, indicators: { v: indicator({ freshness: 'financial' }) } };
  const model = { ...MODEL, growth: { ...growth, dimensions: { ...growth.dimensions, value } } };
  const stale = but({
    years: { 2026: { answers: { ...QUIET.years[2026].answers, v: answer(0, '2020-01-01') } } },
  });
  expect(tasksOf({ a: stale }, { model })).toEqual([]);
});

test('nothing is asked of a customer who has left by today, though the review year had them', () => {
  const settings = { asOf: '2026-10-31' };
  const left = (on: string) =>
    tasksOf({ a: but({ profile: { lost: { on, reason: 'Left.' } } }) }, { settings, model: MODEL }).length;
  expect(left('2026-10-31')).toBe(0);
  expect(tasksOf({ a: {} }, { settings, model: MODEL }).length).toBeGreaterThan(0);
  expect(
    tasksOf({ a: { profile: { lost: { on: '2026-10-31', reason: 'Left.' } } } }, { settings, model: MODEL }),
  ).toEqual([]);
});

test('an account of which nothing is known is asked about in full', () => {
  const tasks = raised({});
  expect(kindsOf(tasks)).toEqual(['find-executive', 'meet-roles', 'research-customer', 'ask-and-listen']);
  expect(tasks.map(({ because }) => because)).toEqual([
    'We know nobody there who is CEO or CMO.',
    'No person of theirs is recorded.',
    'Nothing is written down of their business.',
    'We know none of their decision-makers, so none could be asked.',
  ]);
  expect(tasks[1]?.what).toBe('Meet, and then keep meeting, their CEO and CFO.');
  expect(tasks.every(({ owner, taken, note }) => owner === null && !taken && note === null)).toBe(true);
});

describe('prospects', () => {
  const quiet = { nextStep: 'Call.', nextOn: TODAY, owner: 'ada' };
  const executive = { people: [{ id: 'ann', name: 'Ann', player: 'executive' }] };
  const light = (principle: string, colour: string, note?: string) => ({
    principles: { [principle]: { light: colour, ...(note !== undefined && { note }) } },
  });
  const green = light('access-to-power', 'green');
  const of = (profile: NonNullable<Around['prospects']>[string]) =>
    tasksOf({}, { prospects: { p: { ...quiet, ...profile } } });

  const AT_PROSPECTS: readonly (readonly [string, object, string | null, string?])[] = [
    ['nothing to do', {}, null],
    ['a green light', green, null],
    [
      'a yellow light',
      light('deliver-value', 'yellow'),
      'prospect/p/settle-yellow-light/deliver-value',
      'The light is yellow.',
    ],
    [
      'a red light',
      light('access-to-power', 'red', 'Their CFO does not answer'),
      'prospect/p/settle-yellow-light/access-to-power',
      'The light is red: Their CFO does not answer.',
    ],
    ['a step that falls due today', { nextOn: TODAY }, null],
    [
      'a step that was due yesterday',
      { nextOn: '2026-09-14' },
      'prospect/p/take-next-step',
      'The next step was due on 14 Sep 2026.',
    ],
    ['no date', { nextOn: undefined }, 'prospect/p/take-next-step', 'The next step has no date.'],
    ['determining needs', { stage: 'determining-needs' }, null],
    [
      'alternatives, with an executive and a green light',
      { stage: 'evaluating-alternatives', ...executive, ...green },
      null,
    ],
    [
      'alternatives without an executive',
      { stage: 'evaluating-alternatives', ...green },
      'prospect/p/reach-power',
      'They are evaluating alternatives, and we know no executive of theirs.',
    ],
    [
      'risk, and nobody has looked at our access',
      { stage: 'evaluating-risk', ...executive },
      'prospect/p/reach-power',
      'They are evaluating the risk, and nobody has looked whether we have access to power.',
    ],
    [
      'a red light on access, which settling it settles',
      { stage: 'evaluating-risk', ...executive, ...light('access-to-power', 'red') },
      'prospect/p/settle-yellow-light/access-to-power',
    ],
    ['won', { nextOn: undefined, won: { on: TODAY } }, null],
    ['lost', { nextOn: undefined, lost: { on: TODAY, reason: 'Price.' } }, null],
  ];
  test.each(rows(AT_PROSPECTS))('$name', ({ change, raises: id, because }) => {
    const tasks = of(change);
    expect(tasks.map((task) => task.id)).toEqual(id === null ? [] : [id]);
    if (because !== undefined) expect(tasks[0]?.because).toBe(because);
  });

  test.each([
    ['the step that was planned', {}, 'Take the next step, or set it a new date: Call.'],
    [
      'a step, where none is planned',
      { nextStep: undefined },
      'Agree the next step with them, and its date.',
    ],
  ])('asks for %s', (_, profile, what) => {
    expect(of({ ...profile, nextOn: '2026-09-14' })[0]?.what).toBe(what);
  });
});

describe('who and when', () => {
  const taskOf = (profile: SampleAccount['profile'], more: SampleAccount = {}, around: Around = {}) =>
    tasksOf({ a: but({ ...more, profile: { knowledge: {}, ...profile } }) }, { model: MODEL, ...around })[0];
  const days = (dueDays: object, otherwiseDays = 60) => ({
    model: { ...MODEL, tasks: TaskSettingsSchema.parse({ dueDays, otherwiseDays }) },
  });
  const review = (due: string, heldOn?: string): SampleAccount => ({
    years: { 2026: { review: { due, ...(heldOn !== undefined && { heldOn }) } } },
  });
  const taken = (due: string, more: object = {}) => ({ task: 'research-customer' as const, due, ...more });

  test.each([
    ['the days of all kinds', () => taskOf({}), '2026-11-14'],
    ['the days of its kind', () => taskOf({}, {}, days({ 'research-customer': 16 })), '2026-10-01'],
    ['not those of another', () => taskOf({}, {}, days({ 'meet-roles': 16 })), '2026-11-14'],
    ['the next review, where that is sooner', () => taskOf({}, review('2026-11-13')), '2026-11-13'],
    ['not where it is later', () => taskOf({}, review('2026-11-15')), '2026-11-14'],
    ['a review that is due today', () => taskOf({}, review(TODAY)), TODAY],
    ['not one that is past', () => taskOf({}, review('2026-09-14')), '2026-11-14'],
    ['one whose holding is yet to come', () => taskOf({}, review('2026-11-13', '2026-11-12')), '2026-11-13'],
    ['not one that was held early', () => taskOf({}, review('2026-10-01', TODAY)), '2026-11-14'],
    [
      'the date of whoever took it',
      () => taskOf({ tasks: [taken('2027-05-01')] }, review('2026-11-13')),
      '2027-05-01',
    ],
    [
      'the sooner of two dates',
      () => taskOf({ tasks: [taken('2027-05-02'), taken('2027-05-01')] }),
      '2027-05-01',
    ],
    [
      'nobody took this one',
      () => taskOf({ tasks: [{ task: 'meet-roles', due: '2027-05-01' }] }),
      '2026-11-14',
    ],
  ])('due: %s', (_, task, dueOn) => {
    expect(task()?.dueOn).toBe(dueOn);
  });

  test('the next review is the first to come, of any year’s file', () => {
    const account = but({ profile: { knowledge: {} } });
    const years = {
      ...account.years,
      2025: { review: { due: '2026-10-02' } },
      2026: { ...account.years?.[2026], review: { due: '2026-10-20' } },
    };
    expect(tasksOf({ a: { ...account, years } }, { model: MODEL })[0]?.dueOn).toBe('2026-10-02');
  });

  test.each([
    [TODAY, 'due'],
    ['2026-09-14', 'late'],
  ])('taken until %s it is %s', (due, state) => {
    expect(taskOf({ tasks: [taken(due)] })).toMatchObject({ taken: true, state });
  });

  test.each([
    [
      'whoever took it',
      () => taskOf({ tasks: [taken(TODAY, { owner: 'eve', note: 'Asked.' })] }),
      'eve',
      'Asked.',
    ],
    [
      'the account’s owner where the taker is not named',
      () => taskOf({ tasks: [taken(TODAY)] }),
      'ada',
      null,
    ],
    ['the account’s owner', () => taskOf({}), 'ada', null],
  ])('owner: %s', (_, task, owner, note) => {
    expect(task()).toMatchObject({ owner, note });
  });

  test('a taken task lapses with what raised it', () => {
    expect(raised(but({ profile: { tasks: [taken('2020-01-01')] } }))).toEqual([]);
  });
});

test('by due date; then accounts before prospects, by id, by kind in the order of the methods', () => {
  const tasks = tasksOf(
    {
      b: { profile: { tasks: [{ task: 'ask-and-listen', due: '2026-01-01' }] } },
      a: {},
    },
    {
      model: MODEL,
      prospects: {
        a: {
          stage: 'evaluating-risk',
          principles: { 'deliver-value': { light: 'red' }, 'agreed-vision': { light: 'red' } },
        },
      },
    },
  );
  expect(tasks.map(({ id }) => id)).toEqual([
    'account/b/ask-and-listen',
    'account/a/find-executive',
    'account/a/meet-roles',
    'account/a/research-customer',
    'account/a/ask-and-listen',
    'account/b/find-executive',
    'account/b/meet-roles',
    'account/b/research-customer',
    'prospect/a/settle-yellow-light/agreed-vision',
    'prospect/a/settle-yellow-light/deliver-value',
    'prospect/a/take-next-step',
    'prospect/a/reach-power',
  ]);
});

test('an account that the qualification does not know raises nothing', () => {
  const book = bookOf({ a: {} }, { model: MODEL });
  const assessment = assessBook(book);
  const qualification: BookQualification = { ...qualifyBook(book, assessment), accounts: [] };
  expect(planTasks(book, assessment, qualification)).toEqual([]);
});

test('every kind of task can be raised', () => {
  const everything = tasksOf(
    {
      bare: {},
      other: but({
        profile: {
          knowledge: { sells: known('2020-01-01') },
          firstChoice: [{ person: 'ann', namesUs: false, askedOn: TODAY }],
        },
        years: { 2026: { revenue: 1, answers: tier1b } },
      }),
    },
    {
      model: MODEL,
      prospects: { p: { stage: 'evaluating-risk', principles: { 'deliver-value': { light: 'red' } } } },
    },
  );
  expect([...new Set(kindsOf(everything))].toSorted()).toEqual([...TASK_KINDS].toSorted());
});
