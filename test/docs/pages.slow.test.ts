/** What the documentation shows is what happens: each page is played from a fresh copy of the demo book. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, playPage } from './play-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = [
  'CONTRIBUTING.md',
  'src/site/pages/handbook/for-account-teams.mdx',
  'src/site/pages/handbook/for-maintainers.mdx',
];

describe.each(PAGES)('%s', (name) => {
  it('shows what its commands print', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'docs-'));
    try {
      for (const part of ['content', '.vscode', '.github']) {
        await cp(join(ROOT, part), join(folder, part), { recursive: true });
      }
      await mkdir(join(folder, 'exports'));
      await git(['init', '--quiet', '--initial-branch=main'], folder);
      await git(['add', '--all'], folder);
      await git(['commit', '--quiet', '--message=The book'], folder);
      const page = await readFile(join(ROOT, name), 'utf8');
      const played = await playPage(page, folder);
      if (process.env.RAPPORT_ACCEPT === '1') await writeFile(join(ROOT, name), played);
      else expect(played).toBe(page);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
