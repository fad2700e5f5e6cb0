import { expect, test } from 'vitest';
import { assignAccountIds } from '../../src/import/account-ids.ts';
import { toDate, toLine, toNumber } from '../../src/import/convert.ts';
import { assignNameIds } from '../../src/import/name-ids.ts';
import { slugOf, withSuffix } from '../../src/import/slug.ts';
import { IdSchema } from '../../src/model/primitives.ts';

const ENGLISH = { decimal: '.', grouping: ',', ignore: ['$'] } as const;
const GERMAN = { decimal: ',', grouping: '.', ignore: ['€'] } as const;
const FRENCH = { decimal: ',', grouping: ' ', ignore: [] } as const;
const PLAIN = { decimal: '.', grouping: '', ignore: [] } as const;

test.each([
  ['1234.5', PLAIN, 1234.5],
  ['1,234.5', PLAIN, null],
  ['1,234,567.89', ENGLISH, 1234567.89],
  ['1234.5', ENGLISH, 1234.5],
  ['1,23', ENGLISH, null],
  ['12,34,567', ENGLISH, null],
  ['$1,000', ENGLISH, 1000],
  ['1.234,50 €', GERMAN, 1234.5],
  ['1.5', GERMAN, null],
  ['1.500', GERMAN, 1500],
  ['1\u202f234,5', FRENCH, 1234.5],
  ['-12', PLAIN, -12],
  ['12-', PLAIN, -12],
  ['\u221212', PLAIN, -12],
  ['(12.00)', PLAIN, -12],
  ['-(12)', PLAIN, null],
  ['--12', PLAIN, null],
  ['-0.00', PLAIN, 0],
  ['12.', PLAIN, null],
  ['.5', PLAIN, null],
  ['1e3', PLAIN, null],
  ['0x10', PLAIN, null],
  ['Infinity', PLAIN, null],
  ['=1+1', PLAIN, null],
  ['', PLAIN, null],
  ['1.2.3', PLAIN, null],
])('the text %j is a number, or is not', (text, style, value) => {
  expect(toNumber(text, style)).toBe(value);
});

test.each([
  ['2026-03-31', 'yyyy-MM-dd', '2026-03-31'],
  ['31.3.2026', 'd.M.yyyy', '2026-03-31'],
  ['31.3.2026', 'dd.MM.yyyy', null],
  ['03/31/2026', 'MM/dd/yyyy', '2026-03-31'],
  ['2026-03-31T10:00:00Z', 'yyyy-MM-dd', null],
  ['2026-03-31T10:00:00Z', 'yyyy-MM-dd*', '2026-03-31'],
  ['20260331', 'yyyyMMdd', '2026-03-31'],
  ['26-03-31', 'yyyy-MM-dd', null],
])('the text %j in the pattern %j is a date, or is not', (text, pattern, date) => {
  expect(toDate(text, pattern)).toBe(date);
});

test('a text becomes one line of composed characters', () => {
  expect(toLine(' Cafe\u0301 \r\n\t du\u00a0Nord ')).toBe('Café du Nord');
});

test.each([
  ["Bon app'", 'bon-app'],
  ['B’s Beverages', 'bs-beverages'],
  ['Split Rail Beer & Ale', 'split-rail-beer-and-ale'],
  ['Øresund Straße Łódź Æther', 'oresund-strasse-lodz-aether'],
  ['İstanbul', 'istanbul'],
  ['北京茶馆', ''],
  ['=cmd|/C', 'cmd-c'],
  ['../../etc', 'etc'],
])('the slug of %j is what one would type', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test('a slug and its suffix stay ids however long the name', () => {
  const slug = slugOf('very long name '.repeat(12));
  expect(IdSchema.safeParse(slug).success).toBe(true);
  expect(IdSchema.safeParse(withSuffix(slug, 'k-005')).success).toBe(true);
});

const ACCOUNTS = [
  { key: 'A', name: 'Twin' },
  { key: 'B', name: 'twin' },
  { key: 'C', name: 'Twin A' },
  { key: 'D', name: '茶' },
  { key: '茶', name: '茶' },
];

test('ids of accounts are distinct and the order of rows decides none', () => {
  const { ids, notes } = assignAccountIds(ACCOUNTS, 'name');
  expect(Object.fromEntries(ids)).toMatchInlineSnapshot(`
    {
      "A": "twin-559aead0",
      "B": "twin-b",
      "C": "twin-a",
      "D": "d",
      "茶": "account-7e005ba3",
    }
  `);
  expect(notes).toHaveLength(2);
  expect(new Set(ids.values()).size).toBe(ACCOUNTS.length);
  for (const id of ids.values()) expect(IdSchema.safeParse(id).success).toBe(true);
  const turned = assignAccountIds([...ACCOUNTS].reverse(), 'name').ids;
  expect(new Map([...turned].sort())).toEqual(new Map([...ids].sort()));
});

test('ids from keys do not look at names', () => {
  const { ids } = assignAccountIds([{ key: 'ALFKI', name: 'Alfreds' }], 'key');
  expect(ids.get('ALFKI')).toBe('alfki');
});

test('two people whose names read alike get an id each', () => {
  expect([...assignNameIds(['José Paz', 'Jose Paz'], 'person').ids]).toEqual([
    ['Jose Paz', 'jose-paz'],
    ['José Paz', 'jose-paz-2'],
  ]);
});
