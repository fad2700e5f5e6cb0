import { describe, expect, it } from 'vitest';
import { CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { lastYearName, statedFigures } from '../../src/model/stated-figures.ts';

const year = CustomerYearSchema.parse({
  value: [
    { id: 'missed', claim: 'Fewer', unit: 'calls', baseline: 9, actual: 0, better: 'lower', method: 'Log' },
  ],
  figures: [{ label: 'Seats in use', value: 12, lastYear: 10 }],
  usage: [
    { offering: 'voice', unit: 'seats', used: 4, entitled: 5 },
    { offering: 'voice', site: 'Cork', unit: 'seats', used: 2, lastYear: 0 },
    { offering: 'voice', unit: 'calls', used: 7 },
  ],
  service: [
    {
      id: 'uptime',
      measure: 'Up',
      unit: '%',
      better: 'higher',
      commitment: 99,
      from: '2025-11',
      actual: [98, null, 97],
    },
  ],
  incidents: [{ on: '2025-11-04', what: 'Down', minutes: 12, cause: 'So', cure: 'So' }],
});

describe('the figures that a year states', () => {
  it('are named by where they stand, in the order of the file; what is unknown states nothing', () => {
    expect(statedFigures(year).map(({ figure, value, unit }) => [figure, value, unit])).toEqual([
      ['value.missed.baseline', 9, 'calls'],
      ['value.missed.actual', 0, 'calls'],
      ['figures.Seats in use.value', 12, null],
      ['figures.Seats in use.lastYear', 10, null],
      ['usage.voice.used', 4, 'seats'],
      ['usage.voice.entitled', 5, 'seats'],
      ['usage.voice, Cork.used', 2, 'seats'],
      ['usage.voice, Cork.lastYear', 0, 'seats'],
      ['usage.voice (2).used', 7, 'calls'],
      ['service.uptime.commitment', 99, '%'],
      ['service.uptime.2025-11', 98, '%'],
      ['service.uptime.2026-01', 97, '%'],
    ]);
  });

  it('say where each stands in the file', () => {
    const at = (path: readonly (string | number)[]): unknown =>
      path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), year);
    for (const { path, value } of statedFigures(year)) expect(at(path)).toBe(value);
  });

  it('keep their names where the order of entries is another', () => {
    const turned = { ...year, usage: year.usage.slice(0, 2).toReversed() };
    const names = statedFigures(turned).map(({ figure }) => figure);
    expect(names).toContain('usage.voice, Cork.used');
    expect(names).not.toContain('usage.voice (2).used');
  });

  it('are repeated a year later as last year’s, where they are', () => {
    const names = statedFigures(year).map((one) => lastYearName(one));
    expect(names.filter((name) => name !== null)).toEqual([
      'figures.Seats in use.lastYear',
      'usage.voice.lastYear',
      'usage.voice, Cork.lastYear',
      'usage.voice (2).lastYear',
    ]);
  });
});
