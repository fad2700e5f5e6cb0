import { describe, expect, it } from 'vitest';
import { CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { projectCustomer } from '../../src/project/customer/project-customer.ts';
import { packetSetting, richCustomer } from '../support/customer-fixture.ts';

const LAST = {
  value: [
    {
      id: 'wait',
      claim: 'Shorter waits',
      unit: 's',
      baseline: 40,
      actual: 22,
      better: 'lower',
      method: 'Log',
    },
  ],
  figures: [{ label: 'Calls', value: 12_500 }],
  usage: [{ offering: 'voice', site: 'Cork', unit: 'seats', used: 40 }],
  service: [
    { id: 'uptime', measure: 'Uptime', unit: '%', better: 'higher', from: '2024-10', actual: [99.1, 99.4] },
  ],
};

const packetWith = (restated: readonly object[], locale: 'en-GB' | 'de-DE' = 'en-GB') => {
  const years = [
    { year: 2025, facts: CustomerYearSchema.parse(LAST) },
    { year: 2026, facts: CustomerYearSchema.parse({ restated }) },
  ];
  const profile = { ...richCustomer.profile, locale };
  return projectCustomer(
    { ...richCustomer, profile, years },
    { accountId: 'o-hara', year: 2026 },
    packetSetting,
  );
};
const sectionOf = (packet: ReturnType<typeof packetWith>) =>
  packet.sections.find(({ kind }) => kind === 'restated');

const rowOf = (figure: string, more: object = {}): unknown => {
  const [block] =
    sectionOf(packetWith([{ year: 2025, figure, was: 1234.5, reason: 'So.', ...more }]))?.blocks ?? [];
  return block?.kind === 'table' ? block.rows[0] : null;
};

describe('figures that are restated', () => {
  it.each([
    ['value.wait.actual', 'Shorter waits', 'Reached, 2025', '1,234.5\u00a0s', '22\u00a0s'],
    ['value.wait.baseline', 'Shorter waits', 'Baseline, 2025', '1,234.5\u00a0s', '40\u00a0s'],
    ['figures.Calls.value', 'Calls', '2025', '1,234.5', '12,500'],
    ['usage.voice, Cork.used', 'Cloud Voice, Cork', 'Used, 2025', '1,234.5\u00a0seats', '40\u00a0seats'],
    ['service.uptime.2024-11', 'Uptime', 'Nov 2024', '1,234.5%', '99.4%'],
  ])('%s is told with both values and the reason', (figure, text, note, was, now) => {
    expect(rowOf(figure)).toEqual([
      { text, note },
      { text: was },
      { text: now, strong: true },
      { text: 'So.' },
    ]);
  });

  it('say what was believed when they were restated, and in which unit', () => {
    const more = { now: 21, unit: 'ms' };
    expect(rowOf('value.wait.actual', more)).toMatchObject([
      {},
      { text: '1,234.5\u00a0ms' },
      { text: '21\u00a0s' },
      {},
    ]);
  });

  it.each([
    ['en-GB', 1, 'One figure of 2025 turned out to be another'],
    ['en-GB', 2, 'Two figures of 2025 turned out to be others'],
    ['de-DE', 1, 'Eine Zahl aus 2025 lautet heute anders'],
    ['de-DE', 2, 'Zwei Zahlen aus 2025 lauten heute anders'],
  ] as const)('are counted in %s: %i', (locale, count, headline) => {
    const figures = ['value.wait.actual', 'figures.Calls.value'].slice(0, count);
    const restated = figures.map((figure) => ({ year: 2025, figure, was: 1, reason: 'So.' }));
    expect(sectionOf(packetWith(restated, locale))?.headline).toBe(headline);
  });

  it('leave no section where there are none', () => {
    expect(sectionOf(packetWith([]))).toBeUndefined();
  });
});
