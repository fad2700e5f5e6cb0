/**
 * The output folder changes in one step: a build writes beside it and swaps at the end, so that a
 * build that is killed leaves the last good output whole.
 */
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ManifestSchema } from '../views/manifest.ts';
import { MANIFEST } from './manifest.ts';

export class OutputRefusedError extends Error {
  override readonly name = 'OutputRefusedError';
}

const building = (out: string, pid: number): string =>
  join(dirname(out), `${basename(out)}.rapport-building-${pid}`);
const previous = (out: string): string => join(dirname(out), `${basename(out)}.rapport-previous`);

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

/** What writes a folder, and how a folder that it wrote is known: no other is replaced. */
export interface Writer {
  readonly name: 'build' | 'export' | 'diff' | 'forms';
  readonly wrote: (folder: string) => Promise<boolean>;
}

export const BUILD: Writer = {
  name: 'build',
  wrote: async (folder) => {
    try {
      return ManifestSchema.safeParse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'))).success;
    } catch {
      return false;
    }
  },
};

const holds = (outer: string, inner: string): boolean => {
  const path = relative(outer, inner);
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path);
};

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * The path with every link followed, whether or not there is a folder yet: what a link names is
 * built, and the link stays.
 * @throws OutputRefusedError where a link leads nowhere
 */
export async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw refusal(path, error);
  }
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (isLink) throw new OutputRefusedError(`${path} is a link to a folder that does not exist.`);
  const parent = dirname(path);
  return parent === path ? path : join(await followLinks(parent), basename(path));
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it is not ours to write to',
  EPERM: 'it is not ours to write to',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'a file stands in its way',
  EEXIST: 'a file stands in its way',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it cannot be made',
  ENOSPC: 'the disk is full',
  EDQUOT: 'our share of the disk is used up',
  EBUSY: 'a disk is mounted there; name a folder in it',
  EXDEV: 'a disk is mounted there; name a folder in it',
};

/** A refusal for what is wrong with a place; any other error as it is. */
function refusal(path: string, error: unknown): unknown {
  const reason = REASONS[codeOf(error) ?? ''];
  return reason === undefined ? error : new OutputRefusedError(`Nothing can be built at ${path}: ${reason}.`);
}

const OF_THE_DISK = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EBUSY', 'EXDEV']);
// What another process could not write reaches us as what it said.
const SAID_FULL = /\bENOSPC\b|No space left on device/i;

/** A refusal for a disk that lets nothing more be written on the way; any other error as it is. */
export function stoppedByDisk(path: string, error: unknown): unknown {
  if (OF_THE_DISK.has(codeOf(error) ?? '')) return refusal(path, error);
  const isFull = error instanceof Error && SAID_FULL.test(error.message);
  return isFull ? refusal(path, Object.assign(new Error(), { code: 'ENOSPC' })) : error;
}

/**
 * Refuses an output folder that a swap would harm: one that holds, or lies in, the content, or that
 * holds files that the same writer did not write.
 * @throws OutputRefusedError
 */
export async function assertReplaceable(out: string, content: string, writer = BUILD): Promise<void> {
  if (holds(out, content) || holds(content, out)) {
    throw new OutputRefusedError(`The output folder ${out} and the content folder must lie apart.`);
  }
  await assertNoMount(out);
  for (const folder of [out, previous(out)]) {
    const entries = await entriesOf(folder);
    if (entries === null || entries.length === 0 || (await writer.wrote(folder))) continue;
    throw new OutputRefusedError(
      `The folder ${folder} holds files that no ${writer.name} of Rapport wrote; name another with --out, or empty it.`,
    );
  }
}

/** Where a disk is mounted, a folder cannot be put in its place: told before all is built. */
async function assertNoMount(out: string): Promise<void> {
  const [own, above] = await Promise.all([out, dirname(out)].map((path) => stat(path).catch(() => null)));
  if (own && above && own.dev !== above.dev)
    throw new OutputRefusedError(
      `A disk is mounted at ${out}; name a folder in it, such as --out ${join(out, 'dist')}.`,
    );
}

/** Makes a folder and those above it. Node’s own way never ends where the system denies that a parent is there. */
async function makeFolder(folder: string): Promise<void> {
  if ((await entriesOf(folder)) !== null) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Makes the folder in which this process builds, after clearing what builds that died have left. */
export async function beginOutput(
  out: string,
  pid: number,
  isRunning: (pid: number) => boolean,
  writer = BUILD,
): Promise<string> {
  await recoverOutput(out, writer);
  await clearDead(dirname(out), `${basename(out)}.rapport-building-`, pid, isRunning);
  const folder = building(out, pid);
  try {
    await makeFolder(folder);
  } catch (error) {
    throw refusal(out, error);
  }
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
  try {
    await makeFolder(folder);
  } catch (error) {
    throw refusal(folder, error);
  }
  return folder;
}

async function clearDead(
  parent: string,
  marker: string,
  pid: number,
  isRunning: (pid: number) => boolean,
): Promise<void> {
  for (const name of (await entriesOf(parent)) ?? []) {
    const owner = name.slice(marker.length);
    if (!name.startsWith(marker) || !/^\d+$/.test(owner)) continue;
    if (Number(owner) === pid || !isRunning(Number(owner)))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** Another build may swap at the same moment; the last to come stays. */
const SWAPS = 20;
const IN_EACH_OTHERS_WAY = new Set(['ENOENT', 'ENOTEMPTY', 'EEXIST']);

/** Puts a finished build in the place of the last one. */
export async function swapOutput(built: string, out: string, attempts = SWAPS): Promise<void> {
  const old = previous(out);
  try {
    await rm(old, { recursive: true, force: true });
    if ((await entriesOf(out)) !== null) await rename(out, old);
    await rename(built, out);
  } catch (error) {
    const isBuilt = (await entriesOf(built)) !== null;
    if (attempts <= 1 || !isBuilt || !IN_EACH_OTHERS_WAY.has(codeOf(error) ?? '')) throw error;
    await swapOutput(built, out, attempts - 1);
    return;
  }
  // Another build may put its last output there while it is being cleared.
  await rm(old, { recursive: true, force: true, maxRetries: SWAPS, retryDelay: 5 });
}

/** Restores the last good output where a build died between the two steps of its swap. */
export async function recoverOutput(out: string, writer = BUILD): Promise<void> {
  if ((await entriesOf(out)) === null && (await writer.wrote(previous(out))))
    await rename(previous(out), out);
}
