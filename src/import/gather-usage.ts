import { NameSchema } from '../model/primitives.ts';
import type { AccountDraft, YearRow } from './account-draft.ts';
import { importFinding } from './import-finding.ts';
import type { UsageTable } from './import-map.ts';
import type { TextCell } from './map-cells.ts';
import { addAmounts, placeIn, type RowInHand, readText, textIn } from './read-cell.ts';
import { findTwice, readYearAmount } from './year-cells.ts';

/** Adds what a row says of one offering to its account and year; `where` names them. */
export const addUsage = (hand: RowInHand, map: UsageTable, row: YearRow, where: string): void => {
  const name = offeringOf(hand, map.offering);
  if (name === undefined) return;
  const known = row.usage.get(name);
  if (known !== undefined && map.several === 'refuse') {
    findTwice(hand, map, row, `${where}, ${name}`);
    return;
  }
  const used = readYearAmount(hand, map, map.used, 'a use');
  if (used === undefined) return;
  const entitled = map.entitled && readYearAmount(hand, map, map.entitled, 'an entitlement');
  row.usage.set(name, {
    used: known === undefined ? used : addAmounts(known.used, used),
    entitled:
      known?.entitled === undefined || entitled === undefined
        ? entitled
        : addAmounts(known.entitled, entitled),
  });
};

const offeringOf = (hand: RowInHand, cell: TextCell): string | undefined => {
  const before = hand.findings.length;
  const name = readText(hand, cell, 'an offering', NameSchema);
  if (
    name === undefined &&
    hand.findings.length === before &&
    'column' in cell &&
    textIn(hand, cell.column) === undefined
  ) {
    const need = 'the row says of nothing that it was used';
    hand.findings.push(
      importFinding('cell-empty', placeIn(hand, cell.column), { column: cell.column, need }),
    );
  }
  return name;
};

/** The names of offerings that the rows of an account speak of. */
export const offeringsOf = (draft: AccountDraft): readonly string[] =>
  [...draft.rows.values()].flatMap((years) => [...years.values()].flatMap((row) => [...row.usage.keys()]));
