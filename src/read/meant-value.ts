/**
 * What somebody meant who wrote a number or a date as people write them, and as a spreadsheet does.
 * A reading that could be another one is told as such: messages name it, and nothing is mended by it.
 */

/** A value as it should be written; `isSure` where it can have been meant no other way. */
export interface Meant {
  readonly value: string;
  readonly isSure: boolean;
}

const CURRENCY = /^(?:[€$£¥]|[A-Z]{3}\b)\s*|\s*(?:[€$£¥]|\b[A-Z]{3})$/u;
const GROUPED = /^\d{1,3}(?:([ ,.'’\u00a0\u202f])\d{3})(?:\1\d{3})*$/u;
const SCALES: Readonly<Record<string, number>> = { k: 3, K: 3, m: 6, M: 6, mn: 6, bn: 9 };

/** The number that a text stands for, as digits; null where it stands for none. */
export function numberMeant(text: string): Meant | null {
  let bare = text.trim();
  const isPlain = bare === text;
  const withoutCurrency = bare.replace(CURRENCY, '');
  const hasCurrency = withoutCurrency !== bare;
  bare = withoutCurrency;
  const percent = /\s*%$/.exec(bare)?.[0];
  if (percent !== undefined) bare = bare.slice(0, -percent.length);
  const scale = /\s*(k|K|m|M|mn|bn)$/.exec(bare);
  if (scale !== null) bare = bare.slice(0, -scale[0].length);
  const read = digitsMeant(bare);
  if (read === null) return null;
  const shift = SCALES[scale?.[1] ?? ''] ?? 0;
  const isAsWritten = isPlain && !hasCurrency && percent === undefined && shift === 0;
  return { value: shift === 0 ? read.value : shifted(read.value, shift), isSure: read.isSure && isAsWritten };
}

function digitsMeant(text: string): Meant | null {
  const [, sign = '', number = ''] = /^([-−]?)(.*)$/u.exec(text) ?? [];
  const minus = sign === '' ? '' : '-';
  const told = (value: string, isSure: boolean): Meant => ({ value: minus + value, isSure });
  if (/^\d+(?:\.\d+)?$/.test(number)) return told(number, true);
  const separator = GROUPED.exec(number)?.[1];
  if (separator !== undefined) {
    const digits = number.replaceAll(separator, '');
    const groups = number.split(separator).length - 1;
    // "1,400" may be 1400 or 1.4; two groups, or a space between them, can only be thousands.
    return told(digits, groups > 1 || !/[.,]/.test(separator));
  }
  const both = /^(\d{1,3}(?:([ .'’\u00a0\u202f])\d{3})+),(\d+)$/u.exec(number);
  if (both) return told(`${(both[1] ?? '').replaceAll(both[2] ?? '', '')}.${both[3]}`, true);
  const english = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(number);
  if (english) return told(`${(english[1] ?? '').replaceAll(',', '')}.${english[2]}`, true);
  const comma = /^(\d+),(\d+)$/.exec(number);
  return comma ? told(`${comma[1]}.${comma[2]}`, (comma[2] ?? '').length !== 3) : null;
}

/** Moves the decimal point of digits to the right. */
function shifted(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = `${whole}${fraction.slice(0, places).padEnd(places, '0')}`;
  const rest = fraction.slice(places);
  const stripped = moved.replace(/^(-?)0+(?=\d)/, '$1');
  return rest === '' ? stripped : `${stripped}.${rest}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The dates that a text can stand for, the likeliest first; empty where it stands for none. */
export function datesMeant(text: string): string[] {
  const bare = text.trim();
  const numbers = /^(\d{1,4})([-./ ])(\d{1,2})\2(\d{1,4})$/.exec(bare);
  if (numbers) {
    const [, a = '', separator = '', b = '', c = ''] = numbers;
    if (a.length === 4) return existing([[a, b, c]]);
    if (c.length !== 4) return [];
    // A point between is written where the day comes first, everywhere.
    return separator === '.'
      ? existing([[c, b, a]])
      : existing([
          [c, b, a],
          [c, a, b],
        ]);
  }
  const timed = /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(bare)?.[1];
  if (timed !== undefined) return existing([timed.split('-')]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/.exec(bare);
  if (dayFirst) return existing([[dayFirst[3] ?? '', monthOf(dayFirst[2]), dayFirst[1] ?? '']]);
  const monthFirst = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(bare);
  return monthFirst ? existing([[monthFirst[3] ?? '', monthOf(monthFirst[1]), monthFirst[2] ?? '']]) : [];
}

/** Days are counted so by spreadsheets, from the end of 1899 on. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The date that a spreadsheet shows for a number; null where it is none of our time. */
export function dateOfSerial(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 30_000 || serial > 60_000) return null;
  return new Date(FIRST_DAY + serial * 86_400_000).toISOString().slice(0, 10);
}

const monthOf = (name = ''): string => {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? '' : String(at + 1);
};

function existing(dates: readonly (readonly string[])[]): string[] {
  const written = dates.map(([year = '', month = '', day = '']) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  return [...new Set(written)].filter((date) => {
    const at = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
  });
}

/** The id that a name, or an id in another spelling, comes to; `''` where nothing is left of it. */
export const idMeant = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}“”„‟‘’‚«»"']/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/[øØ]/g, 'o')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 64);

/** Words that people write where they know nothing. */
export const isPlaceholder = (text: string): boolean =>
  /^(?:n\/?a|n\.a\.|tbd|tbc|tba|todo|unknown|none|open|\?+|-+|–|—|x+|\.\.\.|…)$/i.test(text.trim());

/** A text without the curly quotes around it; null where there are none. */
export const uncurled = (text: string): string | null =>
  /^[“”„‟‘’‚«»](.+)[“”„‟‘’‚«»]$/u.exec(text.trim())?.[1] ?? null;
