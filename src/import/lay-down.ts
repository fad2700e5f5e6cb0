/**
 * The only files of the import that write are this one and its moves. All or nothing: every file is written to
 * a stage in the book first, and moved in when all are there. An import that is killed before that has changed
 * nothing; one that is killed while it moves leaves a folder by which the next one finishes its work.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Write } from './merge-account.ts';
import { asExpected, declareMoves, digestOfText, type Move, moveIn, movingIn, TEXTS } from './moves.ts';

/** Why an import that was ready has not been done, or not wholly, in a sentence or two. */
export class LayDownError extends Error {
  override readonly name = 'LayDownError';
}

/** This process, and how it tells whether another still runs. */
export interface Runner {
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/**
 * Writes files into a content folder, which need not exist.
 * @throws LayDownError where a file is not as it was when the import was planned, where another import is at
 * work, or where the disk refuses; nothing is written then, unless its message says so
 */
export const layDown = (writes: readonly Write[], folder: string, runner: Runner): void => {
  if (writes.length === 0) return;
  const parent = existsSync(folder) ? folder : dirname(folder);
  const stage = join(parent, `${STAGE}${runner.pid}`);
  try {
    mkdirSync(parent, { recursive: true });
    clearDead(parent, runner);
    const moves = fillStage(stage, writes, folder, runner);
    // A new book comes whole. What lies in the stage is as open as any folder of the person who runs this.
    if (parent !== folder) renameSync(join(stage, TEXTS), folder);
    else moveFrom(stage, folder, moves);
  } catch (error) {
    throw saying(error, folder);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
};

const STAGE = '.rapport-import-';

/** Stages of imports that were killed before they moved anything. */
const clearDead = (parent: string, { pid, isRunning }: Runner): void => {
  for (const name of readdirSync(parent)) {
    const owner = name.startsWith(STAGE) ? name.slice(STAGE.length) : '';
    if (/^\d+$/.test(owner) && (Number(owner) === pid || !isRunning(Number(owner))))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
};

const fillStage = (
  stage: string,
  writes: readonly Write[],
  folder: string,
  { pid }: Runner,
): readonly Move[] => {
  for (const { path, after } of writes) {
    const [target, text] = [join(folder, path), join(stage, TEXTS, path)];
    mkdirSync(dirname(text), { recursive: true });
    writeFileSync(text, after, { flag: 'wx' });
    if (existsSync(target)) chmodSync(text, statSync(target).mode);
  }
  const moves = writes.map(({ path, before }): Move => ({ path, replaces: digestOfText(before) }));
  declareMoves(stage, { pid, moves });
  return moves;
};

/** Whoever renames the stage first moves; nobody else can until it is gone. */
const moveFrom = (stage: string, folder: string, moves: readonly Move[]): void => {
  const from = movingIn(folder);
  try {
    renameSync(stage, from);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error))) throw error;
    throw new LayDownError('Another import of this folder is at work. Nothing was written; import again.');
  }
  const other = moves.find((move) => !asExpected(folder, move));
  if (other !== undefined) {
    rmSync(from, { recursive: true, force: true });
    throw new LayDownError(
      `${other.path} was changed while the import ran. Nothing was written; import again.`,
    );
  }
  const left = moveIn(folder);
  if (left.length > 0)
    throw new LayDownError(
      `${left.join(', ')} could not be put in place, and stays as it was. The rest is written; import again.`,
    );
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'our share of the disk is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'it is not ours to write to',
  EPERM: 'it is not ours to write to',
  ENAMETOOLONG: 'a name in it is too long',
  ENOTDIR: 'a file stands where a folder should',
  ENOTEMPTY: 'files came to it while the import ran',
  EEXIST: 'files came to it while the import ran',
  ELOOP: 'its links lead in a circle',
};

/** What the system refuses, in words; what else went wrong as it is. */
const saying = (error: unknown, folder: string): unknown => {
  const reason = REASONS[codeOf(error)];
  return reason === undefined
    ? error
    : new LayDownError(`Nothing was written into ${folder}: ${reason}. Import again when that is mended.`);
};
