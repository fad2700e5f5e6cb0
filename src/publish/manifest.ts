import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Manifest } from '../views/manifest.ts';

export const MANIFEST = 'manifest.json';

/** Lists every file below a folder with its size and digest, and writes the list beside them. */
export async function writeManifest(folder: string, about: Omit<Manifest, 'files'>): Promise<Manifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files: Manifest['files'] = [];
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    files.push({ path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  const manifest: Manifest = {
    tool: about.tool,
    asOf: about.asOf,
    contentDigest: about.contentDigest,
    files,
  };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
