import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BESIDE, layOfflineCms } from './offline-cms.ts';
import { assertReplaceable, beginOutput, followLinks, swapOutput, type Writer } from './output-folder.ts';

export interface FormsPlace {
  readonly outDir: string;
  readonly contentDir: string;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

const FOLDER = 'admin';
const OURS = [BESIDE, 'config.yml', 'index.html', 'sveltia-cms.js', 'sveltia-cms-license.txt'];

const FORMS: Writer = {
  name: 'forms',
  wrote: async (folder) => {
    try {
      const [admin, ...others] = await readdir(folder);
      const files = admin === FOLDER && others.length === 0 ? await readdir(join(folder, FOLDER)) : ['?'];
      return files.every((name) => OURS.includes(name));
    } catch {
      return false;
    }
  },
};

/**
 * Writes the page, the configuration and the CMS itself into `admin/`, and swaps at the end. Replaces
 * earlier forms that nobody has added to, and nothing else.
 * @throws OutputRefusedError
 */
export async function writeForms(
  { page, config }: { readonly page: string; readonly config: string },
  cmsDir: string,
  place: FormsPlace,
): Promise<void> {
  const outDir = await followLinks(place.outDir);
  await assertReplaceable(outDir, await followLinks(place.contentDir), FORMS);
  const building = await beginOutput(outDir, place.pid, place.isRunning, FORMS);
  try {
    const at = (name: string): string => join(building, FOLDER, name);
    await mkdir(dirname(at('index.html')), { recursive: true });
    await writeFile(at('index.html'), page);
    await writeFile(at('config.yml'), config);
    await layOfflineCms(cmsDir, dirname(at('index.html')));
    await swapOutput(building, outDir);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}
