/**
 * A text that is written once for the whole book and printed in the packets of many accounts: the
 * name of an offering, the title of a colleague. See the handbook, languages.
 */
import { z } from 'zod';
import { LANGUAGES, type Locale, LocaleSchema, languageOf } from './locale.ts';

const TongueSchema = z.enum([...LANGUAGES, ...LocaleSchema.options]);

/** One text for all packets, or a text for each language; a locale's own, such as `de-CH`, comes before its language's. */
export const wordingOf = (text: z.ZodString) =>
  z.union([
    text,
    z
      .partialRecord(TongueSchema, text)
      .refine((texts) => Object.keys(texts).length > 0, 'needs a text in one language at least'),
  ]);
export type Wording = z.output<ReturnType<typeof wordingOf>>;

/** The text as a locale reads it; null where it is written for none of its language. */
export function wordingIn(wording: Wording, locale: Locale): string | null {
  if (typeof wording === 'string') return wording;
  return wording[locale] ?? wording[languageOf(locale)] ?? null;
}

/**
 * The text for whoever reads the book in its own locale, where nothing asks that each text be written
 * in it: else in English, else in the first language that it is written in.
 */
export function wordingFor(wording: Wording, locale: Locale): string {
  const own = wordingIn(wording, locale) ?? wordingIn(wording, 'en-GB');
  if (own !== null || typeof wording === 'string') return own ?? '';
  return Object.values(wording).find((text) => text !== undefined) ?? '';
}
