/** What is done to the pages once they are drawn: they are cut to size, and their links told from where they lie. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { relativeLinks, relativeUrls } from './relative-links.ts';
import { spreadTables } from './spread-tables.ts';
import { squeezeSpace } from './squeeze-space.ts';

/** Copies a drawn site from one folder to another, finished. */
export async function finishSite(drawn: string, out: string): Promise<void> {
  const entries = await readdir(drawn, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) {
    const path = relative(drawn, file).split(sep).join('/');
    await mkdir(dirname(join(out, path)), { recursive: true });
    if (path.endsWith('.html')) await finishPage(path, await readFile(file, 'utf8'), out);
    else if (path.endsWith('.css'))
      await writeFile(join(out, path), relativeUrls(await readFile(file, 'utf8'), path));
    else await cp(file, join(out, path));
  }
  // Where pages are published from a branch, GitHub leaves out folders such as `_astro` without it.
  await writeFile(join(out, '.nojekyll'), '');
}

async function finishPage(path: string, html: string, out: string): Promise<void> {
  const whole = { path, html: relativeLinks(squeezeSpace(html), path) };
  for (const page of spreadTables(whole)) await writeFile(join(out, page.path), page.html);
}
