/**
 * The output folder changes in one step: a build writes beside it and swaps at the end, so that a
 * build that is killed leaves the last good output whole.
 */
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ManifestSchema } from '../views/manifest.ts';
import { MANIFEST } from './manifest.ts';

export class OutputRefusedError extends Error {
  override readonly name = 'OutputRefusedError';
}

const building = (out: string, pid: number): string => join(dirname(out), `${basename(out)}.building-${pid}`);
const previous = (out: string): string => join(dirname(out), `${basename(out)}.previous`);

async function entriesOf(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return null;
    if (code === 'ENOTDIR') throw new OutputRefusedError(`${folder} is a file, not a folder.`);
    throw error;
  }
}

async function isOurs(folder: string): Promise<boolean> {
  try {
    return ManifestSchema.safeParse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'))).success;
  } catch {
    return false;
  }
}

const holds = (outer: string, inner: string): boolean => {
  const path = relative(outer, inner);
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path);
};

/**
 * Refuses an output folder that a swap would harm: one that holds, or lies in, the content, or that
 * holds files no build of ours wrote.
 * @throws OutputRefusedError
 */
export async function assertReplaceable(out: string, content: string): Promise<void> {
  if (holds(out, content) || holds(content, out)) {
    throw new OutputRefusedError(`The output folder ${out} and the content folder must lie apart.`);
  }
  const entries = await entriesOf(out);
  if (entries !== null && entries.length > 0 && !(await isOurs(out))) {
    throw new OutputRefusedError(
      `The folder ${out} holds files that no build of Rapport wrote; name another with --out, or empty it.`,
    );
  }
}

/** Makes the folder in which this process builds, after clearing what builds that died have left. */
export async function beginOutput(
  out: string,
  pid: number,
  isRunning: (pid: number) => boolean,
): Promise<string> {
  await recoverOutput(out);
  const marker = `${basename(out)}.building-`;
  for (const name of (await entriesOf(dirname(out))) ?? []) {
    if (!name.startsWith(marker)) continue;
    const owner = Number(name.slice(marker.length));
    if (owner === pid || !isRunning(owner))
      await rm(join(dirname(out), name), { recursive: true, force: true });
  }
  const folder = building(out, pid);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Makes a process's own folder to work in below `parent`, after clearing those of processes that died. */
export async function beginScratch(
  parent: string,
  pid: number,
  isRunning: (pid: number) => boolean,
): Promise<string> {
  await clearDead(parent, 'build-', pid, isRunning);
  const folder = join(parent, `build-${pid}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

async function clearDead(
  parent: string,
  marker: string,
  pid: number,
  isRunning: (pid: number) => boolean,
): Promise<void> {
  for (const name of (await entriesOf(parent)) ?? []) {
    const owner = Number(name.slice(marker.length));
    if (!name.startsWith(marker) || !Number.isInteger(owner)) continue;
    if (owner === pid || !isRunning(owner)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** Puts a finished build in the place of the last one. */
export async function swapOutput(built: string, out: string): Promise<void> {
  const old = previous(out);
  await rm(old, { recursive: true, force: true });
  if ((await entriesOf(out)) !== null) await rename(out, old);
  await rename(built, out);
  await rm(old, { recursive: true, force: true });
}

/** Restores the last good output where a build died between the two steps of its swap. */
export async function recoverOutput(out: string): Promise<void> {
  if ((await entriesOf(out)) === null && (await entriesOf(previous(out))) !== null)
    await rename(previous(out), out);
}
