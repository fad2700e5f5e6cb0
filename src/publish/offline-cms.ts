/**
 * The CMS as it stands among the packages, made to ask for nothing outside: what it would fetch from
 * networks for packages and fonts lies beside it. The addresses are of the pinned version; where one
 * is not found, the version is another, and that is our own fault to mend.
 */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where it would look for its own package, and so for every other. */
const PACKAGES = /https:\/\/[a-z0-9.-]+\/(?=@sveltia\/cms)/;
const FONT = /https:\/\/[a-z0-9.-]+\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2/g;

/** Where things that it would fetch lie, below its page. */
export const BESIDE = 'beside';

/** Lays the CMS into a folder. Its folder among the packages is `cmsDir`. */
export async function layOfflineCms(cmsDir: string, folder: string): Promise<void> {
  const script = await readFile(join(cmsDir, 'dist/sveltia-cms.js'), 'utf8');
  const { version } = JSON.parse(await readFile(join(cmsDir, 'package.json'), 'utf8')) as { version: string };
  const fonts = [...new Set([...script.matchAll(FONT)].map(([, family, face]) => `${family}-${face}`))];
  const packages = PACKAGES.exec(script)?.[0];
  if (fonts.length === 0 || packages === undefined) {
    throw new Error(`@sveltia/cms ${version} is laid out otherwise than the forms expect.`);
  }
  const patched = script.replaceAll(FONT, `${BESIDE}/$1-$2.woff2`).replaceAll(packages, `./${BESIDE}/`);
  const cms = `${BESIDE}/@sveltia`;
  await write(join(folder, 'sveltia-cms.js'), patched);
  // Asked for the newest version, it is told its own.
  await write(join(folder, `${cms}/cms/package.json`), `${JSON.stringify({ version })}\n`);
  await copy(join(cmsDir, 'schema/sveltia-cms.json'), join(folder, `${cms}/cms/schema/sveltia-cms.json`));
  await copy(join(cmsDir, 'LICENSE.txt'), join(folder, 'sveltia-cms-license.txt'));
  for (const name of await readdir(join(cmsDir, 'locales'))) {
    await copy(join(cmsDir, 'locales', name), join(folder, `${cms}/cms@${version}/locales/${name}`));
  }
  const assets = await readdir(join(cmsDir, 'npm/assets'));
  for (const font of fonts) {
    const found = assets.find((name) => name.startsWith(`${font}-`) && name.endsWith('.woff2'));
    if (found === undefined) throw new Error(`@sveltia/cms ${version} has no font ${font}.`);
    await copy(join(cmsDir, 'npm/assets', found), join(folder, BESIDE, `${font}.woff2`));
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
