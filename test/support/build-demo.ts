/** Builds the demo book once for all tests that look at its output. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { runRapport } from './run-rapport.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The output folder of the demo book, built with packets of the programme. */
    demoOut: string;
  }
}

export default async function buildDemo(project: TestProject): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const out = `${root}.cache/test-demo`;
  await rm(out, { recursive: true, force: true });
  const run = await runRapport(['build', '--content', `${root}content`, '--out', out]);
  if (run.code !== 0) throw new Error(`The demo book does not build:\n${run.err}`);
  project.provide('demoOut', out);
}
