import { describe, expect, it } from 'vitest';
import { CustomerProfileSchema, CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { projectCustomer } from '../../src/project/customer/project-customer.ts';
import type { Block } from '../../src/views/block.ts';
import type { SectionKind } from '../../src/views/customer-packet.ts';
import { packetSetting, richCustomer } from '../support/customer-fixture.ts';

type Facts = Record<string, unknown>;

/** The blocks of a section of the rich account with other facts in its review year, and in the year before. */
function blocksOf(
  kind: SectionKind,
  facts: Facts,
  { profile = {}, before = {} }: Record<string, Facts> = {},
) {
  const years = richCustomer.years.map(({ year, facts: own }) => ({
    year,
    facts: CustomerYearSchema.parse({ ...own, ...(year === 2026 ? facts : before) }),
  }));
  const customer = {
    ...richCustomer,
    profile: CustomerProfileSchema.parse({ ...richCustomer.profile, ...profile }),
    years,
  };
  const packet = projectCustomer(customer, { accountId: 'o-hara', year: 2026 }, packetSetting);
  return packet.sections.find((section) => section.kind === kind)?.blocks ?? [];
}

const many = (count: number, make: (index: number) => Facts): Facts[] =>
  Array.from({ length: count }, (_, index) => make(index));
const lineOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines.map(({ text }) => text) : [])).join();
const rowsOf = (blocks: readonly Block[]): number =>
  Math.max(0, ...blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0)));
const quotesOf = (blocks: readonly Block[]): number => blocks.filter(({ kind }) => kind === 'quote').length;

const use = (index: number) => ({ offering: 'voice', site: `Site ${index}`, unit: 'seats', used: index });
const issue = (index: number) => ({ id: `i${index}`, what: 'x', since: '2026-06-02', owner: 'priya' });
const incident = (index: number) => ({ on: '2026-01-01', what: `x${index}`, cause: 'y', cure: 'z' });
const step = (index: number) => ({ what: `Step ${index}`, when: 'soon' });
const claim = (index: number) => ({
  ...{ id: `v${index}`, claim: `Claim ${index}`, unit: 's', baseline: 40, actual: 20, better: 'lower' },
  method: 'Log',
});
const voice = (index: number) => ({ quote: `Voice ${index}` });
const topic = (index: number) => ({ topic: `Topic ${index}`, minutes: 5 });
const promise = (index: number) => ({
  ...{ id: `p${index}`, side: 'vendor', what: 'x', owner: 'priya', due: '2026-06-30' },
});
const action = (index: number) => ({ id: `a${index}`, action: 'x', due: '2027-01-31' });

describe('what a section leaves out it says', () => {
  it.each<[SectionKind, string, (index: number) => Facts, number, (blocks: readonly Block[]) => number]>([
    ['usage', 'usage', use, 24, rowsOf],
    ['issues', 'issues', issue, 12, rowsOf],
    ['service', 'incidents', incident, 10, rowsOf],
    ['roadmap', 'roadmap', step, 10, rowsOf],
    ['value', 'value', claim, 8, rowsOf],
    ['feedback', 'feedback', voice, 6, quotesOf],
    ['meeting', 'agenda', topic, 12, rowsOf],
  ])('%s', (kind, field, make, most, count) => {
    const over = blocksOf(kind, { service: [], [field]: many(most + 2, make) });
    expect(count(over)).toBe(most);
    expect(lineOf(over)).toBe(`${most} of ${most + 2} are printed here, 2 are not.`);
    const within = blocksOf(kind, { service: [], [field]: many(most + 1, make) });
    expect([count(within), lineOf(within)]).toEqual([most + 1, '']);
  });

  it('people', () => {
    const people = many(16, (index) => ({ id: `c${index}`, name: `Person ${index}` }));
    const own = richCustomer.profile.people;
    const blocks = blocksOf('people', {}, { profile: { people: [...own, ...people] } });
    expect(rowsOf(blocks)).toBe(14);
    expect(lineOf(blocks)).toBe('14 of 18 are printed here, 4 are not.');
  });
});

describe('no budget cuts', () => {
  it('a promise of either year', () => {
    const before = { commitments: many(40, promise) };
    const ledger = blocksOf('promises', { outcomes: [], commitments: [] }, { before });
    expect([rowsOf(ledger), lineOf(ledger)]).toEqual([40, '']);
    const plan = blocksOf('plan', { plan: [], commitments: many(40, promise), outcomes: [] }, { before });
    expect([rowsOf(plan), lineOf(plan)]).toEqual([40, '']);
  });
  it('an action that somebody answers for', () => {
    const plan = blocksOf('plan', { plan: many(60, action) });
    expect([rowsOf(plan), lineOf(plan)]).toEqual([60, '']);
  });
});

describe('value', () => {
  const chartsOf = (facts: Facts) =>
    blocksOf('value', { value: [{ ...claim(1), ...facts }] }).flatMap((block) =>
      block.kind === 'chart' ? [block.chart.kind] : [],
    );
  it.each<[string, Facts, string]>([
    ['with a target', { target: 25 }, 'bullet'],
    ['without one', {}, 'slope'],
    [
      'whose values lie too close together for bars from zero',
      { baseline: 40, actual: 39, target: 38 },
      'slope',
    ],
  ])('a claim %s', (_, facts, kind) => {
    expect(chartsOf(facts)).toEqual([kind]);
  });
});

describe('service', () => {
  const measure = (index: number, missed: number) => ({
    ...{ id: `m${index}`, measure: `M${index}`, unit: '%', better: 'higher', commitment: 90 },
    from: '2025-10',
    actual: Array.from({ length: 12 }, (_, month) => (month < missed ? 80 : 95)),
  });
  it('draws the two measures that missed most at full size and the others as lines that name what they missed', () => {
    const service = [measure(1, 0), measure(2, 3), measure(3, 1), measure(4, 5)];
    const charts = blocksOf('service', { service, incidents: [] }).flatMap((block) =>
      block.kind === 'chart' ? [block] : [],
    );
    expect(charts.map(({ title }) => title)).toEqual(['M2, %', 'M4, %', 'The other measures']);
    expect(charts[2]?.chart).toMatchObject({
      kind: 'sparkline',
      rows: [
        { label: 'M1, %', note: 'promised 90%; kept in 12 of 12 months' },
        { label: 'M3, %', note: 'promised 90%; kept in 11 of 12 months; missed: Oct 80' },
      ],
    });
  });
  it('draws three at full size where there are but three', () => {
    const charts = blocksOf('service', {
      service: [measure(1, 0), measure(2, 0), measure(3, 0)],
      incidents: [],
    });
    expect(charts.map((block) => block.kind === 'chart' && block.chart.kind)).toEqual([
      'months',
      'months',
      'months',
    ]);
  });
});
