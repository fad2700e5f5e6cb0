/** Git, asked in a real repository of a temporary folder. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultBranch } from '../../src/git/default-branch.ts';
import { changedSince, findRepository, type Repository, resolveCommit } from '../../src/git/repository.ts';
import { gitEnvironment } from '../../src/git/run-git.ts';
import { writeTreeOf } from '../../src/git/write-tree.ts';

let folder: string;
let repository: Repository;

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', ...args], {
    cwd,
    env: gitEnvironment(),
    encoding: 'utf8',
  }).trim();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-git-'));
  const work = join(folder, 'work');
  await mkdir(join(work, 'content/a b'), { recursive: true });
  git(work, 'init', '-q', '-b', 'main');
  await writeFile(join(work, 'content/a b/ünï.yaml'), 'one: 1\r\n');
  await writeFile(join(work, 'content/gone.yaml'), 'x: 1\n');
  await writeFile(join(work, 'content/empty.yaml'), '');
  await writeFile(join(work, 'README.md'), 'not content\n');
  await symlink('gone.yaml', join(work, 'content/link.yaml'));
  // An attribute that an archive would follow, and a checkout would run: neither happens.
  await writeFile(join(work, '.gitattributes'), '*.yaml filter=shout export-ignore\n');
  git(work, 'config', 'filter.shout.smudge', 'tr a-z A-Z');
  git(work, 'add', '-A');
  git(work, 'commit', '-qm', 'base');
  git(work, 'checkout', '-qb', 'change');
  await writeFile(join(work, 'content/committed.yaml'), 'x: 1\n');
  git(work, 'add', '-A');
  git(work, 'commit', '-qm', 'change');
  git(work, 'checkout', '-q', 'main');
  await writeFile(join(work, 'content/elsewhere.yaml'), 'x: 1\n');
  git(work, 'add', '-A');
  git(work, 'commit', '-qm', 'main moves on');
  git(work, 'checkout', '-q', 'change');
  await writeFile(join(work, 'content/a b/ünï.yaml'), 'one: 2\n');
  await writeFile(join(work, 'content/untracked.yaml'), 'x: 1\n');
  await rm(join(work, 'content/gone.yaml'));
  await writeFile(join(work, 'outside.txt'), 'x');
  const found = await findRepository(join(work, 'content'));
  if (found === null) throw new Error('no repository');
  repository = found;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a folder knows its repository, and one without says so', async () => {
  expect(repository.prefix).toBe('content/');
  expect(await findRepository(folder)).toBeNull();
  expect(await findRepository(join(folder, 'nowhere'))).toBeNull();
});

test('what changed since the branch left main: committed, changed, new and deleted; not what main did since', async () => {
  const changed = await changedSince(repository, 'main');
  expect(changed).toMatchObject({
    kind: 'changed',
    files: ['a b/ünï.yaml', 'committed.yaml', 'gone.yaml', 'untracked.yaml'],
  });
});

test('a name that means nothing, or looks like an option, is no commit', async () => {
  for (const ref of ['nothing', '', '--help', '-', 'main:content']) {
    expect(await resolveCommit(repository, ref), ref).toBeNull();
  }
  expect(await changedSince(repository, 'nothing')).toMatchObject({
    kind: 'unknown-ref',
    because: 'Git knows no commit by the name "nothing".',
    hint: expect.stringContaining('git branch --all'),
  });
});

test('the tree of a commit is written byte by byte, and the repository stays as it is', async () => {
  const before = [
    git(repository.root, 'status', '--porcelain'),
    await readFile(join(repository.root, '.git/index')),
  ];
  const target = join(folder, 'tree');
  await writeTreeOf(repository, (await resolveCommit(repository, 'main~1')) ?? '', target);
  expect((await readdir(target, { recursive: true })).toSorted()).toEqual([
    'a b',
    'a b/ünï.yaml',
    'empty.yaml',
    'gone.yaml',
    'link.yaml',
  ]);
  expect(await readFile(join(target, 'a b/ünï.yaml'), 'utf8')).toBe('one: 1\r\n');
  expect(await readlink(join(target, 'link.yaml'))).toBe('gone.yaml');
  const after = [
    git(repository.root, 'status', '--porcelain'),
    await readFile(join(repository.root, '.git/index')),
  ];
  expect(after).toEqual(before);
});

test('a commit without the folder gives an empty one', async () => {
  const target = join(folder, 'none');
  await writeTreeOf({ ...repository, prefix: 'nowhere/' }, 'main', target);
  expect(await readdir(target)).toEqual([]);
});

test('the default branch is the one that the server names, else main or master', async () => {
  expect(await defaultBranch(repository)).toBe('main');
  const clone = join(folder, 'clone');
  git(folder, 'clone', '-q', '--branch', 'main', 'work', clone);
  const cloned = await findRepository(clone);
  expect(cloned && (await defaultBranch(cloned))).toMatch(/^origin\//);
});

test('a shallow clone says that it is one, and what to do', async () => {
  const shallow = join(folder, 'shallow');
  git(folder, 'clone', '-q', '--depth', '1', '--branch', 'change', `file://${folder}/work`, shallow);
  const found = await findRepository(shallow);
  const changed = found && (await changedSince(found, 'origin/main'));
  expect(changed).toMatchObject({
    kind: 'unknown-ref',
    hint: expect.stringContaining('git fetch --unshallow'),
  });
});

test('what cannot be written while others are still read is thrown to whoever asked', async () => {
  const work = join(folder, 'work');
  const commit = git(work, 'rev-parse', 'main');
  const target = join(folder, 'taken');
  await mkdir(join(target, 'empty.yaml'), { recursive: true });
  await expect(writeTreeOf(repository, commit, target)).rejects.toThrow(/EEXIST|EISDIR/);
});
