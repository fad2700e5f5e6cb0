import type { Finding } from '../model/finding.ts';
import type { BookDiff, ModelChange } from './book-diff.ts';
import { compareModelFacts } from './fact-changes.ts';
import type { LabelChanges } from './label-moves.ts';
import type { Pair, Sides } from './sides.ts';

/** What the file says of its versions: told as such, and no choice of a method. */
const TOLD_APART: ReadonlySet<string> = new Set(['version', 'since', 'note', 'history']);

/** What another model does to the labels by itself, and whether it says why; null where the model is the same. */
export function compareModels(
  sides: Sides,
  { byModel, both }: LabelChanges,
  pairs: readonly Pair[],
): ModelChange | null {
  const changes = compareModelFacts(sides);
  if (changes.length === 0) return null;
  const [was, is] = [sides.before.book.model, sides.after.book.model];
  const names = new Map(pairs.map(({ id, name }) => [id, name]));
  const note = is.note?.trim() ?? '';
  return {
    version: { from: was.version, to: is.version },
    changes: [...changes.filter(({ path }) => !TOLD_APART.has(path.split('.')[0] ?? ''))],
    moved: byModel.map((id) => ({ id, name: names.get(id) ?? id })),
    accounts: both,
    percent: both === 0 ? 0 : (100 * byModel.length) / both,
    limit: is.change.reasonAbove,
    reason: note === '' || note === was.note?.trim() ? null : note,
  };
}

/** What is wrong with a change of the model: it moves many and does not say why, or keeps its version. */
export function checkModelChange(
  diff: Pick<BookDiff, 'model' | 'scores'>,
  note: string | undefined,
): readonly Finding[] {
  const { model } = diff;
  if (model === null) return [];
  const document = 'model.yaml';
  const { version, moved, accounts, percent, limit, reason } = model;
  const judges = moved.length > 0 || diff.scores.some((score) => score.model !== null && score.model !== 0);
  const findings: Finding[] = [];
  if (judges && version.from === version.to) {
    findings.push({
      code: 'model-change-unversioned',
      document,
      path: ['version'],
      args: { version: version.to },
    });
  }
  if (percent > limit && reason === null) {
    const said =
      note === undefined || note.trim() === ''
        ? 'it has no note'
        : 'its note is the one of the version before';
    const args = { moved: moved.length, accounts, percent: Math.round(10 * percent) / 10, limit, note: said };
    findings.push({
      code: 'model-change-unexplained',
      document,
      path: [note === undefined ? 'version' : 'note'],
      args,
    });
  }
  return findings;
}
