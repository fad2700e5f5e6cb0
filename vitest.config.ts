import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// One process fewer than there are cores is the runner's own choice: on two cores that leaves one idle.
const maxWorkers = Math.max(2, availableParallelism() - 1);

// Rooms keep no state between calls, so files may share what they import: half the time is saved.
const isolate = false;

/** Quick tests are `*.test.ts`; those that build, draw or browse are `*.slow.test.ts`, and come after them. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.slow.test.ts'],
          testTimeout: 30_000,
          isolate,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['test/**/*.slow.test.ts'],
          globalSetup: ['test/support/build-demo.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          isolate,
          // Two at a time whatever the machine: each starts browsers and builds of many processes.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
