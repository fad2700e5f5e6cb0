import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/rapport.mjs', import.meta.url));

// Astro behaves otherwise where it sees a test runner, and no user has one.
function usersEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV, VITEST, TEST, DEV, PROD, MODE, BASE_URL, ...rest } = process.env;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('VITEST')));
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user would, in a process of its own. */
export function runRapport(
  args: readonly string[],
  node: string = process.execPath,
  cwd: string = process.cwd(),
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [BIN, ...args], {
      cwd,
      env: { ...usersEnvironment(), NO_COLOR: '1', CI: 'true' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

export interface Running {
  /** All that it printed so far, on both streams. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
  /** Ctrl-C as a terminal sends it: to the command and to all that it started. Gives the exit code. */
  readonly interrupt: () => Promise<number | null>;
}

/** Starts a command that goes on until it is stopped. */
export function startRapport(args: readonly string[]): Running {
  const child = spawn(process.execPath, [BIN, ...args], {
    // A group of its own, which can be sent a signal without the tests hearing it.
    detached: true,
    env: { ...usersEnvironment(), NO_COLOR: '1', CI: 'true' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const endWithUs = (): boolean => child.kill('SIGTERM');
  process.once('exit', endWithUs);
  void ended.then(() => process.off('exit', endWithUs));
  return {
    printed: () => printed,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    interrupt: () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
      return ended;
    },
  };
}
