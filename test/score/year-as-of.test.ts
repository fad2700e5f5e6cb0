import { expect, test } from 'vitest';
import { yearAsOf } from '../../src/score/accounts-in-book.ts';
import { SETTINGS } from '../support/generated-book.ts';

const year = (name: number) => ({ year: name, starts: `${name - 1}-10-01`, ends: `${name}-09-30` });

test.each([
  ['the review year, as of the book’s day', 2026, '2026-10-31', '2026-10-31'],
  ['the review year while it runs', 2026, '2026-03-31', '2026-03-31'],
  ['a year after it', 2027, '2026-10-31', '2026-10-31'],
  ['a year before it, as of its last day', 2025, '2026-10-31', '2025-09-30'],
  ['on its very last day', 2025, '2025-09-30', '2025-09-30'],
  ['a year before it that has not ended, as of the book’s day', 2025, '2025-06-30', '2025-06-30'],
])('%s', (_, name, asOf, expected) => {
  expect(yearAsOf(year(name), { ...SETTINGS, asOf })).toBe(expected);
});
