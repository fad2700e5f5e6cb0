/** A newer export into content that people have worked on since. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layDown } from '../../src/import/lay-down.ts';
import { declareMoves, digestOfText } from '../../src/import/moves.ts';
import { importFrom, newFolder, type Outcome, SOUND, SOUND_MAP, treeOf } from './run-case.ts';

type Files = Readonly<Record<string, string>>;

/** A desk with a content folder: imports exports into it, and edits it as a person would. */
class Desk {
  readonly root = newFolder();
  readonly content = join(this.root, 'content');

  import(
    files: Files = {},
    options: Parameters<typeof importFrom>[3] = {},
    map = SOUND_MAP,
  ): Promise<Outcome> {
    const from = join(this.root, 'exports');
    mkdirSync(from, { recursive: true });
    for (const [path, text] of Object.entries({ ...SOUND, ...files })) writeFileSync(join(from, path), text);
    writeFileSync(join(this.root, 'map.yaml'), map);
    return importFrom(from, join(this.root, 'map.yaml'), this.content, options);
  }

  read(path: string): string {
    return readFileSync(join(this.content, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.content, path), text);
  }

  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not say "${from}"`);
    this.write(path, text.replace(from, to));
  }
}

const REVENUE = { 'money.csv': 'Key,Year,Revenue,Margin\nA1,2025,100.00,20.00\nA1,2026,150.00,30.00\n' };
const YEAR = 'accounts/acme/internal/2026.yaml';

test('a changed cell changes its line and no other, in the hand of the person who keeps the file', async () => {
  const desk = new Desk();
  await desk.import();
  const mine =
    '# mine\ncomment: "Good year."   # as told\n\ncontributionMargin: 30\nrevenue:   120 # billed\n# end\n';
  desk.write(YEAR, mine);
  const before = treeOf(desk.content);
  const { code, out, err } = await desk.import(REVENUE);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('  1 account changed: 2 values\n  1 account unchanged\n');
  const after = treeOf(desk.content);
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
    'accounts/acme/customer/2026.yaml',
    YEAR,
    'accounts/acme/internal/imported.yaml',
  ]);
  expect(after[YEAR]).toBe(mine.replace('120', '150'));
});

test('a value that both changed is left, told with both places, and settled as one says', async () => {
  const desk = new Desk();
  await desk.import();
  desk.edit(YEAR, 'revenue: 120', 'revenue: 125');
  const { code, findings, err } = await desk.import(REVENUE);
  expect({ code, findings }).toEqual({ code: 0, findings: [`${YEAR}:2:10 import-conflict`] });
  expect(err).toContain(
    'revenue: the file says 125, the export says 150 (money.csv:3:9), and the last import wrote 120.',
  );
  expect(desk.read(YEAR)).toContain('revenue: 125');
  // Until it is settled it is asked again.
  expect((await desk.import(REVENUE)).findings).toHaveLength(1);
  const left = treeOf(desk.content);
  expect((await desk.import(REVENUE, { take: 'file' })).findings).toEqual([]);
  expect(desk.read(YEAR)).toBe(left[YEAR]);
  expect((await desk.import(REVENUE)).findings).toEqual([]);
  const newer = { 'money.csv': REVENUE['money.csv'].replace('150.00', '160.00') };
  expect((await desk.import(newer)).findings).toHaveLength(1);
  expect((await desk.import(newer, { take: 'export' })).findings).toEqual([]);
  expect(desk.read(YEAR)).toContain('revenue: 160');
});

test('what a person added, changed and took out stays while the export says what it said', async () => {
  const desk = new Desk();
  await desk.import();
  desk.edit('accounts/acme/customer/profile.yaml', 'name: Acme', 'name: Acme Ltd\nindustry: Tea');
  desk.edit('accounts/acme/internal/profile.yaml', 'owner: ann-lee', 'sponsor: ann-lee');
  desk.edit('accounts/acme/customer/2026.yaml', '  - { offering: tea, unit: cases, used: 5 }\n', '  []\n');
  const before = treeOf(desk.content);
  expect(await desk.import()).toMatchObject({ code: 0, findings: [] });
  expect(treeOf(desk.content)).toEqual(before);
});

test('a dry run shows the lines that would change, counts what would be new, and writes nothing', async () => {
  const desk = new Desk();
  await desk.import();
  const before = treeOf(desk.content);
  const accounts = { 'accounts.csv': `${SOUND['accounts.csv']}C3,Colt,Bo Ek\n` };
  const { out } = await desk.import({ ...REVENUE, ...accounts }, { dryRun: true });
  expect(treeOf(desk.content)).toEqual(before);
  expect(out.replaceAll(desk.root, '')).toMatchInlineSnapshot(`
    "note: team.yaml: added Bo Ek.
    --- team.yaml
    +++ team.yaml
    @@ -2,2 +2,3 @@
     people:
       - { id: ann-lee, name: Ann Lee, title: Account Manager }
    +  - { id: bo-ek, name: Bo Ek, title: Account Manager }
    --- accounts/acme/customer/2026.yaml
    +++ accounts/acme/customer/2026.yaml
    @@ -1,5 +1,5 @@
     # Imported: A1 in money.csv, use.csv.
     figures:
    -  - { label: Purchases, value: 120, unit: EUR }
    +  - { label: Purchases, value: 150, unit: EUR }
     usage:
       - { offering: tea, unit: cases, used: 5 }
    --- accounts/acme/internal/2026.yaml
    +++ accounts/acme/internal/2026.yaml
    @@ -1,3 +1,3 @@
     # Imported: A1 in money.csv.
    -revenue: 120
    +revenue: 150
     contributionMargin: 30
    3 files would change, 3 files would be new, 2 records of what the import wrote.
    Dry run: 3 accounts from /exports into /content.
      1 new account
      1 account changed: 2 values
      1 account unchanged
    Nothing was written.
    "
  `);
});

test('a customer that changed its name keeps its folder, and so does a folder that was renamed', async () => {
  const desk = new Desk();
  await desk.import();
  const renamed = { 'accounts.csv': 'Key,Name,Owner\nA1,Apex,Ann Lee\nB2,Bolt,Ann Lee\n' };
  await desk.import(renamed);
  expect(desk.read('accounts/acme/customer/profile.yaml')).toContain('name: Apex');
  expect(existsSync(join(desk.content, 'accounts/apex'))).toBe(false);
  renameSync(join(desk.content, 'accounts/acme'), join(desk.content, 'accounts/apex'));
  const { out } = await desk.import(renamed);
  expect(out).toContain('Nothing changed: 2 accounts');
  expect(existsSync(join(desk.content, 'accounts/acme'))).toBe(false);
});

test('accounts, years and rows that are gone from the export are told and left', async () => {
  const desk = new Desk();
  await desk.import();
  const before = treeOf(desk.content);
  const { code, findings } = await desk.import({
    'accounts.csv': 'Key,Name,Owner\nA1,Acme,Ann Lee\n',
    'people.csv': 'Key,Name,Title\n',
    'money.csv': 'Key,Year,Revenue,Margin\nA1,2026,120.00,30.00\n',
  });
  expect({ code, findings }).toEqual({
    code: 0,
    findings: [
      'accounts/acme/customer/2025.yaml:1:1 import-gone',
      'accounts/acme/customer/profile.yaml:4:5 import-gone',
      'accounts/acme/internal/2025.yaml:1:1 import-gone',
      'accounts/bolt/internal/profile.yaml:1:1 account-gone',
    ],
  });
  expect(treeOf(desk.content)).toEqual(before);
});

test('an amount that becomes zero because no row gives it is told', async () => {
  const desk = new Desk();
  await desk.import();
  const { findings } = await desk.import({ 'money.csv': 'Key,Year,Revenue,Margin\nA1,2025,100.00,20.00\n' });
  expect(findings).toEqual([
    'accounts/acme/customer/2026.yaml:3:5 import-gone',
    `${YEAR}:2:10 row-gone`,
    `${YEAR}:3:21 import-gone`,
  ]);
  expect(desk.read(YEAR)).toContain('revenue: 0');
});

test('a new year, a new owner and a new offering come in their order', async () => {
  const desk = new Desk();
  await desk.import();
  desk.edit('team.yaml', 'people:', 'people: # ours');
  const year = '    - { year: 2027, starts: 2027-01-01, ends: 2027-12-31 }\n  currency';
  const map = SOUND_MAP.replace('  currency', year);
  const { out, findings } = await desk.import(
    {
      'accounts.csv': 'Key,Name,Owner\nA1,Acme,Bo Ek\nB2,Bolt,Ann Lee\n',
      'money.csv': `${SOUND['money.csv']}A1,2027,9.00,1.00\n`,
      'use.csv': `${SOUND['use.csv']}A1,2026,Coffee,7\n`,
    },
    {},
    map,
  );
  expect(findings).toEqual([]);
  expect(out).toContain('note: book.yaml: added 2027.');
  expect(desk.read('book.yaml')).toContain('2026-12-31 }\n  - { year: 2027, starts: 2027-01-01');
  expect(desk.read('team.yaml')).toMatch(/people: # ours\n.*Ann Lee.*\n {2}- \{ id: bo-ek, name: Bo Ek,/);
  expect(desk.read('accounts/acme/internal/profile.yaml')).toContain('owner: bo-ek');
  expect(desk.read('accounts/acme/customer/2026.yaml')).toMatch(/tea.*\n.*coffee/);
  expect(desk.read('accounts/acme/internal/2027.yaml')).toContain('revenue: 9');
});

test('an account that somebody wrote by hand is taken up, and never written over', async () => {
  const desk = new Desk();
  for (const part of ['customer', 'internal'])
    mkdirSync(join(desk.content, 'accounts/acme', part), { recursive: true });
  const profile = '# by hand\nname: Acme\npeople:\n  - { id: joe, name: Joe, title: Chief, role: ceo }\n';
  desk.write('accounts/acme/customer/profile.yaml', profile);
  desk.write('accounts/acme/internal/profile.yaml', '{}\n');
  const { findings, out } = await desk.import();
  expect(findings).toEqual(['accounts/acme/customer/profile.yaml:4:34 import-conflict']);
  expect(out).toContain('"Acme" (A1) is taken for the account in accounts/acme');
  expect(desk.read('accounts/acme/customer/profile.yaml')).toBe(profile);
  expect(desk.read('accounts/acme/internal/profile.yaml')).toBe('owner: ann-lee\n');
});

test('an account is found by a name that is written otherwise, where the map declares how', async () => {
  const desk = new Desk();
  await desk.import();
  rmSync(join(desk.content, 'accounts/acme/internal/imported.yaml'));
  desk.edit('accounts/acme/customer/profile.yaml', 'name: Acme', 'name: ACMÉ Inc.');
  renameSync(join(desk.content, 'accounts/acme'), join(desk.content, 'accounts/a-house'));
  const match = 'match: { by: name, ignore: [case, accents], drop: [Inc] }\n    customer: { name: Name }';
  const map = SOUND_MAP.replace('customer: { name: Name }', match);
  const { findings } = await desk.import({}, {}, map);
  expect(findings).toEqual(['accounts/a-house/customer/profile.yaml:2:7 import-conflict']);
  expect(existsSync(join(desk.content, 'accounts/acme'))).toBe(false);
});

test('two maps fill one book, and neither takes the other’s words for gone', async () => {
  const desk = new Desk();
  await desk.import();
  const other = SOUND_MAP.replace(/^ {2}money:[\s\S]*(?=^ {2}use:)/m, '').replace(
    'book:',
    'name: licences\nbook:',
  );
  const use = { 'use.csv': 'Key,Year,Product,Used\nA1,2026,Tea,5\nA1,2026,Coffee,1\n' };
  expect((await desk.import(use, {}, other)).findings).toEqual([]);
  expect((await desk.import(use)).findings).toEqual([]);
  expect(desk.read('accounts/acme/internal/imported.yaml')).toMatch(/^ {2}exports:[\s\S]*^ {2}licences:/m);
});

test('a file that cannot be edited is told and left, and the rest is done', async () => {
  const desk = new Desk();
  await desk.import();
  desk.write(YEAR, 'revenue: &r 120\ncontributionMargin: 30\n');
  const { code, findings } = await desk.import(REVENUE);
  expect({ code, findings }).toEqual({ code: 0, findings: [`${YEAR}:1:13 content-not-editable`] });
  expect(desk.read('accounts/acme/customer/2026.yaml')).toContain('value: 150');
});

test('a file that somebody took away stays away until one says otherwise', async () => {
  const desk = new Desk();
  await desk.import();
  rmSync(join(desk.content, YEAR));
  expect((await desk.import()).findings).toEqual([`${YEAR}:1:1 import-file-removed`]);
  expect(existsSync(join(desk.content, YEAR))).toBe(false);
  await desk.import({}, { take: 'export' });
  expect(desk.read(YEAR)).toContain('revenue: 120');
});

test('a broken record stops the import', async () => {
  const desk = new Desk();
  await desk.import();
  desk.write('accounts/acme/internal/imported.yaml', '<<<<<<< ours\n');
  const before = treeOf(desk.content);
  const { code, findings } = await desk.import(REVENUE);
  expect({ code, findings }).toEqual({
    code: 1,
    findings: ['accounts/acme/internal/imported.yaml:1:1 record-broken'],
  });
  expect(treeOf(desk.content)).toEqual(before);
});

test.each(['as the next finds it', 'with a file changed since'])(
  'an import that was killed while it moved its files in is finished by the next, %s',
  async (isEdited) => {
    const desk = new Desk();
    await desk.import();
    const half = treeOf(desk.content);
    await desk.import(REVENUE);
    const whole = treeOf(desk.content);
    const changed = Object.keys(whole).filter((path) => whole[path] !== half[path]);
    // As it stands between two moves: the first file is in, the others wait.
    const ready = join(desk.content, '.rapport-importing');
    const moves = changed.map((path) => ({ path, replaces: digestOfText(half[path] ?? null) }));
    for (const path of changed.slice(1)) {
      desk.write(path, half[path] ?? '');
      mkdirSync(join(ready, 'book', path, '..'), { recursive: true });
      writeFileSync(join(ready, 'book', path), whole[path] ?? '');
    }
    declareMoves(ready, { pid: 7, moves });
    expect((await desk.import(REVENUE, { isRunning: (pid) => pid === 7 })).err).toMatch(
      /at work; import again/,
    );
    if (isEdited === 'as the next finds it') {
      expect((await desk.import(REVENUE)).out).toContain('an earlier import was stopped');
      expect(treeOf(desk.content)).toEqual(whole);
    } else {
      desk.edit(YEAR, 'revenue: 120', 'revenue: 125 # mine');
      const { out, findings } = await desk.import(REVENUE);
      expect(out).toContain(`note: ${YEAR} was changed since, and stays as it is.\n`);
      // The record of what was written does not claim it, so that it is a quarrel like any other.
      expect(findings).toEqual([`${YEAR}:2:10 import-conflict`]);
      expect(desk.read(YEAR)).toContain('revenue: 125 # mine');
    }
    expect(existsSync(ready)).toBe(false);
  },
);

test('a file that is not UTF-8 is not written again: its letters would be lost', async () => {
  const desk = new Desk();
  await desk.import();
  const mine = Buffer.from('revenue: 120 # Gr\xf6\xdfe\n', 'latin1');
  writeFileSync(join(desk.content, YEAR), mine);
  const { code, findings } = await desk.import(REVENUE);
  expect({ code, findings }).toEqual({ code: 1, findings: [`${YEAR}:1:1 content-encoding`] });
  expect(readFileSync(join(desk.content, YEAR))).toEqual(mine);
});

test('a file that changes between the plan and the writing stays, and nothing is written', () => {
  const folder = newFolder();
  const runner = { pid: 1, isRunning: () => false };
  writeFileSync(join(folder, 'a.yaml'), 'mine\n');
  const writes = [
    { path: 'b.yaml', before: null, after: 'new\n' },
    { path: 'a.yaml', before: 'read\n', after: 'new\n' },
  ];
  expect(() => layDown(writes, folder, runner)).toThrow(
    'a.yaml was changed while the import ran. Nothing was written; import again.',
  );
  expect(treeOf(folder)).toEqual({ 'a.yaml': 'mine\n' });
});

test('of two imports that move at once the second is refused; what one that died had prepared is cleared', () => {
  const folder = newFolder();
  mkdirSync(join(folder, '.rapport-import-7'));
  mkdirSync(join(folder, '.rapport-import-8'));
  const runner = { pid: 9, isRunning: (pid: number) => pid === 8 };
  const writes = [{ path: 'a.yaml', before: null, after: 'new\n' }];
  layDown(writes, folder, runner);
  expect(readdirSync(folder)).toEqual(['.rapport-import-8', 'a.yaml']);
  mkdirSync(join(folder, '.rapport-importing/book'), { recursive: true });
  expect(() => layDown(writes, folder, runner)).toThrow(/^Another import of this folder is at work/);
});

const cell = fc.integer({ min: 0, max: 9 });
const rows = fc.record({
  names: fc.uniqueArray(fc.constantFrom('Acme', 'Bolt', 'Colt', 'Dune', 'acme'), { minLength: 1 }),
  money: fc.array(fc.tuple(cell, cell), { minLength: 5, maxLength: 5 }),
});

const exportsOf = ({ names, money }: { names: string[]; money: [number, number][] }): Files => ({
  'accounts.csv': `Key,Name,Owner\n${names.map((name, at) => `K${at},${name},Ann Lee\n`).join('')}`,
  'people.csv': `Key,Name,Title\n${names.map((name, at) => `K${at},Joe ${name},Owner\n`).join('')}`,
  'money.csv': `Key,Year,Revenue,Margin\n${names.map((_, at) => `K${at},2026,${money[at]?.join(',')}\n`).join('')}`,
  'use.csv': 'Key,Year,Product,Used\nK0,2026,Tea,1\n',
});

test('whatever came before, the same export twice changes no byte', async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, async (earlier, later) => {
      const desk = new Desk();
      await desk.import(exportsOf(earlier));
      await desk.import(exportsOf(later));
      const before = treeOf(desk.content);
      const { out } = await desk.import(exportsOf(later));
      expect(out).toContain('Nothing changed');
      expect(treeOf(desk.content)).toEqual(before);
    }),
    { numRuns: 6, seed: 6 },
  );
}, 60_000);
