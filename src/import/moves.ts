/**
 * Files on their way into the book. The folder that holds them is the lock of an import that moves, and what a
 * killed one leaves: it says what each file must replace, so that nothing that a person wrote since is lost.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RECORD } from './existing-book.ts';

export interface Move {
  /** Below the content folder. */
  readonly path: string;
  /** The digest of what must stand there; null where nothing may. */
  readonly replaces: string | null;
}

interface Moves {
  /** The process that moves. */
  readonly pid: number;
  readonly moves: readonly Move[];
}

/** Below the folder: the texts, each at its path. */
export const TEXTS = 'book';
const LIST = 'moves.json';

export const movingIn = (folder: string): string => join(folder, '.rapport-importing');

export const digestOfText = (text: string | null): string | null => (text === null ? null : digest(text));

const digest = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const declareMoves = (stage: string, moves: Moves): void =>
  writeFileSync(join(stage, LIST), JSON.stringify(moves), { flag: 'wx' });

/** Whether an import of this folder moves its files in now, was stopped while it did, or neither. */
export const movesOf = (
  folder: string,
  isRunning: (pid: number) => boolean,
): 'none' | 'running' | 'stopped' => {
  if (!existsSync(movingIn(folder))) return 'none';
  const list = readMoves(folder);
  return list !== null && isRunning(list.pid) ? 'running' : 'stopped';
};

/** Whether at a place stands what a move replaces. */
export const asExpected = (folder: string, { path, replaces }: Move): boolean => {
  const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (found === undefined) return replaces === null;
  return found.isFile() && replaces === digest(readFileSync(join(folder, path)));
};

/**
 * Moves in what is ready, and clears the rest away. Returns the paths that were left as they are, since what
 * stands there is no longer what the import read. Records come last, and only where all else of the account is
 * in: a record says what the import wrote.
 */
export const moveIn = (folder: string): readonly string[] => {
  const from = movingIn(folder);
  const left: string[] = [];
  const isRecord = ({ path }: Move): boolean => path.endsWith(`/${RECORD}`);
  const moves = readMoves(folder)?.moves ?? [];
  for (const move of [...moves.filter((one) => !isRecord(one)), ...moves.filter(isRecord)]) {
    const { path } = move;
    const text = join(from, TEXTS, path);
    if (!existsSync(text)) continue;
    const account = path.slice(0, -RECORD.length);
    if (isRecord(move) && left.some((one) => one.startsWith(account))) continue;
    if (!putInPlace(text, folder, move)) left.push(path);
  }
  rmSync(from, { recursive: true, force: true });
  return left;
};

const putInPlace = (text: string, folder: string, move: Move): boolean => {
  if (!asExpected(folder, move)) return false;
  const target = join(folder, move.path);
  mkdirSync(dirname(target), { recursive: true });
  renameSync(text, target);
  return true;
};

const readMoves = (folder: string): Moves | null => {
  try {
    return JSON.parse(readFileSync(join(movingIn(folder), LIST), 'utf8')) as Moves;
  } catch {
    return null;
  }
};
