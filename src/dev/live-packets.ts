/** The process that shows packets: started when the first is asked for, and never told of the book. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LivePacketOrder } from '../packets/live-process.ts';

export interface LivePackets {
  /** Where packets are served, once they are; ends without a slash. */
  readonly origin: () => Promise<string>;
  /** Tells the process that its stage changed, where it runs, and waits until it has heard. */
  readonly restaged: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const MODULE = fileURLToPath(new URL('../packets/live-process.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `prepare` stages the packets; it is waited for once, before the process starts. */
export function openLivePackets(order: LivePacketOrder, prepare: () => Promise<void>): LivePackets {
  let child: ChildProcess | null = null;
  let started: Promise<string> | null = null;

  const start = async (): Promise<string> => {
    await prepare();
    const running = fork(MODULE, [JSON.stringify(order)], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child = running;
    let said = '';
    running.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-2000);
    });
    return new Promise<string>((resolve, reject) => {
      running.once('message', (news) => resolve(`http://127.0.0.1:${(news as { port: number }).port}`));
      running.once('exit', () => {
        // The next who asks starts it again.
        child = null;
        started = null;
        reject(new Error(`The preview of packets ended. ${said}`));
      });
    });
  };

  return {
    origin: () => {
      started ??= start();
      return started;
    },
    restaged: async () => {
      const running = child;
      if (running === null || started === null) return;
      await started.catch(() => undefined);
      if (!running.connected) return;
      await new Promise<void>((resolve) => {
        running.once('message', () => resolve());
        running.once('exit', () => resolve());
        running.send('restaged');
      });
    },
    stop: async () => {
      const running = child;
      if (running === null || running.exitCode !== null) return;
      await new Promise<void>((resolve) => {
        running.once('exit', () => resolve());
        running.disconnect();
      });
    },
  };
}
