import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, safeText } from '../../src/export/safe-text.ts';
import { FIXED } from '../support/generated-book.ts';

test.each([
  ['a formula', '=1+1'],
  ['a call', "=cmd|'/C calc'!A0"],
  ['plus', '+49 221 1'],
  ['minus', '-2+3'],
  ['a long minus', '−2'],
  ['at', '@SUM(A1)'],
  ['a tab', '\tx'],
  ['a carriage return', '\rx'],
  ['a line feed', '\nx'],
  ['a space before', ' =1'],
  ['a space that does not break', '\u00a0=1'],
  ['a space without width', '\u200b=1'],
  ['a byte order mark', '\ufeff=1'],
  ['a control character', '\u0000=1'],
  ['full width', '＝1'],
  ['full width plus', '＋1'],
  ['full width minus', '－1'],
  ['full width at', '＠SUM(A1)'],
  ['small form', '﹦1'],
  ['apostrophes before', "''=1"],
])('has an apostrophe before it: %s', (_, text) => {
  expect(safeText(text)).toBe(`'${text}`);
  expect(plainText(safeText(text))).toBe(text);
});

test.each(['Åkerlund & Søn', "O'Hanlon", "'s-Hertogenbosch", 'a=b', '1-2', '3M', '– unknown', '(=1)', ''])(
  'stays as it is: %s',
  (text) => {
    expect(safeText(text)).toBe(text);
    expect(plainText(text)).toBe(text);
  },
);

test('every text comes back, and none begins like a formula', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', "'", ' ', '\t', '\r', '\n', '＝', '\u200b', 'a', '"', ';');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: sign, maxLength: 6 }), fc.string()), (text) => {
      expect(plainText(safeText(text))).toBe(text);
      expect(safeText(text)).not.toMatch(/(^|;)[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
    }),
    { ...FIXED, numRuns: 500 },
  );
});
