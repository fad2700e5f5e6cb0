/**
 * Mutation testing of one pure room at a time: each mutant is a small fault put into `src/<room>`,
 * and some test in `test/<room>` should fail for it. Not part of `npm test`, nor a dependency:
 *
 *   ROOM=score npx --yes -p @stryker-mutator/core@10.1.1 -p @stryker-mutator/vitest-runner@10.1.1 stryker run
 *
 * ROOM is score, segment, examine, qualify or plan; FILES, with a comma between, narrows it to
 * some files or lines (`src/score/money.ts:12-20`). A room takes from five to forty minutes.
 */
const room = process.env.ROOM ?? 'score';
const { FILES: files = `src/${room}/**/*.ts` } = process.env;

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { related: false },
  testFiles: [`test/${room}/**/*.test.ts`],
  mutate: files.split(','),
  // Sentences are the handbook's and the reader's; what a string decides is told by the other mutants.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  // What is made when a file is loaded cannot be switched within a run.
  ignoreStatic: true,
  ignorePatterns: ['dist', 'dist.*', 'docs', '.astro', '.stage', '.cache'],
  // Types are stripped, not compiled: no need to look at a tsconfig.
  tsconfigFile: 'none',
  concurrency: 2,
  // On a busy machine a slow run is not yet an endless one.
  timeoutMS: 30_000,
  reporters: ['clear-text'],
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: '.cache/stryker',
};
