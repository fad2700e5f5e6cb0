import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { followFolder } from '../dev/follow-folder.ts';
import { openLiveBook, type Turn } from '../dev/live-book.ts';
import { openLivePackets } from '../dev/live-packets.ts';
import { liveSite } from '../dev/live-site.ts';
import { beginScratch } from '../publish/output-folder.ts';
import type { Io } from './io.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface DevOptions {
  readonly content: string;
  readonly port: number;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

export interface RunningDev {
  /** Ends what was started and leaves nothing behind. */
  readonly stop: () => Promise<void>;
}

// Within our own root, as a build's: what a process that was killed left behind is cleared by the next.
const SCRATCH = fileURLToPath(new URL('../../.cache', import.meta.url));

/** `rapport dev`: the live site; a save of content shows in the browser, and so does a fault. */
export async function runDev(options: DevOptions, io: Io): Promise<RunningDev> {
  const scratch = await beginScratch(SCRATCH, options.pid, options.isRunning);
  const site = join(scratch, 'internal', 'site');
  const packetStage = join(scratch, 'customer');
  await mkdir(site, { recursive: true });
  await mkdir(packetStage, { recursive: true });
  const book = openLiveBook({ content: options.content, site, packets: packetStage }, () => new Date());
  const packets = openLivePackets(
    { stage: packetStage, scratch: join(scratch, 'packets') },
    book.openPackets,
  );
  let last = await book.turn();
  tell(last, io);
  const live = liveSite({
    state: () => last.state,
    accounts: book.accounts,
    packetOrigin: packets.origin,
  });
  const server = await startServer(options.port, scratch, site, live.integration);
  const { port } = server.address;
  if (options.port !== 0 && port !== options.port)
    io.err(`Port ${options.port} is taken; ${port} is used.\n`);
  io.out(`Site: http://127.0.0.1:${port}/\nPackets: http://127.0.0.1:${port}/packets\n`);

  const following = await followFolder(options.content, async () => {
    const before = last;
    last = await book.turn();
    if (!saysTheSame(before, last)) tell(last, io);
    await packets.restaged();
    live.tell(last.state, last.isChanged);
  });
  return {
    stop: async () => {
      await following.stop();
      await packets.stop();
      await server.stop();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Astro's server, to this machine alone; it takes the next port that is free, and asks nothing of a network. */
function startServer(
  port: number,
  scratch: string,
  stage: string,
  integration: ReturnType<typeof liveSite>['integration'],
): ReturnType<typeof dev> {
  process.env.RAPPORT_LIVE_STAGE = stage;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  return dev({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    cacheDir: join(scratch, 'astro'),
    server: { port, host: '127.0.0.1' },
    integrations: [integration],
    vite: {
      cacheDir: join(scratch, 'vite'),
      server: { watch: { ignored: ['**/content/**', '**/dist/**', '**/.cache/**', '**/test/**'] } },
    },
  });
}

/** A terminal is not filled with the same faults at every save. */
const saysTheSame = (a: Turn, b: Turn): boolean =>
  JSON.stringify([a.state.faults, a.state.breakdown]) === JSON.stringify([b.state.faults, b.state.breakdown]);

function tell({ content, state }: Turn, io: Io): void {
  if (state.breakdown !== null) io.err(`${state.breakdown}\n`);
  if (content === null) return;
  if (content.diagnostics.length > 0) io.err(prettyDiagnostics(content, io));
  if (!state.isOld) io.err(`${content.files} files of content are up to date\n`);
}
