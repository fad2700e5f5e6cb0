/** The handbook's page on imports names every key that a map may have and every code, and its example is a map. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { IMPORT_CODES } from '../../src/import/import-finding.ts';
import { ImportMapSchema } from '../../src/import/import-map.ts';
import { mapPresets } from '../../src/import/map-presets.ts';
import { readMap } from '../../src/import/read-map.ts';
import { ImportRecordSchema } from '../../src/model/import-record.ts';

const page = readFileSync(join(import.meta.dirname, '../../src/site/pages/handbook/import.mdx'), 'utf8');

/** Every key and every choice that a schema knows; those of the book are told on a page of their own. */
const wordsOf = (schema: unknown): readonly string[] => {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      key === 'book' ? [key] : [key, ...wordsOf(field)],
    );
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  if (schema instanceof z.ZodArray) return wordsOf(schema.element);
  if (schema instanceof z.ZodRecord) return wordsOf(schema.valueType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(wordsOf);
  if (schema instanceof z.ZodPipe) return wordsOf(schema.in);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  )
    return wordsOf(schema.unwrap());
  return [];
};

const named = (word: string): boolean =>
  word === '' || new RegExp(`(?<![\\w-])${word.replace(/[^\w]/g, '\\$&')}(?![\\w-])`).test(page);

test.each([
  ['a map', ImportMapSchema],
  ['a record', ImportRecordSchema],
])('the page names every key of %s', (_, schema) => {
  const words = [...new Set(wordsOf(schema))].filter((word) => /\w/.test(word));
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((word) => !named(word))).toEqual([]);
});

test('the page names every code of an import, and every map that comes along', () => {
  expect([...IMPORT_CODES, ...mapPresets()].filter((word) => !page.includes(word))).toEqual([]);
});

test('the example is a map', () => {
  const example = /```yaml\n# map.yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(readMap(example, 'map.yaml').findings).toEqual([]);
});
