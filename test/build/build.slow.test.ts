import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Manifest, ManifestSchema } from '../../src/views/manifest.ts';
import { writeFiles } from '../support/content-folder.ts';
import { runRapport } from '../support/run-rapport.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const demo = inject('demoOut');

const read = async (out: string): Promise<Manifest> =>
  ManifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));

/** A folder with a book of one account, `content`, and what was built of it, `first`. */
let folder: string;
let content: string;
let first: string;

const build = async (args: readonly string[], cwd?: string): Promise<void> => {
  const run = await runRapport(['build', ...args], process.execPath, cwd);
  expect(run.code, run.err).toBe(0);
  expect(run.out).toContain('Built');
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-build-'));
  content = join(folder, 'content');
  first = join(folder, 'first');
  await writeFiles(content, TINY_BOOK);
  await build(['--content', content, '--out', first, '--packets', 'all']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a build', () => {
  it('makes the same bytes again, whichever packets it draws beside', async () => {
    const out = join(folder, 'again');
    const only = ['al-nakheel', 'ohanlon-sonner'];
    await build(['--content', join(root, 'content'), '--out', out, '--only', ...only, '--dpi', '72']);
    const again = await read(out);
    const folders = ['site', ...only.map((id) => `packets/${id}`)].map((path) => `${path}/`);
    const before = (await read(demo)).files.filter(({ path }) =>
      folders.some((name) => path.startsWith(name)),
    );
    expect(again.files).toEqual(before);
    for (const ending of ['.html', '.css', '.pdf', '.png', '.svg', '.pf_index'])
      expect(
        again.files.some(({ path }) => path.endsWith(ending)),
        ending,
      ).toBe(true);
  });

  it('lists every file in its manifest, truly, and nothing of when it ran', async () => {
    const manifest = await read(demo);
    const found = (await readdir(demo, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && entry.name !== 'manifest.json',
    ).length;
    expect(manifest.files).toHaveLength(found);
    for (const file of manifest.files) {
      const bytes = await readFile(join(demo, file.path));
      expect(createHash('sha256').update(bytes).digest('hex'), file.path).toBe(file.sha256);
      expect(bytes.length).toBe(file.size);
    }
    expect(manifest.asOf).toBe('2026-10-31');
    expect(Object.keys(manifest).sort()).toEqual(['asOf', 'contentDigest', 'files', 'tool']);
  });

  it('makes images of the size that the resolution asks for: fit for print, where none is named', async () => {
    const sizeOf = async (out: string, ...path: string[]) => {
      const { width, height, density } = await sharp(join(out, ...path)).metadata();
      return { width, height, density };
    };
    const small = { width: 595, height: 841, density: 72 };
    const usual = { width: 1654, height: 2339, density: 200 };
    const segment = ['site', 'segments', 'growth-tier', '2.png'];
    expect(await sizeOf(demo, 'packets', 'al-nakheel', 'pages', '01.png')).toEqual(small);
    expect(await sizeOf(demo, ...segment)).toEqual(small);
    expect(await sizeOf(first, 'packets', 'acme', 'pages', '01.png')).toEqual(usual);
    expect(await sizeOf(first, ...segment)).toEqual(usual);
  });

  it('does not mind from which folder it is called, and leaves images out when told', async () => {
    const args = ['--content', content, '--out', 'elsewhere', '--packets', 'all', '--no-images'];
    await build(args, folder);
    const out = join(folder, 'elsewhere');
    expect((await readdir(out)).sort()).toEqual(['manifest.json', 'packets', 'site']);
    expect((await readdir(join(out, 'packets', 'acme'))).sort()).toEqual(['index.html', 'packet.pdf']);
    expect(existsSync(join(folder, '.astro'))).toBe(false);
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
    const leftovers = async (): Promise<string[]> =>
      (await readdir(folder)).filter((name) => name.includes('building'));
    const before = await readFile(join(out, 'manifest.json'), 'utf8');
    const args = ['--content', content, '--out', out, '--packets', 'all', '--no-images'];
    const child = spawn(process.execPath, [join(root, 'bin', 'rapport.mjs'), 'build', ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => {
        if (chunk.toString('utf8').includes('packets to draw')) setTimeout(resolve, 600);
      });
    });
    child.kill('SIGKILL');
    await ended;
    expect(await leftovers()).toHaveLength(1);
    expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(before);
    expect(existsSync(join(out, 'packets', 'acme', 'packet.pdf'))).toBe(true);
    await build(args);
    expect(await leftovers()).toEqual([]);
    expect(await readFile(join(out, 'manifest.json'), 'utf8')).not.toBe(before);
  });

  it.each([
    ['an account that is not there', ['--only', 'acne'], 'Did you mean "acme"?'],
    ['an output folder of somebody else', ['--out', root], 'must lie apart'],
    ['an option that is not there', ['--fast'], 'unknown option'],
    ['a resolution out of range', ['--dpi', '5000'], 'from 36 to 600'],
  ])('is refused in words for %s', async (_, args, words) => {
    const of = args.includes(root) ? join(root, 'content') : content;
    const run = await runRapport(['build', '--content', of, ...args]);
    expect(run.code).toBe(2);
    expect(run.err).toContain(words);
    expect(run.err).not.toContain('    at ');
  });

  it('does not begin where content has an error', async () => {
    const broken = join(folder, 'broken');
    await writeFiles(broken, { ...TINY_BOOK, 'book.yaml': TINY_BOOK['team.yaml'] ?? '' });
    const out = join(folder, 'none');
    const run = await runRapport(['build', '--content', broken, '--out', out]);
    expect(run.code).toBe(1);
    expect(run.err).toContain('book.yaml:1:1  error  key-unknown');
    expect(existsSync(out)).toBe(false);
  });
});
