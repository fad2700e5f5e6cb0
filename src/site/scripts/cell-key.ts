/**
 * What a printed cell is sorted by. The house prints a number one way, so its value is read from the
 * print: rows that print alike are alike, and keep the order of the page.
 */

/** A number, a text, or null where the cell is not known. */
export type CellKey = number | string | null;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATE = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/;
const NUMBER = /^([+-]?)[^\d\s,.+-]{0,3}(\d[\d,]*(?:\.\d+)?)(%|k|m|bn)?(?: of \d[\d,]*)?$/;
const UNITS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** "12 Mar 2026" as "2026-03-12"; null where the text is no date. */
export const isoDate = (text: string): string | null => {
  const [, day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  const at = MONTHS.indexOf(month);
  return at < 0 ? null : `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The number that a text prints, or its day as a number; null where it prints none. */
export const printedNumber = (text: string): number | null => {
  const day = isoDate(text);
  if (day !== null) return Number(day.replaceAll('-', ''));
  const [, sign = '', digits = '', unit = ''] = NUMBER.exec(text.replace('−', '-')) ?? [];
  if (digits === '') return null;
  const value = Number(digits.replaceAll(',', '')) * (UNITS[unit] ?? 1);
  return sign === '-' ? -value : value;
};

/** The keys of a column: numbers where all that is known prints one, else texts. */
export const columnKeys = (texts: readonly (string | null)[]): readonly CellKey[] => {
  const numbers = texts.map((text) => (text === null ? null : printedNumber(text)));
  const isNumeric = texts.every((text, index) => text === null || numbers[index] !== null);
  return isNumeric ? numbers : texts;
};

const COLLATOR = new Intl.Collator('en-GB', { numeric: true });

/** The order of two keys; what is not known comes last, whichever way the rest runs. */
export const compareKeys = (a: CellKey, b: CellKey, descending: boolean): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : COLLATOR.compare(String(a), String(b));
  return descending ? -order : order;
};

/** A text as it is searched: without case and without marks on letters. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
