import { describe, expect, test } from 'vitest';
import {
  amount,
  change,
  date,
  known,
  listed,
  money,
  partOf,
  percent,
  percentOfShare,
  plural,
  points,
  shortMoney,
} from '../../src/project/internal/print.ts';

describe('one way of printing each figure', () => {
  test.each([
    ['an amount in whole units', amount(1_204_310.49), '1,204,310'],
    ['the same digits with its currency', money(1_204_310.49, 'EUR'), '€1,204,310'],
    ['a true minus', amount(-1200), '−1,200'],
    ['no minus before nothing', amount(-0.4), '0'],
    ['a tick, short', shortMoney(1_500_000, 'EUR'), '€1.5m'],
    ['per cent from per cent', percent(31.45), '31.5%'],
    ['per cent from a share', percentOfShare(0.3145), '31.5%'],
    ['a negative margin', percent(-4.25), '−4.3%'],
    ['points', points(63.44), '63.4'],
    ['a rise', change(0.0421), '+4.2%'],
    ['a fall', change(-0.0421), '−4.2%'],
    ['no change to a tenth', change(-0.0004), '0.0%'],
    ['a date that nobody can misread', date('2026-03-02'), '2 Mar 2026'],
    ['one', plural(1, 'account'), '1 account'],
    ['many', plural(1200, 'account'), '1,200 accounts'],
    ['a list', listed(['a', 'b', 'c']), 'a, b and c'],
  ])('%s', (_, printed, expected) => {
    expect(printed).toBe(expected);
  });

  test('the unknown is a dash with its reason, never a zero', () => {
    expect(known(null, amount, 'Nobody wrote it down.')).toEqual({
      text: '–',
      reason: 'Nobody wrote it down.',
    });
    expect(known(0, amount, 'Nobody wrote it down.')).toEqual({ text: '0' });
  });

  test('a part of nothing has no share', () => {
    expect(partOf(0, 0, 'None.')).toEqual({ text: '–', reason: 'None.', share: null });
    expect(partOf(3, 4, 'None.')).toEqual({ text: '75.0%', share: 0.75 });
  });
});
