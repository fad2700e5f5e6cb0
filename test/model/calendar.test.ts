import { expect, test } from 'vitest';
import { addDays } from '../../src/model/calendar.ts';

test.each([
  ['the same day', '2026-10-31', 0, '2026-10-31'],
  ['over the end of a month', '2026-10-31', 1, '2026-11-01'],
  ['over the end of a year', '2026-10-31', 62, '2027-01-01'],
  ['into a leap day', '2028-02-28', 1, '2028-02-29'],
  ['past 28 February of a common year', '2026-02-28', 1, '2026-03-01'],
  ['over a change of clocks', '2026-03-28', 2, '2026-03-30'],
  ['a leap year long', '2028-01-01', 366, '2029-01-01'],
  ['back', '2026-03-01', -1, '2026-02-28'],
] as const)('days on: %s', (_, date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});
