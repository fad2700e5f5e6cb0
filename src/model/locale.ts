import { z } from 'zod';

/** Locales for which the packet's fixed words exist, as BCP 47 tags. See the handbook, languages. */
export const LocaleSchema = z.enum(['en-GB', 'en-US', 'de-DE', 'de-CH', 'fr-FR', 'ar-AE']);
export type Locale = z.output<typeof LocaleSchema>;

/** The languages that packets are written in. */
export const LANGUAGES = ['en', 'de', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

const LANGUAGE_OF: Readonly<Record<Locale, Language>> = {
  'en-GB': 'en',
  'en-US': 'en',
  'de-DE': 'de',
  'de-CH': 'de',
  'fr-FR': 'fr',
  'ar-AE': 'ar',
};

/** The language that a locale is written in. */
export const languageOf = (locale: Locale): Language => LANGUAGE_OF[locale];
