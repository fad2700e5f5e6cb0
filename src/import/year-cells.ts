/** What rows by year have in common: amounts that may add up, and rows that may not come twice. */
import { CustomerYearSchema } from '../model/customer-facts.ts';
import { AmountSchema } from '../model/primitives.ts';
import type { YearRow } from './account-draft.ts';
import type { Amount } from './amount.ts';
import { importFinding } from './import-finding.ts';
import type { UsageTable, YearsTable } from './import-map.ts';
import { keyColumn } from './keyed-rows.ts';
import type { AmountCell } from './map-cells.ts';
import { placeIn, type RowInHand, readAmount } from './read-cell.ts';

const USAGE = CustomerYearSchema.shape.usage.unwrap().element.shape;

/** Finds that a row says again what an earlier one said. */
export const findTwice = (
  hand: RowInHand,
  map: YearsTable | UsageTable,
  row: YearRow,
  what: string,
): void => {
  const hint = 'Keep one row, or write `several: sum` for this table where its rows add up.';
  hand.findings.push(
    importFinding('row-twice', placeIn(hand, keyColumn(map)), { first: row.line, what, hint }),
  );
};

/** An amount of a row by year; undefined where it is unknown, which rows that add up may not be. */
export const readYearAmount = (
  hand: RowInHand,
  map: YearsTable | UsageTable,
  cell: AmountCell,
  field: string,
): Amount | undefined => {
  const before = hand.findings.length;
  // Of rows that add up, one may be below zero, such as a credit note; their sum is checked when it is written.
  const schema = map.gives === 'usage' && map.several === 'refuse' ? USAGE.used : AmountSchema;
  const amount = readAmount(hand, cell, field, schema);
  // A sum that leaves an unknown out is a wrong number that looks right.
  if (amount === undefined && map.several === 'sum' && hand.findings.length === before && 'column' in cell)
    hand.findings.push(
      importFinding('cell-empty', placeIn(hand, cell.column), {
        column: cell.column,
        need: 'the rows of this table are added up; say `blank: 0` for the column where that is what it means',
      }),
    );
  return amount;
};
