/**
 * The door of the process that shows packets while content is written. Like the one that draws them
 * it is given a folder of staged packets, and the book is not within its reach.
 */
import { join } from 'node:path';
import { dev } from 'astro';
import type { ViteDevServer } from 'vite';
import { packetAstroConfig } from './astro-settings.ts';

export interface LivePacketOrder {
  /** A folder with one JSON file a packet. */
  readonly stage: string;
  /** A folder of our own to work in. */
  readonly scratch: string;
}

/** Whoever stops the preview takes its processes with it. */
process.on('disconnect', () => process.exit(0));
// A terminal tells its whole group of Ctrl-C; the one that started us decides when we end.
process.on('SIGINT', () => undefined);

const order = JSON.parse(process.argv[2] ?? '') as LivePacketOrder;
process.env.RAPPORT_LIVE_PACKETS = order.stage;
let vite: ViteDevServer | undefined;
const config = packetAstroConfig(join(order.scratch, 'html'), join(order.scratch, 'astro'));
const server = await dev({
  ...config,
  server: { port: 0, host: '127.0.0.1' },
  integrations: [
    {
      name: 'rapport-live-packets',
      hooks: {
        'astro:server:setup': ({ server: started }) => {
          vite = started;
        },
      },
    },
  ],
});
process.on('message', () => {
  // Astro keeps which pages there are until it is told that content changed.
  for (const environment of ['ssr', 'prerender'])
    vite?.environments[environment]?.hot.send('astro:content-changed', {});
  process.send?.('seen');
});
process.send?.({ port: server.address.port });
