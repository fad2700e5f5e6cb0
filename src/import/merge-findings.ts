/** What a merge leaves to a person, each with its line in the file and its cell in the export. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { indexLines } from '../diagnostics/line-index.ts';
import { MONEY_FIELDS } from './account-draft.ts';
import type { ComposedAccount } from './compose-account.ts';
import type { EditableFile } from './edit-yaml.ts';
import { importFinding, type Place } from './import-finding.ts';
import type { Edit, Quarrel } from './merge-values.ts';
import { conflictInWords, listInWords } from './merge-words.ts';

/** A file of an account, by what findings say of it. */
export interface Told {
  readonly path: string;
  readonly full: string;
  readonly editable: EditableFile;
  readonly before: string;
}

/** Conflicts one by one, and what is gone in one finding. */
export const quarrelFindings = (
  { origins }: ComposedAccount,
  { path, full, editable, before }: Told,
  conflicts: readonly Quarrel[],
  gone: readonly Quarrel[],
): readonly Diagnostic[] => {
  const originOf = (name: string): Place | null => {
    for (let part = name; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
      const origin = origins.get(`${path} ${part}`);
      if (origin !== undefined) return origin();
    }
    return null;
  };
  const at = (quarrel: Quarrel): Place => ({
    ...placeAt(full, before, ...editable.spanOf(quarrel.path)),
    path: quarrel.name,
  });
  const [first] = gone;
  return [
    ...conflicts.map((quarrel) =>
      importFinding('import-conflict', at(quarrel), conflictInWords(quarrel, originOf(quarrel.name))),
    ),
    ...(first === undefined
      ? []
      : [importFinding('import-gone', at(first), { names: listInWords(gone.map(({ name }) => name)) })]),
  ];
};

/** Money that no row gives any more and that is zero now because the map says so. */
export const rowsGone = (
  { origins }: ComposedAccount,
  { path, full, editable, before }: Told,
  edits: readonly Edit[],
): readonly Diagnostic[] => {
  const gone = edits.filter(
    ({ kind, path: [field] }) =>
      kind === 'set' &&
      path.startsWith('internal/') &&
      MONEY_FIELDS.some((each) => each === field) &&
      !origins.has(`${path} ${field}`),
  );
  const [first] = gone;
  if (first === undefined) return [];
  const at = placeAt(full, before, ...editable.spanOf(first.path));
  return [importFinding('row-gone', at, { names: listInWords(gone.map((edit) => edit.path.join('.'))) })];
};

/** A span of a file; of several lines the first. */
export const placeAt = (file: string, text: string, from: number, to: number): Place => {
  const lines = indexLines(text);
  const start = lines.positionAt(from);
  // Of a value over several lines the first says enough.
  const end = lines.positionAt(Math.min(to, lines.endOfLine(from)));
  return { file, ...start, endLine: end.line, endColumn: end.column, path: '' };
};
