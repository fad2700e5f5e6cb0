/** The files beside the accounts: written where they are not there, and then only added to. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ImportedBook } from './compose-book.ts';
import { editYaml, readEditable } from './edit-yaml.ts';
import { type ExistingBook, fieldOf } from './existing-book.ts';
import { importFinding, startOf } from './import-finding.ts';
import type { ImportMap } from './import-map.ts';
import type { Write } from './merge-account.ts';
import type { PlainMap } from './merge-values.ts';

export interface MergedStarter {
  readonly writes: readonly Write[];
  readonly notes: readonly string[];
  readonly findings: readonly Diagnostic[];
}

/** Adds people, offerings and fiscal years that the lists lack; every other difference from the map is told. */
export const mergeStarter = (book: ImportedBook, existing: ExistingBook, map: ImportMap): MergedStarter => {
  const writes: Write[] = [];
  const notes: string[] = [];
  const findings: Diagnostic[] = [];
  const added = {
    'team.yaml': ['people', book.additions.team],
    'offerings.yaml': ['offerings', book.additions.offerings],
    'book.yaml': ['fiscalYears', missingYears(existing, map)],
  } as const;
  for (const [path, text] of book.starter) {
    const before = existing.textOf(path);
    if (before === null) writes.push({ path, before, after: text });
    else if (path in added) {
      const [list, items] = added[path as keyof typeof added];
      const merged = addItems(path, before, list, items);
      writes.push(...merged.writes);
      notes.push(...merged.notes);
      findings.push(...merged.findings);
    }
  }
  const differences = settingsOf(existing, map);
  return {
    writes,
    notes: [...notes, ...differences.notes],
    findings: [...findings, ...differences.findings],
  };
};

/** Years of the map after the last that the book has. */
const missingYears = ({ settings }: ExistingBook, { book }: ImportMap): readonly PlainMap[] => {
  const years = fieldOf(settings, 'fiscalYears');
  const known = Array.isArray(years) ? years.map((each: unknown) => Number(fieldOf(each, 'year'))) : [];
  return book.fiscalYears
    .filter(({ year }) => known.length > 0 && year > Math.max(...known))
    .map(({ year, starts, ends }) => ({ year, starts, ends }));
};

const addItems = (path: string, before: string, list: string, items: readonly PlainMap[]): MergedStarter => {
  if (items.length === 0) return { writes: [], notes: [], findings: [] };
  const names = items.map((item) => String(item.name ?? item.year)).join(', ');
  const editable = readEditable(before);
  const after =
    'problem' in editable
      ? null
      : editYaml(
          before,
          items.map((value) => ({ kind: 'add-item', path: [list], value, after: [] })),
        );
  if (after === null) {
    const words = { problem: `its \`${list}\` cannot be added to`, wanted: names };
    return { writes: [], notes: [], findings: [importFinding('content-not-editable', startOf(path), words)] };
  }
  return { writes: [{ path, before, after }], notes: [`${path}: added ${names}.`], findings: [] };
};

const settingsOf = (
  { settings, textOf }: ExistingBook,
  { book }: ImportMap,
): { readonly notes: readonly string[]; readonly findings: readonly Diagnostic[] } => {
  if (textOf('book.yaml') === null || settings === null) return { notes: [], findings: [] };
  const theirs = fieldOf(settings, 'currency');
  if (theirs !== book.currency) {
    const words = { theirs: String(theirs), ours: book.currency };
    return {
      notes: [],
      findings: [importFinding('content-currency', startOf('book.yaml', 'currency'), words)],
    };
  }
  const notes = (['asOf', 'reviewYear'] as const).flatMap((field) => {
    const value = fieldOf(settings, field);
    return value === book[field]
      ? []
      : [
          `book.yaml says ${field}: ${String(value)}, the map ${book[field]}. The book is left as it is; change it there.`,
        ];
  });
  return { notes, findings: [] };
};
