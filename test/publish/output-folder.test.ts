import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeManifest } from '../../src/publish/manifest.ts';
import {
  assertReplaceable,
  beginOutput,
  followLinks,
  OutputRefusedError,
  recoverOutput,
  stoppedByDisk,
  swapOutput,
} from '../../src/publish/output-folder.ts';

const ABOUT = { tool: { name: 'rapport', version: '1' }, asOf: '2026-10-31', contentDigest: '0' } as const;
const nobody = (): boolean => false;
let root: string;
let out: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rapport-out-'));
  out = join(root, 'dist');
});

/** An output folder as a build leaves it, with one file that says which build. */
async function built(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'page.html'), text);
  await writeManifest(folder, ABOUT);
}

describe('the output folder', () => {
  it('is replaced as a whole', async () => {
    await built(out, 'old');
    const next = await beginOutput(out, 41, nobody);
    await built(next, 'new');
    await swapOutput(next, out);
    expect(await readFile(join(out, 'page.html'), 'utf8')).toBe('new');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('stays whole while a build is under way, and after it died', async () => {
    await built(out, 'old');
    await writeFile(join(await beginOutput(out, 41, nobody), 'half.html'), '');
    expect(await readdir(out)).toEqual(['manifest.json', 'page.html']);
    await beginOutput(out, 42, nobody);
    expect(await readdir(root)).toEqual(['dist', 'dist.rapport-building-42']);
  });

  it('leaves a build alone that still runs', async () => {
    await beginOutput(out, 41, nobody);
    await beginOutput(out, 42, (pid) => pid === 41);
    expect(await readdir(root)).toEqual(['dist.rapport-building-41', 'dist.rapport-building-42']);
  });

  it('leaves folders alone that only sound like ours', async () => {
    await mkdir(`${out}.rapport-building-notes`);
    await mkdir(`${out}.rapport-previous`);
    await writeFile(join(`${out}.rapport-previous`, 'thesis.txt'), '');
    await beginOutput(out, 42, nobody);
    expect(existsSync(`${out}.rapport-building-notes`)).toBe(true);
    expect(existsSync(join(`${out}.rapport-previous`, 'thesis.txt'))).toBe(true);
    expect(existsSync(out)).toBe(false);
    await expect(assertReplaceable(out, join(root, 'content'))).rejects.toThrow(OutputRefusedError);
  });

  it('comes back where a build died between the two steps of its swap', async () => {
    await built(`${out}.rapport-previous`, 'old');
    await recoverOutput(out);
    expect(await readFile(join(out, 'page.html'), 'utf8')).toBe('old');
    expect(existsSync(`${out}.rapport-previous`)).toBe(false);
  });

  it.each([
    [
      'files of somebody else',
      async () => {
        await mkdir(out);
        await writeFile(join(out, 'thesis.doc'), '');
      },
    ],
    [
      'a manifest of something else',
      async () => {
        await mkdir(out);
        await writeFile(join(out, 'manifest.json'), '{"name":"app"}');
      },
    ],
    ['a file', () => writeFile(out, '')],
  ])('is refused where it holds %s', async (_, prepare) => {
    await prepare();
    await expect(assertReplaceable(out, join(root, 'content'))).rejects.toThrow(OutputRefusedError);
  });

  it.each([
    ['the content itself', 'content', 'content'],
    ['a folder in the content', 'content/dist', 'content'],
    ['a folder that holds the content', '.', 'content'],
  ])('is refused where it is %s', async (_, output, content) => {
    await expect(assertReplaceable(join(root, output), join(root, content))).rejects.toThrow(
      OutputRefusedError,
    );
  });

  it.each([
    ['a link to a folder', 'link', 'real'],
    ['a folder to be made below a link', 'link/dist', 'real/dist'],
    ['a folder to be made', 'none/dist', 'none/dist'],
  ])('is what its links lead to: %s', async (_, path, whole) => {
    await mkdir(join(root, 'real'));
    await symlink('real', join(root, 'link'));
    expect(await followLinks(join(root, path))).toBe(join(await realpath(root), whole));
  });

  it.each([
    ['a link that leads nowhere', 'gone'],
    ['links in a circle', 'loop/dist'],
    ['a folder below a file', 'file/dist'],
  ])('is refused where it is %s', async (_, path) => {
    await symlink('nowhere', join(root, 'gone'));
    await symlink('loop', join(root, 'loop'));
    await writeFile(join(root, 'file'), '');
    await expect(followLinks(join(root, path))).rejects.toThrow(OutputRefusedError);
  });

  it.runIf(existsSync('/proc/self'))('is refused, not waited for, where no folder can be made', async () => {
    await expect(beginOutput('/proc/rapport/dist', 41, nobody)).rejects.toThrow(
      'Nothing can be built at /proc/rapport/dist: it cannot be made.',
    );
  });

  it.runIf(existsSync('/proc/self'))('is refused where a disk is mounted', async () => {
    await expect(assertReplaceable('/proc', join(root, 'content'))).rejects.toThrow(
      'A disk is mounted at /proc; name a folder in it, such as --out /proc/dist.',
    );
  });

  it.each([
    ['a full disk', Object.assign(new Error('write'), { code: 'ENOSPC' }), 'the disk is full'],
    [
      'a disk that can only be read',
      Object.assign(new Error('open'), { code: 'EROFS' }),
      'the disk can only be read',
    ],
    [
      'a full disk that another process met',
      new Error('Error: ENOSPC: no space left on device, write'),
      'the disk is full',
    ],
    [
      'one that the index of the search met',
      new Error('No space left on device (os error 28)'),
      'the disk is full',
    ],
  ])('says what stopped a build on the way: %s', (_, error, reason) => {
    expect(stoppedByDisk('/out', error)).toEqual(
      new OutputRefusedError(`Nothing can be built at /out: ${reason}.`),
    );
  });

  it.each([new Error('no such view'), Object.assign(new Error('read'), { code: 'ENOENT' })])(
    'leaves any other fault of a build as it is',
    (error) => {
      expect(stoppedByDisk('/out', error)).toBe(error);
    },
  );

  it('is whole, and one of them, where many builds swap at once', async () => {
    const pids = Array.from({ length: 6 }, (_, index) => index + 1);
    const folders = await Promise.all(pids.map((pid) => beginOutput(out, pid, () => true)));
    await Promise.all(folders.map((folder) => built(folder, 'new')));
    await Promise.all(folders.map((folder) => swapOutput(folder, out)));
    expect(await readFile(join(out, 'page.html'), 'utf8')).toBe('new');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it.each(['..dist', 'dist', 'content-dist'])('may be called %s', async (name) => {
    await expect(assertReplaceable(join(root, name), join(root, 'content'))).resolves.toBeUndefined();
  });
});

describe('the manifest', () => {
  it('lists files by path with size and digest', async () => {
    await mkdir(join(out, 'b'), { recursive: true });
    await writeFile(join(out, 'b', 'a.txt'), 'abc');
    await writeFile(join(out, 'a.txt'), '');
    const { files } = await writeManifest(out, ABOUT);
    expect(files).toEqual([
      { path: 'a.txt', size: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
      {
        path: 'b/a.txt',
        size: 3,
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    ]);
  });
});
