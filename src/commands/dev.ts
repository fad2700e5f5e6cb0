import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { watch } from 'chokidar';
import { checkContent } from '../build.ts';
import { judgeBook } from '../judge-book.ts';
import { projectSite } from '../project/internal/project-site.ts';
import { restageViews } from '../publish/stage.ts';
import type { Io } from './io.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface DevOptions {
  readonly content: string;
  readonly port: number;
  /** A folder of our own for staged views. */
  readonly stage: string;
}

const SETTLE_MILLISECONDS = 60;

/** `rapport dev`: the live site; a save of content shows in the browser, a fault in the terminal. */
export async function runDev(options: DevOptions, io: Io): Promise<{ stop: () => Promise<void> }> {
  await rm(options.stage, { recursive: true, force: true });
  await mkdir(join(options.stage, 'site'), { recursive: true });
  const staged = new Map<string, string>();
  const restage = async (): Promise<void> => {
    const content = await checkContent(options.content);
    if (content.diagnostics.length > 0) io.err(prettyDiagnostics(content, io));
    if (content.book === null) return;
    await restageViews(
      join(options.stage, 'site'),
      projectSite(content.book, judgeBook(content.book)),
      staged,
    );
    io.err(`${content.files} files of content are up to date\n`);
  };
  await restage();
  process.env.RAPPORT_STAGE = options.stage;
  const server = await dev({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    cacheDir: join(options.stage, 'astro'),
    server: { port: options.port, host: '127.0.0.1' },
  });
  io.out(`Site: http://127.0.0.1:${server.address.port}/\n`);

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  // Editors and git replace a file rather than write to it; a watch of the file itself would end there.
  const watcher = watch(options.content, { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A save that cannot be staged is told, and the next one is followed all the same.
      running = running.then(restage).catch((error: unknown) => io.err(`${String(error)}\n`));
    }, SETTLE_MILLISECONDS);
  });
  return {
    stop: async () => {
      clearTimeout(timer);
      await watcher.close();
      await running;
      await server.stop();
      await rm(options.stage, { recursive: true, force: true });
    },
  };
}
