import { describe, expect, test } from 'vitest';
import type { BookList, BookQualification } from '../../src/model/qualification.ts';
import { StrategySchema } from '../../src/model/strategy.ts';
import { projectAcquisition } from '../../src/project/internal/acquisition.ts';
import { projectLists } from '../../src/project/internal/lists.ts';
import { projectPlays } from '../../src/project/internal/plays.ts';
import { projectVerticals } from '../../src/project/internal/verticals.ts';
import { sampleBook, sampleModel } from '../support/generated-book.ts';
import { atlasOf } from './atlas-of.ts';

const money = (revenue: number) => ({ years: { 2025: { revenue }, 2026: { revenue } } });
const BOOK = sampleBook({ a: money(300_000), b: money(200_000), c: money(100_000) });

describe('lists', () => {
  const list = (...members: BookList['members']): BookList => ({ members, shared: [] });
  const lists: BookQualification['lists'] = {
    topClients: {
      ...list({ id: 'a', figure: 300_000 }, { id: 'b', figure: 200_000 }),
      shared: [{ kind: 'need', value: 'calm', members: 2, share: 1, elsewhere: null }],
    },
    topProspects: list(),
    costMoreThanReturn: list({ id: 'c', figure: -500 }),
    mostGrowable: list(),
    prestige: list(),
  };
  const strategy = StrategySchema.parse({
    needs: [{ id: 'calm', what: 'To sleep at night' }],
    advantages: [{ id: 'near', what: 'We are near' }],
  });
  const needs = [{ need: 'calm', topClients: 2, topProspects: 0, advantages: [] }];
  const said = { lists, needs, timeOnTopClients: { share: 0.25, hours: 400, knownFor: 2 } };
  const view = projectLists(atlasOf({ ...BOOK, strategy }, { qualification: said }));

  test('the headline holds what the top brings against what it takes', () => {
    expect(view.headline).toBe(
      'The top 2 of 3 clients bring 83.3% of the revenue and take 25.0% of our time.',
    );
    const silent = { ...said, timeOnTopClients: { share: null, hours: 0, knownFor: 0 } };
    const unknown = projectLists(atlasOf(BOOK, { qualification: silent }));
    expect(unknown.headline).toBe('The top 2 of 3 clients bring 83.3% of the revenue.');
    expect(unknown.time.share).toEqual({ text: '–', reason: 'No hours are recorded.', share: null });
  });

  test('each list says its finding, an empty one too', () => {
    expect(view.lists.map(({ sentence }) => sentence)).toEqual([
      'The 2 largest clients bring €500,000.',
      'No open prospect has a potential that is known.',
      '1 account costs more than it returns: €500 together.',
      'No account is known to spend with others what it could spend with us.',
      'No account is a reference, or said to be willing.',
    ]);
  });

  test('what is shared stands by its name, with nobody else a dash', () => {
    expect(view.lists[0]?.shared).toEqual([
      {
        kind: 'Need',
        value: 'To sleep at night',
        members: '2',
        share: { text: '100.0%', share: 1 },
        elsewhere: { text: '–', reason: 'There is nobody else.', share: null },
      },
    ]);
  });

  test('a need that nothing of ours meets, and an advantage that meets nothing, are named', () => {
    expect(view.needs.sentence).toBe(
      '1 need of the top ones is met by no advantage of ours: To sleep at night.',
    );
    expect(view.needs.idle).toEqual(['We are near']);
  });
});

test('a vertical without a known figure has a dash, never a zero', () => {
  const strategy = StrategySchema.parse({
    verticals: [
      { id: 'ports', name: 'Ports', industries: ['Ports'] },
      { id: 'air', name: 'Air', industries: ['Air'] },
    ],
  });
  const port = { customer: { industry: 'Ports' } };
  const book = sampleBook({
    known: { ...port, years: { 2026: { revenue: 5 } } },
    unknown: { ...port, years: { 2026: {} } },
    silent: { customer: { industry: 'Air' }, years: { 2026: {} } },
    other: { years: { 2026: { revenue: 15 } } },
  });
  const view = projectVerticals(atlasOf({ ...book, strategy }));
  expect(view.headline).toBe('Our advantage is proven in none of 2 verticals yet.');
  expect([view.outside?.accounts, view.outside?.revenue.text]).toEqual(['1', '15']);
  expect([view.whole.accounts, view.whole.revenue.text, view.whole.shareOfRevenue.text]).toEqual([
    '4',
    '20',
    '100.0%',
  ]);
  expect(view.verticals.map(({ revenue, shareOfRevenue }) => [revenue.text, shareOfRevenue.text])).toEqual([
    ['5', '25.0%'],
    ['–', '–'],
  ]);
});

describe('acquisition', () => {
  const year = (target: number | null, won: number): BookQualification['acquisition'][number] => ({
    year: 2026,
    target: { accounts: target, revenue: null, references: null, beachheads: 0 },
    won: { accounts: won, revenue: 9_000 * won, references: 0, beachheads: 0 },
    visibility: null,
    confidence: null,
  });
  const headline = (...acquisition: BookQualification['acquisition']) =>
    projectAcquisition(atlasOf(BOOK, { qualification: { acquisition } })).headline;

  test.each([
    ['nothing at all', headline(), 'Nothing was aimed for and nobody was won in 2026.'],
    [
      'a target in part',
      headline(year(4, 1)),
      '1 of 4 new accounts aimed for in 2026 is won, worth €9,000 a year.',
    ],
    ['a target, nobody won', headline(year(4, 0)), '0 of 4 new accounts aimed for in 2026 are won.'],
    [
      'no target',
      headline(year(null, 2)),
      '2 new accounts were won in 2026, worth €18,000 a year; no number was aimed for.',
    ],
  ])('%s', (_, said, expected) => {
    expect(said).toBe(expected);
  });

  test('exactly what was aimed for is reached, and no aim is no state', () => {
    const view = projectAcquisition(atlasOf(BOOK, { qualification: { acquisition: [year(1, 1)] } }));
    expect(view.years[0]?.measures.map(({ state }) => state?.word ?? null)).toEqual([
      'reached',
      null,
      null,
      'reached',
    ]);
  });
});

test('plays count the steps that are needed, and name the first play of a tier', () => {
  const item = (id: string, state: 'open' | 'done' | 'not-needed') => ({
    id,
    label: id,
    state,
    on: null,
    note: null,
  });
  const deployment = {
    plays: { meet: { label: 'Meet', scope: 'account', leads: ['1a'], items: { x: 'X', y: 'Y', z: 'Z' } } },
    tiers: ['1a'],
  } as const;
  const book = sampleBook(
    { a: money(1) },
    sampleModel({}, { deployment: structuredClone(deployment) as never }),
  );
  const judged = atlasOf(book).judgement.qualification.accounts;
  const play = {
    id: 'meet',
    label: 'Meet',
    leads: true,
    items: [item('x', 'done'), item('y', 'open'), item('z', 'not-needed')],
    done: 1,
    needed: 2,
  };
  const accounts = judged.map((account) => ({ ...account, deployment: { plays: [play] } }));
  const view = projectPlays(atlasOf(book, { qualification: { accounts } }));
  expect(view.headline).toBe('1 of 2 steps of the plays is done at 1 account and in the programme.');
  expect(view.accounts[0]?.plays).toEqual([{ text: '50.0%', share: 0.5, count: '1 of 2', leads: true }]);
  expect(view.items[0]?.rows.map(({ done }) => done.count)).toEqual(['1 of 1', '0 of 1', '0 of 0']);
  expect(projectPlays(atlasOf(BOOK)).headline).toBe('The model declares no play.');
});
