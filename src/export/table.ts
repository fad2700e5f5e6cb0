/** How a table is declared: where its rows come from, and what each column takes of a row. */
import type { Cell, ExportedColumn, Table } from '../views/export-manifest.ts';
import type { Source } from './source.ts';

export interface Column<Row> extends ExportedColumn {
  readonly of: (row: Row) => Cell;
}

export interface TableSpec<Row> extends Omit<Table, 'columns' | 'rows'> {
  /** In the order in which they are written. */
  readonly rows: (source: Source) => readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** A declared table: what it is, and how it is drawn from a book. */
export interface DeclaredTable extends Omit<Table, 'rows'> {
  readonly draw: (source: Source) => Table;
}

/** A figure that is not a number is a fault of ours, and must not pass for an unknown one. */
const checked = (cell: Cell, table: string, column: string): Cell => {
  if (typeof cell === 'number' && !Number.isFinite(cell)) {
    throw new Error(`Table ${table}, column ${column}: ${cell} is no figure`);
  }
  return Object.is(cell, -0) ? 0 : cell;
};

/** Declares a table. Its rows are drawn whole, so that one table at a time is held. */
export function table<Row>(spec: TableSpec<Row>): DeclaredTable {
  const { name, about, key, order } = spec;
  const columns = spec.columns.map(
    ({ name, type, unit, about }): ExportedColumn => ({ name, type, unit, about }),
  );
  return {
    name,
    about,
    key,
    order,
    columns,
    draw: (source) => ({
      name,
      about,
      key,
      order,
      columns,
      rows: spec
        .rows(source)
        .map((row) => spec.columns.map((column) => checked(column.of(row), name, column.name))),
    }),
  };
}

type Of<Row, Value> = (row: Row) => Value | null | undefined;
const orNull =
  <Row, Value extends Cell>(of: Of<Row, Value>) =>
  (row: Row): Cell =>
    of(row) ?? null;

export const id = <Row>(name: string, about: string, of: Of<Row, string>): Column<Row> => ({
  name,
  type: 'id',
  unit: null,
  about,
  of: orNull(of),
});

/** No ids at all are an empty cell. */
export const ids = <Row>(name: string, about: string, of: Of<Row, readonly string[]>): Column<Row> => ({
  name,
  type: 'ids',
  unit: null,
  about,
  of: (row) => {
    const all = of(row) ?? [];
    return all.length === 0 ? null : all.join(' ');
  },
});

export const text = <Row>(name: string, about: string, of: Of<Row, string>): Column<Row> => ({
  name,
  type: 'text',
  unit: null,
  about,
  of: orNull(of),
});

export const date = <Row>(name: string, about: string, of: Of<Row, string>): Column<Row> => ({
  name,
  type: 'date',
  unit: null,
  about,
  of: orNull(of),
});

export const claim = <Row>(name: string, about: string, of: Of<Row, boolean>): Column<Row> => ({
  name,
  type: 'boolean',
  unit: null,
  about,
  of: orNull(of),
});

export const number = <Row>(
  name: string,
  unit: string | null,
  about: string,
  of: Of<Row, number>,
): Column<Row> => ({ name, type: 'number', unit, about, of: orNull(of) });

/** Which of several that have no id of their own: from 1, in the order of the file. */
export const place = <Row extends { readonly place: number }>(about: string): Column<Row> =>
  number('place', null, about, (row) => row.place);
