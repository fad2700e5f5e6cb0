import { expect, test } from 'vitest';
import { z } from 'zod';
import { BookSettingsSchema } from '../../src/model/book-settings.ts';
import { OfferingsSchema } from '../../src/model/offerings.ts';
import { ReviewModelSchema } from '../../src/model/review-model.ts';
import { StrategySchema } from '../../src/model/strategy.ts';
import { TeamSchema } from '../../src/model/team.ts';
import * as wordings from '../../src/read/check-translations.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';
import { check } from './check.ts';
import { edit } from './faults/case.ts';

test('the finding names the languages, an account for each, and the ways out', async () => {
  const [finding] = await check(
    {
      ...edit('team.yaml', 'title: Account manager', 'title: { en: Account manager, de: Betreuerin }'),
      ...edit('accounts/acme/customer/profile.yaml', 'people:', 'locale: fr-FR\npeople:'),
      ...copyOfAcme('zenith', 'ar-AE'),
    },
    ['translation-missing team.yaml:4:5'],
  );
  expect(finding?.message).toBe(
    '"title" is not written in every language that packets are in: it lacks "fr" (the packet of "acme") and "ar" (the packet of "zenith").',
  );
  expect(finding?.hint).toContain('Add "fr:"');
  expect(finding?.hint).toContain('one text without languages');
});

/** An account of which only the locale matters. */
const copyOfAcme = (id: string, locale: string) => ({
  [`accounts/${id}/customer/profile.yaml`]: `name: ${id}\nlocale: ${locale}\n`,
  [`accounts/${id}/internal/profile.yaml`]: '{}\n',
  [`accounts/${id}/internal/2026.yaml`]: TINY_BOOK['accounts/acme/internal/2026.yaml'] ?? '{}\n',
});

/** A plain text, or a mapping that may have the key of a language. */
const isWording = (schema: unknown): boolean =>
  schema instanceof z.ZodUnion &&
  schema.options.some(
    (option) =>
      option instanceof z.ZodRecord &&
      option.keyType instanceof z.ZodEnum &&
      option.keyType.options.includes('fr'),
  );

/** Paths of all fields of a schema that may be written in several languages. */
function wordingsOf(schema: unknown, path: readonly string[] = []): string[] {
  if (isWording(schema)) return [path.join('.')];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return wordingsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return wordingsOf(schema.element, [...path, '*']);
  if (schema instanceof z.ZodRecord) return wordingsOf(schema.valueType, [...path, '*']);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => wordingsOf(option, path));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) => wordingsOf(field, [...path, key]));
}

test.for([
  ['book.yaml', BookSettingsSchema, wordings.SETTINGS_WORDINGS],
  ['offerings.yaml', OfferingsSchema, wordings.OFFERINGS_WORDINGS],
  ['team.yaml', TeamSchema, wordings.TEAM_WORDINGS],
  ['model.yaml', ReviewModelSchema, wordings.MODEL_WORDINGS],
  ['strategy.yaml', StrategySchema, []],
] as const)('every text of %s that may be written in several languages is checked', ([, schema, checked]) => {
  expect(wordingsOf(schema).toSorted()).toEqual([...checked].toSorted());
});
