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
  readonly severity: Diagnostic['severity'];
  readonly message: (words: Words) => string;
  readonly hint: (words: Words) => string;
}

const say = (message: Entry['message'], hint: Entry['hint'] | string): Entry => ({
  severity: 'error',
  message,
  hint: typeof hint === 'string' ? () => hint : hint,
});

/** What is told beside an import that is done all the same. */
const warn = (...[message, hint]: Parameters<typeof say>): Entry => ({
  ...say(message, hint),
  severity: 'warning',
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
  'map-without-book': say(
    (w) => `The map has no \`book\`, and ${w.problem}.`,
    'Give a content folder that has one, or write `book` into a map of your own: `rapport import --print-map salesforce` shows how it looks.',
  ),
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
    (w) => `The export cannot be read as text: ${w.problem}.`,
    (w) => String(w.hint),
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
    'Give it a key, or leave such rows out with `where`.',
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
  'colleague-unknown': say(
    (w) => `"${w.name}" is the e-mail address of none of our people.`,
    'Add the person with this `email` to team.yaml, or under `team` in the map.',
  ),
  'cell-garbled': say(
    (w) => `"${w.text}" ${w.problem}.`,
    (w) => String(w.hint),
  ),
  'record-broken': say(
    () => 'The record of what imports wrote cannot be read, so no change of yours could be told from theirs.',
    'Take it back from git, or delete it: every value that differs is then a question, and yours are kept.',
  ),
  'record-twice': say(
    (w) => `Two folders are recorded for the key "${w.key}": this one and ${w.other}.`,
    'One is a copy: delete its internal/imported.yaml.',
  ),
  'content-is-link': say(
    () => 'A link stands where the import would read or write. Nothing was written.',
    'Give a content folder without links.',
  ),
  'content-in-the-way': say(
    () => 'A folder stands where a file belongs, or a file where a folder does. Nothing was written.',
    'Move it away.',
  ),
  'content-encoding': say(
    () => 'The file is not UTF-8, so that its letters would be lost in writing. Nothing was written.',
    'Save it as UTF-8 in your editor, look at its letters, and import again.',
  ),
  'content-currency': say(
    (w) => `The book counts in ${w.theirs}, the map in ${w.ours}. Nothing was written.`,
    'Map the currency of the amounts, or mend the one that is wrong.',
  ),
  'content-not-editable': warn(
    (w) => `The import would change this file and cannot: ${w.problem}. It is left as it is.`,
    (w) => `Mend it, or write by hand: ${w.wanted}.`,
  ),
  'import-conflict': warn(
    (w) =>
      `${w.name}: ${w.file}, the export says ${w.fresh} (${w.cell}), ${w.base}. The file is left as it is.`,
    'Write what is right here, or import again with `--take export` to take the export’s word, or with `--take file` to be asked no more until the export changes.',
  ),
  'import-gone': warn(
    (w) => `The exports no longer say anything of ${w.names}. What the file says is left as it is.`,
    'Take it out by hand if it no longer holds; `--take file` keeps it and asks no more.',
  ),
  'import-file-removed': warn(
    () => 'The import wrote this file, and somebody took it away since. It stays away.',
    '`--take export` writes it anew; `--take file` asks no more until the export changes.',
  ),
  'account-gone': warn(
    (w) => `${w.key} is no longer ${w.where}. Nothing of the account is changed.`,
    'If the customer has left, say so with `lost` in this file; see the handbook.',
  ),
  'row-gone': warn(
    (w) => `No row says ${w.names} any more, so it is now what the map’s \`absent\` says.`,
    'Is the export whole? Then nothing is to be done.',
  ),
} as const satisfies Record<string, Entry>;

export type ImportCode = keyof typeof CATALOGUE;
export const IMPORT_CODES = Object.keys(CATALOGUE) as readonly ImportCode[];

/** A finding of the import, in words. */
export const importFinding = (code: ImportCode, place: Place, words: Words = {}): Diagnostic => ({
  file: place.file,
  line: place.line,
  column: place.column,
  endLine: place.endLine,
  endColumn: place.endColumn,
  severity: CATALOGUE[code].severity,
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
