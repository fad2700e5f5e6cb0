/** The maps that come with Rapport, on made-up exports with the column names of the systems. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runPrintMap } from '../../src/commands/import.ts';
import { mapPresets } from '../../src/import/map-presets.ts';
import { readMap } from '../../src/import/read-map.ts';
import { importFrom, newFolder, treeOf } from './run-case.ts';

const CASES = fileURLToPath(new URL('../cases', import.meta.url));

const BOOK = `vendor: { name: Vendor }
asOf: 2026-12-31
reviewYear: 2026
fiscalYears:
  - { year: 2025, starts: 2025-01-01, ends: 2025-12-31 }
  - { year: 2026, starts: 2026-01-01, ends: 2026-12-31 }
currency: USD
`;
const OFFERINGS = 'offerings:\n  - { id: tea, name: Tea, stage: maturity }\n';

/** Imports the sample into a book that has its settings, its offerings and one of its people. */
const importSample = async (preset: string, person: string) => {
  const content = join(newFolder(), 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'book.yaml'), BOOK);
  writeFileSync(join(content, 'offerings.yaml'), OFFERINGS);
  writeFileSync(join(content, 'team.yaml'), `people:\n  - ${person}\n`);
  const outcome = await importFrom(join(CASES, `${preset}-export`), preset, content);
  return { ...outcome, tree: treeOf(content) };
};

/** Facts of the accounts, without the records and the comments at the top. */
const factsIn = (tree: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(tree)
      .filter(([path]) => path.startsWith('accounts/') && !path.endsWith('imported.yaml'))
      .map(([path, text]) => [path, text.replace(/^#.*\n/, '')]),
  );

test('a Salesforce export comes into a book that is there', async () => {
  const priya = '{ id: priya-nair, name: Priya Nair, title: Partner, email: priya@vendor.example }';
  const { code, err, tree, out } = await importSample('salesforce', priya);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('accounts.csv: columns not mapped: Annual Revenue, Last Activity.');
  expect(out).toContain('check: No errors');
  expect(factsIn(tree)).toMatchInlineSnapshot(`
    {
      "accounts/lantern-and-sons/customer/profile.yaml": "name: Lantern & Sons
    industry: Retail
    country: United States
    website: https://www.lantern.example
    people:
      - { id: rosa-lantern, name: Rosa Lantern, title: CEO, role: ceo }
      - { id: okafor, name: Okafor, title: Head of Purchasing, role: purchasing }
    ",
      "accounts/lantern-and-sons/internal/2025.yaml": "revenue: 40000
    ",
      "accounts/lantern-and-sons/internal/2026.yaml": "revenue: 50500.5
    ",
      "accounts/lantern-and-sons/internal/profile.yaml": "owner: priya-nair
    ",
      "accounts/lantern-logistics/customer/profile.yaml": "name: Lantern Logistics
    industry: Transportation
    country: United States
    website: http://logistics.lantern.example
    ",
      "accounts/lantern-logistics/internal/2026.yaml": "{}
    ",
      "accounts/lantern-logistics/internal/profile.yaml": "owner: priya-nair
    parent: lantern-and-sons
    ",
    }
  `);
});

test('a HubSpot export comes into a book that is there', async () => {
  const jonas = '{ id: jonas, name: Jonas Weber, title: Partner, email: jonas@vendor.example }';
  const { code, err, tree, out } = await importSample('hubspot', jonas);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('check: No errors');
  expect(factsIn(tree)).toMatchInlineSnapshot(`
    {
      "accounts/bergmann-mobel/customer/profile.yaml": "name: Bergmann Möbel
    industry: RETAIL
    country: Germany
    website: https://bergmann.example
    people:
      - { id: anja-bergmann, name: Anja Bergmann, title: Managing Director, role: ceo }
    ",
      "accounts/bergmann-mobel/internal/2026.yaml": "revenue: 18500
    ",
      "accounts/bergmann-mobel/internal/profile.yaml": "owner: jonas
    ",
      "accounts/oak-and-iron/customer/profile.yaml": "name: Oak & Iron
    industry: MANUFACTURING
    country: United Kingdom
    website: https://oak.example
    people:
      - { id: tom-reed, name: Tom Reed, title: CTO, role: it-management }
    ",
      "accounts/oak-and-iron/internal/2025.yaml": "revenue: 4200
    ",
      "accounts/oak-and-iron/internal/2026.yaml": "{}
    ",
      "accounts/oak-and-iron/internal/profile.yaml": "owner: jonas
    ",
    }
  `);
});

test.each(mapPresets())('the map %s is printed as it is, to be made one’s own', (name) => {
  let out = '';
  const keep = (text: string): void => {
    out += text;
  };
  expect(runPrintMap(name, { out: keep, err: keep })).toBe(0);
  expect(readMap(out, 'map.yaml').findings).toEqual([]);
  const withBook = out.replace(/^# book:[\s\S]*?^# {3}currency.*$/m, (block) => block.replace(/^# /gm, ''));
  expect(readMap(withBook, 'map.yaml').value?.map.book?.reviewYear).toBe(2026);
});

test('a map that does not come along is wrong use, and the ones that do are named', () => {
  let err = '';
  const keep = (text: string): void => {
    err += text;
  };
  expect(runPrintMap('siebel', { out: keep, err: keep })).toBe(2);
  expect(err).toContain('hubspot and salesforce');
});

test('the map of Northwind’s columns fits exports with them', async () => {
  const from = join(CASES, 'northwind');
  const content = join(newFolder(), 'content');
  const { code, err, out } = await importFrom(from, join(from, 'map.yaml'), content);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.replaceAll(content, 'content').replaceAll(from, 'exports')).toMatchInlineSnapshot(`
    "note: accounts.csv: columns not mapped: Billing Street, Billing City, Billing State, Billing Postal Code, Phone, Last Order Date.
    note: contacts.csv: columns not mapped: Phone.
    note: financials.csv: columns not mapped: Gross Revenue, Discounts.
    Imported: 3 accounts from exports into content.
      3 new accounts
    check: No errors in 25 files.
    "
  `);
  expect(treeOf(content)['accounts/maison-brune/customer/2025.yaml']).toMatchInlineSnapshot(`
    "# Imported: BRUNE in financials.csv, service.csv, revenue-by-category.csv.
    figures:
      - { label: Your purchases, value: 2300, unit: USD net, source: billing }
      - { label: Orders placed, value: 4, unit: orders, source: orders }
      - { label: Shipped by the date you asked for, value: 75, unit: "% of orders shipped", source: orders }
      - { label: Average time to ship, value: 8.5, unit: days, source: orders }
    usage:
      - { offering: beverages, unit: USD net, used: 1800, source: purchases }
      - { offering: dairy-products, unit: USD net, used: 500, source: purchases }
    sources:
      - { id: billing, what: Billing records }
      - { id: orders, what: Order records }
      - { id: purchases, what: Billing records by category }
    "
  `);
});

test('without book.yaml a map needs a book of its own', async () => {
  const { code, findings } = await importFrom(
    join(CASES, 'hubspot-export'),
    'hubspot',
    join(newFolder(), 'content'),
  );
  expect({ code, findings }).toEqual({ code: 1, findings: ['map:1:1 map-without-book'] });
});
