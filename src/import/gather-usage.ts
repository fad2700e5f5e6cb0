import { NameSchema } from '../model/primitives.ts';
import type { AccountDraft, YearRow } from './account-draft.ts';
import { addAmounts } from './amount.ts';
import { importFinding } from './import-finding.ts';
import type { UsageTable } from './import-map.ts';
import type { TextCell } from './map-cells.ts';
import { columnOf, placeIn, type RowInHand, readText, textIn } from './read-cell.ts';
import { findTwice, readYearAmount } from './year-cells.ts';

/** Adds what a row says of one offering to its account and year; `where` names them. */
export const addUsage = (hand: RowInHand, map: UsageTable, row: YearRow, where: string): void => {
  const name = offeringOf(hand, map.offering);
  if (name === undefined) return;
  const known = row.usage.get(name);
  if (known !== undefined && map.several === 'first') return;
  if (known !== undefined && map.several === 'refuse') {
    findTwice(hand, map, row, `${where}, ${name}`);
    return;
  }
  const adds = known !== undefined && map.several === 'sum';
  const used = readYearAmount(hand, map, map.used, 'a use');
  if (used === undefined) return;
  const entitled = map.entitled && readYearAmount(hand, map, map.entitled, 'an entitlement');
  row.usage.set(name, {
    used: adds ? addAmounts(known.used, used) : used,
    entitled:
      !adds || known.entitled === undefined || entitled === undefined
        ? entitled
        : addAmounts(known.entitled, entitled),
  });
  if (!row.origins.has(name) || map.several === 'latest')
    row.origins.set(name, () => placeIn(hand, columnOf(map.used)));
};

const offeringOf = (hand: RowInHand, cell: TextCell): string | undefined => {
  const before = hand.findings.length;
  const name = readText(hand, cell, 'an offering', NameSchema);
  if (
    name === undefined &&
    hand.findings.length === before &&
    !('constant' in cell) &&
    textIn(hand, columnOf(cell)) === undefined
  ) {
    const need = 'the row says of nothing that it was used';
    const column = columnOf(cell);
    hand.findings.push(importFinding('cell-empty', placeIn(hand, column), { column, need }));
  }
  return name;
};

/** The names of offerings that the rows of an account speak of. */
export const offeringsOf = (draft: AccountDraft): readonly string[] =>
  [...draft.rows.values()].flatMap((years) =>
    [...years.values()].flatMap(({ usage, pursuing }) => [...usage.keys(), ...pursuing]),
  );
