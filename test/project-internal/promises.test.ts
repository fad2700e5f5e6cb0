import { expect, test } from 'vitest';
import type { CustomerYear } from '../../src/model/customer-facts.ts';
import { sampleBook } from '../support/generated-book.ts';
import { siteOf } from './site-of.ts';

type Outcome = CustomerYear['outcomes'][number];

const commitment = (id: string, side: 'vendor' | 'customer', due: string) => ({
  id,
  side,
  what: `Do ${id}.`,
  owner: 'ada',
  due,
});

const siteWith = (outcomes: readonly Outcome[], due = '2026-03-31') =>
  siteOf(
    sampleBook({
      a: {
        years: { 2025: { revenue: 1 }, 2026: { revenue: 1 } },
        customerYears: {
          2025: { commitments: [commitment('one', 'vendor', due), commitment('two', 'customer', due)] },
          2026: { outcomes: [...outcomes] },
        },
      },
    }),
  );

const stateOfOne = (outcomes: readonly Outcome[], due?: string) =>
  siteWith(outcomes, due).view('accounts', 'accounts/a.json').promises[0]?.state;

test.each([
  ['kept', [{ commitment: 'one', outcome: 'kept' }], { shape: 'done', word: 'kept' }],
  ['kept late', [{ commitment: 'one', outcome: 'late' }], { shape: 'part', word: 'kept late' }],
  ['dropped', [{ commitment: 'one', outcome: 'dropped' }], { shape: 'missed', word: 'dropped' }],
  ['carried over', [{ commitment: 'one', outcome: 'carried' }], { shape: 'open', word: 'carried over' }],
  ['no outcome, past its date', [], { shape: 'missed', word: 'overdue' }],
] as const)('a promise %s', (_, outcomes, expected) => {
  expect(stateOfOne(outcomes)).toEqual(expected);
});

test('a promise is open up to and on the day that the book is true', () => {
  expect(stateOfOne([], '2026-10-31')).toEqual({ shape: 'open', word: 'open' });
  expect(stateOfOne([], '2026-10-30')).toEqual({ shape: 'missed', word: 'overdue' });
});

const kept = (outcomes: readonly Outcome[], label: string) =>
  siteWith(outcomes)
    .view('home', 'home.json')
    .figures.find((figure) => figure.label === label);

test('the rate of kept promises counts each side apart, and only what was judged', () => {
  const outcomes: Outcome[] = [
    { commitment: 'one', outcome: 'kept' },
    { commitment: 'two', outcome: 'late' },
  ];
  expect(kept(outcomes, 'Our promises kept')).toMatchObject({
    figure: { text: '100.0%' },
    note: '1 of 1 on time',
  });
  expect(kept(outcomes, 'Their promises kept')).toMatchObject({
    figure: { text: '0.0%' },
    note: '0 of 1 on time',
  });
});

test('carried over is not judged, and nothing judged has no rate', () => {
  const figure = kept([{ commitment: 'one', outcome: 'carried' }], 'Our promises kept');
  expect(figure).toMatchObject({ figure: { text: '–' }, note: 'none judged in 2026' });
});
