import { expect, test } from 'vitest';
import { LocaleSchema } from '../../src/model/locale.ts';
import { formatFor } from '../../src/project/customer/format.ts';

const N = '\u00a0';
const THIN = '\u202f';

test.each([
  ['en-GB', '1,234.5', `1,234.5${N}seats`, '99.95%', `EUR${N}1,200.5`, '1 Mar 2026', '2 Sept 2026'],
  ['en-US', '1,234.5', `1,234.5${N}seats`, '99.95%', `EUR${N}1,200.5`, 'Mar 1, 2026', 'Sep 2, 2026'],
  ['de-DE', '1.234,5', `1.234,5${N}seats`, `99,95${N}%`, `1.200,5${N}EUR`, '1. März 2026', '2. Sept. 2026'],
  ['de-CH', '1’234.5', `1’234.5${N}seats`, '99.95%', `EUR${N}1’200.5`, '1. März 2026', '2. Sept. 2026'],
  [
    'fr-FR',
    `1${THIN}234,5`,
    `1${THIN}234,5${N}seats`,
    `99,95${N}%`,
    `1${THIN}200,5${N}EUR`,
    `1er${N}mars 2026`,
    `2${N}sept. 2026`,
  ],
  [
    'ar-AE',
    '1,234.5',
    `1,234.5${N}seats`,
    '99.95\u200e%\u200e',
    `\u200f1,200.5${N}EUR`,
    '1 مارس 2026',
    '2 سبتمبر 2026',
  ],
] as const)('%s', (locale, number, seats, perCent, money, first, second) => {
  const format = formatFor(locale);
  expect([
    format.number(1234.5),
    format.quantity(1234.5, 'seats'),
    format.quantity(99.95, '%'),
    format.quantity(1200.5, 'EUR'),
    format.date('2026-03-01'),
    format.date('2026-09-02'),
  ]).toEqual([number, seats, perCent, money, first, second]);
});

const MONTHS = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);

test.each(LocaleSchema.options)('in %s months are told apart and short enough for a chart', (locale) => {
  const { month } = formatFor(locale);
  const names = MONTHS.map(month);
  expect(new Set(names).size).toBe(12);
  expect(names.filter((name) => name.length > 7)).toEqual([]);
});

test.each(LocaleSchema.options)('in %s years are of our calendar and digits are ours', (locale) => {
  const { date, number } = formatFor(locale);
  expect(date('2026-12-31')).toMatch(/\b31\b.*\b2026\b/);
  expect(number(9876543210)).toMatch(/^[\d\s.,’']+$/u);
});

test('a currency may be followed by what it is for; a word of three capitals need not be one', () => {
  expect(formatFor('de-DE').quantity(5371, 'EUR im Monat')).toBe(`5.371${N}EUR im Monat`);
  expect(formatFor('en-GB').quantity(5371, 'GBP a month')).toBe(`GBP${N}5,371 a month`);
  expect(formatFor('en-GB').quantity(4.2, 'MOS')).toBe(`4.2${N}MOS`);
});

// Among Arabic letters a minus and a "%" without their marks are drawn on the other side of their number.
test('in Arabic marks of direction hold a number, its minus and its "%" together', () => {
  const { number, quantity, percent } = formatFor('ar-AE');
  expect(number(-3)).toBe('\u200e-3');
  expect(percent(0.5)).toBe('50\u200e%\u200e');
  expect(quantity(99.9, '%')).toBe('99.9\u200e%\u200e');
  expect(number(1234.5)).toBe('1,234.5');
});

test.each(LocaleSchema.options)('in %s nothing is a zero with a sign', (locale) => {
  expect(formatFor(locale).number(-0)).toBe('0');
});
