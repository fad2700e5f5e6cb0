/** Tables to the files of a book: data in, data out. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AccountDraft } from './account-draft.ts';
import { checkColumns, unmappedColumns } from './check-columns.ts';
import { type ComposedAccount, type Composing, composeAccount } from './compose-account.ts';
import { composeStarter } from './compose-starter.ts';
import type { ExistingBook } from './existing-book.ts';
import { gatherAccounts } from './gather-accounts.ts';
import { gatherPeople } from './gather-people.ts';
import { offeringsOf } from './gather-usage.ts';
import { gatherYears } from './gather-years.ts';
import { importFinding } from './import-finding.ts';
import type { Gathering } from './keyed-rows.ts';
import type { PlainMap } from './merge-values.ts';
import { assignNameIds, type Listed, type NameIds } from './name-ids.ts';
import type { LocatedMap } from './read-map.ts';
import type { Table } from './read-table.ts';

export interface ImportedBook {
  /** The files beside the accounts, for where they are not there yet. Text by path below the content folder. */
  readonly starter: ReadonlyMap<string, string>;
  /** Ascending by id. */
  readonly accounts: readonly ComposedAccount[];
  /** Keys that the map leaves out. */
  readonly leftOut: ReadonlySet<string>;
  /** Our people and what we sell, of whom the lists that are there do not know. */
  readonly additions: { readonly team: readonly PlainMap[]; readonly offerings: readonly PlainMap[] };
  readonly notes: readonly string[];
  readonly findings: readonly Diagnostic[];
}

/** Composes the book from its tables, by the id that the map gives them, for a content folder as it stands. */
export const composeBook = (
  { map, placeOf }: LocatedMap,
  tables: ReadonlyMap<string, Table>,
  existing: ExistingBook,
): ImportedBook => {
  const findings: Diagnostic[] = [];
  const notes: string[] = [];
  for (const [id, table] of tables) {
    const tableMap = map.tables[id];
    if (tableMap === undefined) continue;
    findings.push(...checkColumns(id, tableMap, table, placeOf));
  }
  notes.push(...unmappedColumns(map.tables, tables));
  if (findings.length > 0) return { ...NOTHING, notes, findings };
  const { drafts, leftOut } = gather(map, tables, existing, findings, notes);
  const team = teamOf(map, drafts, existing, findings);
  const offerings = offeringsIn(map, drafts, existing);
  for (const [{ listed, fresh, unknown }, standing, part] of [
    [team, existing.team ?? [], 'team'],
    [offerings, existing.offerings ?? [], 'offerings'],
  ] as const)
    if (listed.length + fresh.length + unknown.length + standing.length === 0) {
      const problem = `no table names anyone or anything for \`${part}\`: list one in the map.`;
      findings.push(importFinding('map-value-refused', placeOf([part], 'key'), { problem }));
    }
  if (findings.length > 0) return { ...NOTHING, notes, findings: distinct(findings) };
  const accountIds = new Map(drafts.map(({ key, id }) => [key, id]));
  const composing: Composing = { map, teamIds: team.ids, offeringIds: offerings.ids, accountIds, findings };
  const ordered = drafts.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    accounts: ordered.map((draft) => composeAccount(draft, composing)),
    leftOut,
    starter: new Map(
      composeStarter(
        map,
        byName([...team.listed, ...team.fresh]),
        byName([...offerings.listed, ...offerings.fresh]),
      ),
    ),
    additions: {
      team: team.fresh.map(({ id, name }) => ({ id, name, title: map.team.title })),
      offerings: offerings.fresh.map(({ id, name }) => ({ id, name, stage: map.offerings.stage })),
    },
    notes,
    findings,
  };
};

type Names = NameIds & { readonly listed: readonly Listed[] };

const byName = (listed: readonly Listed[]): readonly Listed[] =>
  listed.toSorted((one, other) => (one.name < other.name ? -1 : 1));

/** Owners and sponsors among our own people: those of the content, or of the map where there are none yet. */
const teamOf = (
  map: LocatedMap['map'],
  drafts: readonly AccountDraft[],
  { team }: ExistingBook,
  findings: Diagnostic[],
): Names => {
  const people = assignNameIds(
    map.team.people.map(({ name }) => name),
    'colleague',
  );
  const listed =
    team ??
    people.fresh.map((each) => ({
      ...each,
      email: map.team.people.find(({ name }) => name === each.name)?.email,
    }));
  const named = drafts.flatMap((draft) =>
    (['owner', 'sponsor'] as const).flatMap((field) => {
      const name = draft.internal[field];
      return name === undefined
        ? []
        : [{ name, origin: draft.origins.get(`internal/profile.yaml ${field}`) }];
    }),
  );
  const assigned = assignNameIds(
    named.map(({ name }) => name),
    'colleague',
    listed,
  );
  for (const { name, origin } of named)
    if (origin !== undefined && assigned.unknown.includes(name))
      findings.push(importFinding('colleague-unknown', origin(), { name }));
  return { ...assigned, listed };
};

const offeringsIn = (
  map: LocatedMap['map'],
  drafts: readonly AccountDraft[],
  { offerings }: ExistingBook,
): Names => {
  const listed =
    offerings ??
    assignNameIds(
      map.offerings.list.map(({ name }) => name),
      'offering',
    ).fresh;
  return { ...assignNameIds(drafts.flatMap(offeringsOf), 'offering', listed), listed };
};

/** A column that is mapped twice is misunderstood twice; it is told once. */
const distinct = (findings: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(
    findings.map((each) => [`${each.file}:${each.line}:${each.column} ${each.code}`, each]),
  ).values(),
];

const NOTHING: Omit<ImportedBook, 'notes' | 'findings'> = {
  starter: new Map(),
  accounts: [],
  leftOut: new Set(),
  additions: { team: [], offerings: [] },
};

const gather = (
  map: LocatedMap['map'],
  tables: ReadonlyMap<string, Table>,
  { folders, records }: ExistingBook,
  findings: Diagnostic[],
  notes: string[],
): { readonly drafts: readonly AccountDraft[]; readonly leftOut: ReadonlySet<string> } => {
  const given = Object.entries(map.tables).flatMap(([id, tableMap]) => {
    const table = tables.get(id);
    return table === undefined ? [] : [{ id, tableMap, table }];
  });
  const accounts = given.flatMap(({ tableMap, table }) =>
    tableMap.gives === 'accounts'
      ? [{ file: tableMap.file, ...gatherAccounts(table, tableMap, folders, findings) }]
      : [],
  )[0];
  if (accounts === undefined) return { drafts: [], leftOut: new Set() };
  for (const { id, personIds } of accounts.drafts.values())
    for (const [key, person] of Object.entries(records.get(id)?.imports[map.name]?.people ?? {}))
      personIds.set(key, person);
  notes.push(...accounts.notes);
  const gathering: Gathering = { ...accounts, accountsFile: accounts.file, findings, notes };
  for (const { id, tableMap, table } of given) {
    if (tableMap.gives === 'people') gatherPeople(table, tableMap, gathering);
    if (tableMap.gives === 'years' || tableMap.gives === 'usage')
      gatherYears(table, id, tableMap, map.book.fiscalYears, gathering);
  }
  return { drafts: [...accounts.drafts.values()], leftOut: accounts.leftOut };
};
