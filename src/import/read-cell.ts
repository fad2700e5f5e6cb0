/** Cells of a row as values of the fields they are mapped to, checked by the schema of the field. */
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DateSchema } from '../model/primitives.ts';
import { toDate, toLine, toNumber } from './convert.ts';
import { importFinding, type Place } from './import-finding.ts';
import type { TableMap } from './import-map.ts';
import type { AmountCell, DateCell, TextCell, YearCell } from './map-cells.ts';
import type { Row, Table } from './read-table.ts';

/** A row with all that is needed to read its cells; what is not understood goes to `findings`. */
export interface RowInHand {
  readonly table: Table;
  readonly map: TableMap;
  readonly row: Row;
  readonly findings: Diagnostic[];
}

/** An amount before it is divided: shares of several rows add up above and below the line. */
export interface Amount {
  readonly sum: number;
  readonly of: number | null;
  readonly decimals: number | null;
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

/** A text, looked up where the map says so, and accepted by the schema of its field. */
export const readText = (
  hand: RowInHand,
  cell: TextCell,
  field: string,
  schema: z.ZodType,
): string | undefined => {
  if ('constant' in cell) return cell.constant;
  const text = textIn(hand, cell.column);
  if (text === undefined) return undefined;
  const value = 'lookup' in cell && cell.lookup ? look(hand, cell, text) : text;
  return value === undefined ? undefined : accept(hand, cell.column, field, schema, value);
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

const accept = <Value extends string | number>(
  hand: RowInHand,
  column: string,
  field: string,
  schema: z.ZodType,
  value: Value,
): Value | undefined => {
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
  return refuse(
    hand,
    cell.column,
    'a date',
    `This table writes dates as ${pattern}: see \`dates\` in the map.`,
  );
};

/** Adds two amounts up without the dust that binary fractions leave. */
export const addAmounts = (one: Amount, other: Amount): Amount => ({
  sum: dusted(one.sum + other.sum),
  of: one.of === null || other.of === null ? null : dusted(one.of + other.of),
  decimals: one.decimals,
});

const dusted = (sum: number): number => Number(sum.toFixed(6));

/** The value of an amount; null where it is a share of nothing. */
export const settle = ({ sum, of, decimals }: Amount): number | null => {
  if (of === 0) return null;
  const value = of === null ? sum : (100 * sum) / of;
  if (decimals === null) return value;
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
};
