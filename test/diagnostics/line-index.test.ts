import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines } from '../../src/diagnostics/line-index.ts';

test.for([
  ['the start', 'ab\ncd', 0, 1, 1],
  ['the line end belongs to its line', 'ab\ncd', 2, 1, 3],
  ['the next line', 'ab\ncd', 3, 2, 1],
  ['the end of the text', 'ab\ncd', 5, 2, 3],
  ['beyond the end', 'ab\ncd', 99, 2, 3],
  ['before the start', 'ab', -1, 1, 1],
  ['after carriage returns', 'a\r\nbc', 4, 2, 2],
  ['after an emoji, which is one character', '🙂a', 2, 1, 2],
  ['after a combining accent, which is one of its own', 'e\u0301a', 2, 1, 3],
  ['an empty text', '', 0, 1, 1],
  ['a last line that is empty', 'a\n', 2, 2, 1],
] as const)('%s', ([, text, offset, line, column]) => {
  expect(indexLines(text).positionAt(offset)).toEqual({ line, column });
});

test('lines come without their ends', () => {
  const { textOf } = indexLines('a\r\nb\n\nc\r');
  expect([0, 1, 2, 3, 4, 5].map((line) => textOf(line))).toEqual([undefined, 'a', 'b', '', 'c\r', undefined]);
});

test('the line end is found from anywhere in the line', () => {
  const { endOfLine } = indexLines('ab\r\ncd');
  expect([0, 2, 3, 4, 6].map((offset) => endOfLine(offset))).toEqual([2, 2, 2, 6, 6]);
});

test('positions do not depend on the order in which they are asked', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '🙂', '\n', '\r\n', '日') });
  fc.assert(
    fc.property(texts, fc.array(fc.nat(20)), (text, offsets) => {
      const shared = indexLines(text);
      for (const offset of offsets) {
        expect(shared.positionAt(offset)).toEqual(indexLines(text).positionAt(offset));
      }
    }),
  );
});
