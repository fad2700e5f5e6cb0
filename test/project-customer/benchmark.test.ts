import { describe, expect, it } from 'vitest';
import type { PacketBenchmark } from '../../src/model/packet-benchmark.ts';
import { projectCustomer } from '../../src/project/customer/project-customer.ts';
import { packetSetting, richCustomer } from '../support/customer-fixture.ts';

const MARKS = { lower: 70, middle: 80, upper: 90 };
const ROWS = [
  { measure: { of: 'usage', offering: 'voice' }, own: 0.87, marks: MARKS },
  { measure: { of: 'service' }, own: 0.804, marks: MARKS },
  { measure: { of: 'promises' }, own: 0.5, marks: MARKS },
] as const;

const packetOf = (rows: PacketBenchmark['rows'], locale: 'en-GB' | 'de-DE' = 'en-GB') =>
  projectCustomer(
    { ...richCustomer, profile: { ...richCustomer.profile, locale } },
    { accountId: 'o-hara', year: 2026, benchmark: { year: 2026, group: 'parcels', atLeast: 10, rows } },
    packetSetting,
  );
const sectionOf = (...args: Parameters<typeof packetOf>) =>
  packetOf(...args).sections.find(({ kind }) => kind === 'benchmark');
const owns = (...shares: readonly number[]): PacketBenchmark['rows'] =>
  shares.map((own) => ({ measure: { of: 'service' }, own, marks: MARKS }));

describe('the section on peers', () => {
  it('shows the customer’s own figures beside three marks, after the people', () => {
    const section = sectionOf([...ROWS]);
    const [table] = section?.blocks ?? [];
    const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text)) : [];
    expect(rows).toEqual([
      ['Cloud Voice: used of what you are entitled to', '87%', '70%', '80%', '90%'],
      ['Months in which service met its commitment', '80%', '70%', '80%', '90%'],
      ['Last year’s promises that we kept in time', '50%', '70%', '80%', '90%'],
    ]);
    expect(section?.notes[0]).toContain(
      'Your peers: parcels. Counted are at least ten firms that agreed to be compared',
    );
    const kinds = packetOf([...ROWS]).sections.map(({ kind }) => kind);
    expect(kinds[kinds.indexOf('benchmark') - 1]).toBe('people');
  });

  it.each<readonly [readonly number[], string]>([
    [[0.9], 'Your one figure lies above the middle of at least ten firms'],
    [[0.9, 0.9], 'Both your figures lie above the middle of at least ten firms'],
    [[0.9, 0.8, 0.7], 'One of your three figures lies above the middle of at least ten firms'],
    [[0.804, 0.7], 'One of your two figures lies level with the middle of at least ten firms, one below'],
    [[0.804, 0.796], 'Both your figures lie level with the middle of at least ten firms'],
    [[0.1, 0.2, 0.3], 'All three of your figures lie below the middle of at least ten firms'],
  ])('says of %j: %s', (shares, headline) => {
    expect(sectionOf(owns(...shares))?.headline).toBe(headline);
  });

  it('is told in German too', () => {
    expect(sectionOf([...ROWS], 'de-DE')?.headline).toBe(
      'Einer Ihrer drei Werte liegt über der Mitte von mindestens zehn Unternehmen',
    );
  });

  it('is left out where nothing may be told; a book that requires it makes a draft of who agreed, and of nobody else', () => {
    const book = { ...packetSetting.book, packet: { required: ['benchmark' as const] } };
    const agreed = { ...richCustomer.profile, contract: { benchmark: { agreedOn: '2026-01-01' } } };
    const draftOf = (profile: typeof richCustomer.profile, rows: PacketBenchmark['rows'] | null) => {
      const benchmark =
        rows === null ? {} : { benchmark: { year: 2026, group: 'parcels', atLeast: 10, rows } };
      const plan = { accountId: 'o-hara', year: 2026, ...benchmark };
      const years = richCustomer.years.map(({ year, facts }) => ({
        year,
        facts: { ...facts, plan: [], review: { version: 1, preparedBy: 'priya', approvedBy: 'helene' } },
      }));
      return projectCustomer({ ...richCustomer, years, profile }, plan, { ...packetSetting, book });
    };
    expect(draftOf(agreed, null).sections.map(({ kind }) => kind)).not.toContain('benchmark');
    expect(draftOf(agreed, null).draft).toBe(true);
    expect(draftOf(agreed, [...ROWS]).draft).toBe(false);
    expect(draftOf(richCustomer.profile, null).draft).toBe(false);
  });
});
