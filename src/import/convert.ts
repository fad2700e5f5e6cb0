/** Texts to values. Each conversion is strict: what it does not fully understand it does not guess at. */
import type { NumberStyle } from './map-cells.ts';

/** One line of text: composed characters, single spaces, none at the ends. */
export const toLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * A number in a declared style. A minus may lead or trail, and brackets mean less than zero, as in
 * ledgers. Null where the text is anything else, a grouping out of place included.
 */
export const toNumber = (text: string, style: NumberStyle): number | null => {
  const bare = style.ignore
    .reduce(
      (rest, mark) => rest.replaceAll(mark, ''),
      text.replace(/[\s\u00a0\u202f]/g, ' ').replaceAll('\u2019', "'"),
    )
    .trim();
  const bracketed = /^\((.+)\)$/.exec(bare);
  const signed = /^([-+\u2212]?) ?(.*?) ?([-\u2212]?)$/.exec(bracketed?.[1] ?? bare);
  if (signed === null) return null;
  const [, before = '', digits = '', after = ''] = signed;
  if ([bracketed !== null, before !== '', after !== ''].filter(Boolean).length > 1) return null;
  const [whole = '', fraction = '', ...rest] = digits.split(style.decimal);
  const grouped = style.grouping === '' ? [whole] : whole.split(style.grouping);
  const evenly =
    grouped.length === 1 ||
    (/^\d{1,3}$/.test(grouped[0] ?? '') && grouped.slice(1).every((g) => /^\d{3}$/.test(g)));
  const plain = `${grouped.join('')}.${fraction === '' ? '0' : fraction}`;
  if (rest.length > 0 || !evenly || !/^\d+\.\d+$/.test(plain) || digits.endsWith(style.decimal)) return null;
  const value = Number(plain);
  if (value === 0) return 0;
  return bracketed !== null || after !== '' || (before !== '' && before !== '+') ? -value : value;
};

const PART = {
  yyyy: '(?<y>\\d{4})',
  MM: '(?<m>\\d{2})',
  M: '(?<m>\\d{1,2})',
  dd: '(?<d>\\d{2})',
  d: '(?<d>\\d{1,2})',
};

/** A date in a declared pattern, as `YYYY-MM-DD`; null where the text is not in it. Whether the day exists is not asked. */
export const toDate = (text: string, pattern: string): string | null => {
  if (pattern === 'excel') return fromSerial(text, Date.UTC(1899, 11, 30), 61);
  if (pattern === 'excel-1904') return fromSerial(text, Date.UTC(1904, 0, 1), 0);
  const source = pattern.replace(/yyyy|MM?|dd?|\*$|[^\w]/g, (token) =>
    token === '*' ? '.*' : token in PART ? PART[token as keyof typeof PART] : `\\${token}`,
  );
  const parts = new RegExp(`^${source}$`).exec(text)?.groups;
  if (!parts) return null;
  return `${parts.y}-${parts.m?.padStart(2, '0')}-${parts.d?.padStart(2, '0')}`;
};

const DAY = 86_400_000;

/** Before day 61 the count of 1900 is off by one: it has a 29 February that never was. A part of a day is a time. */
const fromSerial = (text: string, origin: number, from: number): string | null => {
  const days = /^(\d{1,7})(?:\.\d+)?$/.exec(text)?.[1];
  if (days === undefined || Number(days) < from) return null;
  return new Date(origin + Number(days) * DAY).toISOString().slice(0, 10);
};
