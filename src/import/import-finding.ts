/** What an import does not understand, with its address in the map or in an export. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Where something stands in a file. Lines and columns count from 1; the end is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The place as a path: of keys in the map, the column’s name in an export. */
  readonly path: string;
}

type Words = Readonly<Record<string, string | number>>;

interface Entry {
  readonly message: (words: Words) => string;
  readonly hint: (words: Words) => string;
}

const say = (message: Entry['message'], hint: Entry['hint'] | string): Entry => ({
  message,
  hint: typeof hint === 'string' ? () => hint : hint,
});

/** Every code of an import, permanent: one that is no longer raised is never used anew. */
const CATALOGUE = {
  'map-yaml-broken': say(
    (w) => `The map is not well-formed YAML: ${w.problem}`,
    'Mend the line that is pointed at.',
  ),
  'map-key-unknown': say(
    (w) => `The map has a key "${w.key}" that means nothing here.`,
    (w) => (w.closest === '' ? 'Take it out.' : `Did you mean "${w.closest}"?`),
  ),
  'map-value-refused': say((w) => `The map cannot be followed: ${w.problem}`, 'Mend the map at this place.'),
  'map-column-unknown': say(
    (w) => `"${w.export}" has no column "${w.column}".`,
    (w) => (w.closest === '' ? `Its columns are: ${w.columns}.` : `Did you mean "${w.closest}"?`),
  ),
  'map-column-twice': say(
    (w) => `"${w.export}" has two columns named "${w.column}", so it is not clear which one is meant.`,
    'Rename one of them in the export.',
  ),
  'export-missing': say(
    (w) => `The export "${w.export}" is not in the folder.`,
    'Put the file there, or take the table out of the map.',
  ),
  'export-outside': say(
    (w) => `The export "${w.export}" is not a plain file inside the folder, so it is not opened.`,
    'Copy the file itself into the folder; links are not followed out of it.',
  ),
  'export-too-large': say(
    (w) => `The export "${w.export}" has ${w.size}; the limit is ${w.limit}.`,
    'Split the export, or export fewer years.',
  ),
  'export-encoding': say(
    (w) => `The export is not ${w.encoding}: byte ${w.at} cannot be read.`,
    'Declare `encoding: windows-1252` (or utf-16le) for this table, or export it as UTF-8.',
  ),
  'export-csv-broken': say(
    (w) => `The export stops being CSV here: ${w.problem}. Nothing after this line was read.`,
    'A quote inside a cell is written twice, and the cell in quotes.',
  ),
  'export-empty': say(() => 'The export has no header row.', 'The first row names the columns.'),
  'row-ragged': say(
    (w) => `The row has ${w.cells} cells where the header has ${w.columns}.`,
    'A delimiter inside a cell needs quotes around the cell; check the delimiter of the table too.',
  ),
  'row-without-key': say(
    (w) => `The row has nothing in "${w.column}", so it belongs to no account.`,
    'Give it a key, or leave such rows out with `only`.',
  ),
  'row-twice': say(
    (w) => `The row says again what line ${w.first} says: ${w.what}.`,
    (w) => String(w.hint),
  ),
  'account-unknown': say(
    (w) => `"${w.key}" is the key of no account in "${w.export}".`,
    'Add the account, or write `strangers: skip` for this table in the map.',
  ),
  'year-unknown': say(
    (w) => `"${w.text}" lies in no fiscal year of the book.`,
    'Fiscal years are listed in the map under `book`; rows of other years can be left out with `otherYears: skip`.',
  ),
  'cell-empty': say((w) => `"${w.column}" is empty, and ${w.need}.`, 'Fill the cell in the export.'),
  'cell-not-understood': say(
    (w) => `"${w.text}" is not ${w.kind}.`,
    (w) => String(w.hint),
  ),
  'cell-unlisted': say(
    (w) => `"${w.text}" is not in the lookup of "${w.column}".`,
    'Add it to the lookup, or say what everything else becomes: `otherwise` (null leaves it out) or `unlisted: keep`.',
  ),
  'value-refused': say(
    (w) => `"${w.text}" cannot stand as ${w.field}: ${w.problem}.`,
    'Mend the cell in the export.',
  ),
  'content-differs': say(
    () => 'The file exists and says something else than the import would write. Nothing was written.',
    'Import into an empty folder and compare, or move the file away first.',
  ),
  'content-is-link': say(
    () => 'A link stands where the import would write. Nothing was written.',
    'Give a content folder without links.',
  ),
  'content-lacks': say(
    (w) =>
      `The import refers to ${w.what}, which the file that is already there does not have. Nothing was written.`,
    'Add it to the file, then import again.',
  ),
  'content-currency': say(
    (w) => `The book counts in ${w.theirs}, the map in ${w.ours}. Nothing was written.`,
    'Map the currency of the amounts, or mend the one that is wrong.',
  ),
} as const satisfies Record<string, Entry>;

export type ImportCode = keyof typeof CATALOGUE;

/** A finding of the import, in words. */
export const importFinding = (code: ImportCode, place: Place, words: Words = {}): Diagnostic => ({
  file: place.file,
  line: place.line,
  column: place.column,
  endLine: place.endLine,
  endColumn: place.endColumn,
  severity: 'error',
  code,
  message: CATALOGUE[code].message(words),
  hint: CATALOGUE[code].hint(words),
  path: place.path,
});

/** The place of a file as a whole. */
export const startOf = (file: string, path = ''): Place => ({
  file,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  path,
});
