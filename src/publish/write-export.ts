import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ExportManifestSchema } from '../views/export-manifest.ts';
import {
  assertReplaceable,
  beginOutput,
  followLinks,
  stoppedByDisk,
  swapOutput,
  type Writer,
} from './output-folder.ts';

export interface FileInParts {
  readonly path: string;
  readonly parts: Iterable<string>;
}

export interface ExportPlace {
  readonly outDir: string;
  readonly contentDir: string;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/** People work where tables lie: a folder with one file more than the export's own is theirs. */
const EXPORT: Writer = {
  name: 'export',
  wrote: async (folder) => {
    try {
      const manifest = ExportManifestSchema.parse(
        JSON.parse(await readFile(join(folder, 'export.json'), 'utf8')),
      );
      const ours = new Set(['export.json', 'model.json', ...manifest.tables.map(({ file }) => file)]);
      return (await readdir(folder)).every((name) => ours.has(name));
    } catch {
      return false;
    }
  },
};

/**
 * Writes files beside the output folder and swaps at the end. Replaces an earlier export that
 * nobody has added to, and nothing else; where another writer is named, what that one wrote.
 * Returns how many files it wrote.
 * @throws OutputRefusedError
 */
export async function writeExport(
  files: Iterable<FileInParts>,
  place: ExportPlace,
  writer = EXPORT,
): Promise<number> {
  const outDir = await followLinks(place.outDir);
  await assertReplaceable(outDir, await followLinks(place.contentDir), writer);
  const building = await beginOutput(outDir, place.pid, place.isRunning, writer);
  try {
    let written = 0;
    for (const { path, parts } of files) {
      await writeParts(join(building, path), parts);
      written += 1;
    }
    await swapOutput(building, outDir);
    return written;
  } catch (error) {
    throw stoppedByDisk(outDir, error);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

async function writeParts(path: string, parts: Iterable<string>): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const part of parts) await file.appendFile(part);
  } finally {
    await file.close();
  }
}
