import { describe, test } from 'vitest';
import { check } from './check.ts';
import { ALL_FAULTS } from './faults/all.ts';

for (const [room, cases] of Object.entries(ALL_FAULTS)) {
  describe(room, () => {
    test.for(cases)('$intent', async ({ changes, expected, arrange }) => {
      await check(changes, expected, arrange);
    });
  });
}
