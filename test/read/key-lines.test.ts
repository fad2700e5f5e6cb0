import { expect, test } from 'vitest';
import { keyLines } from '../../src/read/key-lines.ts';

test.each([
  ['keys of the first level alone', 'a: 1\nb:\n  c: 2\nd: 3\n', { a: 1, b: 2, d: 4 }],
  ['no comment, and no text that looks like a key', '# a: 1\nb: >-\n  c: 2\nd: 3\n', { b: 2, d: 4 }],
  ['lines that end as elsewhere', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
  ['an empty file', '', {}],
] as const)('where parts begin: %s', (_, text, expected) => {
  expect(Object.fromEntries(keyLines(text))).toEqual(expected);
});
