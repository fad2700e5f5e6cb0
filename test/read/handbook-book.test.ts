/** The examples of the handbook are one small book, and its pages name every key that content may have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { BookSettingsSchema } from '../../src/model/book-settings.ts';
import { CustomerProfileSchema, CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { InternalProfileSchema, InternalYearSchema } from '../../src/model/internal-facts.ts';
import { IssuedYearSchema } from '../../src/model/issued-year.ts';
import { OfferingsSchema } from '../../src/model/offerings.ts';
import { ProspectSchema } from '../../src/model/prospect.ts';
import { ReviewModelSchema } from '../../src/model/review-model.ts';
import { StrategySchema } from '../../src/model/strategy.ts';
import { TeamSchema } from '../../src/model/team.ts';
import { readBook } from '../../src/read/read-book.ts';
import { withContent } from '../support/content-folder.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';

const pageOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../../src/site/pages/handbook/${name}.mdx`), 'utf8');
const format = pageOf('content-format');
const model = pageOf('model-file');

test('the examples make a book that is read without a finding', async () => {
  const examples = [...`${format}\n${model}`.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)];
  const nothingTiny = Object.fromEntries(Object.keys(TINY_BOOK).map((path) => [path, null]));
  const files = Object.fromEntries(examples.map(([, file, text]) => [file ?? '', text ?? '']));
  // The page shows one internal year; the one that was issued has facts too.
  const issuedYear = { 'accounts/brightwater/internal/2025.yaml': '{}\n' };
  await withContent({ ...nothingTiny, ...files, ...issuedYear }, async (contentDir) => {
    const { book, diagnostics } = await readBook(contentDir);
    expect(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
    expect(book?.accounts.map(({ id }) => id)).toEqual(['brightwater']);
  });
});

/** Every key, and every choice, that a schema knows at any depth. */
function wordsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, field]) => [key, ...wordsOf(field)]);
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodArray) return wordsOf(schema.element);
  if (schema instanceof z.ZodRecord) return [...wordsOf(schema.keyType), ...wordsOf(schema.valueType)];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(wordsOf);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return wordsOf(schema.unwrap());
  if (schema instanceof z.ZodPrefault) return wordsOf(schema.unwrap());
  return [];
}

test.for([
  ['book.yaml', BookSettingsSchema],
  ['offerings.yaml', OfferingsSchema],
  ['team.yaml', TeamSchema],
  ['strategy.yaml', StrategySchema],
  ['customer/profile.yaml', CustomerProfileSchema],
  ['customer/<year>.yaml', CustomerYearSchema],
  ['internal/profile.yaml', InternalProfileSchema],
  ['internal/<year>.yaml', InternalYearSchema],
  ['issued/<year>.yaml', IssuedYearSchema],
  ['prospects/<id>/profile.yaml', ProspectSchema],
] as const)('the page on content names every key and choice of %s', ([, schema]) => {
  expect([...new Set(wordsOf(schema))].filter((word) => !isNamed(format, word))).toEqual([]);
});

test('the page on the model names every key and choice', () => {
  expect([...new Set(wordsOf(ReviewModelSchema))].filter((word) => !isNamed(model, word))).toEqual([]);
});

/** In code or in an example; a word of the prose alone does not count. */
function isNamed(page: string, word: string): boolean {
  const code = [...page.matchAll(/```[\s\S]*?```|`[^`\n]*`/g)].map(([text]) => text).join('\n');
  return new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(code);
}
