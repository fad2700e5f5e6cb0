import { describe, expect, test } from 'vitest';
import { linearTicks, logTicks } from '../../src/project/internal/ticks.ts';
import { answer, type SampleAccount, sampleBook } from '../support/generated-book.ts';
import { siteOf } from './site-of.ts';

const money = (revenue: number, contributionMargin: number) => ({ revenue, contributionMargin });
const scores = (need: number, value: number, behaviour: number) => ({
  answers: { n: answer(need), v: answer(value), b: answer(behaviour) },
});

const quadrant = (accounts: Readonly<Record<string, SampleAccount>>) =>
  siteOf(sampleBook(accounts)).view('schemes', 'schemes/profit-quadrant.json').map;
const growth = (accounts: Readonly<Record<string, SampleAccount>>) =>
  siteOf(sampleBook(accounts)).view('schemes', 'schemes/growth-tier.json').map;

describe('the quadrant', () => {
  test('marks lie at margin and revenue, with the figures as their text', () => {
    const map = quadrant({ a: { years: { 2026: money(300_000, 120_000) } } });
    expect(map?.marks[0]).toMatchObject({ x: 40, y: 300_000, label: 'nurture-and-retain' });
    expect(map?.marks[0]?.text).toBe('a: revenue €300,000, margin 40.0%, Nurture and retain');
  });

  test('cut lines stand where the model says', () => {
    const map = quadrant({ a: { years: { 2026: money(300_000, 120_000) } } });
    expect([map?.x.cuts, map?.y.cuts]).toEqual([
      [{ at: 30, text: 'cut 30.0%' }],
      [{ at: 250_000, text: 'cut €250,000' }],
    ]);
  });

  test('a tail comes only from another quadrant', () => {
    const map = quadrant({
      moved: { years: { 2025: money(300_000, 30_000), 2026: money(300_000, 120_000) } },
      stayed: { years: { 2025: money(310_000, 120_000), 2026: money(300_000, 120_000) } },
    });
    const tails = Object.fromEntries(map?.marks.map((mark) => [mark.account.id, mark.from]) ?? []);
    expect(tails).toEqual({ moved: { x: 10, y: 300_000 }, stayed: undefined });
  });

  test('a loss beyond all measure stands at the edge, and the map says so', () => {
    const map = quadrant({
      a: { years: { 2026: money(300_000, 120_000) } },
      ruin: { years: { 2026: money(1_000, -90_000) } },
    });
    expect(map?.marks.find((mark) => mark.account.id === 'ruin')?.x).toBe(map?.x.domain.from);
    expect(map?.notes.at(-1)).toBe('1 account beyond the edge is drawn at the edge.');
  });

  test('who has no place is named with the reason', () => {
    const map = quadrant({
      a: { years: { 2026: money(300_000, 120_000) } },
      blind: { years: { 2026: { revenue: 5 } } },
      nothing: { years: { 2026: money(0, -5) } },
      silent: { years: { 2026: {} } },
    });
    expect(map?.missing.map(({ account, reason }) => `${account.id}: ${reason}`)).toEqual([
      'blind: contribution margin not known',
      'nothing: no revenue to take a share of',
      'silent: revenue not known',
    ]);
  });
});

test('the revenue map ranks by revenue, cuts drawn, with a tail from another tier', () => {
  const map = siteOf(
    sampleBook({
      fallen: { years: { 2025: { revenue: 300_000 }, 2026: { revenue: 90_000 } } },
      first: { years: { 2026: { revenue: 400_000 } } },
      none: { years: { 2026: { revenue: -1 } } },
    }),
  ).view('schemes', 'schemes/revenue-tier.json').map;
  expect(map?.marks.map(({ account, x, y, from }) => [account.id, x, y, from])).toEqual([
    ['fallen', 2, 90_000, { x: 2, y: 300_000 }],
    ['first', 1, 400_000, undefined],
  ]);
  expect(map?.y.cuts.map(({ text }) => text)).toEqual(['High from €250,000', 'Medium from €100,000']);
  expect(map?.missing).toEqual([{ account: { id: 'none', name: 'none' }, reason: 'revenue not above zero' }]);
});

describe('need and value', () => {
  test('firm marks are filled, hot spots that must be brought along are square', () => {
    const map = growth({
      a: { years: { 2026: scores(70, 80, 90) } },
      b: { years: { 2026: scores(70, 80, 10) } },
    });
    const marks = map?.marks.map(({ account, x, y, hollow, shape, label }) => [
      account.id,
      x,
      y,
      hollow,
      shape,
      label,
    ]);
    expect(marks).toEqual([
      ['a', 70, 80, false, 'disc', '1a'],
      ['b', 70, 80, false, 'square', '1b'],
    ]);
  });

  test('a tail is drawn for a tier that changed, not for knowledge that came', () => {
    const at = (points: number, asOf: string) => ({
      answers: { n: answer(points, asOf), v: answer(points, asOf), b: answer(points, asOf) },
    });
    const map = growth({
      learned: { years: { 2025: at(50, '2020-09-01'), 2026: scores(70, 80, 90) } },
      rose: { years: { 2025: at(50, '2025-09-01'), 2026: scores(70, 80, 90) } },
      stayed: { years: { 2025: at(65, '2025-09-01'), 2026: scores(70, 80, 90) } },
    });
    const tails = Object.fromEntries(map?.marks.map((mark) => [mark.account.id, mark.from]) ?? []);
    expect(tails).toEqual({ learned: undefined, rose: { x: 50, y: 50 }, stayed: undefined });
  });
});

test.each([
  ['one decade', logTicks(10_000, 100_000), [10_000, 20_000, 50_000, 100_000]],
  ['three decades', logTicks(10_000, 10_000_000), [10_000, 30_000, 100_000, 300_000, 1e6, 3e6, 1e7]],
  ['per cent with a loss', linearTicks(-42, 55), [-40, -20, 0, 20, 40]],
])('ticks are round: %s', (_, ticks, expected) => {
  expect(ticks).toEqual(expected);
});
