/** The rows of a table that the map wants, each with the key of its account. */
import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AccountDraft } from './account-draft.ts';
import { importFinding } from './import-finding.ts';
import type { TableMap } from './import-map.ts';
import type { Match } from './map-tables.ts';
import { normalName } from './normal-name.ts';
import { columnOf, placeIn, type RowInHand, readText, textIn } from './read-cell.ts';
import type { Table } from './read-table.ts';

export interface KeyedRow {
  readonly hand: RowInHand;
  readonly key: string;
}

/** What a gatherer works with: the accounts so far, and where it puts what it finds. */
export interface Gathering {
  readonly drafts: ReadonlyMap<string, AccountDraft>;
  /** Keys of accounts that the map leaves out; their rows elsewhere are left out too, silently. */
  readonly leftOut: ReadonlySet<string>;
  readonly accountsFile: string;
  readonly findings: Diagnostic[];
  readonly notes: string[];
}

/** The rows that `where` keeps, and the keys of those that it does not. */
export const keyedRows = (
  table: Table,
  map: TableMap,
  findings: Diagnostic[],
): { readonly kept: readonly KeyedRow[]; readonly leftOut: ReadonlySet<string>; readonly count: number } => {
  const kept: KeyedRow[] = [];
  const leftOut = new Set<string>();
  let count = 0;
  for (const row of table.rows) {
    const hand: RowInHand = { table, map, row, findings };
    const wanted = Object.entries(map.where).every(([column, rule]) =>
      holds(rule, textIn(hand, column) ?? ''),
    );
    if (!wanted) count += 1;
    const key = wanted || map.gives === 'accounts' ? readText(hand, map.key, 'a key', z.string()) : undefined;
    if (!wanted && key !== undefined) leftOut.add(key);
    if (wanted && key !== undefined) kept.push({ hand, key });
    if (wanted && key === undefined) {
      const column = keyColumn(map);
      findings.push(importFinding('row-without-key', placeIn(hand, column), { column }));
    }
  }
  return { kept, leftOut, count };
};

const holds = (rule: TableMap['where'][string], text: string): boolean => {
  if (rule === 'filled' || rule === 'empty') return (text === '') === (rule === 'empty');
  return 'not' in rule ? !rule.not.includes(text) : rule.includes(text);
};

/** The column that the key is read from; a constant key has none. */
export const keyColumn = (map: TableMap): string => columnOf(map.key);

/** The rows of a table that belong to an account of the book. The others are findings, or a note where the map skips them. */
export const ownedRows = (
  table: Table,
  map: Exclude<TableMap, { gives: 'accounts' }>,
  gathering: Gathering,
): readonly (KeyedRow & { readonly draft: AccountDraft })[] => {
  const { findings, notes } = gathering;
  const { kept, count } = keyedRows(table, map, findings);
  if (count > 0) notes.push(`${map.file}: ${rowsInWords(count)} left out by \`where\`.`);
  let strangers = 0;
  const find = finderOf(map.match, gathering);
  const owned = kept.flatMap(({ hand, key }) => {
    const draft = find(key);
    if (draft === 'left out') return [];
    if (draft !== undefined) return [{ hand, key: draft.key, draft }];
    if (map.strangers === 'skip') strangers += 1;
    else
      findings.push(
        importFinding('account-unknown', placeIn(hand, keyColumn(map)), {
          key,
          export: gathering.accountsFile,
        }),
      );
    return [];
  });
  if (strangers > 0)
    notes.push(`${map.file}: ${rowsInWords(strangers)} of accounts that are not in the book, skipped.`);
  return owned;
};

/** Finds accounts by their keys, or by names that a match makes comparable. A name that two have is nobody's. */
const finderOf = (
  match: Match | undefined,
  { drafts, leftOut }: Gathering,
): ((key: string) => AccountDraft | 'left out' | undefined) => {
  if (match === undefined) return (key) => drafts.get(key) ?? (leftOut.has(key) ? 'left out' : undefined);
  const byName = new Map<string, AccountDraft | undefined>();
  for (const draft of drafts.values()) {
    const name = normalName(draft.customer.name ?? '', match);
    byName.set(name, byName.has(name) ? undefined : draft);
  }
  return (name) => byName.get(normalName(name, match));
};

export const rowsInWords = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
