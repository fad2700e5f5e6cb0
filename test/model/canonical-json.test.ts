import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { FIXED } from '../support/generated-book.ts';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

test('one value has one text, in whatever order it was built', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    FIXED,
  );
});

test.for([
  [
    'keys by code unit, at every depth',
    { b: [{ z: 1, a: 2 }], a: null, Z: 0 },
    '{"Z":0,"a":null,"b":[{"a":2,"z":1}]}',
  ],
  ['lists as they are', [3, 1, 2], '[3,1,2]'],
  ['nothing for what is undefined', { a: undefined, b: 1 }, '{"b":1}'],
  ['numbers at full precision', { a: 58.333333333333336 }, '{"a":58.333333333333336}'],
] as const)('%s', ([, value, text]) => {
  expect(canonicalJson(value)).toBe(text);
});
