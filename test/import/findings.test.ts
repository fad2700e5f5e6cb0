import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFrom, importSpoilt, newFolder, SOUND, SOUND_MAP } from './run-case.ts';

const accounts = (row: string) => ({ 'accounts.csv': `${SOUND['accounts.csv']}${row}\n` });
const people = (row: string) => ({ 'people.csv': `${SOUND['people.csv']}${row}\n` });
const money = (row: string) => ({ 'money.csv': `${SOUND['money.csv']}${row}\n` });
const use = (row: string) => ({ 'use.csv': `${SOUND['use.csv']}${row}\n` });

test('the sound exports are sound', async () => {
  expect(await importSpoilt({})).toMatchObject({ code: 0, findings: [] });
});

test.each<[intent: string, files: Record<string, string | Uint8Array>, ...findings: string[]]>([
  ['a number that is none', money('B2,2026,twelve,1.00'), 'money.csv:4:9 cell-not-understood'],
  ['a grouping that is not declared', money('B2,2026,"1,200.00",1'), 'money.csv:4:9 cell-not-understood'],
  [
    'a column after an accent counts characters',
    accounts('C3,Café é,'.padEnd(10).concat('x'.repeat(161))),
    'accounts.csv:4:11 value-refused',
  ],
  ['a year outside the book', money('B2,2019,1.00,1.00'), 'money.csv:4:4 year-unknown'],
  ['no year', money('B2,,1.00,1.00'), 'money.csv:4:4 cell-empty'],
  ['a key of no account', money('Z9,2026,1.00,1.00'), 'money.csv:4:1 account-unknown'],
  ['a row without a key', money(',2026,1.00,1.00'), 'money.csv:4:1 row-without-key'],
  ['a year told twice', money('A1,2026,1.00,1.00'), 'money.csv:4:1 row-twice'],
  ['a row with a cell too many', money('B2,2026,1.00,1.00,1'), 'money.csv:4:1 row-ragged'],
  ['a row with a cell too few', money('B2,2026'), 'money.csv:4:1 row-ragged'],
  ['a cell over two lines before the fault', people('B2,"J\nJ",\nZ9,K,'), 'people.csv:5:1 account-unknown'],
  ['an account told twice', accounts('A1,Again,'), 'accounts.csv:4:1 row-twice'],
  ['an account without a name', accounts('C3, ,'), 'accounts.csv:4:4 cell-empty'],
  ['a name with a control character', accounts('C3,Bell\u0007,'), 'accounts.csv:4:4 value-refused'],
  ['a title that is not in the lookup', people('B2,Kay,Boss'), 'people.csv:3:8 cell-unlisted'],
  ['a person told twice', people('A1,Joe,Owner'), 'people.csv:3:4 row-twice'],
  ['a person without a name', people('A1,,Owner'), 'people.csv:3:4 cell-empty'],
  ['use below zero', use('B2,2026,Tea,-1'), 'use.csv:3:13 value-refused'],
  ['use of nothing', use('B2,2026,,1'), 'use.csv:3:9 cell-empty'],
  ['use told twice', use('A1,2026,Tea,1'), 'use.csv:3:1 row-twice'],
  [
    'a quote that is never closed',
    people('\nB2,"Kay,Owner\nB2,Lou,Owner'),
    'people.csv:4:1 export-csv-broken',
  ],
  ['a quote inside a plain cell', people('B2,Kay "K" Lee,Owner'), 'people.csv:3:1 export-csv-broken'],
  ['one endless row', people(`B2,${'k'.repeat(300_000)},Owner`), 'people.csv:3:1 export-csv-broken'],
  ['an export with nothing in it', { 'use.csv': '' }, 'use.csv:1:1 export-empty'],
  [
    'bytes of another encoding',
    { 'people.csv': Buffer.from('Key,Name,Title\nA1,Jos\xe9,Owner\n', 'latin1') },
    'people.csv:2:7 export-encoding',
  ],
  [
    'UTF-16 that is not declared and has no mark',
    { 'people.csv': Buffer.from('Key,Name,Title\n', 'utf16le') },
    'people.csv:1:2 export-encoding',
  ],
  ['letters that were lost before', people('B2,Jos\ufffd,Owner'), 'people.csv:3:4 cell-garbled'],
  ['letters read in a wrong encoding', people('B2,JosÃ©,Owner'), 'people.csv:3:4 cell-garbled'],
  [
    'every fault of a run at once',
    { ...money('Z9,2026,x,1'), ...use('B2,1999,Tea,1') },
    'money.csv:4:1 account-unknown',
    'use.csv:3:4 year-unknown',
  ],
])('%s is found where it stands', async (_, files, ...findings) => {
  const outcome = await importSpoilt(files);
  expect(outcome).toMatchObject({ code: 1, findings });
  expect(existsSync(outcome.content)).toBe(false);
});

const changed = (from: string, to: string): string => {
  if (!SOUND_MAP.includes(from)) throw new Error(`The sound map does not say "${from}"`);
  return SOUND_MAP.replace(from, to);
};

test.each<[intent: string, map: string, ...findings: string[]]>([
  ['YAML that is broken', changed('currency: EUR', 'currency: "EUR'), 'map:8:13 map-yaml-broken'],
  ['a key twice', changed('  currency: EUR', '  currency: EUR\n  currency: EUR'), 'map:9:3 map-yaml-broken'],
  ['an unknown key', changed('    absent: {', '    absend: {'), 'map:32:5 map-key-unknown'],
  ['an unknown key in a cell', changed('lookup: {', 'lookups: {'), 'map:22:66 map-key-unknown'],
  ['a key that is missing', changed('    unit: cases\n', ''), 'map:33:3 map-value-refused'],
  ['a wrong kind of table', changed('gives: people', 'gives: persons'), 'map:19:12 map-value-refused'],
  ['a column that the export lacks', changed('owner: Owner', 'owner: Ownr'), 'map:17:24 map-column-unknown'],
  ['a path out of the folder', changed('file: use.csv', 'file: ../use.csv'), 'map:35:11 map-value-refused'],
  ['an absolute path', changed('file: use.csv', 'file: /etc/passwd'), 'map:35:11 map-value-refused'],
  ['a path on a drive', changed('file: use.csv', 'file: C:use.csv'), 'map:35:11 map-value-refused'],
  ['an export that is not there', changed('file: use.csv', 'file: used.csv'), 'used.csv:1:1 export-missing'],
  [
    'a review year outside the book',
    changed('reviewYear: 2026', 'reviewYear: 2027'),
    'map:4:15 map-value-refused',
  ],
  ['a gap in the years', changed('year: 2025,', 'year: 2024,'), 'map:7:15 map-value-refused'],
  [
    'a fact given twice',
    changed('contributionMargin: Margin', 'grossMargin: Margin, contributionMargin: Margin'),
    'map:31:76 map-value-refused',
  ],
  [
    'an absence of what is not given',
    changed('absent: { revenue: 0', 'absent: { costToServe: 0'),
    'map:32:15 map-value-refused',
  ],
  ['no accounts', changed('gives: accounts', 'gives: accounts_'), 'map:13:12 map-value-refused'],
  [
    'an alias bomb',
    `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n`,
    'map:1:1 map-value-refused',
  ],
  ['a map that is a list', '- a\n', 'map:1:1 map-value-refused'],
])('%s is found in the map', async (_, map, ...findings) => {
  expect(await importSpoilt({}, map)).toMatchObject({ code: 1, findings });
});

test('nobody for the team and nothing to sell are found, where no table names any', async () => {
  const files = { 'accounts.csv': 'Key,Name,Owner\nA1,Acme,\n', 'use.csv': 'Key,Year,Product,Used\n' };
  expect((await importSpoilt(files)).findings).toEqual([
    'map:9:1 map-value-refused',
    'map:10:1 map-value-refused',
  ]);
});

test('a column that the header names twice is found only where it is mapped', async () => {
  const files = { 'people.csv': 'Key,Name,Title,Phone,Phone\n' };
  expect((await importSpoilt(files)).code).toBe(0);
  const twice = { 'people.csv': 'Key,Name,Title,Title\n' };
  expect((await importSpoilt(twice)).findings).toEqual([
    'map:22:36 map-column-twice',
    'map:22:59 map-column-twice',
  ]);
});

test('an export that is a link out of the folder is not opened', async () => {
  const root = newFolder();
  const from = join(root, 'exports');
  mkdirSync(from);
  for (const [path, text] of Object.entries(SOUND))
    writeFileSync(join(path === 'use.csv' ? root : from, path), text);
  symlinkSync(join(root, 'use.csv'), join(from, 'use.csv'));
  writeFileSync(join(root, 'map.yaml'), SOUND_MAP);
  const { code, findings } = await importFrom(from, join(root, 'map.yaml'), join(root, 'content'));
  expect({ code, findings }).toEqual({ code: 1, findings: ['use.csv:1:1 export-outside'] });
});

test('an export below a folder that is a link is not opened', async () => {
  const root = newFolder();
  const outside = newFolder();
  for (const [path, text] of Object.entries(SOUND)) writeFileSync(join(root, path), text);
  writeFileSync(join(outside, 'use.csv'), SOUND['use.csv'] ?? '');
  symlinkSync(outside, join(root, 'more'));
  writeFileSync(join(root, 'map.yaml'), changed('file: use.csv', 'file: more/use.csv'));
  const { findings } = await importFrom(root, join(root, 'map.yaml'), join(root, 'content'));
  expect(findings).toEqual(['more/use.csv:1:1 export-outside']);
});

test.each([
  ['nobody', 'Z9', 'accounts.csv:4:13 account-unknown'],
  ['itself', 'C3', 'accounts.csv:4:13 value-refused'],
])('an account cannot belong to %s', async (_, parent, finding) => {
  const map = changed('owner: Owner', 'owner: Owner, parent: Parent');
  const files = {
    'accounts.csv': `Key,Name,Owner,Parent\nA1,Acme,Ann Lee,\nB2,Bolt,,A1\nC3,Colt,Bob,${parent}\n`,
  };
  expect((await importSpoilt(files, map)).findings).toEqual([finding]);
});

test('a sixth figure, and money in two tables with a currency, are found in the map', async () => {
  const figure = '        - { label: Purchases, value: Revenue, unit: EUR }\n';
  const six = await importSpoilt({}, changed(figure, figure.repeat(6)));
  expect(six.findings).toEqual(['map:35:11 map-value-refused']);
  const other =
    '  more:\n    gives: years\n    file: money.csv\n    key: Key\n    year: Year\n    internal: { costToServe: Margin }\n';
  const two = changed('internal: { revenue', 'internal: { currency: Key, revenue') + other;
  expect((await importSpoilt({}, two)).findings).toEqual(['map:31:17 map-value-refused']);
});

test('rows that add up may not leave a number out, unless the map says what blank means', async () => {
  const map = changed('    year: Year\n    customer:', '    year: Year\n    several: sum\n    customer:');
  const rows = money('A1,2026,5.00,');
  expect((await importSpoilt(rows, map)).findings).toEqual(['money.csv:4:14 cell-empty']);
  const blank = map.replace('contributionMargin: Margin', 'contributionMargin: { column: Margin, blank: 0 }');
  expect((await importSpoilt(rows, blank)).code).toBe(0);
});

test('a credit note may bring a row of use below zero, but not the year', async () => {
  const map = changed('    offering: Product', '    several: sum\n    offering: Product');
  expect((await importSpoilt(use('A1,2026,Tea,-2'), map)).code).toBe(0);
  expect((await importSpoilt(use('A1,2026,Tea,-6'), map)).findings).toEqual(['money.csv:3:1 value-refused']);
});

test('nothing of an export reaches the terminal as a command to it', async () => {
  const { code, out } = await importSpoilt({
    'accounts.csv':
      'Key,Name,Owner,\u001b[2J\nA1,Acme,Ann Lee,\nC\u001b[31m\u202e,Bolt,Ann Lee,\nB2,Bolt,Ann Lee,\n',
  });
  expect(code).toBe(0);
  expect(out).toContain('"Bolt" (C\\u{1b}[31m\\u{202e}) shares the id');
  for (const hidden of ['\u001b', '\u202e']) expect(out).not.toContain(hidden);
});
