import { expect, test } from 'vitest';
import { rawPair } from '../../src/segment/words.ts';

test.each([
  [950, 1441, '', ['950', '1,441']],
  [5, 4.358, '', ['5', '4.358']],
  [12.345_678, 20.5, '', ['12.35', '20.5']],
  [60.001, 60.0012, '', ['60.001', '60.0012']],
  [60.0011, 60, '', ['60.001', '60']],
  [null, -2, '', [null, '−2']],
  [70, 70, '', ['70', '70']],
  [1 / 3, 1, '', ['0.33', '1']],
  [127_600.2, 695_000, 'EUR', ['€127,600', '€695,000']],
  [695_000.4, 695_000, 'EUR', ['€695,000.4', '€695,000']],
] as const)('%d and %d %s are told apart, the second in full', (from, to, currency, words) => {
  expect(rawPair(from, to, currency)).toEqual(words);
});
