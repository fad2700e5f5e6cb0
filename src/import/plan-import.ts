/** What an import would do to a content folder, all of it, before anything is written. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ImportedBook } from './compose-book.ts';
import type { ExistingBook } from './existing-book.ts';
import { importFinding, startOf } from './import-finding.ts';
import type { ImportMap } from './import-map.ts';
import { mergeAccount, type Write } from './merge-account.ts';
import { mergeStarter } from './merge-starter.ts';
import type { Take } from './merge-values.ts';

export interface ImportPlan {
  readonly writes: readonly Write[];
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly changedValues: number;
  /** Years and profiles that are new in accounts that are not. */
  readonly newFiles: number;
  readonly notes: readonly string[];
  /** Errors: nothing may be written. Warnings: what a person must settle or should know. */
  readonly findings: readonly Diagnostic[];
}

/** Holds the book of the exports against the content that is there. */
export const planImport = (
  book: ImportedBook,
  existing: ExistingBook,
  map: ImportMap,
  take: Take,
): ImportPlan => {
  const starter = mergeStarter(book, existing, map);
  const plan = {
    writes: [...starter.writes],
    findings: [...starter.findings],
    created: 0,
    updated: 0,
    unchanged: 0,
    changedValues: 0,
    newFiles: 0,
  };
  for (const account of book.accounts) {
    const merged = mergeAccount(account, { existing, importName: map.name, take });
    plan.writes.push(...merged.writes);
    plan.findings.push(...merged.findings);
    if (!existing.folders.ids.has(account.id)) plan.created += 1;
    else {
      if (merged.newFiles + merged.changedValues > 0) plan.updated += 1;
      else plan.unchanged += 1;
      plan.changedValues += merged.changedValues;
      plan.newFiles += merged.newFiles;
    }
  }
  plan.findings.push(...goneAccounts(book, existing, map));
  // Last, since files are opened as they are asked for.
  plan.findings.push(...existing.findings);
  return { ...plan, notes: [...book.notes, ...starter.notes] };
};

const goneAccounts = (
  { accounts, leftOut }: ImportedBook,
  { records }: ExistingBook,
  { name }: ImportMap,
): readonly Diagnostic[] => {
  const here = new Set(accounts.map(({ key }) => key));
  return [...records].flatMap(([id, { imports }]) => {
    const key = imports[name]?.key;
    if (key === undefined || here.has(key)) return [];
    const where = leftOut.has(key) ? 'among the rows that the map’s `where` lets through' : 'in the exports';
    const place = startOf(`accounts/${id}/internal/profile.yaml`);
    return [importFinding('account-gone', place, { key: `"${key}"`, where })];
  });
};
