/** Rows by account and fiscal year: money for us, figures and purchases for the customer. */
import { InternalYearSchema } from '../model/internal-facts.ts';
import { NameSchema } from '../model/primitives.ts';
import { MONEY_FIELDS, type YearRow } from './account-draft.ts';
import { type Amount, addAmounts } from './amount.ts';
import { addUsage } from './gather-usage.ts';
import { importFinding } from './import-finding.ts';
import type { ImportMap, UsageTable, YearsTable } from './import-map.ts';
import { type Gathering, ownedRows, rowsInWords } from './keyed-rows.ts';
import type { AmountCell, ListCell } from './map-cells.ts';
import { columnOf, placeIn, type RowInHand, readDate, readList, readText, textIn } from './read-cell.ts';
import type { Table } from './read-table.ts';
import { findTwice, readYearAmount } from './year-cells.ts';

type FiscalYears = ImportMap['book']['fiscalYears'];

/** Adds the rows of a table to their accounts under the table’s id. */
export const gatherYears = (
  table: Table,
  tableId: string,
  map: YearsTable | UsageTable,
  fiscalYears: FiscalYears,
  gathering: Gathering,
): void => {
  let otherYears = 0;
  const dated = ownedRows(table, map, gathering).flatMap(({ hand, draft }) => {
    const found = yearOf(hand, map, fiscalYears);
    if (found === 'other') otherYears += 1;
    return found === null || found === 'other' ? [] : [{ hand, draft, ...found }];
  });
  // The latest comes last; of one day, or of none, the later row.
  if (map.several === 'latest')
    dated.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  for (const { hand, draft, year } of dated) {
    const years = draft.rows.get(tableId) ?? new Map<number, YearRow>();
    draft.rows.set(tableId, years);
    const where = `"${draft.key}", fiscal year ${year}`;
    const known = map.gives === 'years' && map.several === 'latest' ? undefined : years.get(year);
    const row = known ?? emptyRow(hand);
    years.set(year, row);
    if (map.gives === 'usage') addUsage(hand, map, row, where);
    else addYear(hand, map, row, known === undefined ? null : where);
  }
  if (otherYears > 0)
    gathering.notes.push(`${map.file}: ${rowsInWords(otherYears)} of years outside the book, skipped.`);
};

const emptyRow = ({ row, table }: RowInHand): YearRow => ({
  line: row.line,
  file: table.file,
  currency: undefined,
  money: new Map(),
  figures: new Map(),
  usage: new Map(),
  pursuing: new Set(),
  origins: new Map(),
});

const yearOf = (
  hand: RowInHand,
  map: YearsTable | UsageTable,
  fiscalYears: FiscalYears,
): { readonly year: number; readonly date: string } | 'other' | null => {
  const { column } = map.year;
  const text = textIn(hand, column);
  const place = placeIn(hand, column);
  if (text === undefined) {
    hand.findings.push(
      importFinding('cell-empty', place, { column, need: 'the row belongs to no year without it' }),
    );
    return null;
  }
  const date = 'date' in map.year ? readDate(hand, map.year) : undefined;
  if ('date' in map.year && date === undefined) return null;
  const found = fiscalYears.find(({ year, starts, ends }) =>
    date === undefined ? String(year) === text : starts <= date && date <= ends,
  );
  if (found !== undefined) return { year: found.year, date: date ?? '' };
  if (map.otherYears === 'skip') return 'other';
  hand.findings.push(importFinding('year-unknown', place, { text }));
  return null;
};

const addYear = (hand: RowInHand, map: YearsTable, row: YearRow, known: string | null): void => {
  if (known !== null && map.several === 'first') return;
  if (known !== null && map.several === 'refuse') {
    findTwice(hand, map, row, known);
    return;
  }
  const { currency } = map.internal;
  const counted = currency && readText(hand, currency, 'currency', InternalYearSchema.shape.currency);
  if (known !== null && counted !== row.currency) {
    findTwice(hand, map, row, `${known}, in another currency`);
    return;
  }
  row.currency = counted;
  const { pursuing } = map.internal;
  const named = pursuing === undefined ? [] : readList(hand, pursuing, 'an offering', NameSchema);
  for (const name of named) row.pursuing.add(name);
  const note = (name: string | number, cell: AmountCell | ListCell): void => {
    if (!row.origins.has(name)) row.origins.set(name, () => placeIn(hand, columnOf(cell)));
  };
  if (pursuing !== undefined && named.length > 0) note('pursuing', pursuing);
  for (const field of MONEY_FIELDS) {
    const cell = map.internal[field];
    if (cell === undefined) continue;
    put(row.money, field, readYearAmount(hand, map, cell, field));
    note(field, cell);
  }
  for (const [index, { value, label }] of map.customer.figures.entries()) {
    put(row.figures, index, readYearAmount(hand, map, value, label));
    note(index, value);
  }
};

const put = <Key>(amounts: Map<Key, Amount>, key: Key, amount: Amount | undefined): void => {
  if (amount === undefined) return;
  const earlier = amounts.get(key);
  amounts.set(key, earlier === undefined ? amount : addAmounts(earlier, amount));
};
