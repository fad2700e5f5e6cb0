import { safeText } from '../../export/safe-text.ts';
import { isoDate } from './cell-key.ts';

const PLAIN_NUMBER = /^[+−-]?\d[\d,]*(?:\.\d+)?%?$/;

/** A number without its commas and a date as machines write it; other text safe for a spreadsheet. */
const spell = (text: string): string => {
  if (PLAIN_NUMBER.test(text)) return text.replaceAll(',', '').replace('−', '-').replace(/^\+/, '');
  return isoDate(text) ?? safeText(text);
};

const quoted = (text: string): string =>
  /["\r\n\t;,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows of printed cells as CSV (RFC 4180): the head row first; a cell that is not known is empty. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(spell(cell))).join(',')}\r\n`).join('');
