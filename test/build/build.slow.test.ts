import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ManifestSchema } from '../../src/views/manifest.ts';
import { runRapport } from '../support/run-rapport.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const content = join(root, 'content');
const SOME = ['ohanlon-sonner', 'al-nakheel', 'obriens-bakeries'];
const demo = inject('demoOut');

const read = async (out: string) =>
  ManifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));

let folder: string;
let first: string;

const build = async (out: string, ...args: string[]): Promise<void> => {
  const run = await runRapport(['build', '--content', content, '--out', out, '--only', ...SOME, ...args]);
  expect(run.code, run.err).toBe(0);
  expect(run.out).toContain('Built');
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-build-'));
  first = join(folder, 'first');
  await build(first, '--dpi', '60');
});

describe('a build', () => {
  it('makes the same bytes again', async () => {
    const second = join(folder, 'second');
    await build(second, '--dpi', '60');
    expect((await read(second)).files).toEqual((await read(first)).files);
  });

  it('lists every file in its manifest, truly, and nothing of when it ran', async () => {
    const manifest = await read(first);
    const found = (await readdir(first, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && entry.name !== 'manifest.json',
    ).length;
    expect(manifest.files).toHaveLength(found);
    for (const file of manifest.files) {
      const bytes = await readFile(join(first, file.path));
      expect(createHash('sha256').update(bytes).digest('hex'), file.path).toBe(file.sha256);
      expect(bytes.length).toBe(file.size);
    }
    expect(manifest.asOf).toBe('2026-10-31');
    expect(Object.keys(manifest).sort()).toEqual(['asOf', 'contentDigest', 'files', 'tool']);
  });

  it('makes page images of the size that the resolution asks for', async () => {
    const page = join('packets', 'al-nakheel', 'pages', '01.png');
    expect(await sharp(join(first, page)).metadata()).toMatchObject({ width: 496, height: 701, density: 60 });
    expect(await sharp(join(demo, page)).metadata()).toMatchObject({
      width: 1654,
      height: 2339,
      density: 200,
    });
  });

  it('does not mind from which folder it is called', async () => {
    const out = join(folder, 'elsewhere');
    const args = ['build', '--content', content, '--out', 'elsewhere', '--only', 'al-nakheel', '--no-images'];
    const run = await runRapport(args, process.execPath, folder);
    expect(run.code, run.err).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['manifest.json', 'packets', 'site']);
    expect(existsSync(join(folder, '.astro'))).toBe(false);
  });

  it('leaves images out when told', async () => {
    const out = join(folder, 'plain');
    await build(out, '--no-images');
    expect((await readdir(join(out, 'packets', SOME[0] ?? ''))).sort()).toEqual(['index.html', 'packet.pdf']);
  });

  it('draws a packet for each account of the programme, and for no other', async () => {
    const drawn = await readdir(join(demo, 'packets'));
    expect(drawn).toContain('ohanlon-sonner');
    expect(drawn).not.toContain('obriens-bakeries');
    expect(drawn.length).toBeGreaterThan(10);
  });

  it('leaves the last output whole when it is killed, and builds again after', async () => {
    const out = join(folder, 'killed');
    await cp(first, out, { recursive: true });
    const before = await readFile(join(out, 'manifest.json'), 'utf8');
    const child = spawn(
      process.execPath,
      [join(root, 'bin', 'rapport.mjs'), 'build', '--content', content, '--out', out],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const ended = new Promise((resolve) => child.on('close', resolve));
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => {
        if (chunk.toString('utf8').includes('packets to draw')) setTimeout(resolve, 1500);
      });
    });
    child.kill('SIGKILL');
    await ended;
    expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(before);
    expect(existsSync(join(out, 'packets', 'al-nakheel', 'packet.pdf'))).toBe(true);
    await build(out, '--dpi', '60');
    expect((await readdir(folder)).filter((name) => name.includes('building'))).toEqual([]);
  });

  it.each([
    ['an account that is not there', ['--only', 'al-nakhel'], 'Did you mean "al-nakheel"?'],
    ['an output folder of somebody else', ['--out', root], 'must lie apart'],
    ['an option that is not there', ['--fast'], 'unknown option'],
    ['a resolution out of range', ['--dpi', '5000'], 'from 36 to 600'],
  ])('is refused in words for %s', async (_, args, words) => {
    const run = await runRapport(['build', '--content', content, ...args]);
    expect(run.code).toBe(2);
    expect(run.err).toContain(words);
    expect(run.err).not.toContain('    at ');
  });

  it('does not begin where content has an error', async () => {
    const broken = join(folder, 'broken');
    await cp(content, broken, { recursive: true });
    await cp(join(content, 'team.yaml'), join(broken, 'book.yaml'));
    const out = join(folder, 'none');
    const run = await runRapport(['build', '--content', broken, '--out', out]);
    expect(run.code).toBe(1);
    expect(run.err).toContain('book.yaml:2:1  error  key-unknown');
    expect(existsSync(out)).toBe(false);
  });
});
