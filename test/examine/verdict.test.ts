import { expect, test } from 'vitest';
import { sayVerdict, verdictOn } from '../../src/examine/verdict.ts';
import type { BackTest, Contestant } from '../../src/model/examination.ts';

test.each([
  ['more than two standard errors ahead', 0.0601, 0.03, true, 'beats'],
  ['exactly two', 0.06, 0.03, true, 'too-close'],
  ['a hair ahead', 1e-10, 0.03, true, 'too-close'],
  ['ahead, and nothing left to chance', 0.01, 0, true, 'beats'],
  ['level', 0, 0, true, 'does-not'],
  ['behind, however little', -0.001, 0.5, true, 'does-not'],
  ['no pair', null, null, true, 'too-few'],
  ['a difference that hangs on one account', 0.5, null, true, 'too-few'],
  ['too few accounts', 0.5, 0.01, false, 'too-few'],
] as const)('%s', (_, difference, error, enough, expected) => {
  expect(verdictOn(difference, error, enough, 2)).toBe(expected);
});

const say = (
  [model, equal, revenue]: readonly [number, number, number],
  [first, second]: readonly [BackTest['margins'][number]['verdict'], BackTest['margins'][number]['verdict']],
): string => {
  const contestant = (name: Contestant['name'], concordance: number) => ({
    name,
    concordance,
    tier1: 0,
    tier1Grew: 0,
  });
  return sayVerdict(
    40,
    20,
    [contestant('model', model), contestant('equal-weights', equal), contestant('revenue-alone', revenue)],
    [
      { against: 'equal-weights', difference: model - equal, standardError: 0.1, verdict: first },
      { against: 'revenue-alone', difference: model - revenue, standardError: 0.1, verdict: second },
    ],
  );
};

test.each([
  [
    [0.62, 0.61, 0.56],
    ['too-close', 'beats'],
    'The model beats revenue alone by 6 of 100 pairs (62 against 56), and is ahead of equal weights by 1 of 100 pairs (62 against 61), which is too close to call.',
  ],
  [
    [0.5, 0.52, 0.5],
    ['does-not', 'does-not'],
    'The model does not beat revenue alone (50 against 50), and does not beat equal weights (50 against 52).',
  ],
] as const)('%j', (shares, verdicts, expected) => {
  expect(say(shares, verdicts)).toBe(expected);
});

test('figures that differ differ in print, and the lead is that of the printed figures', () => {
  expect(say([0.6237, 0.6214, 0.5661], ['too-close', 'beats'])).toBe(
    'The model beats revenue alone by 5 of 100 pairs (62 against 57), and is ahead of equal weights by 0.3 of 100 pairs (62.4 against 62.1), which is too close to call.',
  );
});

test('exactly two standard errors ahead is too close, whatever the last bit says', () => {
  expect(verdictOn(5 / 12, 5 / 24, true, 2)).toBe('too-close');
  expect(verdictOn(1 / 3, 1 / 6, true, 2)).toBe('too-close');
  expect(verdictOn(5 / 12 + 1e-9, 5 / 24, true, 2)).toBe('beats');
});

test('how many standard errors are enough is the model’s to say', () => {
  expect(verdictOn(0.05, 0.03, true, 1)).toBe('beats');
  expect(verdictOn(0.05, 0.03, true, 2)).toBe('too-close');
  expect(verdictOn(0.05, 0.03, true, 0)).toBe('beats');
});
