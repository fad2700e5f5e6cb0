import { expect, test } from 'vitest';
import { addMonths, fullYears } from '../../src/model/calendar.ts';
import { isFresh } from '../../src/score/freshness.ts';

test.each([
  ['exactly twelve months old is fresh', '2025-10-31', 12, '2026-10-31', false],
  ['a day more is stale', '2025-10-30', 12, '2026-10-31', true],
  ['the last of a long month ends with a short one', '2025-08-31', 6, '2026-02-28', false],
  ['and is stale the day after', '2025-08-31', 6, '2026-03-01', true],
  ['a leap day keeps to the end of February', '2024-02-29', 12, '2025-02-28', false],
  ['and is stale in March', '2024-02-29', 12, '2025-03-01', true],
  ['over the turn of a year', '2025-11-15', 2, '2026-01-15', false],
  ['learned on the day itself', '2026-10-31', 1, '2026-10-31', false],
  ['learned after it was not known then', '2027-01-01', 1, '2026-10-31', true],
])('%s', (_, answeredOn, months, asOf, stale) => {
  expect(isFresh(answeredOn, months, asOf)).toBe(!stale);
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2100-01-31', 1, '2100-02-28'],
  ['2026-05-05', 0, '2026-05-05'],
])('%s and %i months is %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

test.each([
  ['the anniversary completes a year', '2020-03-01', '2026-03-01', 6],
  ['the day before does not', '2020-03-01', '2026-02-28', 5],
  ['born on a leap day, a year older on the 28th', '2020-02-29', '2021-02-28', 1],
  ['not begun yet', '2027-01-01', '2026-10-31', 0],
])('full years: %s', (_, from, to, years) => {
  expect(fullYears(from, to)).toBe(years);
});
