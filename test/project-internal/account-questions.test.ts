import { describe, expect, test } from 'vitest';
import { DeploymentSchema } from '../../src/model/method-settings.ts';
import { QualificationFactsSchema } from '../../src/model/qualification-facts.ts';
import { StrategySchema } from '../../src/model/strategy.ts';
import { answer, type SampleAccount, sampleBook, sampleModel } from '../support/generated-book.ts';
import { siteOf } from './site-of.ts';

const MODEL = sampleModel(
  {},
  {
    deployment: DeploymentSchema.parse({
      plays: {
        touch: { label: 'High touch', items: { visit: 'Visit them', sponsor: 'Name a sponsor' } },
        consult: { label: 'Consult', leads: ['1a'], items: { join: 'Join in', note: 'Take notes' } },
      },
    }),
  },
);
const STRATEGY = StrategySchema.parse({
  advantages: [{ id: 'night', what: 'Somebody answers at night' }],
  needs: [{ id: 'any-hour', what: 'To be reached at any hour' }],
  verticals: [
    { id: 'care', name: 'Care', industries: ['Hospitals'], maturity: 'later', categories: ['communities'] },
  ],
});
const PEOPLE = [
  { id: 'eva', name: 'Eva Haile', title: 'Finance', role: 'cfo' as const },
  { id: 'kim', name: 'Kim Berg', role: 'ceo' as const },
];
const ANSWERS = { n: answer(80), v: answer(80), b: answer(80) };

const pageOf = (account: SampleAccount, year: object = {}) =>
  siteOf({
    ...sampleBook(
      {
        a: {
          years: { 2026: { revenue: 40_000, answers: ANSWERS, ...year } },
          ...account,
          customer: { people: PEOPLE, ...account.customer },
        },
      },
      MODEL,
    ),
    strategy: STRATEGY,
  }).view('accounts', 'accounts/a.json');

describe('the know-your-customer card', () => {
  const page = pageOf({
    profile: {
      knowledge: {
        'what-they-sell': { answer: 'Care.', basis: 'confirmed', asOf: '2026-09-01' },
        'their-customers': { answer: 'Patients.', basis: 'assumed', asOf: '2023-01-31' },
      },
      ratings: [{ person: 'eva', influence: 'high', support: 'neutral', lastSpoke: '2026-10-01' }],
      firstChoice: [{ person: 'kim', namesUs: false, askedOn: '2026-09-15' }],
    },
  });

  test('each question with its answer, how sure and how old', () => {
    expect(page.knowledge?.business.questions.slice(0, 3)).toEqual([
      {
        question: 'What do they sell?',
        state: { shape: 'done', word: 'answered' },
        answer: { text: 'Care.' },
        provenance: 'confirmed, 1 Sep 2026',
        edit: null,
      },
      {
        question: 'Who are their customers?',
        state: { shape: 'part', word: 'stale' },
        answer: { text: 'Patients.' },
        provenance: 'assumed, 31 Jan 2023',
        edit: null,
      },
      {
        question: 'Why do those customers buy from them?',
        state: { shape: 'open', word: 'never answered' },
        answer: { text: '–', reason: 'Nobody has written it down.' },
        provenance: '',
        edit: null,
      },
    ]);
  });

  test('each role with whom we know in it, by name', () => {
    const role = (name: string) => page.knowledge?.people.roles.find((each) => each.role === name);
    expect(role('CFO')).toMatchObject({
      people: ['Eva Haile'],
      lastSpoke: { text: '1 Oct 2026' },
      state: { word: 'regular' },
    });
    expect(role('CIO')).toMatchObject({ people: [], state: { word: 'nobody known' } });
    expect(page.knowledge?.people.sentence).toBe(
      '2 of 7 roles covered, 1 regularly; an executive is among them.',
    );
  });

  test('each decision-maker and whom they name', () => {
    expect(page.knowledge?.firstChoice.people).toMatchObject([
      { name: 'Eva Haile', says: { word: 'not asked' } },
      {
        name: 'Kim Berg',
        says: { shape: 'missed', word: 'names another' },
        askedOn: { text: '15 Sep 2026' },
      },
    ]);
    expect(page.knowledge?.state.word).toBe('gaps');
  });
});

describe('the share of wallet', () => {
  const walletOf = (spend: number) =>
    pageOf({}, { wallet: { spend, basis: 'assumed', asOf: '2026-09-30' } }).wallet;

  test('our sales within what they spend, and what is left', () => {
    expect(walletOf(400_000)).toMatchObject({
      share: { text: '10.0%', share: 0.1 },
      limit: { at: 0.2, text: '20.0%' },
      state: { shape: 'missed', word: 'below 20.0%' },
      sales: { text: '40,000' },
      spend: { text: '400,000' },
      left: { text: '360,000' },
      provenance: 'assumed, 30 Sep 2026',
    });
  });

  test('exactly at the limit is not below it', () => {
    expect(walletOf(200_000)?.state).toEqual({ shape: 'done', word: '20.0% or more' });
  });

  test('where it is not known, one line says so', () => {
    const { wallet, noWallet } = pageOf({});
    expect(wallet).toBeNull();
    expect(noWallet).toBe('Nobody has recorded what they spend on such products in a year.');
  });
});

test('needs, openings and the rest of the qualification are told by name', () => {
  const qualification = QualificationFactsSchema.parse({
    needs: [{ need: 'any-hour', advantages: ['night'] }],
    openings: [{ kind: 'cross-sell', offering: 'in-growth', worth: 60_000 }],
    collaboration: { meets: 'yes', responds: 'partly', shares: 'no' },
    medium: 'phone',
    prestige: { reference: 'active', opens: 'care' },
    influencer: 'eva',
    decisionMaker: 'kim',
  });
  const page = pageOf({ profile: { qualification } });
  expect(page.qualification).toMatchObject({
    sentence: '8 of 11 points answered.',
    needs: [{ need: 'To be reached at any hour', advantages: ['Somebody answers at night'] }],
    openings: [{ kind: 'Cross-sell', offering: 'In growth', worth: { text: '60,000' } }],
    facts: [
      { term: 'Collaboration', detail: 'meets us, answers us in part and shares no information' },
      { term: 'Preferred medium', detail: 'telephone' },
      { term: 'Prestige', detail: 'an active reference; opens the door to Care' },
      { term: 'Key influencer', detail: 'Eva Haile' },
      { term: 'Decision-maker', detail: 'Kim Berg' },
    ],
  });
  expect(page.qualification?.points.filter(({ state }) => state.word === 'open')).toHaveLength(3);
});

test('nothing answered is one line', () => {
  expect(pageOf({}).qualification).toMatchObject({
    sentence: 'None of the 11 points is answered.',
    needs: [],
    openings: [],
    facts: [],
  });
});

describe('the plays of Tier 1', () => {
  test('the play that leads comes first, each item with how far it has come', () => {
    const { plays } = pageOf(
      {},
      { plays: { consult: { join: { state: 'done', on: '2026-05-04' }, note: { state: 'not-needed' } } } },
    );
    expect(plays?.sentence).toBe('1 of 2 plays complete. In Tier 1a the first play is Consult.');
    expect(plays?.plays.map(({ label, leads, sentence }) => [label, leads, sentence])).toEqual([
      ['Consult', true, '1 of 1 done'],
      ['High touch', false, '0 of 2 done'],
    ]);
    expect(plays?.plays[0]?.items).toMatchObject([
      { label: 'Join in', state: { word: 'done' }, note: 'since 4 May 2026' },
      { label: 'Take notes', state: { word: 'not needed' }, note: '' },
    ]);
  });

  test('none where the tier that stands gets none', () => {
    expect(pageOf({}, { answers: { n: answer(0), v: answer(0), b: answer(0) } }).plays).toBeNull();
  });
});

test.each([
  [
    'of its market segment',
    {},
    {
      vertical: { text: 'Care' },
      categories: ['Communities'],
      note: 'The kinds that its market segment declares.',
    },
  ],
  [
    'of its own',
    { relationshipCategories: ['co-creation' as const] },
    { categories: ['Co-creation'], note: 'Kinds of its own, not those of its market segment.' },
  ],
])('the relationship, %s', (_, profile, expected) => {
  const page = pageOf({ customer: { industry: 'Hospitals' }, profile });
  expect(page.relationship).toMatchObject({
    motivations: ['retention', 'up-sell', 'cross-sell'],
    ...expected,
  });
});

describe('value over the years', () => {
  const claim = (actual: number, more: object = {}) => ({
    id: 'wait',
    claim: 'Patients wait less',
    unit: 'seconds',
    baseline: 100,
    actual,
    target: 60,
    better: 'lower' as const,
    method: 'Median.',
    ...more,
  });
  const years = (value: ReturnType<typeof claim>[]) =>
    pageOf({
      years: { 2025: { revenue: 1 }, 2026: { revenue: 2 } },
      customerYears: { 2025: { value: [claim(80)] }, 2026: { value } },
    }).value;

  test('one row a claim, with the figure of every year', () => {
    const list = years([claim(70, { agreedBy: 'eva', agreedOn: '2026-10-13', kind: 'pain-removed' })]);
    expect(list?.sentence).toBe('1 claim of value: 0 of 1 reached the target; 1 agreed with the customer.');
    expect(list?.rows).toMatchObject([
      {
        claim: 'Patients wait less',
        kind: 'pain removed',
        year: '2026',
        actuals: [
          { year: '2025', text: '80' },
          { year: '2026', text: '70' },
        ],
        progress: { text: '75.0%', share: 0.75 },
        state: { shape: 'part', word: 'on the way' },
        agreed: { text: 'Eva Haile, 13 Oct 2026' },
        lacks: 'Lacks a date, our owner and their owner.',
      },
    ]);
  });

  test.each([
    ['at the target exactly', 60, 'reached'],
    ['short of it', 61, 'on the way'],
    ['worse than before', 110, 'no better'],
  ])('%s', (_, actual, word) => {
    expect(years([claim(actual)])?.rows[0]?.state.word).toBe(word);
  });

  test('what all claims lack is said once', () => {
    const list = years([claim(70, { due: '2027-01-31' }), claim(60, { id: 'other', kind: 'benefit' })]);
    expect(list?.sentence).toContain('All lack who agreed, the day they agreed, our owner and their owner.');
    expect(list?.rows.map(({ lacks }) => lacks)).toEqual([
      'Lacks what sort of value it is.',
      'Lacks a date.',
    ]);
  });
});

test('tasks of the account, with owner, day and state', () => {
  const page = pageOf(
    {
      profile: {
        owner: 'ada',
        tasks: [{ task: 'find-contact-before-order', due: '2026-12-01', note: 'Ask Eva.' }],
      },
    },
    { wallet: { spend: 4_000_000, basis: 'assumed', asOf: '2026-09-30' } },
  );
  expect(page.tasks.rows.find((row) => row.method === 'M8')).toMatchObject({
    owner: { text: 'Ada Okafor' },
    due: '1 Dec 2026',
    state: { shape: 'part', word: 'taken on' },
    note: 'Ask Eva.',
  });
  expect(page.index.find(({ id }) => id === 'next')?.answer).toMatch(/^\d tasks/);
});

describe('a group', () => {
  const book = (judge: 'separate' | 'into-parent') =>
    sampleBook(
      {
        top: { years: { 2026: { revenue: 300_000, contributionMargin: 90_000 } } },
        below: { profile: { parent: 'top' }, years: { 2026: { revenue: 100_000 } } },
        gone: { profile: { parent: 'top', lost: { on: '2025-03-31', reason: 'Closed.' } } },
      },
      sampleModel({}, { groups: { judge } }),
    );
  const groupOf = (judge: 'separate' | 'into-parent', id: string) =>
    siteOf(book(judge)).view('accounts', `accounts/${id}.json`).group;

  test('a parent with the accounts below it, own figures and judged ones', () => {
    const group = groupOf('into-parent', 'top');
    expect(group?.rolledUp).toBe(true);
    expect(
      group?.rows.map(({ account, relation, revenue, judgedRevenue }) => [
        account.id,
        relation,
        revenue.text,
        judgedRevenue.text,
      ]),
    ).toEqual([
      ['top', 'this account', '300,000', '400,000'],
      ['below', 'below it', '100,000', '100,000'],
      ['gone', 'below it', '–', '–'],
    ]);
    expect(group?.rows[2]).toMatchObject({ labels: [], revenue: { reason: 'Left on 31 Mar 2025.' } });
  });

  test('judged apart, nothing is rolled up', () => {
    const group = groupOf('separate', 'top');
    expect(group?.rolledUp).toBe(false);
    expect(group?.rows[0]?.judgedRevenue.text).toBe('300,000');
  });

  test('a child names its parent, and who has neither has no group', () => {
    expect(groupOf('separate', 'below')?.rows.map(({ relation }) => relation)).toEqual([
      'parent',
      'this account',
    ]);
    expect(pageOf({}).group).toBeNull();
  });
});

test('the index answers only for sections that the page shows', () => {
  const ids = (page: ReturnType<typeof pageOf>) => page.index.map(({ id }) => id);
  expect(ids(pageOf({}))).toEqual(['why', 'sure', 'changed', 'promised', 'next', 'known', 'buy', 'receipts']);
  expect(ids(pageOf({ years: {}, profile: { lost: { on: '2025-01-31', reason: 'Closed.' } } }))).toEqual([
    'promised',
    'known',
  ]);
});
