import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportionTenths } from '../../src/score/apportion.ts';
import { FIXED } from '../support/generated-book.ts';

describe('parts in tenths that add up to a total', () => {
  test.each([
    ['as they are', [1.2, -0.4, 0.3], 11, [12, -4, 3]],
    ['what is left goes where most was cut off', [0.12, 0.14, 0.23], 5, [1, 2, 2]],
    ['what is over is taken where most was added', [0.18, 0.16, 0.27], 6, [2, 1, 3]],
    ['of equal losses the first takes it', [0.14, 0.14], 3, [2, 1]],
    ['nothing stays nothing', [0.16, 0, 0.26], 5, [2, 0, 3]],
    ['an unknown part counts as nothing', [0.5, null, -0.2], 3, [5, 0, -2]],
    ['noise decides nothing', [0.1 + 0.2, 0.3], 7, [4, 3]],
  ] as const)('%s', (_, parts, total, expected) => {
    expect(apportionTenths(parts, total)).toEqual(expected);
  });

  test('they always do, and none is off by more than two tenths', () => {
    const part = fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(part, { minLength: 3, maxLength: 3 }), (parts) => {
        const total = Math.round(10 * parts.reduce((sum, one) => sum + one, 0));
        const told = apportionTenths(parts, total);
        expect(told.reduce((sum, one) => sum + one, 0)).toBe(total);
        told.forEach((tenths, at) => {
          expect(Math.abs(tenths - 10 * (parts[at] ?? 0))).toBeLessThan(2);
        });
      }),
      FIXED,
    );
  });
});
