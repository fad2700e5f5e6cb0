/** Ids out of names: what a person would type for the name on a plain keyboard. */
import { createHash } from 'node:crypto';

const MAX_LENGTH = 64;

/** Letters that do not come apart into a plain one and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  '&': ' and ',
};

/** Kebab-case ASCII of a text, 64 characters at most; empty where it has no Latin letter or digit. */
export const slugOf = (text: string): string =>
  cut(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[ßæœøđðłþı&]/g, (letter) => LETTERS[letter] ?? '')
      .replace(/[\p{M}'’‘`´]/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    MAX_LENGTH,
  );

const cut = (slug: string, length: number): string => slug.slice(0, length).replace(/-$/, '');

/** An id for a text that may have no letter to make one of: then it is a digest, stable and dull. */
export const idOf = (text: string, prefix: string): string => {
  const slug = slugOf(text);
  return slug === '' ? `${prefix}-${digestOf(text)}` : slug;
};

/** An id with a suffix, still 64 characters at most. */
export const withSuffix = (id: string, suffix: string): string =>
  `${cut(id, MAX_LENGTH - suffix.length - 1)}-${suffix}`;

/** Eight hexadecimal digits that stand for a text. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
