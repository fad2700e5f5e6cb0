/** Edges of the qualification that its tables pass by: orders, another year’s file, and two answers of one day. */
import { expect, test } from 'vitest';
import { KnowYourCustomerSchema } from '../../src/model/method-settings.ts';
import { QualificationFactsSchema } from '../../src/model/qualification-facts.ts';
import { qualifyBook } from '../../src/qualify/qualify-book.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import type { SampleAccount } from '../support/generated-book.ts';
import { bookOf, qualify, qualifyOne, TODAY } from './qualify.ts';

const facts = (qualification: unknown) => ({
  qualification: QualificationFactsSchema.parse(qualification),
});
const STRATEGY = {
  needs: ['b', 'a', 'c'].map((id) => ({ id, what: id })),
  verticals: [{ id: 'sea', name: 'Sea', industries: ['Ports', 'Ferries'] }],
};
const WALLET = { spend: 100, basis: 'assumed', asOf: TODAY } as const;

test('lists, verticals and claims have orders of their own, whatever the order of what was judged', () => {
  const claim = {
    id: 'c',
    claim: 'Shorter waits.',
    unit: 'minutes',
    baseline: 10,
    actual: 8,
    better: 'lower' as const,
    method: 'Counted.',
  };
  const alike = (reference: string): SampleAccount => ({
    customer: { industry: 'Ports' },
    profile: facts({ prestige: { reference } }),
    years: { 2026: { revenue: 5, contributionMargin: -1, wallet: WALLET } },
    customerYears: { 2025: { value: [claim] }, 2026: { value: [claim] } },
  });
  const prospects = { p: { potential: 5 }, q: { potential: 5 }, r: { potential: 5 } };
  const book = bookOf(
    { a: alike('active'), b: alike('active'), c: alike('willing') },
    { strategy: STRATEGY, prospects },
  );
  const assessment = assessBook(book);
  const told = qualifyBook(book, assessment);
  const turned = {
    ...book,
    prospects: book.prospects.toReversed(),
    accounts: book.accounts.toReversed().map(({ customer, ...account }) => ({
      ...account,
      customer: { ...customer, years: customer.years.toReversed() },
    })),
  };
  const years = assessment.years.map((year) => ({ ...year, accounts: year.accounts.toReversed() }));
  expect(qualifyBook(turned, { ...assessment, years })).toEqual(told);
  const { topClients, topProspects, costMoreThanReturn, mostGrowable, prestige } = told.lists;
  for (const list of [topClients, costMoreThanReturn, mostGrowable, prestige])
    expect(list.members.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(topProspects.members.map(({ id }) => id)).toEqual(['p', 'q', 'r']);
  expect(told.accounts[0]?.value.map(({ year }) => year)).toEqual([2025, 2026]);
});

test('a figure of last year’s file is none of this year’s', () => {
  const year = { wallet: WALLET, effort: { hours: 8 } };
  const told = qualify({ a: { years: { 2025: year, 2026: { revenue: 10 } } } });
  expect(told.accounts[0]?.qualification.wallet).toBeNull();
  expect(told.timeOnTopClients).toEqual({ share: null, hours: 0, knownFor: 0 });
});

test('a small revenue leaves the cents of a large wallet as they are', () => {
  const years = { 2026: { revenue: 0.1, wallet: { ...WALLET, spend: 1_000_000.3 } } };
  expect(qualifyOne({ years }).qualification.wallet?.gap).toBe(1_000_000.2);
});

test('how they respond is a part of how they collaborate', () => {
  const { points } = qualifyOne({
    profile: facts({ collaboration: { meets: 'yes', shares: 'yes' } }),
  }).qualification;
  expect(points.filter(({ answered }) => answered)).toEqual([]);
});

const model = { knowYourCustomer: KnowYourCustomerSchema.parse({}) };
const saying = (...said: readonly (readonly [namesUs: boolean, askedOn: string])[]) =>
  qualifyOne(
    {
      customer: { people: [{ id: 'ann', name: 'Ann', role: 'ceo' }] },
      profile: { firstChoice: said.map(([namesUs, askedOn]) => ({ person: 'ann', namesUs, askedOn })) },
    },
    { model },
  ).knowYourCustomer.firstChoice;

test.each([
  ['said twice on one day', [true, TODAY], [true, TODAY], { namesUs: true, state: 'answered' }],
  ['both on one day', [true, TODAY], [false, TODAY], { namesUs: false, state: 'answered' }],
  ['both on one day, turned', [false, TODAY], [true, TODAY], { namesUs: false, state: 'answered' }],
  ['yes after no', [false, '2026-09-14'], [true, TODAY], { namesUs: true, state: 'answered' }],
  ['said tomorrow', [true, TODAY], [false, '2026-09-16'], { namesUs: true, askedOn: TODAY }],
] as const)('what counts of two answers of one person: %s', (_, first, second, expected) => {
  expect(saying(first, second).people).toMatchObject([expected]);
});

test('what nobody has said yet is unknown, even where a date to come is written down', () => {
  expect(saying([true, '2026-09-16'])).toMatchObject({ verdict: 'unknown', people: [{ state: 'unknown' }] });
});

const shared = ({ kind, value }: { kind: string; value: string }) => `${kind} ${value}`;
const needs = { needs: ['b', 'a', 'c'].map((need) => ({ need })) };

test('members share their vertical; needs that are as telling go by name', () => {
  const of = (industry: string, revenue: number): SampleAccount => ({
    customer: { industry },
    profile: facts(needs),
    years: { 2026: { revenue } },
  });
  const { lists } = qualify({ x: of('Ports', 2), y: of('Ferries', 1) }, { strategy: STRATEGY });
  expect(lists.topClients.shared.map(shared)).toEqual(['vertical sea', 'need a', 'need b', 'need c']);
});

test('prospects share their needs too', () => {
  const prospect = (potential: number) => ({ potential, qualification: needs });
  const { lists } = qualify({}, { strategy: STRATEGY, prospects: { p: prospect(2), q: prospect(1) } });
  expect(lists.topProspects.shared.map(shared)).toEqual(['need a', 'need b', 'need c']);
});
