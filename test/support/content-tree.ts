import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes a content tree into a new temporary folder and returns it. */
export async function writeContent(files: Readonly<Record<string, string>>): Promise<string> {
  const root = join(await mkdtemp(join(tmpdir(), 'rapport-')), 'content');
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return root;
}
