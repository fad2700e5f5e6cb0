import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export class ChildFailedError extends Error {
  override readonly name = 'ChildFailedError';
}

// Astro works below the folder it is started in, and resolves our packages from there: whoever calls from
// elsewhere must find the same. Orders name whole paths, so nothing else depends on it.
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a module of ours as a process of its own and waits for its end.
 * @throws ChildFailedError with what the process said, when it fails or is killed
 */
export function runChild<News>(module: URL, order: unknown, onNews: (news: News) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(module), [JSON.stringify(order)], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let said = '';
    const listen = (chunk: Buffer): void => {
      said = (said + chunk.toString('utf8')).slice(-20_000);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('message', (news) => onNews(news as News));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new ChildFailedError(said.trim() || `The process ended with ${signal ?? code}.`));
    });
  });
}
