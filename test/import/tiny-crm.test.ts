import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importFrom, newFolder, treeOf } from './run-case.ts';

const CASE = fileURLToPath(new URL('../cases/tiny-crm', import.meta.url));
const EXPECTED = join(CASE, 'expected');
const importTiny = (content: string) => importFrom(CASE, join(CASE, 'map.yaml'), content);

test('uneven exports become the expected book, file by file', async () => {
  const content = join(newFolder(), 'book');
  const { code, err } = await importTiny(content);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const tree = treeOf(content);
  for (const [path, text] of Object.entries(tree))
    await expect(text).toMatchFileSnapshot(join(EXPECTED, path));
  expect(Object.keys(treeOf(EXPECTED))).toEqual(Object.keys(tree));
});

test('what was decided for the reader is said', async () => {
  const root = newFolder();
  const { out } = await importTiny(join(root, 'book'));
  expect(out.replaceAll(root, '').replaceAll(CASE, 'exports')).toMatchInlineSnapshot(`
    "note: licences.csv: columns not mapped: (column 6).
    note: accounts.csv: 1 row left out by \`only\`.
    note: "Twin Traders" (K-005) shares the id "twin-traders" with another account; it is "twin-traders-k-005".
    note: "Twin Traders" (K-006) shares the id "twin-traders" with another account; it is "twin-traders-k-006".
    note: invoices.csv: 1 row of years outside the book, skipped.
    note: support.tsv: 1 row of accounts that are not in the book, skipped.
    Imported: 7 accounts from exports into /book.
      7 new accounts
    check: No errors in 47 files.
    "
  `);
});

test('a second run changes nothing and says so', async () => {
  const content = join(newFolder(), 'book');
  await importTiny(content);
  const before = treeOf(content);
  const { code, out } = await importTiny(content);
  expect(code).toBe(0);
  expect(out).toContain('Nothing changed: 7 accounts');
  expect(out).toContain('  7 accounts unchanged\n');
  expect(out).not.toContain('check:');
  expect(treeOf(content)).toEqual(before);
});

test('files beside the accounts that a person edited are kept, and missing accounts are put back', async () => {
  const content = join(newFolder(), 'book');
  await importTiny(content);
  appendFileSync(join(content, 'model.yaml'), '# ours\n');
  appendFileSync(join(content, 'team.yaml'), '# ours\n');
  const edited = treeOf(content);
  rmSync(join(content, 'accounts/k-004'), { recursive: true });
  const { code } = await importTiny(content);
  expect(code).toBe(0);
  expect(treeOf(content)).toEqual(edited);
});

test('people and offerings that lists do not have are added, and another currency is refused', async () => {
  const content = join(newFolder(), 'book');
  mkdirSync(content);
  const person = 'people:\n  # the boss\n  - { id: hakon-dahl, name: H, title: T }\n';
  writeFileSync(join(content, 'team.yaml'), person);
  writeFileSync(join(content, 'offerings.yaml'), 'offerings: []\n');
  writeFileSync(join(content, 'book.yaml'), 'currency: USD\n');
  const { code, findings } = await importTiny(content);
  expect({ code, findings }).toEqual({ code: 1, findings: ['book.yaml:1:1 content-currency'] });
  expect(readdirSync(content)).toEqual(['book.yaml', 'offerings.yaml', 'team.yaml']);
  rmSync(join(content, 'book.yaml'));
  await importTiny(content);
  expect(treeOf(content)['team.yaml']).toBe(
    `${person}  - { id: zoe-oneil, name: Zoë O'Neil, title: Account Manager }\n`,
  );
  expect(treeOf(content)['offerings.yaml']).toContain('name: Order Desk, stage: maturity');
});

test('nothing is written through a link', async () => {
  const root = newFolder();
  mkdirSync(join(root, 'elsewhere'));
  mkdirSync(join(root, 'book'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'book/accounts'));
  const { code, findings } = await importTiny(join(root, 'book'));
  expect(code).toBe(1);
  expect(new Set(findings.map((finding) => finding.split(' ')[1]))).toEqual(new Set(['content-is-link']));
  expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
});

test('no trace of the work is left beside the book', async () => {
  const root = newFolder();
  mkdirSync(join(root, 'book'));
  writeFileSync(join(root, 'book/README.md'), 'ours\n');
  await importTiny(join(root, 'book'));
  expect(readdirSync(root)).toEqual(['book']);
});

test('others may read the book as far as they may read any new folder', async () => {
  const root = newFolder();
  mkdirSync(join(root, 'plain'));
  await importTiny(join(root, 'book'));
  expect(statSync(join(root, 'book')).mode).toBe(statSync(join(root, 'plain')).mode);
});

test('rows in another order give the same book', async () => {
  const root = newFolder();
  const from = join(root, 'exports');
  cpSync(CASE, from, { recursive: true, filter: (path) => !path.startsWith(EXPECTED) });
  const invoices = treeOf(from)['invoices.csv'] ?? '';
  const [header = '', ...rows] = invoices.trimEnd().split('\n');
  writeFileSync(join(from, 'invoices.csv'), `${[header, ...rows.reverse()].join('\n')}\n`);
  const { code } = await importFrom(from, join(from, 'map.yaml'), join(root, 'book'));
  expect(code).toBe(0);
  expect(treeOf(join(root, 'book'))).toEqual(treeOf(EXPECTED));
});

test.each([
  ['a folder that is not there', join(CASE, 'nowhere'), join(CASE, 'map.yaml')],
  ['a file for a folder', join(CASE, 'map.yaml'), join(CASE, 'map.yaml')],
  ['a map that is not there', CASE, join(CASE, 'nowhere.yaml')],
  ['a folder for a map', CASE, dirname(CASE)],
])('%s is wrong use', async (_, from, map) => {
  const { code, err } = await importFrom(from, map, join(newFolder(), 'book'));
  expect(code).toBe(2);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});
