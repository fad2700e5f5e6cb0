import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TINY_BOOK } from './tiny-book.ts';

/** Files by path; null takes a file of the tiny book away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** Does something with a temporary content folder: the tiny book with these changes. */
export async function withContent<Result>(
  changes: Files,
  work: (contentDir: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-content-'));
  const contentDir = join(folder, 'content');
  try {
    await mkdir(contentDir);
    await writeFiles(contentDir, { ...TINY_BOOK, ...changes });
    return await work(contentDir);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
