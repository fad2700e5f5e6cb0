import { expect, test } from 'vitest';
import { day, ended, list, percentBelow } from '../../src/plan/task-words.ts';

test.each([
  [14, 20, '14 %', '20 %'],
  [14.6, 20, '15 %', '20 %'],
  [19.6, 20, '19.6 %', '20 %'],
  [19.96, 20, '19.96 %', '20 %'],
  [19.99999999, 20, '19.99999999 %', '20 %'],
  [20.2, 20.25, '20.2 %', '20.25 %'],
  [-3, 20, '−3 %', '20 %'],
  [0, 20, '0 %', '20 %'],
])('%d below %d reads so', (value, limit, first, second) => {
  expect(percentBelow(value, limit)).toEqual([first, second]);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j is listed', (words, text) => {
  expect(list(words, 'or')).toBe(text);
});

test('a day, and a text that ends', () => {
  expect(day('2026-03-02')).toBe('2 Mar 2026');
  expect(ended('Call')).toBe('Call.');
  expect(ended('Why?')).toBe('Why?');
});
