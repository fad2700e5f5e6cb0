import { isUtf8 } from 'node:buffer';
import { chmod, link, lstat, mkdir, mkdtemp, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface FileToLay {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What must stand there now; null where nothing may. */
  readonly replaces: string | null;
}

/**
 * Writes files into a folder that is there, all or none: each is written beside it first, and moved in
 * at the end. Null where it is done; else why it is not, and everything is as it was.
 */
export async function layFiles(folder: string, files: readonly FileToLay[]): Promise<string | null> {
  for (const file of files) {
    const obstacle = await obstacleTo(folder, file);
    if (obstacle !== null) return obstacle;
  }
  let stage: string | null = null;
  try {
    stage = await mkdtemp(join(folder, '.rapport-new-'));
    for (const [index, { path, text, replaces }] of files.entries()) {
      await writeFile(join(stage, String(index)), text);
      // What may run, or is closed to others, stays so.
      if (replaces !== null)
        await chmod(join(stage, String(index)), (await lstat(join(folder, path))).mode & 0o777);
    }
    return await moveIn(folder, stage, files);
  } catch (error) {
    return notLet(error);
  } finally {
    if (stage !== null) await rm(stage, { recursive: true, force: true });
  }
}

/** What the system says no to, in words; an error of ours as it is. */
function notLet(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code === 'ENOSPC' ? 'the disk is full' : `the system does not let it be (${code})`;
}

async function obstacleTo(
  folder: string,
  { path, replaces }: Pick<FileToLay, 'path' | 'replaces'>,
): Promise<string | null> {
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length += 1) {
    const at = steps.slice(0, length).join('/');
    const found = await lstat(join(folder, at)).catch(() => null);
    if (found === null) return replaces === null ? null : `${path} is gone`;
    if (found.isSymbolicLink()) return `${at} is a symbolic link`;
    if (length < steps.length && !found.isDirectory()) return `${at} is a file, not a folder`;
  }
  if (replaces === null) return `${path} is there already, and stays as it is`;
  const now = await readFile(join(folder, path));
  if (!isUtf8(now)) return `${path} is not UTF-8, and its letters would be lost in writing`;
  return now.toString('utf8') === replaces ? null : `${path} was changed while this ran, and stays as it is`;
}

async function moveIn(folder: string, stage: string, files: readonly FileToLay[]): Promise<string | null> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const [index, { path, replaces }] of files.entries()) {
      const target = join(folder, path);
      const made = await mkdir(dirname(target), { recursive: true });
      if (made !== undefined) undo.push(() => removeEmpty(dirname(target), made));
      const left = replaces === null ? null : await obstacleTo(folder, { path, replaces });
      const isIn = left === null && (await putIn(join(stage, String(index)), target, replaces === null));
      if (!isIn) {
        for (const step of undo.toReversed()) await step();
        return left ?? `${path} came while this ran, and stays as it is`;
      }
      undo.push(replaces === null ? () => rm(target, { force: true }) : () => writeFile(target, replaces));
    }
    return null;
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    return notLet(error);
  }
}

const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** False where a file that should be new is there by now: a move would write over it, a second name does not. */
async function putIn(from: string, target: string, isNew: boolean): Promise<boolean> {
  if (isNew) {
    try {
      await link(from, target);
      return true;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (code === 'EEXIST') return false;
      if (!WITHOUT_LINKS.has(code)) throw error;
    }
  }
  await rename(from, target);
  return true;
}

/** Removes the folders that were made for a file, from the innermost to the first of them. */
async function removeEmpty(from: string, upTo: string): Promise<void> {
  for (let at = from; at.startsWith(upTo); at = dirname(at)) await rmdir(at).catch(() => undefined);
}
