/** Tables to the files of a book: data in, data out. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { assignNameIds } from './account-ids.ts';
import { checkColumns } from './check-columns.ts';
import { type Composing, composeAccount } from './compose-account.ts';
import { composeStarter } from './compose-starter.ts';
import { gatherAccounts } from './gather-accounts.ts';
import { gatherPeople } from './gather-people.ts';
import { offeringsOf } from './gather-usage.ts';
import { gatherYears } from './gather-years.ts';
import { importFinding } from './import-finding.ts';
import type { Gathering } from './keyed-rows.ts';
import type { LocatedMap } from './read-map.ts';
import type { Table } from './read-table.ts';

export interface ImportedBook {
  /** Text by path below the content folder. */
  readonly starter: ReadonlyMap<string, string>;
  readonly accounts: ReadonlyMap<string, string>;
  readonly count: number;
  /** What the starter files must have where they are already there. */
  readonly needs: {
    readonly team: readonly string[];
    readonly offerings: readonly string[];
    readonly currency: string;
  };
  readonly notes: readonly string[];
  readonly findings: readonly Diagnostic[];
}

/** Composes the book from its tables, by the id that the map gives them. */
export const composeBook = (
  { map, placeOf }: LocatedMap,
  tables: ReadonlyMap<string, Table>,
): ImportedBook => {
  const findings: Diagnostic[] = [];
  const notes: string[] = [];
  for (const [id, table] of tables) {
    const tableMap = map.tables[id];
    if (tableMap === undefined) continue;
    const checked = checkColumns(id, tableMap, table, placeOf);
    findings.push(...checked.findings);
    notes.push(...checked.notes);
  }
  if (findings.length > 0) return { ...NOTHING, notes, findings };
  const drafts = gather(map, tables, findings, notes);
  const owners = drafts.flatMap(({ internal }) =>
    [internal.owner, internal.sponsor].filter((name) => name !== undefined),
  );
  const teamIds = assignNameIds([...map.team.people.map(({ name }) => name), ...owners], 'colleague');
  const used = drafts.flatMap(offeringsOf);
  const offeringIds = assignNameIds([...map.offerings.list.map(({ name }) => name), ...used], 'offering');
  for (const [ids, part] of [
    [teamIds, 'team'],
    [offeringIds, 'offerings'],
  ] as const)
    if (ids.size === 0) {
      const problem = `no table names anyone or anything for \`${part}\`: list one in the map.`;
      findings.push(importFinding('map-value-refused', placeOf([part], 'key'), { problem }));
    }
  if (findings.length > 0) return { ...NOTHING, notes, findings: distinct(findings) };
  const accountIds = new Map(drafts.map(({ key, id }) => [key, id]));
  const composing: Composing = { map, teamIds, offeringIds, accountIds, findings };
  const named = (ids: ReadonlyMap<string, string>) => [...ids].map(([name, id]) => ({ id, name }));
  const idsOf = (ids: ReadonlyMap<string, string>, names: readonly string[]) =>
    [...new Set(names.flatMap((name) => ids.get(name) ?? []))].sort();
  const ordered = [...drafts].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    accounts: new Map(ordered.flatMap((draft) => composeAccount(draft, composing))),
    starter: new Map(composeStarter(map, named(teamIds), named(offeringIds))),
    count: drafts.length,
    needs: { team: idsOf(teamIds, owners), offerings: idsOf(offeringIds, used), currency: map.book.currency },
    notes,
    findings,
  };
};

/** A column that is mapped twice is misunderstood twice; it is told once. */
const distinct = (findings: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(
    findings.map((each) => [`${each.file}:${each.line}:${each.column} ${each.code}`, each]),
  ).values(),
];

const NOTHING: Omit<ImportedBook, 'notes' | 'findings'> = {
  starter: new Map(),
  accounts: new Map(),
  count: 0,
  needs: { team: [], offerings: [], currency: '' },
};

const gather = (
  map: LocatedMap['map'],
  tables: ReadonlyMap<string, Table>,
  findings: Diagnostic[],
  notes: string[],
) => {
  const given = Object.entries(map.tables).flatMap(([id, tableMap]) => {
    const table = tables.get(id);
    return table === undefined ? [] : [{ id, tableMap, table }];
  });
  const accounts = given.flatMap(({ tableMap, table }) =>
    tableMap.gives === 'accounts'
      ? [{ file: tableMap.file, ...gatherAccounts(table, tableMap, findings) }]
      : [],
  )[0];
  if (accounts === undefined) return [];
  notes.push(...accounts.notes);
  const gathering: Gathering = { ...accounts, accountsFile: accounts.file, findings, notes };
  for (const { id, tableMap, table } of given) {
    if (tableMap.gives === 'people') gatherPeople(table, tableMap, gathering);
    if (tableMap.gives === 'years' || tableMap.gives === 'usage')
      gatherYears(table, id, tableMap, map.book.fiscalYears, gathering);
  }
  return [...accounts.drafts.values()];
};
