import { describe, expect, test } from 'vitest';
import type { CustomerYear } from '../../src/model/customer-facts.ts';
import type { InternalYear } from '../../src/model/internal-facts.ts';
import { QualificationSettingsSchema } from '../../src/model/method-settings.ts';
import type { BookList } from '../../src/model/qualification.ts';
import { QualificationFactsSchema } from '../../src/model/qualification-facts.ts';
import type { SampleAccount } from '../support/generated-book.ts';
import { qualify, TODAY } from './qualify.ts';

const settings = (overrides: object) => ({ qualification: QualificationSettingsSchema.parse(overrides) });
const year = (facts: Partial<InternalYear>): SampleAccount => ({ years: { 2026: facts } });
const wallet = (spend: number): InternalYear['wallet'] => ({ spend, basis: 'assumed', asOf: TODAY });
const facts = (qualification: unknown) => ({
  qualification: QualificationFactsSchema.parse(qualification),
});
const members = (list: BookList) => list.members.map(({ id, figure }) => `${id} ${figure}`);

describe('lists', () => {
  test('top clients by their own revenue, ties by id, who is unknown left out', () => {
    const { lists } = qualify(
      {
        a: year({ revenue: 5 }),
        b: year({ revenue: 9 }),
        c: year({ revenue: 5 }),
        d: year({}),
        e: year({ revenue: -1 }),
        f: { ...year({ revenue: 99 }), profile: { lost: { on: '2026-09-01', reason: 'Left.' } } },
        g: { years: { 2025: { revenue: 99 } } },
      },
      { model: settings({ topClients: 4 }) },
    );
    expect(members(lists.topClients)).toEqual(['b 9', 'a 5', 'c 5', 'e -1']);
    expect(members(qualify({ a: year({ revenue: 1 }), b: year({ revenue: 2 }) }).lists.topClients)).toEqual([
      'b 2',
      'a 1',
    ]);
  });

  test('a list stops at the model’s length, within a tie too', () => {
    const accounts = { a: year({ revenue: 1 }), b: year({ revenue: 1 }), c: year({ revenue: 1 }) };
    expect(members(qualify(accounts, { model: settings({ topClients: 2 }) }).lists.topClients)).toEqual([
      'a 1',
      'b 1',
    ]);
  });

  test('top prospects are open ones by potential, in the currency of the book', () => {
    const { lists } = qualify(
      {},
      {
        prospects: {
          a: { potential: 100 },
          b: { potential: 110, currency: 'USD' },
          won: { potential: 900, won: { on: TODAY } },
          lost: { potential: 900, lost: { on: TODAY, reason: 'Price.' } },
          soon: { potential: 50, won: { on: '2026-09-16' } },
          unknown: {},
          'no-rate': { potential: 900, currency: 'XTS' },
        },
      },
    );
    expect(members(lists.topProspects)).toEqual(['b 101.2', 'a 100', 'soon 50']);
  });

  test('accounts that cost more than they return, the dearest first; at zero they return it', () => {
    const { lists } = qualify({
      a: year({ contributionMargin: -1 }),
      b: year({ contributionMargin: 0 }),
      c: year({ contributionMargin: -7 }),
      d: year({ grossMargin: 5, costToServe: 6 }),
      e: year({ grossMargin: -5 }),
    });
    expect(members(lists.costMoreThanReturn)).toEqual(['c -7', 'a -1', 'd -1']);
  });

  test('the most growable by what is left of their wallet, if anything is', () => {
    const accounts = {
      a: year({ revenue: 10, wallet: wallet(30) }),
      b: year({ revenue: 10, wallet: wallet(90) }),
      c: year({ revenue: 10, wallet: wallet(10) }),
      d: year({ wallet: wallet(90) }),
      e: year({ revenue: 20, wallet: wallet(40) }),
    };
    const growable = (most: number) =>
      members(qualify(accounts, { model: settings({ growable: most }) }).lists.mostGrowable);
    expect(growable(20)).toEqual(['b 80', 'a 20', 'e 20']);
    expect(growable(2)).toEqual(['b 80', 'a 20']);
  });

  test('references in use before willing ones, each by revenue, unknown last', () => {
    const reference = (state: string, revenue?: number): SampleAccount => ({
      profile: facts({ prestige: { reference: state } }),
      ...(revenue !== undefined && year({ revenue })),
    });
    const { lists } = qualify({
      a: reference('willing', 900),
      b: reference('active', 1),
      c: reference('active'),
      d: reference('none', 900),
      e: reference('active', 2),
      f: year({ revenue: 900 }),
    });
    expect(members(lists.prestige)).toEqual(['e 2', 'b 1', 'c null', 'a 900']);
  });
});

describe('what members share', () => {
  const industry = (name: string | null, revenue: number, more: SampleAccount = {}): SampleAccount => ({
    ...more,
    ...year({ revenue }),
    customer: { ...more.customer, ...(name !== null && { industry: name }) },
  });
  const sharedOf = (accounts: Readonly<Record<string, SampleAccount>>, overrides: object = {}) =>
    qualify(accounts, { model: settings({ topClients: 3, ...overrides }) }).lists.topClients.shared;

  test('a value that two members have, beside its share elsewhere, the largest lead first', () => {
    const shared = sharedOf({
      a: industry('Ports', 9, { customer: { country: 'Malta' } }),
      b: industry('Ports', 8, { customer: { country: 'Malta' } }),
      c: industry('Farms', 7, { customer: { country: 'Malta' } }),
      d: industry('Farms', 1, { customer: { country: 'Malta' } }),
      e: industry('Ports', 1, { customer: { country: 'Chile' } }),
    });
    expect(shared).toEqual([
      { kind: 'country', value: 'Malta', members: 3, share: 1, elsewhere: 0.5 },
      { kind: 'industry', value: 'Ports', members: 2, share: 2 / 3, elsewhere: 0.5 },
    ]);
  });

  test('equal leads by share, then by kind and value; a trait twice in a file counts once', () => {
    const needs = { needs: [{ need: 'speed' }, { need: 'speed' }, { need: 'calm' }] };
    const shared = sharedOf({
      a: industry('Ports', 9, { profile: facts(needs) }),
      b: industry('Ports', 8, { profile: facts(needs) }),
      c: industry(null, 7),
      d: industry(null, 1),
    });
    expect(shared.map(({ kind, value, members: count }) => [kind, value, count])).toEqual([
      ['industry', 'Ports', 2],
      ['need', 'calm', 2],
      ['need', 'speed', 2],
    ]);
  });

  test('of equal leads the larger share comes first, whatever its kind', () => {
    const malta = { customer: { country: 'Malta' } };
    const shared = sharedOf({
      a: industry('Ports', 9, malta),
      b: industry('Ports', 8, malta),
      c: industry(null, 7, malta),
      d: industry('Ports', 1, malta),
      e: industry('Ports', 1, malta),
      f: industry(null, 1, malta),
    });
    expect(shared.map(({ value, share }) => [value, share])).toEqual([
      ['Malta', 1],
      ['Ports', 2 / 3],
    ]);
  });

  test('elsewhere is unknown where everybody is a member', () => {
    expect(sharedOf({ a: industry('Ports', 2), b: industry('Ports', 1) })[0]).toMatchObject({
      share: 1,
      elsewhere: null,
    });
  });

  test('no more than the model tells', () => {
    const accounts = {
      a: industry('Ports', 2, { customer: { country: 'Malta' } }),
      b: industry('Ports', 1, { customer: { country: 'Malta' } }),
    };
    expect(sharedOf(accounts, { sharedTraits: 1 }).map(({ kind }) => kind)).toEqual(['industry']);
  });

  test('offerings are those in use in the review year; a segment that nobody knows is no trait', () => {
    const usage = (offering: string): CustomerYear['usage'] => [{ offering, unit: 'seats', used: 1 }];
    const using = (revenue: number, label: 'backward' | null): SampleAccount => ({
      years: {
        2026: {
          revenue,
          pursuing: ['in-decline'],
          ...(label !== null && { relationship: { standing: 'vendor', outlook: label } }),
        },
      },
      customerYears: { 2026: { usage: usage('in-growth') }, 2025: { usage: usage('in-maturity') } },
    });
    expect(sharedOf({ a: using(3, 'backward'), b: using(2, 'backward') }).map(({ value }) => value)).toEqual([
      'in-growth',
      'transactional',
    ]);
    expect(sharedOf({ a: using(3, null), b: using(2, null) }).map(({ value }) => value)).toEqual([
      'in-growth',
    ]);
  });

  test('prospects share what we pursue, against the other open prospects', () => {
    const open = (potential?: number) => ({
      industry: 'Ports',
      pursuing: ['in-growth'],
      ...(potential !== undefined && { potential }),
    });
    const { lists } = qualify(
      {},
      {
        prospects: {
          a: open(2),
          b: open(1),
          c: open(),
          d: { industry: 'Farms' },
          e: { ...open(), won: { on: TODAY } },
        },
      },
    );
    expect(lists.topProspects.shared).toEqual([
      { kind: 'industry', value: 'Ports', members: 2, share: 1, elsewhere: 0.5 },
      { kind: 'offering', value: 'in-growth', members: 2, share: 1, elsewhere: 0.5 },
    ]);
  });
});

describe('time', () => {
  const hours = (revenue: number | null, spent?: number): SampleAccount =>
    year({
      ...(revenue !== null && { revenue }),
      ...(spent !== undefined && { effort: { hours: spent } }),
    });
  test.each([
    ['none known', { a: hours(2), b: hours(1) }, { share: null, hours: 0, knownFor: 0 }],
    ['none spent', { a: hours(2, 0) }, { share: null, hours: 0, knownFor: 1 }],
    ['spent on both', { a: hours(2, 30), b: hours(1, 10) }, { share: 0.75, hours: 40, knownFor: 2 }],
    ['an unknown one aside', { a: hours(2, 30), b: hours(1) }, { share: 1, hours: 30, knownFor: 1 }],
    [
      'tenths of an hour',
      { a: hours(2, 0.3), b: hours(1, 0.6) },
      { share: 0.3 / 0.9, hours: 0.9, knownFor: 2 },
    ],
  ] as const)('%s', (_, accounts, expected) => {
    expect(qualify(accounts, { model: settings({ topClients: 1 }) }).timeOnTopClients).toEqual(expected);
  });
});
