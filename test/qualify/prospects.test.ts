import { describe, expect, test } from 'vitest';
import { QualificationFactsSchema } from '../../src/model/qualification-facts.ts';
import { type Around, qualify, TODAY } from './qualify.ts';

const prospect = (profile: NonNullable<Around['prospects']>[string]) => {
  const [one] = qualify({}, { prospects: { p: profile } }).prospects;
  if (one === undefined) throw new Error('the prospect is missing');
  return one;
};

test('everything of a prospect that says nothing is open, and nothing is made up', () => {
  expect(prospect({})).toEqual({
    prospectId: 'p',
    vertical: null,
    potential: null,
    state: 'open',
    players: ['executive', 'middle-management', 'operational', 'purchasing'].map((player) => ({
      player,
      people: [],
      talk: null,
      concerns: [],
    })),
    principles: [
      'diagnose-before-prescribing',
      'stop-for-yellow-lights',
      'no-pain-no-change',
      'access-to-power',
      'agreed-vision',
      'deliver-value',
      'control-the-sale',
    ].map((principle) => ({ principle, light: 'unknown', note: null })),
    qualified: 0,
    stage: null,
    points: [
      'needs',
      'advantages',
      'loyalty',
      'fence',
      'openings',
      'collaboration',
      'medium',
      'prestige',
      'influencer',
      'decision-maker',
    ].map((point) => ({ point, answered: false })),
  });
});

test.each([
  ['planning', 'Strategic dialogue'],
  ['determining-needs', 'Relationship maintenance'],
  ['evaluating-alternatives', 'Relationship maintenance'],
  ['evaluating-risk', 'Value communication'],
])('at %s, talk with the executive is the method’s; with the others it is nobody’s', (stage, talk) => {
  expect(prospect({ stage }).players.map((one) => one.talk)).toEqual([talk, null, null, null]);
});

test('people by their part, and what each cares about at the stage', () => {
  const person = (id: string, player: string, concerns: object) => ({ id, name: id, player, concerns });
  const people = [
    person('z', 'executive', { planning: 'Growth.', 'evaluating-risk': 'Blame.' }),
    person('a', 'executive', { planning: 'Time.' }),
    person('b', 'purchasing', {}),
  ];
  const [executive, , , purchasing] = prospect({ stage: 'evaluating-risk', people }).players;
  expect(executive).toMatchObject({ people: ['z', 'a'], concerns: [{ person: 'z', concern: 'Blame.' }] });
  expect(purchasing).toMatchObject({ people: ['b'], concerns: [] });
  expect(prospect({ people }).players[0]?.concerns).toEqual([]);
});

test('principles in the order of the method; the share that is green', () => {
  const principles = {
    'control-the-sale': { light: 'red', note: 'We came late.' },
    'access-to-power': { light: 'green' },
    'deliver-value': { light: 'green' },
    'agreed-vision': { light: 'yellow' },
  };
  const { principles: list, qualified } = prospect({ principles });
  expect(list.map(({ light }) => light)).toEqual([
    'unknown',
    'unknown',
    'unknown',
    'green',
    'yellow',
    'green',
    'red',
  ]);
  expect(list.at(-1)?.note).toBe('We came late.');
  expect(qualified).toBe(2 / 7);
});

test.each([
  ['open', {}, 'open'],
  ['won today', { won: { on: TODAY } }, 'won'],
  ['won tomorrow', { won: { on: '2026-09-16' } }, 'open'],
  ['lost today', { lost: { on: TODAY, reason: 'Price.' } }, 'lost'],
  ['lost tomorrow', { lost: { on: '2026-09-16', reason: 'Price.' } }, 'open'],
  ['lost, and won in the end', { lost: { on: '2026-01-01', reason: 'Price.' }, won: { on: TODAY } }, 'won'],
])('state: %s', (_, profile, state) => {
  expect(prospect(profile).state).toBe(state);
});

describe('acquisition', () => {
  const acquisitionOf = (
    prospects: NonNullable<Around['prospects']>,
    accounts: Parameters<typeof qualify>[0] = {},
    targets: readonly object[] = [],
  ) => qualify(accounts, { prospects, strategy: { acquisition: targets } }).acquisition;
  const NONE = { accounts: null, revenue: null, references: null, beachheads: null };

  // Fiscal 2026 runs from 1 October 2025 to 30 September 2026.
  test.each([
    ['2025-09-30', 2025],
    ['2025-10-01', 2026],
    ['2026-09-15', 2026],
  ])('won on %s counts in %s', (on, year) => {
    expect(acquisitionOf({ p: { won: { on }, potential: 7 } })).toEqual([
      {
        year,
        target: NONE,
        won: { accounts: 1, revenue: 7, references: 0, beachheads: 0 },
        visibility: null,
        confidence: null,
      },
    ]);
  });
  test.each([['2023-09-30'], ['2026-09-16']])('won on %s counts nowhere', (on) => {
    expect(acquisitionOf({ p: { won: { on } } })).toEqual([]);
  });

  test('targets of every year, ascending, those without a win too', () => {
    const years = acquisitionOf({ p: { won: { on: '2026-01-01' } } }, {}, [
      { year: 2027, accounts: 3, visibility: 'A stand at the fair.' },
      { year: 2025, revenue: 10, references: 0 },
    ]);
    expect(years.map(({ year, target, won }) => [year, target.accounts, won.accounts])).toEqual([
      [2025, null, 0],
      [2026, null, 1],
      [2027, 3, 0],
    ]);
    expect(years[0]?.target).toEqual({ ...NONE, revenue: 10, references: 0 });
    expect(years[2]).toMatchObject({ visibility: 'A stand at the fair.', confidence: null });
  });

  const won = (more: object = {}) => ({
    p: { won: { on: '2026-01-01', account: 'a' }, potential: 100, currency: 'USD', ...more },
  });
  test.each([
    ['the account’s revenue in that year', won(), { years: { 2026: { revenue: 30 } } }, 30],
    ['its currency', won(), { years: { 2026: { revenue: 100, currency: 'GBP' } } }, 120],
    ['the potential where the account’s is not known', won(), { years: { 2025: { revenue: 30 } } }, 92],
    ['the potential where no account is named', won({ won: { on: '2026-01-01' } }), {}, 92],
    ['nothing where neither is known', won({ potential: undefined }), {}, 0],
  ] as const)('revenue: %s', (_, prospects, a, revenue) => {
    expect(acquisitionOf(prospects, { a })[0]?.won.revenue).toBe(revenue);
  });

  const hoped = won({ breakthrough: ['reference', 'beachhead'] });
  const prestige = (reference: string) => ({
    profile: { qualification: QualificationFactsSchema.parse({ prestige: { reference } }) },
  });
  test.each([
    ['in use', won(), prestige('active'), 1],
    ['only willing, whatever was hoped', hoped, prestige('willing'), 0],
    ['hoped for, and the account’s file is silent', hoped, {}, 1],
    ['not even hoped for', won(), {}, 0],
  ] as const)('reference: %s', (_, prospects, a, references) => {
    expect(acquisitionOf(prospects, { a })[0]?.won.references).toBe(references);
  });
  test('a beachhead is won with the prospect that was to be one', () => {
    expect(acquisitionOf(hoped)[0]?.won.beachheads).toBe(1);
  });
});
