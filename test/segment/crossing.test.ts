import { expect, test } from 'vitest';
import { crossing } from '../../src/segment/crossing.ts';
import { points } from '../../src/segment/words.ts';

test.each([
  ['the value moved', [50, 70], [60, 60], 'value'],
  ['the cut moved', [50, 50], [60, 40], 'cut'],
  ['it became known', [null, 50], [60, 60], 'knowledge'],
  ['nothing crossed', [50, 55], [60, 60], undefined],
] as const)('what a crossing is owed to: %s', (_, values, cuts, cause) => {
  expect(crossing('need', values, cuts, points)?.cause).toBe(cause);
});
