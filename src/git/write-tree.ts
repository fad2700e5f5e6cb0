/**
 * A folder as it stood at a commit, written out from the objects that git holds. No checkout: the
 * working tree, the index and HEAD stay as they are, and no filter or hook of the repository runs.
 */
import { spawn } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readBlobs } from './read-blobs.ts';
import type { Repository } from './repository.ts';
import { gitEnvironment, runGit } from './run-git.ts';

interface Entry {
  readonly mode: string;
  readonly object: string;
  /** Relative to the folder. */
  readonly path: string;
}

const LINK = '120000';
const SUBMODULE = '160000';

/**
 * Writes the folder of the repository as a commit holds it into an empty folder, which is made
 * where it is not there; nothing where the commit has no such folder. A link is written as a
 * link, and a submodule is left out.
 * @throws Error where git cannot give an object that it lists
 */
export async function writeTreeOf(repository: Repository, commit: string, target: string): Promise<void> {
  const entries = (await listTree(repository, commit)).filter(({ path }) => isSafe(path));
  await mkdir(target, { recursive: true });
  for (const folder of new Set(entries.map(({ path }) => dirname(path)))) {
    await mkdir(join(target, folder), { recursive: true });
  }
  const links: { readonly path: string; readonly to: string }[] = [];
  const git = spawn('git', ['-C', repository.root, 'cat-file', '--batch'], {
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const place = async ({ mode, path }: Entry, bytes: Buffer): Promise<void> => {
    if (mode === LINK) links.push({ path, to: bytes.toString('utf8') });
    else await writeFile(join(target, path), bytes, { flag: 'wx' });
  };
  await readBlobs(git, entries, place);
  // Last, so that nothing is ever written through one.
  for (const { path, to } of links) await symlink(to, join(target, path));
}

async function listTree({ root, prefix }: Repository, commit: string): Promise<readonly Entry[]> {
  const answer = await runGit(root, ['ls-tree', '-r', '-z', '--full-tree', `${commit}:${prefix}`]);
  return (answer.output ?? '').split('\0').flatMap((line): Entry[] => {
    const [, mode = '', object = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return path === '' || mode === SUBMODULE ? [] : [{ mode, object, path }];
  });
}

/** Git refuses such names too; what is written to the disk is not left to trust. */
const isSafe = (path: string): boolean =>
  path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\:]/.test(name));
