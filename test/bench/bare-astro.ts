/** The least that Astro can do: as many pages, each with a heading. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';

const { pages, scratch } = JSON.parse(process.argv[2] ?? '') as { pages: number; scratch: string };
const root = join(scratch, 'bare');
await mkdir(join(root, 'src', 'pages'), { recursive: true });
await writeFile(
  join(root, 'src', 'pages', '[n].astro'),
  `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, n) => ({ params: { n: String(n) } }));
const { n } = Astro.params;
---
<!doctype html>
<html lang="en"><head><title>{n}</title></head><body><h1>Page {n}</h1></body></html>
`,
);
await build({
  configFile: false,
  root,
  outDir: join(root, 'dist'),
  cacheDir: join(root, 'cache'),
  logLevel: 'error',
});
process.disconnect?.();
