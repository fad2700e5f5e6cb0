import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writer } from './output-folder.ts';
import { type ExportPlace, type FileInParts, writeExport } from './write-export.ts';

/** The files of a comparison: for the comment, for people, for programs. */
export const DIFF_FILES = { markdown: 'comment.md', html: 'index.html', json: 'diff.json' } as const;

const DIFF: Writer = {
  name: 'diff',
  wrote: async (folder) => {
    try {
      const told: unknown = JSON.parse(await readFile(join(folder, DIFF_FILES.json), 'utf8'));
      const ours = new Set<string>(Object.values(DIFF_FILES));
      const isOurs = typeof told === 'object' && told !== null && 'verdict' in told;
      return isOurs && (await readdir(folder)).every((name) => ours.has(name));
    } catch {
      return false;
    }
  },
};

/**
 * Writes a comparison into a folder of its own. Replaces an earlier one that nobody has added to.
 * @throws OutputRefusedError
 */
export const writeDiff = (files: Iterable<FileInParts>, place: ExportPlace): Promise<number> =>
  writeExport(files, place, DIFF);
