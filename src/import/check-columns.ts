import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { importFinding } from './import-finding.ts';
import type { TableMap } from './import-map.ts';
import { type LocatedMap, nearest } from './read-map.ts';
import type { Table } from './read-table.ts';

type Path = readonly (string | number)[];

/** Columns that the map names and the export lacks are findings; columns that nothing names are a note. */
export const checkColumns = (
  tableId: string,
  map: TableMap,
  table: Table,
  placeOf: LocatedMap['placeOf'],
): { readonly findings: readonly Diagnostic[]; readonly notes: readonly string[] } => {
  const named = namedColumns(map, ['tables', tableId]);
  const findings = named.flatMap(({ column, path, at }) => {
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
  const used = new Set(named.map(({ column }) => column));
  const unused = table.columns.flatMap((column, index) =>
    used.has(column) ? [] : [column === '' ? `(column ${index + 1})` : column],
  );
  const notes = unused.length === 0 ? [] : [`${map.file}: columns not mapped: ${unused.join(', ')}.`];
  return { findings, notes };
};

interface NamedColumn {
  readonly column: string;
  readonly path: Path;
  readonly at: 'value' | 'key';
}

const namedColumns = (map: TableMap, path: Path): readonly NamedColumn[] => [
  ...cellsWithin(map, path),
  ...Object.keys(map.only).map((column) => ({ column, path: [...path, 'only', column], at: 'key' as const })),
];

const cellsWithin = (value: unknown, path: Path): readonly NamedColumn[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly NamedColumn[] => {
    const step = Array.isArray(value) ? Number(key) : key;
    if ((key === 'column' || key === 'percentOf') && typeof inner === 'string')
      return [{ column: inner, path: [...path, key], at: 'value' }];
    return key === 'lookup' || key === 'only' ? [] : cellsWithin(inner, [...path, step]);
  });
};
