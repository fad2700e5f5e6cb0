#!/usr/bin/env node
// Runs on whatever Node the system has, so it uses nothing new: it hands over to the Node that the
// project pins, since numbers and dates are printed alike only by the same one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST = [24, 3];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'cli.ts');

/** The pinned Node where it is installed and is not this one; null otherwise. */
function pinnedNode() {
  try {
    const require = createRequire(import.meta.url);
    const manifest = require.resolve('node/package.json');
    if (require(manifest).version === process.versions.node) return null;
    const node = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(node) ? node : null;
  } catch {
    return null;
  }
}

const pinned = pinnedNode();
if (pinned !== null) {
  const child = spawn(pinned, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  // Whoever stops this process means the one that works.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => process.exit(code ?? 2));
} else if (isNewEnough) {
  // What was parsed once is kept, so that the next command starts in half the time.
  const nodeModule = await import('node:module');
  nodeModule.enableCompileCache?.();
  await import(pathToFileURL(cli).href);
} else {
  console.error(
    `rapport needs Node ${OLDEST.join('.')} or newer and this is ${process.versions.node}; run "npm ci" to install the one it pins.`,
  );
  process.exit(2);
}
