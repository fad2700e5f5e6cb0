/** What a map can say of columns: each as one line of the map, one export and what the content says then. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toDate, toNumber } from '../../src/import/convert.ts';
import { normalName } from '../../src/import/normal-name.ts';
import { importSpoilt, SOUND_MAP } from './run-case.ts';

const changed = (from: string, to: string, map = SOUND_MAP): string => {
  if (!map.includes(from)) throw new Error(`The map does not say "${from}"`);
  return map.replace(from, to);
};

const YEAR = 'accounts/acme/internal/2026.yaml';
const PROFILE = 'accounts/acme/customer/profile.yaml';
const MONEY = 'Key,Year,Revenue,Margin\n';
const several = (rule: string) =>
  changed('    year: Year\n    customer:', `    year: Year\n    several: ${rule}\n    customer:`);
const dated = (rule: string, pattern: string) =>
  several(rule).replace('year: Year', `year: { column: Year, date: ${pattern} }`);
const TWO = { 'money.csv': `${MONEY}A1,2026,10,1\nA1,2026,30,2\n` };

test.each<
  [intent: string, map: string, files: Record<string, string | Uint8Array>, path: string, says: string]
>([
  ['several rows, added up', several('sum'), TWO, YEAR, 'revenue: 40'],
  ['several rows, the first', several('first'), TWO, YEAR, 'revenue: 10'],
  ['several rows, the last of the file', several('latest'), TWO, YEAR, 'revenue: 30'],
  [
    'several rows, the latest by date',
    dated('latest', 'd.M.yyyy'),
    { 'money.csv': `${MONEY}A1,30.9.2026,30,2\nA1,1.2.2026,10,1\n` },
    YEAR,
    'revenue: 30',
  ],
  [
    'several rows, counted',
    several('sum').replace('value: Revenue', 'value: { count: rows }'),
    TWO,
    'accounts/acme/customer/2026.yaml',
    'value: 2',
  ],
  [
    'days as a spreadsheet counts them',
    dated('refuse', 'excel'),
    { 'money.csv': `${MONEY}A1,46112,10,1\n` },
    YEAR,
    'revenue: 10',
  ],
  [
    'rows that have none of some texts',
    several('refuse').replace(
      'key: Key\n    year: Year',
      'key: Key\n    where: { Margin: { not: [x] } }\n    year: Year',
    ),
    { 'money.csv': `${MONEY}A1,2026,10,x\nA1,2026,30,2\n` },
    YEAR,
    'revenue: 30',
  ],
  [
    'rows whose column is filled',
    several('refuse').replace(
      'key: Key\n    year: Year',
      'key: Key\n    where: { Margin: filled }\n    year: Year',
    ),
    { 'money.csv': `${MONEY}A1,2026,10,\nA1,2026,30,2\n` },
    YEAR,
    'revenue: 30',
  ],
  [
    'several columns joined',
    changed('customer: { name: Name }', 'customer: { name: { columns: [Name, Legal], join: ", " } }'),
    { 'accounts.csv': 'Key,Name,Legal,Owner\nA1,Acme,Ltd,Ann Lee\nB2,Bolt,,Ann Lee\n' },
    'accounts/acme-ltd/customer/profile.yaml',
    'name: Acme, Ltd',
  ],
  [
    'a part of a text',
    changed(
      'customer: { name: Name }',
      'customer: { name: Name, country: { column: Where, split: ;, part: 2 } }',
    ),
    { 'accounts.csv': 'Key,Name,Where,Owner\nA1,Acme,Leeds; UK,Ann Lee\nB2,Bolt,Rome,Ann Lee\n' },
    PROFILE,
    'country: UK',
  ],
  [
    'a list of offerings',
    changed('contributionMargin: Margin', 'contributionMargin: Margin, pursuing: { column: Open }'),
    { 'money.csv': 'Key,Year,Revenue,Margin,Open\nA1,2026,1,1,Tea; Coffee;Tea\n' },
    YEAR,
    'pursuing:\n  - coffee\n  - tea',
  ],
  [
    'a start that is put before a text',
    changed(
      'customer: { name: Name }',
      'customer: { name: Name, website: { column: Web, begins: "https://" } }',
    ),
    { 'accounts.csv': 'Key,Name,Web,Owner\nA1,Acme,acme.example,Ann Lee\nB2,Bolt,http://b.example,\n' },
    PROFILE,
    'website: https://acme.example',
  ],
  [
    'an owner by e-mail address',
    changed(
      'title: Account Manager',
      'title: AM, people: [{ name: Ann Lee, title: Chief, email: ann@v.example }]',
    ),
    { 'accounts.csv': 'Key,Name,Owner\nA1,Acme,Ann@V.example\nB2,Bolt,Ann Lee\n' },
    'accounts/acme/internal/profile.yaml',
    'owner: ann-lee',
  ],
  [
    'an account by its name in another table',
    changed(
      'file: money.csv\n    key: Key',
      'file: money.csv\n    key: Key\n    match: { by: name, ignore: [case, punctuation] }',
    ),
    { 'money.csv': `${MONEY}"ACME.",2026,12,1\n` },
    YEAR,
    'revenue: 12',
  ],
  [
    'UTF-16 by its mark',
    SOUND_MAP,
    { 'people.csv': Buffer.from('\ufeffKey,Name,Title\nA1,Zoë,Owner\n', 'utf16le') },
    PROFILE,
    'name: Zoë',
  ],
  [
    'UTF-16 with the big end first',
    changed('file: people.csv', 'file: people.csv\n    encoding: utf-16be'),
    { 'people.csv': Buffer.from('Key,Name,Title\nA1,Zoë,Owner\n', 'utf16le').swap16() },
    PROFILE,
    'name: Zoë',
  ],
  [
    'ISO 8859-1',
    changed('file: people.csv', 'file: people.csv\n    encoding: iso-8859-1'),
    { 'people.csv': Buffer.from('Key,Name,Title\nA1,Zoë,Owner\n', 'latin1') },
    PROFILE,
    'name: Zoë',
  ],
])('%s', async (_, map, files, path, says) => {
  const { code, err, content } = await importSpoilt(files, map);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(readFileSync(join(content, path), 'utf8')).toContain(says);
});

test.each<
  [intent: string, map: string, files: Record<string, string | Uint8Array>, finding: string, says: string]
>([
  [
    'a date that two countries read differently',
    dated('refuse', 'yyyy-MM-dd'),
    { 'money.csv': `${MONEY}A1,03/04/2026,1,1\n` },
    'money.csv:2:4 cell-not-understood',
    'as `d/M/yyyy` or as `M/d/yyyy`: only who made the export knows which',
  ],
  [
    'a date that only one country writes so',
    dated('refuse', 'yyyy-MM-dd'),
    { 'money.csv': `${MONEY}A1,03/31/2026,1,1\n` },
    'money.csv:2:4 cell-not-understood',
    'It can be read as `M/d/yyyy`.',
  ],
  [
    'UTF-8 that the map calls windows-1252',
    changed('file: people.csv', 'file: people.csv\n    encoding: windows-1252'),
    { 'people.csv': 'Key,Name,Title\nA1,Zoë,Owner\n' },
    'people.csv:2:6 export-encoding',
    'it is UTF-8, and "ë" would be read as other letters',
  ],
  [
    'windows-1252 that the map does not declare',
    SOUND_MAP,
    { 'people.csv': Buffer.from('Key,Name,Title\nA1,Zo\xeb,Owner\n', 'latin1') },
    'people.csv:2:6 export-encoding',
    'the byte 0xEB is no UTF-8; in windows-1252 it would be "ë"',
  ],
  [
    'an e-mail address that is nobody’s',
    SOUND_MAP,
    { 'accounts.csv': 'Key,Name,Owner\nA1,Acme,who@v.example\nB2,Bolt,\n' },
    'accounts.csv:2:9 colleague-unknown',
    '"who@v.example" is the e-mail address of none of our people',
  ],
  [
    'a name that two accounts have',
    changed('file: money.csv\n    key: Key', 'file: money.csv\n    key: Key\n    match: { by: name }'),
    {
      'accounts.csv': 'Key,Name,Owner\nA1,Acme,Ann Lee\nB2,Acme,Ann Lee\n',
      'people.csv': 'Key,Name,Title\n',
      'money.csv': `${MONEY}Acme,2026,12,1\n`,
      'use.csv': 'Key,Year,Product,Used\nA1,2026,Tea,1\n',
    },
    'money.csv:2:1 account-unknown',
    '"Acme" is the key of no account',
  ],
])('%s is told where it stands', async (_, map, files, finding, says) => {
  const { code, findings, err } = await importSpoilt(files, map);
  expect({ code, findings }).toEqual({ code: 1, findings: [finding] });
  expect(err).toContain(says);
});

test('columns that no table of a file names are listed once', async () => {
  const map = changed(
    'file: people.csv',
    'file: accounts.csv',
    changed('title: Title, role: { column: Title, lookup: { Owner: ceo } }', 'title: Owner'),
  );
  const { out } = await importSpoilt(
    { 'accounts.csv': 'Key,Name,Owner,Fax\nA1,Acme,Ann Lee,\nB2,Bolt,,\n' },
    map,
  );
  expect(out.match(/columns not mapped/g)).toHaveLength(1);
  expect(out).toContain('accounts.csv: columns not mapped: Fax.');
});

test('a byte order mark that the map contradicts is believed, and said', async () => {
  const map = changed('file: people.csv', 'file: people.csv\n    encoding: windows-1252');
  const { code, out } = await importSpoilt({ 'people.csv': '\ufeffKey,Name,Title\nA1,Zoë,Owner\n' }, map);
  expect(code).toBe(0);
  expect(out).toContain('people.csv: its byte order mark says utf-8, not the windows-1252 of the map');
});

test('a contact that changed her name stays one person, where the map knows her key', async () => {
  const map = changed(
    '    customer: { name: Name, title',
    '    person: No\n    customer: { name: Name, title',
  );
  const people = (row: string) => ({ 'people.csv': `Key,No,Name,Title\n${row}\n` });
  const { code, content } = await importSpoilt(people('A1,7,Joe Low,Owner'), map);
  expect(code).toBe(0);
  expect(readFileSync(join(content, 'accounts/acme/internal/imported.yaml'), 'utf8')).toContain(
    'people:\n      "7": joe-low\n',
  );
});

test.each([
  ['1\u2019234.5', { decimal: '.', grouping: "'", ignore: [] }, 1234.5],
  ["1'234.50", { decimal: '.', grouping: "'", ignore: ['CHF'] }, 1234.5],
  ['(1.234,56)', { decimal: ',', grouping: '.', ignore: [] }, -1234.56],
] as const)('%s is a number in its style', (text, style, value) => {
  expect(toNumber(text, style)).toBe(value);
});

test.each([
  ['46112', 'excel', '2026-03-31'],
  ['46112.75', 'excel', '2026-03-31'],
  ['44650', 'excel-1904', '2026-03-31'],
  ['60', 'excel', null],
  ['2026', 'excel', '1905-07-18'],
  ['31.3.2026', 'excel', null],
])('%s is a day in the count %s, or is not', (text, count, date) => {
  expect(toDate(text, count)).toBe(date);
});

test.each([
  ['Café Noir GmbH', { ignore: ['case', 'accents'], drop: ['GmbH'] }, 'cafe noir'],
  ['B’s Beverages, Inc.', { ignore: ['punctuation', 'case'], drop: ['Inc'] }, 'bs beverages'],
  ['Acme', { ignore: [], drop: [] }, 'Acme'],
] as const)('%s becomes comparable as declared', (name, { ignore, drop }, normal) => {
  expect(normalName(name, { by: 'name', ignore: [...ignore], drop: [...drop] })).toBe(normal);
});
