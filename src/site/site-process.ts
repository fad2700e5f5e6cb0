/** The door of the site process: builds the internal site from staged views. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { SEARCH_FILE, SearchFileSchema } from '../views/site/search.ts';
import { SEARCH_FOLDER } from '../views/site/search-folder.ts';
import { finishSite } from './finish/finish-site.ts';
import { readHandbook } from './search/handbook-records.ts';
import { indexSearch } from './search/index-search.ts';

export interface SiteBuildOrder {
  /** The folder of staged views. */
  readonly stage: string;
  readonly scratch: string;
  readonly out: string;
}

// A build that is killed takes its processes with it.
process.on('disconnect', () => process.exit(1));

const order = JSON.parse(process.argv[2] ?? '') as SiteBuildOrder;
process.env.RAPPORT_STAGE = order.stage;
await build({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  outDir: join(order.scratch, 'html'),
  cacheDir: join(order.scratch, 'astro'),
  logLevel: 'error',
  vite: { cacheDir: join(order.scratch, 'vite'), logLevel: 'error' },
});
await finishSite(join(order.scratch, 'html'), order.out);
const records = SearchFileSchema.parse(JSON.parse(await readFile(join(order.stage, SEARCH_FILE), 'utf8')));
const handbook = await readHandbook(join(order.scratch, 'html'));
await indexSearch([...records, ...handbook], join(order.out, SEARCH_FOLDER));
process.removeAllListeners('disconnect');
process.disconnect?.();
