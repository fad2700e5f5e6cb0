/**
 * Builds the demo book once for all tests that look at its output. The output lies in a folder named
 * after all that a build reads, and is built anew where any of that changed. Its images are small:
 * what the usual resolution makes is tested with a book of one account.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { runRapport } from './run-rapport.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The output folder of the demo book, built with packets of the programme, its images at 72 dpi. */
    demoOut: string;
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUTS = join(ROOT, '.cache', 'test-demo');
const READ_BY_A_BUILD = [
  ...['bin', 'content', 'src', 'templates'].map((folder) => `${folder}/**`),
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
];
/** Other runs of the tests may be looking at theirs. */
const KEPT = 3;

export default async function buildDemo(project: TestProject): Promise<void> {
  const out = join(OUTPUTS, inputsDigest());
  // A build puts its output there in one step, at its end: what is there is whole.
  if (!existsSync(out)) {
    const run = await runRapport(['build', '--content', join(ROOT, 'content'), '--out', out, '--dpi', '72']);
    if (run.code !== 0) throw new Error(`The demo book does not build:\n${run.err}`);
  }
  utimesSync(out, new Date(), new Date());
  await forgetOld();
  project.provide('demoOut', out);
}

function inputsDigest(): string {
  const digest = createHash('sha256').update(process.version);
  for (const path of globSync(READ_BY_A_BUILD, { cwd: ROOT }).sort())
    if (statSync(join(ROOT, path)).isFile())
      digest.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  return digest.digest('hex').slice(0, 16);
}

async function forgetOld(): Promise<void> {
  const ages = (await readdir(OUTPUTS))
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .map((name) => ({ name, usedAt: statSync(join(OUTPUTS, name)).mtimeMs }))
    .sort((a, b) => b.usedAt - a.usedAt);
  for (const { name } of ages.slice(KEPT)) await rm(join(OUTPUTS, name), { recursive: true, force: true });
}
