import { expect, test } from 'vitest';
import { LineSchema, NameSchema, ParagraphSchema, UnitSchema } from '../../src/model/primitives.ts';

test.each([
  ['a turn of direction', 'Acme \u202egnp.exe'],
  ['an isolate', 'Acme \u2066Ltd\u2069'],
  ['a lone surrogate', 'Acme \ud800'],
  ['a NUL', 'Acme\0'],
  ['a line separator', 'Acme\u2028Ltd'],
])('%s is in no text', (_, text) => {
  for (const schema of [LineSchema, NameSchema, ParagraphSchema])
    expect(schema.safeParse(text).success).toBe(false);
});

test.each([
  ['a joiner', 'نامه\u200cها'],
  ['a mark of direction', 'Acme \u200f(שלום)'],
  ['markup', '</style><script>{{x}} ]]>'],
])('%s is text like any other', (_, text) => {
  expect(LineSchema.parse(text)).toBe(text);
});

test('a unit stands beside its number', () => {
  expect(UnitSchema.safeParse('x'.repeat(60)).success).toBe(true);
  expect(UnitSchema.safeParse('x'.repeat(61)).success).toBe(false);
});
