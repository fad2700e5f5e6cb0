import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Following, followFolder } from '../../src/dev/follow-folder.ts';

let folder = '';
let following: Following | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-follow-'));
  await writeFile(join(folder, 'a.yaml'), 'a: 1\n');
});
afterEach(async () => {
  await following?.stop();
  await rm(folder, { recursive: true, force: true });
});

it.each<[string, () => Promise<unknown>]>([
  ['a save in place', () => writeFile(join(folder, 'a.yaml'), 'a: 2\n')],
  [
    'a new folder with a file',
    async () => {
      await mkdir(join(folder, 'new'));
      await writeFile(join(folder, 'new', 'b.yaml'), 'b: 1\n');
    },
  ],
  ['a file that goes', () => rm(join(folder, 'a.yaml'))],
  ['another name', () => rename(join(folder, 'a.yaml'), join(folder, 'b.yaml'))],
  [
    'a new file in the place of the old',
    async () => {
      await writeFile(join(folder, '.a.swp'), 'a: 3\n');
      await rename(join(folder, '.a.swp'), join(folder, 'a.yaml'));
    },
  ],
])('answers %s', async (_, save) => {
  let turns = 0;
  following = await followFolder(folder, async () => {
    turns += 1;
  });
  await save();
  await expect.poll(() => turns, { timeout: 10_000 }).toBeGreaterThan(0);
});

it('answers many saves in few turns that never overlap, the last of them after the last save', async () => {
  let saved = 0;
  let turns = 0;
  let running = 0;
  let overlapped = false;
  let seen = 0;
  following = await followFolder(folder, async () => {
    turns += 1;
    running += 1;
    overlapped ||= running > 1;
    seen = saved;
    await new Promise((resolve) => setTimeout(resolve, 30));
    running -= 1;
  });
  for (let file = 1; file <= 200; file++) {
    await writeFile(join(folder, `${file}.yaml`), `a: ${file}\n`);
    saved = file;
  }
  await expect.poll(() => seen, { timeout: 10_000 }).toBe(200);
  expect(turns).toBeLessThan(50);
  expect(overlapped).toBe(false);
});
