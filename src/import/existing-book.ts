/** The only file of the import that reads content: what is in the folder already, as far as an import must know it. */
import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type ImportRecord, ImportRecordSchema } from '../model/import-record.ts';
import { IdSchema } from '../model/primitives.ts';
import type { Folders } from './account-ids.ts';
import { importFinding, startOf } from './import-finding.ts';
import type { Listed } from './name-ids.ts';

export const RECORD = 'internal/imported.yaml';

export interface ExistingBook {
  readonly folders: Folders;
  /** By the id of the account: what all maps last wrote of it. */
  readonly records: ReadonlyMap<string, ImportRecord>;
  /** Null where there is no such file, or none that can be read: `check` tells of that. */
  readonly team: readonly Listed[] | null;
  readonly offerings: readonly Listed[] | null;
  readonly settings: unknown;
  /** The text of a file below the folder; null where there is none, or with a finding where it is not opened. */
  readonly textOf: (path: string) => string | null;
  /** Grows as files are opened. */
  readonly findings: readonly Diagnostic[];
}

/** Reads what is there; `importName` is the map’s, under which records keep the keys of its accounts. */
export const readExisting = (folder: string, importName: string): ExistingBook => {
  const findings: Diagnostic[] = [];
  const textOf = (path: string): string | null => textBelow(folder, path, findings);
  const plainOf = (path: string): unknown => {
    const text = textOf(path);
    return text === null ? null : plain(text);
  };
  const records = new Map<string, ImportRecord>();
  const byKey = new Map<string, string>();
  const ids = accountIdsIn(folder);
  for (const id of ids) {
    const path = `accounts/${id}/${RECORD}`;
    const text = textOf(path);
    if (text === null) continue;
    const record = ImportRecordSchema.safeParse(plain(text));
    if (!record.success) {
      findings.push(importFinding('record-broken', startOf(path)));
      continue;
    }
    records.set(id, record.data);
    const key = record.data.imports[importName]?.key;
    const other = key === undefined ? undefined : byKey.get(key);
    if (key !== undefined && other !== undefined)
      findings.push(importFinding('record-twice', startOf(path), { key, other: `accounts/${other}` }));
    if (key !== undefined) byKey.set(key, id);
  }
  const nameIn = (id: string): string | null => {
    const name = fieldOf(plainOf(`accounts/${id}/customer/profile.yaml`), 'name');
    return typeof name === 'string' ? name : null;
  };
  return {
    folders: { byKey, ids: new Set(ids), nameIn },
    records,
    team: listedIn(plainOf('team.yaml'), 'people'),
    offerings: listedIn(plainOf('offerings.yaml'), 'offerings'),
    settings: plainOf('book.yaml'),
    textOf,
    findings,
  };
};

const accountIdsIn = (folder: string): readonly string[] => {
  const accounts = join(folder, 'accounts');
  if (lstatSync(accounts, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(accounts, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && IdSchema.safeParse(entry.name).success)
    .map(({ name }) => name)
    .sort();
};

/** No link is followed: what it leads to need not be content. */
const textBelow = (folder: string, path: string, findings: Diagnostic[]): string | null => {
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length += 1) {
    const stat = lstatSync(join(folder, ...steps.slice(0, length)), { throwIfNoEntry: false });
    if (stat === undefined) return null;
    const isInWay = !stat.isSymbolicLink() && (length < steps.length ? !stat.isDirectory() : !stat.isFile());
    if (stat.isSymbolicLink() || isInWay) {
      findings.push(importFinding(isInWay ? 'content-in-the-way' : 'content-is-link', startOf(path)));
      return null;
    }
  }
  const bytes = readFileSync(join(folder, path));
  if (isUtf8(bytes)) return bytes.toString('utf8');
  // Read as if it were, its letters would be lost when it is written again.
  findings.push(importFinding('content-encoding', startOf(path)));
  return null;
};

const plain = (text: string): unknown => {
  const document = parseDocument(text, { stringKeys: true });
  if (document.errors.length > 0) return null;
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
};

export const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? Reflect.get(value, field)
    : undefined;

const listedIn = (value: unknown, field: string): readonly Listed[] | null => {
  const items = fieldOf(value, field);
  if (!Array.isArray(items)) return null;
  return items.flatMap((item: unknown) => {
    const [id, name, email] = [fieldOf(item, 'id'), fieldOf(item, 'name'), fieldOf(item, 'email')];
    if (typeof id !== 'string') return [];
    // A name may be written in several languages: an export may use any of them.
    const names = typeof name === 'object' && name !== null ? Object.values(name) : [name];
    return [...new Set(names)].flatMap((each) =>
      typeof each === 'string'
        ? [{ id, name: each, email: typeof email === 'string' ? email : undefined }]
        : [],
    );
  });
};
