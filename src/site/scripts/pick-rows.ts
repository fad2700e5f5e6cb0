import { type CellKey, columnKeys, compareKeys, folded } from './cell-key.ts';
import type { TableState } from './table-state.ts';

/** What picking needs of a row. */
export interface PickableRow {
  readonly cells: () => readonly {
    readonly first: string | null;
    readonly whole: string;
    readonly rank: string;
  }[];
}

/** The rows that a state asks for, in the order that it asks for; rows that are alike stay as they were. */
export const pickRows = <Row extends PickableRow>(
  rows: readonly Row[],
  columns: readonly string[],
  { find, chosen, sort }: TableState,
): readonly Row[] => {
  const words = folded(find).split(/\s+/).filter(Boolean);
  const choices = Object.entries(chosen).map(([name, value]) => ({ at: columns.indexOf(name), value }));
  const kept = rows.filter((row) => {
    if (!choices.every(({ at, value }) => row.cells()[at]?.first === value)) return false;
    if (words.length === 0) return true;
    const text = folded(
      row
        .cells()
        .map((cell) => cell.whole)
        .join(' '),
    );
    return words.every((word) => text.includes(word));
  });
  return sort === null ? kept : sorted(kept, columns.indexOf(sort.column), sort.descending);
};

const sorted = <Row extends PickableRow>(
  rows: readonly Row[],
  at: number,
  descending: boolean,
): readonly Row[] => {
  const cells = rows.map((row) => row.cells()[at]);
  const isRanked = cells.some((cell) => (cell?.rank ?? '') !== '');
  const keys = columnKeys(
    cells.map((cell) => (isRanked && cell?.rank !== '' ? cell?.rank : cell?.first) ?? null),
  );
  const paired = rows.map((row, index): readonly [Row, CellKey] => [row, keys[index] ?? null]);
  return paired.sort(([, a], [, b]) => compareKeys(a, b, descending)).map(([row]) => row);
};
