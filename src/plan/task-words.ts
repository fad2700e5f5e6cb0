/** How figures, days and roles are spelled in the sentences of a task. */
import type { Role } from '../model/customer-facts.ts';

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  ceo: 'CEO',
  cio: 'CIO',
  cfo: 'CFO',
  cmo: 'CMO',
  'line-of-business': 'line-of-business leader',
  purchasing: 'purchasing agent',
  'it-management': 'IT manager',
  other: 'other',
};

/** "a", "a or b", "a, b or c". */
export const list = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

export const quoted = (text: string): string => `“${text}”`;

/** A text of somebody’s own as the end of a sentence. */
export const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "12 Mar 2026" of `2026-03-12`. */
export const day = (date: string): string =>
  `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;

const formats = new Map<number, Intl.NumberFormat>();

/** The locale is fixed, so that a sentence is the same on every machine. */
const plain = (value: number, decimals: number): string => {
  const format = formats.get(decimals) ?? new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format.format(value).replace('-', '−');
};

/** A percentage below a limit, with as many decimals as it takes to tell them apart: 19.96 is not 20. */
export const percentBelow = (value: number, limit: number): readonly [string, string] => {
  const decimals = [0, 1, 2, 3, 4, 5, 6].find((count) => plain(value, count) !== plain(limit, count)) ?? 10;
  return [`${plain(value, decimals)} %`, `${plain(limit, 10)} %`];
};
