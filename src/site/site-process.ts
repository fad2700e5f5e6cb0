/** The door of the site process: builds the internal site from staged views. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

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
await cp(join(order.scratch, 'html'), order.out, { recursive: true });
process.removeAllListeners('disconnect');
process.disconnect?.();
