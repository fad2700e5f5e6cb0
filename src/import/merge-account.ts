/** An account of the export brought into its folder as it stands: what to write, and what a person must settle. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ImportedFacts } from '../model/import-record.ts';
import type { ComposedAccount, ComposedFile } from './compose-account.ts';
import { editYaml, readEditable } from './edit-yaml.ts';
import { type ExistingBook, RECORD } from './existing-book.ts';
import { importFinding, startOf } from './import-finding.ts';
import { placeAt, quarrelFindings, rowsGone } from './merge-findings.ts';
import { isSame, mergeValues, type PlainMap, type Take } from './merge-values.ts';
import { listInWords } from './merge-words.ts';
import { pruned, writeYaml } from './write-yaml.ts';

/** A file to write below the content folder; `before` is null where it is new. */
export interface Write {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

export interface MergedAccount {
  readonly writes: readonly Write[];
  /** Files of facts that are new, and values that changed in others. */
  readonly newFiles: number;
  readonly changedValues: number;
  readonly findings: readonly Diagnostic[];
}

export interface Merging {
  readonly existing: ExistingBook;
  /** The name of the map. */
  readonly importName: string;
  readonly take: Take;
}

interface MergedFile {
  readonly write: Write | null;
  readonly changed: number;
  /** What the record says of the file from now on; null where it says nothing. */
  readonly record: PlainMap | null;
  readonly findings: readonly Diagnostic[];
}

/** Merges one account, file by file. */
export const mergeAccount = (account: ComposedAccount, merging: Merging): MergedAccount => {
  const { existing, importName } = merging;
  const last = existing.records.get(account.id)?.imports[importName];
  const wrote: [string, PlainMap][] = [];
  const files = account.files.map((file): MergedFile => {
    const merged = mergeFile(account, file, baseOf(last, file.path), merging);
    if (merged.record !== null) wrote.push([file.path, merged.record]);
    return merged;
  });
  const left = leftBehind(account, last, merging);
  wrote.push(...left.wrote);
  const people = Object.fromEntries([...account.personIds].sort(byKey));
  const facts = pruned({
    key: account.key,
    people: Object.keys(people).length === 0 ? undefined : people,
    wrote: Object.fromEntries(wrote.sort(byKey)),
  });
  const writes = files.flatMap(({ write }) => write ?? []);
  return {
    writes: [...writes, ...recordWrites(account, facts, merging)],
    newFiles: writes.filter((write) => write.before === null).length,
    changedValues: files.reduce((sum, { changed }) => sum + changed, 0),
    findings: [...files.flatMap(({ findings }) => findings), ...left.findings],
  };
};

/** The record, where it says something else from now on. */
const recordWrites = (
  { id }: ComposedAccount,
  facts: PlainMap,
  { existing, importName }: Merging,
): readonly Write[] => {
  const records = existing.records.get(id)?.imports;
  if (isSame(records?.[importName] as PlainMap | undefined, facts)) return [];
  const path = `accounts/${id}/${RECORD}`;
  const imports = Object.fromEntries(Object.entries({ ...records, [importName]: facts }).sort(byKey));
  return [{ path, before: existing.textOf(path), after: writeYaml(COMMENT, { imports }) }];
};

const COMMENT =
  'What imports wrote of this account. By it the next one tells your changes from theirs: commit it, edit it never.';

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : one > other ? 1 : 0;

const baseOf = (last: ImportedFacts | undefined, path: string): PlainMap | undefined =>
  last !== undefined && Object.hasOwn(last.wrote, path) ? (last.wrote[path] as PlainMap) : undefined;

const mergeFile = (
  account: ComposedAccount,
  { path, value, comment }: ComposedFile,
  base: PlainMap | undefined,
  { existing, take }: Merging,
): MergedFile => {
  const full = `accounts/${account.id}/${path}`;
  const before = existing.textOf(full);
  const quiet = { write: null, changed: 0, findings: [] };
  const fresh = {
    ...quiet,
    write: { path: full, before: null, after: writeYaml(comment, value) },
    record: value,
  };
  if (before === null) {
    if (base === undefined || take === 'export') return fresh;
    if (take === 'file') return { ...quiet, record: value };
    return { ...quiet, record: base, findings: [importFinding('import-file-removed', startOf(full))] };
  }
  // The export says what it said before: whatever the file says by now stands.
  if (base !== undefined && isSame(base, value)) return { ...quiet, record: value };
  const editable = readEditable(before);
  const wanted = Object.keys(value).join(', ');
  const refuse = (at: number, problem: string): MergedFile => ({
    ...quiet,
    record: base ?? null,
    findings: [importFinding('content-not-editable', placeAt(full, before, at, at), { problem, wanted })],
  });
  if ('problem' in editable) return refuse(editable.at, editable.problem);
  const { edits, conflicts, gone, record } = mergeValues(base, editable.value, value, take);
  const after = edits.length === 0 ? before : editYaml(before, edits);
  if (after === null) {
    const at = editable.spanOf(edits[0]?.path ?? [])[0];
    return refuse(at, 'it is laid out in a way that an import does not know how to change');
  }
  return {
    write: after === before ? null : { path: full, before, after },
    changed: edits.length,
    record,
    findings: [
      ...quarrelFindings(account, { path, full, editable, before }, conflicts, gone),
      ...rowsGone(account, { path, full, editable, before }, edits),
    ],
  };
};

/** Files that an earlier export spoke of and this one does not: a year that is no longer in it. */
const leftBehind = (
  { id, files }: ComposedAccount,
  last: ImportedFacts | undefined,
  { existing, take }: Merging,
): { readonly wrote: readonly [string, PlainMap][]; readonly findings: readonly Diagnostic[] } => {
  if (last === undefined || take === 'file') return { wrote: [], findings: [] };
  const now = new Set(files.map(({ path }) => path));
  const wrote = Object.keys(last.wrote).flatMap((path): [string, PlainMap][] => {
    const base = baseOf(last, path);
    return now.has(path) || base === undefined || existing.textOf(`accounts/${id}/${path}`) === null
      ? []
      : [[path, base]];
  });
  const findings = wrote.map(([path, base]) =>
    importFinding('import-gone', startOf(`accounts/${id}/${path}`), {
      names: listInWords(Object.keys(base)),
    }),
  );
  return { wrote, findings };
};
