import { describe, expect, test } from 'vitest';
import type { Book, Prospect } from '../../src/model/book.ts';
import { type ProspectProfile, ProspectSchema } from '../../src/model/prospect.ts';
import { StrategySchema } from '../../src/model/strategy.ts';
import { sampleBook } from '../support/generated-book.ts';
import { siteOf } from './site-of.ts';

const prospect = (id: string, profile: object = {}): Prospect => ({
  id,
  profile: ProspectSchema.parse({ name: `The ${id}`, ...profile }) satisfies ProspectProfile,
  notes: [],
});
const bookOf = (...prospects: readonly Prospect[]): Book => ({
  ...sampleBook({ won: { years: { 2026: { revenue: 1 } } } }),
  strategy: StrategySchema.parse({
    territory: [
      { prospect: 'late', why: 'Close by.' },
      { prospect: 'early', why: 'Large.' },
    ],
  }),
  prospects,
});
const pageOf = (profile: object, id = 'early') =>
  siteOf(bookOf(prospect(id, profile))).view('prospectPages', `prospects/${id}.json`);

describe('the index of prospects', () => {
  const view = siteOf(
    bookOf(
      prospect('early', { stage: 'planning', breakthrough: ['reference', 'material'] }),
      prospect('gone', { lost: { on: '2026-05-04', reason: 'Too dear.' } }),
      prospect('late', {
        stage: 'evaluating-risk',
        potential: 90_000,
        principles: { 'deliver-value': { light: 'red' } },
      }),
      prospect('unknown'),
      prospect('yes', { won: { on: '2026-06-30', account: 'won' } }),
    ),
  ).view('prospects', 'prospects.json');

  test('open ones, the furthest along first, with potential, lights and their place in the territory plan', () => {
    expect(view.headline).toBe(
      '3 prospects open, of which 1 would be a breakthrough; 2 more are won or lost.',
    );
    expect(view.rows.map(({ id, potential, territory }) => [id, potential.text, territory.text])).toEqual([
      ['late', '90,000', '1'],
      ['early', '–', '2'],
      ['unknown', '–', '–'],
    ]);
    expect(view.rows[0]?.lights.map(({ state }) => state.shape)).toEqual([
      'open',
      'open',
      'open',
      'open',
      'open',
      'missed',
      'open',
    ]);
    expect(view.rows[1]?.breakthrough).toBe('A positive reference; material to the targets');
  });

  test('stages count the open ones, and those at none are not dropped', () => {
    expect(view.stages.map(({ count }) => count)).toEqual(['1', '0', '0', '1', '1']);
    expect(view.stages.at(-1)?.stage).toBe('Not recorded');
  });

  test('won and lost stand apart, the latest first, with what became of them', () => {
    expect(view.closed).toMatchObject([
      { id: 'yes', state: { word: 'won' }, on: { text: '30 Jun 2026' }, became: { id: 'won' } },
      { id: 'gone', state: { word: 'lost' }, because: 'Too dear.', became: null },
    ]);
  });
});

test('a potential without a rate is a dash that says so', () => {
  expect(pageOf({ potential: 5, currency: 'JPY' }).headline).toBe(
    'Its worth is not known; at no known buying stage.',
  );
  expect(pageOf({ potential: 1000, currency: 'USD', stage: 'planning' }).headline).toBe(
    '€920 a year if won; now planning.',
  );
});

test('the key players by buying stage: what to talk about, and what each person cares about', () => {
  const { players, stages, playersSentence } = pageOf({
    stage: 'evaluating-risk',
    people: [
      {
        id: 'pip',
        name: 'Pip Stone',
        player: 'executive',
        lastSpoke: '2026-09-24',
        concerns: { planning: 'The table.', 'evaluating-risk': 'One bad night.' },
      },
    ],
  });
  expect(stages.map(({ current }) => current)).toEqual([false, false, false, true]);
  expect(players.map(({ player, people }) => [player, people.length])).toEqual([
    ['Executive', 1],
    ['Middle management', 0],
    ['Operational', 0],
    ['Purchasing', 0],
  ]);
  expect(players[0]?.talk.map(({ text }) => text)).toEqual([
    'Strategic dialogue',
    'Relationship maintenance',
    'Relationship maintenance',
    'Value communication',
  ]);
  expect(players[1]?.talk[0]).toEqual({ text: '–', reason: 'The model does not say what to talk about.' });
  expect(players[0]?.people[0]).toMatchObject({
    lastSpoke: { text: '24 Sep 2026' },
    concerns: ['The table.', '', '', 'One bad night.'],
  });
  expect(playersSentence).toBe('We know 1 person; nobody as middle management, operational and purchasing.');
});

describe('the lights', () => {
  test('each principle with its light and note, in the order of the method', () => {
    const { lights, lightsSentence, qualified } = pageOf({
      principles: {
        'control-the-sale': { light: 'yellow', note: 'No date.', asOf: '2026-10-14' },
        'access-to-power': { light: 'green' },
      },
    });
    expect(lights[3]).toEqual({
      principle: 'Access to power',
      state: { shape: 'done', word: 'green' },
      note: '',
      asOf: '',
    });
    expect(lights.at(-1)).toMatchObject({ state: { word: 'yellow' }, note: 'No date.', asOf: '14 Oct 2026' });
    expect(lightsSentence).toBe(
      '1 green, 1 yellow and 5 not looked at. A yellow light is settled before going on.',
    );
    expect(qualified.share).toBeCloseTo(1 / 7);
  });

  test('none looked at is one line', () => {
    expect(pageOf({}).lightsSentence).toBe('None of the 7 principles of qualification has been looked at.');
  });
});

test('the competitive strategy stands on its ladder', () => {
  const { competition } = pageOf({
    competition: {
      active: true,
      strategy: 'end-around',
      competitors: ['Corvane'],
      why: 'They ask for time.',
    },
  });
  expect(competition?.sentence).toBe(
    'The opportunity was active before we came. The strategy is end around, number 2 of 5 in order of preference.',
  );
  expect(competition?.strategies.map(({ name, chosen }) => (chosen ? name : ''))).toEqual([
    '',
    'End around',
    '',
    '',
    '',
  ]);
  expect(pageOf({}).competition).toBeNull();
});

test('the negotiation sheet, with honest gaps', () => {
  const { negotiation } = pageOf({
    negotiation: {
      mustGet: ['Three years'],
      tactics: [{ tactic: 'deadlines' }],
      compellingReason: 'Easter.',
    },
  });
  expect(negotiation).toEqual({
    mustGet: ['Three years'],
    canGive: [],
    walkAway: { text: '–', reason: 'Nobody has said when we walk.' },
    compellingReason: { text: 'Easter.' },
    tactics: [
      {
        tactic: 'Deadlines',
        means: 'A day is set to hurry us.',
        answer: { text: '–', reason: 'No answer is written down.' },
      },
    ],
  });
  expect(pageOf({}).negotiation).toBeNull();
});

test('plans, tasks and the next step, and an index of the sections that there are', () => {
  const page = pageOf({
    owner: 'ada',
    accountPlan: 'Two years.',
    nextStep: 'Call.',
    nextOn: '2026-11-05',
    principles: { 'deliver-value': { light: 'yellow' } },
  });
  expect(page.plans).toEqual([
    { title: 'In the territory plan', text: 'Number 2 of 2. Large.' },
    { title: 'Account plan', text: 'Two years.' },
  ]);
  expect(page.facts).toContainEqual({ term: 'Next step', detail: '5 Nov 2026: Call.' });
  expect(page.tasks.rows).not.toEqual([]);
  expect(page.tasks.rows.every(({ method }) => method === 'M10')).toBe(true);
  expect(page.index.map(({ id }) => id)).toEqual(['lights', 'players', 'points', 'plans', 'next']);
  expect(page.index.at(-1)?.answer).toMatch(/; next step 5 Nov 2026$/);
});

test.each([
  ['won', { won: { on: '2026-06-30', account: 'won' } }, 'Won on 30 Jun 2026.', 'won'],
  ['lost', { lost: { on: '2026-05-04', reason: 'Too dear.' } }, 'Lost on 4 May 2026: Too dear.', 'lost'],
])('a prospect that is %s says so', (_, profile, headline, word) => {
  expect(pageOf(profile)).toMatchObject({ headline, state: { word } });
});
