/**
 * Texts of the book that packets print, against the languages that packets are written in: a packet
 * in French that names a colleague by her English title was not meant for its reader.
 */
import type { Finding } from '../model/finding.ts';
import { type Locale, LocaleSchema, languageOf } from '../model/locale.ts';
import type { BookDraft, Draft } from './draft.ts';
import { findPlaces, findTexts } from './places.ts';

/** Where the book holds texts that may be written in several languages; a test holds these lists against the schemas. */
export const SETTINGS_WORDINGS = ['vendor.strapline', 'vendor.contact'] as const;
export const OFFERINGS_WORDINGS = ['offerings.*.name'] as const;
export const TEAM_WORDINGS = ['people.*.title'] as const;
export const MODEL_WORDINGS = ['benchmark.sectors.*', 'benchmark.everyone'] as const;

/**
 * Every text that is written for some languages and lacks one that the packet of an account is in. A
 * plain text stands for all languages, as a name does. See the handbook, languages.
 */
export function checkTranslations(book: BookDraft): Finding[] {
  const readers = firstReaders(book);
  const lacking = (draft: Draft<unknown> | null, patterns: readonly string[]): Finding[] =>
    draft === null ? [] : patterns.flatMap((pattern) => checkPlaces(draft, pattern, readers));
  return [
    ...lacking(book.settings, SETTINGS_WORDINGS),
    ...lacking(book.offerings, OFFERINGS_WORDINGS),
    ...lacking(book.team, TEAM_WORDINGS),
    ...lacking(book.model, MODEL_WORDINGS),
  ];
}

/** The locales of packets, each with the first account that reads it. */
function firstReaders(book: BookDraft): ReadonlyMap<Locale, string> {
  const [own = 'en-GB'] = findTexts(book.settings?.raw, 'locale');
  const readers = new Map<Locale, string>();
  for (const { id, customerProfile } of book.accounts.values()) {
    const [text = own] = findTexts(customerProfile?.raw, 'locale');
    const locale = LocaleSchema.safeParse(text).data;
    if (locale !== undefined && !readers.has(locale)) readers.set(locale, id);
  }
  return readers;
}

function checkPlaces(
  { path: document, raw }: Draft<unknown>,
  pattern: string,
  readers: ReadonlyMap<Locale, string>,
): Finding[] {
  return findPlaces(raw, pattern).flatMap(({ path, value }): Finding[] => {
    // A plain text is one for all; what is neither a text nor a mapping is told of as the wrong kind.
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    const missing = missingIn(Object.keys(value), readers);
    const [first] = missing;
    if (first === undefined) return [];
    const args = {
      key: String(path.at(-1)),
      missing: missing
        .map(({ language, account }) => `"${language}" (the packet of "${account}")`)
        .join(' and '),
      example: first.language,
    };
    return [{ code: 'translation-missing', document, path, at: 'key', args }];
  });
}

/** The languages that nothing is written in for, each once, with an account whose packet is in it. */
function missingIn(
  written: readonly string[],
  readers: ReadonlyMap<Locale, string>,
): readonly { readonly language: string; readonly account: string }[] {
  const missing = new Map<string, string>();
  for (const [locale, account] of readers) {
    const language = languageOf(locale);
    const isWritten = written.includes(locale) || written.includes(language);
    if (!isWritten && !missing.has(language)) missing.set(language, account);
  }
  return [...missing].map(([language, account]) => ({ language, account }));
}
