/**
 * How figures are printed on the internal site: one way each, so that the same number is the same
 * everywhere, to the digit. The locale is fixed; the house reads British English.
 */
import type { Figure, Share } from '../../views/site/figure.ts';

const LOCALE = 'en-GB';

// A hyphen is not a minus: in columns of figures it is too short to be seen.
const minus = (text: string): string => text.replace('-', '−');

const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0, signDisplay: 'negative' });
const tenth = new Intl.NumberFormat(LOCALE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'negative',
});
const free = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2, signDisplay: 'negative' });

/** The dash that stands for a figure that is not known, with the reason. */
export const unknown = (reason: string): Figure => ({ text: '–', reason });

/** A figure, or a dash with the reason where it is null. */
export const known = <T>(value: T | null | undefined, print: (value: T) => string, reason: string): Figure =>
  value === null || value === undefined ? unknown(reason) : { text: print(value) };

/** A count: "1,204". */
export const count = (value: number): string => whole.format(value);

/** An amount of the book's currency in whole units, without its sign, for columns: "1,204,310". */
export const amount = (value: number): string => minus(whole.format(value));

// Making a formatter costs more than printing a thousand amounts with it.
const currencies = new Map<string, Intl.NumberFormat>();
const inCurrency = (currency: string): Intl.NumberFormat => {
  const known = currencies.get(currency);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
    minimumFractionDigits: 0,
    signDisplay: 'negative',
  });
  currencies.set(currency, made);
  return made;
};

/** An amount with its currency, for sentences: "€1,204,310"; the digits are those of `amount`. */
export const money = (value: number, currency: string): string => minus(inCurrency(currency).format(value));

/** A tick of a money axis, short: "€1.5m". */
export const shortMoney = (value: number, currency: string): string =>
  minus(
    new Intl.NumberFormat(LOCALE, {
      style: 'currency',
      currency,
      notation: 'compact',
      maximumFractionDigits: 1,
      minimumFractionDigits: 0,
    }).format(value),
  ).replace(/(?<=\d)[KMBT]/u, (unit) => unit.toLowerCase());

/** A percentage from per cent, 0 to 100: "31.4%". */
export const percent = (value: number): string => `${minus(tenth.format(value))}%`;

/** A percentage from a share, 0 to 1. */
export const percentOfShare = (share: number): string => percent(share * 100);

/** A change in per cent, signed: "+4.2%". */
export const change = (ratio: number): string => {
  const text = tenth.format(Math.abs(ratio * 100));
  if (text === '0.0') return '0.0%';
  return `${ratio < 0 ? '−' : '+'}${text}%`;
};

/** A score or its points, 0 to 100: "63.4". */
export const points = (value: number): string => minus(tenth.format(value));

/** A raw answer on its own scale: up to two decimals. */
export const answer = (value: number): string => minus(free.format(value));

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date `YYYY-MM-DD` as "12 Mar 2026". */
export const date = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};

/** A share, 0 to 1, with what its bar is drawn from; a dash with the reason where it is null. */
export const share = (value: number | null, reason: string): Share =>
  value === null ? { ...unknown(reason), share: null } : { text: percentOfShare(value), share: value };

/** A part of a whole: "3 of 14", and its share. A whole of nothing has no share. */
export const partOf = (part: number, total: number, reason: string): Share =>
  share(total === 0 ? null : part / total, reason);

/** A count with its noun: "1 account", "3 accounts". */
export const plural = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string => {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
};
