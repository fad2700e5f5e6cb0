import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { importFinding } from './import-finding.ts';
import type { TableMap } from './import-map.ts';
import { type LocatedMap, nearest } from './read-map.ts';
import type { Table } from './read-table.ts';

type Path = readonly (string | number)[];

/** Columns that the map names and the export lacks, or has twice. */
export const checkColumns = (
  tableId: string,
  map: TableMap,
  table: Table,
  placeOf: LocatedMap['placeOf'],
): readonly Diagnostic[] =>
  namedColumns(map, ['tables', tableId]).flatMap(({ column, path, at }) => {
    const times = table.columns.filter((each) => each === column).length;
    if (times === 1) return [];
    const words = {
      export: map.file,
      column,
      columns: table.columns.join(', '),
      closest: nearest(column, table.columns),
    };
    return [importFinding(times === 0 ? 'map-column-unknown' : 'map-column-twice', placeOf(path, at), words)];
  });

/** Columns of the exports that no table of the map names, a note for each file. */
export const unmappedColumns = (
  maps: Readonly<Record<string, TableMap>>,
  tables: ReadonlyMap<string, Table>,
): readonly string[] => {
  const used = new Map<string, Set<string>>();
  for (const map of Object.values(maps)) {
    const columns = used.get(map.file) ?? new Set();
    for (const { column } of namedColumns(map, [])) columns.add(column);
    used.set(map.file, columns);
  }
  const byFile = new Map([...tables.values()].map((table) => [table.file, table.columns]));
  return [...byFile].flatMap(([file, columns]) => {
    const unused = columns.flatMap((column, index) =>
      used.get(file)?.has(column) ? [] : [column === '' ? `(column ${index + 1})` : column],
    );
    return unused.length === 0 ? [] : [`${file}: columns not mapped: ${unused.join(', ')}.`];
  });
};

interface NamedColumn {
  readonly column: string;
  readonly path: Path;
  readonly at: 'value' | 'key';
}

const namedColumns = (map: TableMap, path: Path): readonly NamedColumn[] => [
  ...cellsWithin(map, path),
  ...Object.keys(map.where).map((column) => ({
    column,
    path: [...path, 'where', column],
    at: 'key' as const,
  })),
];

const cellsWithin = (value: unknown, path: Path): readonly NamedColumn[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly NamedColumn[] => {
    const step = Array.isArray(value) ? Number(key) : key;
    if (key === 'columns' && Array.isArray(inner))
      return inner.map((column, index) => ({
        column: String(column),
        path: [...path, key, index],
        at: 'value' as const,
      }));
    if ((key === 'column' || key === 'percentOf') && typeof inner === 'string')
      return [{ column: inner, path: [...path, key], at: 'value' }];
    return key === 'lookup' || key === 'where' ? [] : cellsWithin(inner, [...path, step]);
  });
};
