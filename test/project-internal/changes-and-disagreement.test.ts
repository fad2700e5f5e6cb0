import { describe, expect, test } from 'vitest';
import type { AccountChange, Disagreement } from '../../src/model/examination.ts';
import { projectChanges } from '../../src/project/internal/changes.ts';
import { projectDisagreement } from '../../src/project/internal/disagreement.ts';
import { sampleBook } from '../support/generated-book.ts';
import { atlasOf } from './atlas-of.ts';

const money = (revenue: number) => ({ years: { 2025: { revenue }, 2026: { revenue } } });
const BOOK = sampleBook({ a: money(300_000), b: money(200_000), c: money(100_000) });

describe('what changed', () => {
  const score = (part: Partial<AccountChange['scores'][number]>): AccountChange['scores'][number] => ({
    score: 'need',
    before: 50,
    rescored: 50,
    now: 50,
    data: 0,
    missing: 0,
    model: null,
    ...part,
  });
  const changes: AccountChange[] = [
    {
      accountId: 'a',
      year: 2026,
      issuedModel: null,
      scores: [score({ now: 60, data: 12, missing: -2 })],
      moves: [{ scheme: 'growth-tier', from: '2', to: '1a', causes: ['data', 'cut'], because: 'Rose.' }],
    },
    { accountId: 'b', year: 2026, issuedModel: null, scores: [score({ now: 46, data: -4 })], moves: [] },
  ];
  const view = projectChanges(atlasOf(BOOK, { examination: { changes } }));

  test('the headline counts accounts, moves and what moved them', () => {
    expect(view.headline).toBe(
      '1 of 2 accounts changed a label since 2025: 1 move, by data in 1 and the cut lines in 1.',
    );
  });

  test('rises and falls are summed apart, so that what cancels out is seen', () => {
    const [data, missing, model] = view.split.scores[0]?.parts ?? [];
    expect(data).toMatchObject({ rises: 12, falls: -4, rose: '+12.0', fell: '−4.0', net: '+8.0' });
    expect(missing).toMatchObject({ rises: 0, falls: -2, rose: '', net: '−2.0' });
    expect(model).toMatchObject({
      rises: null,
      falls: null,
      text: 'cannot be told: no score was issued for 2025',
    });
    expect(view.split.scores[0]?.over).toBe('+6.0 points in all, over 2 accounts with a score in both years');
  });

  test('a move with two causes counts under both', () => {
    expect(view.causes.rows[0]?.counts).toEqual(['0', '0', '1', '0']);
    const totals = view.causes.rows.map(({ name, total }) => [name, total]);
    expect(totals).toEqual([
      ['Data', '1'],
      ['Missing data', '0'],
      ['The model', '0'],
      ['The cut lines', '1'],
      ['A person', '0'],
    ]);
    expect(view.moves.find(({ scheme }) => scheme === 'growth-tier')?.rows).toMatchObject([
      { from: 'Tier 2', to: 'Tier 1a', causes: ['data', 'the cut lines'] },
    ]);
  });

  test('in the first year there is nothing to compare with', () => {
    const first = sampleBook({ a: { years: { 2026: { revenue: 1 } } } });
    const years = first.settings.fiscalYears.filter(({ year }) => year === 2026);
    const alone = { ...first, settings: { ...first.settings, fiscalYears: years } };
    expect(projectChanges(atlasOf(alone)).headline).toBe(
      '2026 is the first year of the book: there is no year before to compare it with.',
    );
  });
});

describe('disagreement', () => {
  const says = (tier: string): Disagreement['says'] => [
    { scheme: 'revenue-tier', label: 'low', advice: 'Look elsewhere.', stance: 'less' },
    { scheme: 'growth-tier', label: tier, advice: 'Grow it.', stance: 'more' },
  ];
  const disagreements: Disagreement[] = [
    { accountId: 'a', says: says('1a'), apart: [] },
    { accountId: 'b', says: says('1b'), apart: [['growth-tier', 'revenue-tier']] },
    {
      accountId: 'c',
      says: says('1a'),
      apart: [
        ['revenue-tier', 'growth-tier'],
        ['profit-quadrant', 'growth-tier'],
      ],
    },
  ];
  const view = projectDisagreement(atlasOf(BOOK, { examination: { disagreements } }));

  test('accounts that pull apart the most come first; those that agree are not listed', () => {
    expect(view.rows.map(({ account }) => account.id)).toEqual(['c', 'b']);
    expect(view.rows[0]?.says.map(({ label, stance }) => [label.name, stance])).toEqual([
      ['Low', 'less'],
      ['Tier 1a', 'more'],
    ]);
  });

  test('a pair counts whichever way round it is told', () => {
    expect(view.pairs.slice(0, 2).map(({ names, count }) => [names, count])).toEqual([
      ['Revenue tiers and growth tiers', 2],
      ['Profitability quadrant and growth tiers', 1],
    ]);
    expect(view.headline).toBe(
      'The methods pull apart at 2 of 3 accounts; most often revenue tiers and growth tiers, at 2.',
    );
  });

  test('both pairs of methods are crossed, and each account is counted once', () => {
    expect(view.crossTabs.map((table) => table.totals.at(-1))).toEqual(['3', '3']);
  });
});
