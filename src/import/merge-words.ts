/** Quarrels between a file and an export, in words. */
import type { Place } from './import-finding.ts';
import type { Plain, Quarrel } from './merge-values.ts';

const MOST = 60;
const NAMES = 4;

const valueInWords = (value: Plain): string => {
  const text =
    typeof value === 'string'
      ? `"${value}"`
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
};

/** The words of a conflict; `cell` is where the export says it, where one cell does. */
export const conflictInWords = ({ name, base, file, fresh }: Quarrel, cell: Place | null) => ({
  name,
  file: file === undefined ? 'it was taken out of the file' : `the file says ${valueInWords(file)}`,
  fresh: valueInWords(fresh ?? null),
  cell: cell === null ? 'by the map’s `absent`' : `${cell.file}:${cell.line}:${cell.column}`,
  base:
    base === undefined ? 'and no import wrote it before' : `and the last import wrote ${valueInWords(base)}`,
});

/** The first few of some names, and how many there are beside. */
export const listInWords = (names: readonly string[]): string => {
  const shown = names.slice(0, NAMES).join(', ');
  return names.length > NAMES ? `${shown} and ${names.length - NAMES} more` : shown;
};
