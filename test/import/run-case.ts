import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ImportOptions, runImport } from '../../src/commands/import.ts';

/** A folder of its own for a test, gone when the test is over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** "file:line:column code" of each finding; the map is called "map". */
  readonly findings: readonly string[];
}

/** Runs the import and gathers what it prints. */
export async function importFrom(
  from: string,
  map: string,
  content: string,
  options: Partial<Pick<ImportOptions, 'dryRun' | 'take' | 'isRunning'>> = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await runImport(
    { from, map, content, dryRun: false, take: null, pid: 1, isRunning: () => false, ...options },
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    },
  );
  const said = err.replaceAll(map, 'map').replaceAll(`${content}/`, '');
  const heads = said.matchAll(/^(\S.*:\d+:\d+) {2}(?:error|warning) {2}(\S+)$/gm);
  return { code, out, err, findings: [...heads].map(([, place, name]) => `${place} ${name}`) };
}

/** The text of every file below a folder, by path. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Exports that are in order, to spoil one at a time: a customer, a contact, two years, one purchase. */
export const SOUND: Readonly<Record<string, string>> = {
  'accounts.csv': 'Key,Name,Owner\nA1,Acme,Ann Lee\nB2,Bolt,Ann Lee\n',
  'people.csv': 'Key,Name,Title\nA1,Joe,Owner\n',
  'money.csv': 'Key,Year,Revenue,Margin\nA1,2025,100.00,20.00\nA1,2026,120.00,30.00\n',
  'use.csv': 'Key,Year,Product,Used\nA1,2026,Tea,5\n',
};

export const SOUND_MAP = `book:
  vendor: { name: Vendor }
  asOf: 2026-12-31
  reviewYear: 2026
  fiscalYears:
    - { year: 2025, starts: 2025-01-01, ends: 2025-12-31 }
    - { year: 2026, starts: 2026-01-01, ends: 2026-12-31 }
  currency: EUR
team: { title: Account Manager }
offerings: { stage: maturity }
tables:
  accounts:
    gives: accounts
    file: accounts.csv
    key: Key
    customer: { name: Name }
    internal: { owner: Owner }
  people:
    gives: people
    file: people.csv
    key: Key
    customer: { name: Name, title: Title, role: { column: Title, lookup: { Owner: ceo } } }
  money:
    gives: years
    file: money.csv
    key: Key
    year: Year
    customer:
      figures:
        - { label: Purchases, value: Revenue, unit: EUR }
    internal: { revenue: Revenue, contributionMargin: Margin }
    absent: { revenue: 0 }
  use:
    gives: usage
    file: use.csv
    key: Key
    year: Year
    offering: Product
    unit: cases
    used: Used
`;

/** Imports the sound exports with some files in their place; returns the outcome and the content folder. */
export async function importSpoilt(
  files: Readonly<Record<string, string | Uint8Array>>,
  map = SOUND_MAP,
): Promise<Outcome & { readonly content: string }> {
  const root = newFolder();
  const from = join(root, 'exports');
  const content = join(root, 'content');
  for (const [path, text] of Object.entries({ ...SOUND, ...files })) {
    mkdirSync(dirname(join(from, path)), { recursive: true });
    writeFileSync(join(from, path), text);
  }
  writeFileSync(join(root, 'map.yaml'), map);
  return { ...(await importFrom(from, join(root, 'map.yaml'), content)), content };
}
