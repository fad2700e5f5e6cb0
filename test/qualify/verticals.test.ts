import { describe, expect, test } from 'vitest';
import { QualificationSettingsSchema } from '../../src/model/method-settings.ts';
import { QualificationFactsSchema } from '../../src/model/qualification-facts.ts';
import type { SampleAccount } from '../support/generated-book.ts';
import { type Around, qualify, qualifyOne, TODAY } from './qualify.ts';

const strategy = {
  needs: [
    { id: 'speed', what: 'Speed' },
    { id: 'calm', what: 'Calm' },
  ],
  advantages: [
    { id: 'near', what: 'We are near' },
    { id: 'old', what: 'We are old' },
    { id: 'idle', what: 'Nobody says so' },
  ],
  verticals: [
    {
      id: 'sea',
      name: 'Sea',
      industries: ['Ports', 'Ferries'],
      maturity: 'later',
      categories: ['communities', 'personal-assistance'],
    },
    { id: 'land', name: 'Land', industries: ['Ports', 'Farms'], maturity: 'early' },
    { id: 'sky', name: 'Sky', maturity: 'early', motivations: ['up-sell', 'retention'] },
    { id: 'moon', name: 'Moon' },
  ],
};
const of = (industry: string, more: SampleAccount = {}): SampleAccount => ({
  ...more,
  customer: { industry },
});
const prestige = (reference: string, opens?: string) => ({
  qualification: QualificationFactsSchema.parse({
    prestige: { reference, ...(opens !== undefined && { opens }) },
  }),
});

test.each([
  ['by its industry; the first vertical that lists it', of('Ports'), 'sea'],
  ['by an industry of another', of('Farms'), 'land'],
  ['its own word before its industry', of('Ports', { profile: { vertical: 'sky' } }), 'sky'],
  ['the exact text alone', of('ports'), null],
  ['no industry', {}, null],
] as const)('vertical: %s', (_, account, expected) => {
  expect(qualifyOne(account, { strategy }).qualification.vertical).toBe(expected);
  expect(qualifyOne(account, { strategy }).relationship.vertical).toBe(expected);
});

describe('relationship', () => {
  test.each([
    [
      'later',
      of('Ports'),
      ['retention', 'up-sell', 'cross-sell'],
      ['personal-assistance', 'communities'],
      false,
    ],
    ['early', of('Farms'), ['acquisition'], [], false],
    ['its own motivations', { profile: { vertical: 'sky' } }, ['retention', 'up-sell'], [], false],
    ['no maturity', { profile: { vertical: 'moon' } }, [], [], false],
    ['no vertical', {}, [], [], false],
    [
      'kinds of its own',
      of('Ports', { profile: { relationshipCategories: ['co-creation'] } }),
      ['retention', 'up-sell', 'cross-sell'],
      ['co-creation'],
      true,
    ],
    [
      'the same kinds, said again in another order',
      of('Ports', { profile: { relationshipCategories: ['communities', 'personal-assistance'] } }),
      ['retention', 'up-sell', 'cross-sell'],
      ['personal-assistance', 'communities'],
      false,
    ],
    [
      'none, where its vertical has some',
      of('Ports', { profile: { relationshipCategories: [] } }),
      ['retention', 'up-sell', 'cross-sell'],
      [],
      true,
    ],
  ] as const)('%s', (_, account, motivations, categories, own) => {
    expect(qualifyOne(account as SampleAccount, { strategy }).relationship).toMatchObject({
      motivations,
      categories,
      own,
    });
  });
});

describe('verticals', () => {
  const verticalsOf = (accounts: Readonly<Record<string, SampleAccount>>, around: Around = {}) =>
    qualify(accounts, { strategy, ...around }).verticals;

  test('who is in each, and what they bring', () => {
    const [sea, land] = verticalsOf(
      {
        b: of('Ports', { years: { 2026: { revenue: 0.1, contributionMargin: 1 } } }),
        a: of('Ferries', { years: { 2026: { revenue: 0.2, contributionMargin: -3 } } }),
        c: of('Ferries'),
      },
      {
        prospects: {
          z: { industry: 'Ports' },
          y: { vertical: 'sea' },
          x: { industry: 'Ports', won: { on: TODAY } },
        },
      },
    );
    expect(sea).toEqual({
      id: 'sea',
      accounts: ['a', 'b', 'c'],
      prospects: ['y', 'z'],
      revenue: 0.3,
      contributionMargin: -2,
      references: [],
      proven: false,
      motivations: ['retention', 'up-sell', 'cross-sell'],
      categories: ['personal-assistance', 'communities'],
    });
    expect(land).toMatchObject({ id: 'land', accounts: [], prospects: [], revenue: 0 });
  });

  test('references: in use before willing; of the vertical, or opening its door; each once', () => {
    const [sea, land] = verticalsOf({
      a: of('Ports', { profile: prestige('willing') }),
      b: of('Farms', { profile: prestige('active', 'sea') }),
      c: of('Ports', { profile: prestige('active', 'sea') }),
      d: of('Ports', { profile: prestige('none', 'sea') }),
    });
    expect(sea?.references).toEqual(['b', 'c', 'a']);
    expect(land?.references).toEqual(['b']);
  });

  const active = of('Ports', { profile: prestige('active') });
  test.each([
    ['at the count, with a reference in use', { a: of('Ports'), b: active }, true],
    ['one account short', { b: active }, false],
    [
      'a willing reference alone',
      { a: of('Ports'), b: of('Ports', { profile: prestige('willing') }) },
      false,
    ],
    [
      'a reference of another vertical that opens the door',
      { a: of('Ports'), b: of('Ports'), c: of('Farms', { profile: prestige('active', 'sea') }) },
      false,
    ],
  ] as const)('proven: %s', (_, accounts, proven) => {
    const model = { qualification: QualificationSettingsSchema.parse({ provenAccounts: 2 }) };
    expect(verticalsOf(accounts, { model })[0]?.proven).toBe(proven);
  });
});

test('needs of the top ones against the advantages that anybody says meet them', () => {
  const has = (revenue: number, ...needs: readonly object[]): SampleAccount => ({
    profile: { qualification: QualificationFactsSchema.parse({ needs }) },
    years: { 2026: { revenue } },
  });
  const model = { qualification: QualificationSettingsSchema.parse({ topClients: 2, topProspects: 1 }) };
  const { needs } = qualify(
    {
      a: has(9, { need: 'speed', advantages: ['old'] }, { need: 'speed' }),
      b: has(8, { need: 'speed' }),
      c: has(1, { need: 'speed', advantages: ['near', 'old'] }),
    },
    {
      strategy,
      model,
      prospects: {
        p: { potential: 5, qualification: { needs: [{ need: 'calm' }] } },
        q: { potential: 4, qualification: { needs: [{ need: 'calm', advantages: ['near'] }] } },
      },
    },
  );
  expect(needs).toEqual([
    { need: 'speed', topClients: 2, topProspects: 0, advantages: ['near', 'old'] },
    { need: 'calm', topClients: 0, topProspects: 1, advantages: ['near'] },
  ]);
});
