/** Cells of a row as values of the fields they are mapped to, checked by the schema of the field. */
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DateSchema } from '../model/primitives.ts';
import type { Amount } from './amount.ts';
import { toDate, toLine, toNumber } from './convert.ts';
import { importFinding, type Place } from './import-finding.ts';
import type { TableMap } from './import-map.ts';
import type { AmountCell, DateCell, ListCell, TextCell, YearCell } from './map-cells.ts';
import type { Row, Table } from './read-table.ts';

/** A row with all that is needed to read its cells; what is not understood goes to `findings`. */
export interface RowInHand {
  readonly table: Table;
  readonly map: TableMap;
  readonly row: Row;
  readonly findings: Diagnostic[];
}

/** The text of a column as one line; undefined where it is blank or one of the texts that mean empty. */
export const textIn = ({ table, map, row }: RowInHand, column: string): string | undefined => {
  const text = toLine(row.texts[table.columns.indexOf(column)] ?? '');
  return text === '' || map.empty.includes(text) ? undefined : text;
};

export const placeIn = ({ table, row }: RowInHand, column: string): Place => table.placeOf(row, column);

const refuse = (hand: RowInHand, column: string, kind: string, hint: string): undefined => {
  const words = { text: textIn(hand, column) ?? '', kind, hint };
  hand.findings.push(importFinding('cell-not-understood', placeIn(hand, column), words));
  return undefined;
};

/** The column that a cell is read from, the first of several; none for a constant or a count. */
export const columnOf = (cell: TextCell | AmountCell | DateCell | YearCell | ListCell): string =>
  'column' in cell ? cell.column : 'columns' in cell ? (cell.columns[0] ?? '') : '';

/** A text, looked up where the map says so, and accepted by the schema of its field. */
export const readText = (
  hand: RowInHand,
  cell: TextCell,
  field: string,
  schema: z.ZodType,
): string | undefined => {
  if ('constant' in cell) return cell.constant;
  const text = rawText(hand, cell);
  if (text === undefined) return undefined;
  const value = 'lookup' in cell && cell.lookup ? look(hand, cell, text) : text;
  if (value === undefined) return undefined;
  const begins = 'begins' in cell ? (cell.begins ?? '') : '';
  // An address may begin with another scheme than the one that is put before a bare one.
  const hasStart = value.startsWith(begins) || (begins.endsWith('://') && /^\w+:\/\//.test(value));
  return accept(hand, columnOf(cell), field, schema, hasStart ? value : `${begins}${value}`);
};

const rawText = (
  hand: RowInHand,
  cell: Exclude<TextCell, { readonly constant: string }>,
): string | undefined => {
  if ('columns' in cell)
    return cell.columns.flatMap((column) => textIn(hand, column) ?? []).join(cell.join) || undefined;
  const text = textIn(hand, cell.column);
  if (text === undefined || !('split' in cell) || cell.split === undefined) return text;
  return partsOf(text, cell.split)[(cell.part ?? 1) - 1];
};

const partsOf = (text: string, split: string): readonly string[] =>
  text
    .split(split)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The parts of a text, each once, looked up where the map says so. */
export const readList = (
  hand: RowInHand,
  { column, split, lookup = {} }: ListCell,
  field: string,
  schema: z.ZodType,
): readonly string[] => {
  const parts = partsOf(textIn(hand, column) ?? '', split).flatMap(
    (part) =>
      accept(hand, column, field, schema, Object.hasOwn(lookup, part) ? (lookup[part] ?? part) : part) ?? [],
  );
  return [...new Set(parts)];
};

const look = (
  hand: RowInHand,
  cell: Extract<TextCell, { unlisted: string }>,
  text: string,
): string | undefined => {
  const { column, lookup = {}, otherwise, unlisted } = cell;
  if (Object.hasOwn(lookup, text)) return lookup[text];
  if (unlisted === 'keep') return text;
  if (otherwise === undefined)
    hand.findings.push(importFinding('cell-unlisted', placeIn(hand, column), { text, column }));
  return otherwise ?? undefined;
};

/** A letter that was lost, or two that one of UTF-8 becomes when it is read as windows-1252. */
const GARBLED = /\uFFFD|[\u00c2\u00c3][\u0080-\u00bf]/;

const accept = <Value extends string | number>(
  hand: RowInHand,
  column: string,
  field: string,
  schema: z.ZodType,
  value: Value,
): Value | undefined => {
  if (typeof value === 'string' && GARBLED.test(value)) {
    const isLost = value.includes('\uFFFD');
    const words = {
      text: value,
      problem: isLost
        ? 'has lost letters before it came here'
        : 'looks like letters read in a wrong encoding',
      hint: 'Export it anew as UTF-8; see `encoding` in the map too.',
    };
    hand.findings.push(importFinding('cell-garbled', placeIn(hand, column), words));
    return undefined;
  }
  const checked = schema.safeParse(value);
  if (checked.success) return value;
  const words = { text: String(value), field, problem: checked.error.issues[0]?.message ?? 'refused' };
  hand.findings.push(importFinding('value-refused', placeIn(hand, column), words));
  return undefined;
};

const numberIn = (hand: RowInHand, column: string): number | undefined => {
  const text = textIn(hand, column);
  if (text === undefined) return undefined;
  const { numbers } = hand.map;
  const value = toNumber(text, numbers);
  const style = `decimal mark "${numbers.decimal}", ${numbers.grouping === '' ? 'no grouping' : `grouping "${numbers.grouping}"`}`;
  return (
    value ??
    refuse(hand, column, 'a number', `This table writes numbers with ${style}: see \`numbers\` in the map.`)
  );
};

/** An amount accepted by the schema of its field; undefined where it is unknown, which is not zero. */
export const readAmount = (
  hand: RowInHand,
  cell: AmountCell,
  field: string,
  schema: z.ZodType,
): Amount | undefined => {
  if ('constant' in cell) return { sum: cell.constant, of: null, decimals: null };
  if ('count' in cell) return { sum: 1, of: null, decimals: null };
  const value = numberIn(hand, cell.column) ?? ('blank' in cell ? blankAs(hand, cell) : undefined);
  const whole = 'percentOf' in cell && cell.percentOf !== undefined ? numberIn(hand, cell.percentOf) : null;
  if (value === undefined || whole === undefined) return undefined;
  if (accept(hand, cell.column, field, schema, value) === undefined) return undefined;
  const decimals = 'decimals' in cell ? (cell.decimals ?? null) : null;
  return { sum: value, of: whole, decimals: whole === null ? decimals : (decimals ?? 1) };
};

const blankAs = (hand: RowInHand, cell: { readonly column: string; readonly blank?: number | undefined }) =>
  textIn(hand, cell.column) === undefined ? cell.blank : undefined;

/** A date of the calendar, as `YYYY-MM-DD`. */
export const readDate = (hand: RowInHand, cell: DateCell | YearCell): string | undefined => {
  const text = textIn(hand, cell.column);
  if (text === undefined) return undefined;
  const pattern = ('date' in cell ? cell.date : undefined) ?? hand.map.dates;
  const date = toDate(text, pattern);
  if (date !== null && DateSchema.safeParse(date).success) return date;
  return refuse(hand, cell.column, 'a date', dateHint(text, pattern));
};

/** Two of the three numbers of a date can change places from one country to the next: that is said, never guessed. */
const dateHint = (text: string, pattern: string): string => {
  const [, day, mark, month] = /^(\d{1,2})([./-])(\d{1,2})\2\d{4}\b/.exec(text) ?? [];
  const writes = `This table writes dates as ${pattern}: see \`dates\` in the map.`;
  if (mark === undefined || pattern.includes(mark)) return writes;
  const [first, second] = [`d${mark}M${mark}yyyy`, `M${mark}d${mark}yyyy`];
  if (Number(month) > 12) return `${writes} It can be read as \`${second}\`.`;
  if (Number(day) > 12) return `${writes} It can be read as \`${first}\`.`;
  return `${writes} It can be read as \`${first}\` or as \`${second}\`: only who made the export knows which.`;
};
