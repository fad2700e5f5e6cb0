/** What is scaffolded is read back: as it stands, and with all that sleeps woken up. */
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Book } from '../../src/model/book.ts';
import type { BookSettings } from '../../src/model/book-settings.ts';
import { allFields } from '../../src/model/content-field.ts';
import { layFiles } from '../../src/publish/lay-files.ts';
import { readBook } from '../../src/read/read-book.ts';
import { blankSheet, SHEET_KINDS, schemaOf } from '../../src/scaffold/account-sheets.ts';
import { composeAccount, composeProspect } from '../../src/scaffold/compose-account.ts';
import { composeYear } from '../../src/scaffold/compose-year.ts';
import { declareYear } from '../../src/scaffold/declare-year.ts';
import { similarTo } from '../../src/scaffold/similar-names.ts';
import { writeSheet } from '../../src/scaffold/write-sheet.ts';
import { withContent } from '../support/content-folder.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';

/** As an editor's "uncomment" does: the first sign of a comment and one space after it. */
const awake = (text: string): string => text.replace(/^( *)# ?/gm, '$1');

const tinyBook = (work: (book: Book, contentDir: string) => Promise<void>): Promise<void> =>
  withContent({}, async (contentDir) => {
    const { book } = await readBook(contentDir);
    if (book === null) throw new Error('The tiny book has faults.');
    await work(book, contentDir);
  });

/** Every path that data holds, `*` for every entry of a list. */
function pathsOf(value: unknown, at = ''): string[] {
  const below = (key: string): string => (at === '' ? key : `${at}.${key}`);
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, below('*')));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [below(key), ...pathsOf(inner, below(key))]);
}

describe('a blank sheet', () => {
  test.for(SHEET_KINDS)(
    'of %s has every key of its schema in its order, each with what the schema says',
    (kind) =>
      tinyBook(async (book) => {
        const blank = blankSheet(kind, book, null);
        const text = writeSheet({ ...blank, live: {} });
        const woken: unknown = parse(awake(text));
        const wanted = allFields(blank.fields);
        expect(pathsOf(woken)).toEqual(wanted.map(({ path }) => path));
        const words = text.replace(/\s*\n\s*#+ /g, ' ');
        expect(
          wanted.filter(({ note }) => note !== '' && !words.includes(note.slice(1))).map(({ path }) => path),
        ).toEqual([]);
      }),
  );

  test.for(SHEET_KINDS)('of %s is valid with all that sleeps woken up', (kind) =>
    tinyBook(async (book) => {
      const text = writeSheet({ ...blankSheet(kind, book, null), live: {} });
      const issues = schemaOf(kind).safeParse(parse(awake(text))).error?.issues ?? [];
      // One key excludes another; the sheet shows both, and says so.
      expect(issues.filter(({ path }) => path.join('.') !== 'contributionMargin')).toEqual([]);
    }),
  );
});

test('a new account and a new prospect pass the check with the one warning that their packet is a draft', () =>
  tinyBook(async (book, contentDir) => {
    const known = {
      name: 'Zoë & Co: a "firm" #1',
      owner: 'ana-silva',
      industry: undefined,
      country: 'No',
      currency: 'USD',
    };
    const account = composeAccount({ ...known, id: 'zoe', sponsor: 'ben-okoro', locale: 'de-DE' }, book);
    const prospect = composeProspect({ ...known, id: 'zoe-labs' }, book);
    const files = [...account.files, ...prospect.files].map(([path, text]) => ({
      path,
      text,
      replaces: null,
    }));
    expect(await layFiles(contentDir, files)).toBeNull();
    const after = await readBook(contentDir);
    expect(after.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['packet-draft', 'warning'],
    ]);
    const made = after.book?.accounts.find(({ id }) => id === 'zoe');
    expect(made?.customer.profile).toMatchObject({ name: known.name, country: 'No', locale: 'de-DE' });
    expect(made?.customer.narratives).toEqual([{ year: 2026, blocks: [] }]);
    for (const { path, line } of [...account.steps, ...prospect.steps]) {
      const shown = [...account.files, ...prospect.files].find(([at]) => at === path)?.[1].split('\n')[
        line - 1
      ];
      expect(shown, path).toMatch(/^(# [a-zA-Z]+:|\{\/\*)/);
    }
  }));

test('a year is opened with every promise carried on, and passes the check while it runs and when it is over', async () => {
  const changes = {
    'book.yaml': `${TINY_BOOK['book.yaml']?.replace('rates:', 'rates: # per year').replace('asOf: 2026-10-15', 'asOf: 2027-10-15')}`,
    'accounts/acme/internal/profile.yaml': `${TINY_BOOK['accounts/acme/internal/profile.yaml']?.replace('2026-12-31', '2027-12-31')}`,
    'accounts/acme/internal/2026.yaml': `${TINY_BOOK['accounts/acme/internal/2026.yaml']?.replace('assumed, asOf: 2026-06-01 }', 'assumed, asOf: 2026-02-01 }')}`,
    'accounts/acme/customer/2026.yaml': `${TINY_BOOK['accounts/acme/customer/2026.yaml']}commitments:
  - { id: one-bill, side: vendor, what: One bill., owner: ana-silva, due: 2027-01-31 }
  - { id: lists, side: customer, what: A list of all numbers., owner: carla-diaz, due: 2027-02-28 }
`,
  };
  await withContent(changes, async (contentDir) => {
    const source = await readFile(join(contentDir, 'book.yaml'), 'utf8');
    const { book } = await readBook(contentDir);
    if (book === null) throw new Error('The book has faults.');
    const declared = declareYear(source, book.settings);
    expect(declared?.text.split('\n').filter((line) => !source.split('\n').includes(line))).toEqual([
      '  - { year: 2027, starts: 2026-10-01, ends: 2027-09-30 }',
      '  # as of 2026, until those of 2027 are known',
      '  2027: { USD: 0.92 }',
    ]);
    const [acme] = book.accounts;
    if (acme === undefined || declared === null) throw new Error('Nothing to open.');
    const opened = composeYear(acme, book, { year: 2027, starts: '2026-10-01' }, false);
    expect(opened.carried).toEqual(['one-bill', 'lists']);
    expect(opened.answers).toEqual({ carried: 1, stale: 1 });
    const files = [
      { path: 'book.yaml', text: declared.text, replaces: source },
      ...[...opened.files].map(([path, text]) => ({ path, text, replaces: null })),
    ];
    expect(await layFiles(contentDir, files)).toBeNull();
    const after = await readBook(contentDir);
    const errors = after.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([]);
    const year = after.book?.accounts[0]?.customer.years.at(-1);
    expect(year?.facts.outcomes.map(({ outcome }) => outcome)).toEqual(['carried', 'carried']);
    expect(year?.facts.commitments).toEqual(acme.customer.years.at(-1)?.facts.commitments);
  });
});

test.for<[layout: string, entry: string, next: string]>([
  [
    'dates in quotes, in an order of their own',
    '{ ends: "2026-09-30", year: 2026, starts: "2025-10-01" }',
    '{ ends: 2027-09-30, year: 2027, starts: 2026-10-01 }',
  ],
  [
    'line ends of Windows',
    '{ year: 2026, starts: 2025-10-01, ends: 2026-09-30 } # now\r',
    '{ year: 2027, starts: 2026-10-01, ends: 2027-09-30 }\r',
  ],
])('a year is declared among %s', ([, entry, next]) => {
  const ends = entry.endsWith('\r') ? '\r\n' : '\n';
  const text = `fiscalYears:${ends}  - ${entry}\ncurrency: EUR${ends}`;
  const fiscalYears = [{ year: 2026, starts: '2025-10-01', ends: '2026-09-30' }];
  const declared = declareYear(text, { fiscalYears, rates: {} } as unknown as BookSettings);
  expect(declared?.text).toBe(`fiscalYears:${ends}  - ${entry}\n  - ${next}\ncurrency: EUR${ends}`);
});

describe('what is laid down', () => {
  test('keeps who may read and run what it replaces, and spoils no letters that are not UTF-8', async () =>
    tinyBook(async (_, contentDir) => {
      const mine = join(contentDir, 'CODEOWNERS');
      await writeFile(mine, 'a\n');
      await chmod(mine, 0o640);
      expect(await layFiles(contentDir, [{ path: 'CODEOWNERS', text: 'b\n', replaces: 'a\n' }])).toBeNull();
      expect([(await stat(mine)).mode & 0o777, await readFile(mine, 'utf8')]).toEqual([0o640, 'b\n']);
      await writeFile(mine, Buffer.from('# Gr\xf6\xdfe\n', 'latin1'));
      const read = await readFile(mine, 'utf8');
      expect(await layFiles(contentDir, [{ path: 'CODEOWNERS', text: 'c\n', replaces: read }])).toContain(
        'CODEOWNERS is not UTF-8',
      );
    }));

  test('is laid down by one of two that come at once, and by the other not at all', () =>
    tinyBook(async (_, contentDir) => {
      const by = (who: string) =>
        layFiles(contentDir, [
          { path: 'a.yaml', text: `${who}\n`, replaces: null },
          { path: 'b.yaml', text: `${who}\n`, replaces: null },
        ]);
      const said = await Promise.all(['ana', 'ben', 'eva', 'ida'].map(by));
      expect(said.filter((one) => one === null)).toHaveLength(1);
      const winner = ['ana', 'ben', 'eva', 'ida'][said.indexOf(null)];
      for (const name of ['a.yaml', 'b.yaml'])
        expect(await readFile(join(contentDir, name), 'utf8')).toBe(`${winner}\n`);
    }));

  test('is nothing where the system does not let it be, in a sentence', async () =>
    expect(await layFiles('/dev/null', [{ path: 'a.yaml', text: '', replaces: null }])).toContain(
      'the system does not let it be',
    ));

  test('is all or nothing, and nothing that is there is written over', () =>
    tinyBook(async (_, contentDir) => {
      const fresh = { path: 'accounts/new/customer/profile.yaml', text: 'name: New\n', replaces: null };
      const taken = { path: 'team.yaml', text: '{}\n', replaces: null };
      expect(await layFiles(contentDir, [fresh, taken])).toBe(
        'team.yaml is there already, and stays as it is',
      );
      const stale = { path: 'team.yaml', text: '{}\n', replaces: 'people: []\n' };
      expect(await layFiles(contentDir, [fresh, stale])).toContain('was changed');
      const blocked = { path: 'team.yaml/profile.yaml', text: '', replaces: null };
      expect(await layFiles(contentDir, [fresh, blocked])).toBe('team.yaml is a file, not a folder');
      const { diagnostics, files } = await readBook(contentDir);
      expect([diagnostics, files]).toEqual([[], Object.keys(TINY_BOOK).length]);
    }));
});

test.for([
  ['acme-gmbh', 'Acme GmbH', ['acme']],
  ['acne', 'Acne', ['acme']],
  ['acme-retail-north', 'Acme Retail North', []],
  ['wayne', 'ACME AG', ['acme']],
  ['zenith', 'Zenith', []],
] as const)('%s (%s) is told beside %j', ([id, name, similar]) => {
  const found = similarTo(id, name, [
    { id: 'acme', name: 'Acme Ltd' },
    { id: 'globex', name: 'Globex' },
  ]);
  expect(found.map((one) => one.id)).toEqual(similar);
});
