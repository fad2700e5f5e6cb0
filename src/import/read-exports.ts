import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ImportMap } from './import-map.ts';
import { readTable, type Table } from './read-table.ts';

/** The tables of a map by their ids; fewer than the map has where one cannot be read. `report` is told each file. */
export const readExports = (
  folder: string,
  tableMaps: ImportMap['tables'],
  report: (file: string) => void,
): {
  readonly tables: ReadonlyMap<string, Table>;
  readonly notes: readonly string[];
  readonly findings: readonly Diagnostic[];
} => {
  const tables = new Map<string, Table>();
  const findings: Diagnostic[] = [];
  const notes: string[] = [];
  for (const [id, tableMap] of Object.entries(tableMaps)) {
    report(tableMap.file);
    const reading = readTable(folder, tableMap);
    findings.push(...reading.findings);
    notes.push(...reading.notes);
    if (reading.value !== null) tables.set(id, reading.value);
  }
  return { tables, notes, findings };
};
