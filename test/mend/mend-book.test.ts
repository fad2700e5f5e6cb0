import { createHash } from 'node:crypto';
import { chmod, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mendBook } from '../../src/mend/mend-book.ts';
import { mendLines } from '../../src/mend/mend-lines.ts';
import { replaceText } from '../../src/publish/write-mended.ts';
import { readForMending } from '../../src/read/read-for-mending.ts';
import { type Files, withContent } from '../support/content-folder.ts';

const YEAR = 'accounts/acme/internal/2025.yaml';
const PROFILE = 'accounts/acme/internal/profile.yaml';

/** The text that a file of the tiny book is mended to; null where it is left alone. */
const mended = (file: string, text: string | Uint8Array, more: Files = {}): Promise<string | null> =>
  withContent({ ...more, [file]: text }, async (folder) => {
    const { files } = mendBook(await readForMending(folder), { sortsKeys: false });
    return files.find(({ document }) => document === file)?.after ?? null;
  });

describe('what is mended', () => {
  it.each([
    ['spaces at the end of a line', 'revenue: 5  \n# so  \n', 'revenue: 5\n# so\n'],
    ['a tab that indents', 'effort:\n\thours: 5 # all\n', 'effort:\n  hours: 5 # all\n'],
    [
      'tabs of two levels',
      'answers:\n\tportfolio-fit:\n\t\tvalue: 1\n\t\tbasis: assumed\n\t\tasOf: 2025-05-01\n',
      'answers:\n  portfolio-fit:\n    value: 1\n    basis: assumed\n    asOf: 2025-05-01\n',
    ],
    ['no-break spaces that indent', 'effort:\n\u00a0\u00a0hours: 5\n', 'effort:\n  hours: 5\n'],
    ['a no-break space behind a colon', 'revenue:\u00a05\nforecast: 1\n', 'revenue: 5\nforecast: 1\n'],
    ['a bullet', 'pursuing:\n  - voice\n  • messaging\n', 'pursuing:\n  - voice\n  - messaging\n'],
    ['line ends of two kinds', 'revenue: 5\r\nforecast: 1\n', 'revenue: 5\nforecast: 1\n'],
    ['a date without its zero', 'review: { due: 2026-5-3 } # soon\n', 'review: { due: 2026-05-03 } # soon\n'],
    ['a date that can be one day alone', 'review: { due: 13.05.2026 }\n', 'review: { due: 2026-05-13 }\n'],
    ['a date in words', 'review: { due: 3 May 2026 }\n', 'review: { due: 2026-05-03 }\n'],
    ['a date in curly quotes', 'review: { due: “2026-05-03” }\n', 'review: { due: 2026-05-03 }\n'],
    ['thousands in groups', 'revenue: 1,214,000 # net\n', 'revenue: 1214000 # net\n'],
    ['a decimal comma', 'revenue: 12,5\n', 'revenue: 12.5\n'],
    ['a number in quotes', 'revenue: "12.5"\n', 'revenue: 12.5\n'],
    [
      'a choice in another spelling',
      'relationship: { standing: "Preferred Supplier" }\n',
      'relationship: { standing: "preferred-supplier" }\n',
    ],
    ['a key in another spelling', 'gross_margin: 5 # of all\n', 'grossMargin: 5 # of all\n'],
    ['an id in another spelling', "pursuing: ['Voice']\n", "pursuing: ['voice']\n"],
    ['a currency in small letters', 'currency: eur\n', 'currency: EUR\n'],
    ['one thing that another hides', 'effort:\n\thours: "5"  \n', 'effort:\n  hours: 5\n'],
  ])('%s', async (_, text, expected) => {
    expect(await mended(YEAR, text)).toBe(expected);
  });

  it('a byte order mark', async () => {
    expect(await mended(YEAR, '\ufeffrevenue: 5\n')).toBe('revenue: 5\n');
  });

  it.each([
    ['a name', 'owner: Ana Silva\n', 'owner: ana-silva\n'],
    [
      'truth in other words',
      'programme: { include: yes, reason: x, author: ana-silva }\n',
      'programme: { include: true, reason: x, author: ana-silva }\n',
    ],
  ])('%s that can be one thing alone', async (_, text, expected) => {
    expect(await mended(PROFILE, text)).toBe(expected);
  });
});

const bomb = Array.from(
  { length: 26 },
  (_, at) => `b${at}: &b${at} [*a, *${at === 0 ? 'a' : `b${at - 1}`}, *${at === 0 ? 'a' : `b${at - 1}`}]\n`,
).join('');

describe('what is left to a person', () => {
  it.each([
    ['a date that can be two days', 'review: { due: 03.05.2026 }\n'],
    ['a date with slashes that can be two days', 'review: { due: 11/12/2026 }\n'],
    ['a date with a time', 'review: { due: 2026-05-03T10:00 }\n'],
    ['a number as a spreadsheet counts days', 'review: { due: 46338 }\n'],
    ['one comma that may group or part', 'revenue: 1,400\n'],
    ['an amount with its scale', 'revenue: 12k\n'],
    ['an amount with its currency', 'revenue: 12 EUR\n'],
    ['a letter that is wrong', 'pursuing: [voce]\n'],
    ['a key with a letter that is wrong', 'revenu: 5\n'],
    ['a key in another spelling beside the right one', 'grossMargin: 5\ngross_margin: 6\n'],
    ['a line that is indented otherwise', 'effort:\n  hours: 5\n quotes: 2\n'],
    ['a text in curly quotes', 'comment: “So far”\n'],
    ['spaces that belong to a text', 'comment: |-\n  So far  \n'],
    ['spaces inside quotes over lines', 'comment: "So  \n  far"\n'],
    ['a merge that was not settled', '<<<<<<< a  \nrevenue: 1\n=======\nrevenue: "2"\n>>>>>>> b\n'],
    ['a bomb of aliases', `a: &a [x]  \n${bomb}`],
    ['a long file, where each mend would cost a reading', `pursuing:\n${'  - "Voice"\n'.repeat(8000)}`],
    ['line ends that are the same throughout', 'revenue: 5\r\nforecast: 1\r\n'],
  ])('%s', async (_, text) => {
    expect(await mended(YEAR, text)).toBeNull();
  });

  it('a year of which a review was issued, and what was issued', async () => {
    const issued = 'issuedOn: 2025-11-18  \nmodel: "1"\nlabels: {}\nscores: {}\n';
    const more = { 'accounts/acme/issued/2025.yaml': issued };
    expect(await mended('accounts/acme/customer/2025.yaml', 'headline: So far  \n', more)).toBeNull();
    expect(await mended('accounts/acme/issued/2025.yaml', issued)).toBeNull();
    expect(await mended('accounts/acme/customer/2026.yaml', 'headline: So far  \n', more)).toBe(
      'headline: So far\n',
    );
  });
});

describe('mending', () => {
  const piece = fc.constantFrom(
    ...['revenue: 1,214,000', 'revenue: "5" # x', 'forecast: 2.5  ', 'gross_margin: 5', 'comment: “So far”'],
    ...[
      'effort:',
      '\thours: 5',
      '  hours: "5"',
      '  quotes: 1,5  ',
      'pursuing:',
      '  - Voice',
      '  • messaging',
      '  - voice ',
    ],
    ...[
      'review: { due: 2026-5-3 }',
      'comment: >-',
      '  two  ',
      '  lines',
      '# a comment  ',
      '',
      '<<<<<<< x',
      'a: "b',
    ],
  );
  const texts = fc
    .array(piece, { maxLength: 12 })
    .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => `${lines.join(end)}\n`));

  it('twice is mending once, and changes no comment and no number of lines', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const once = (await mended(YEAR, text)) ?? text;
        expect(await mended(YEAR, once)).toBeNull();
        const comments = (of: string) => of.match(/#.*?(?=\s*$)/gm);
        expect(comments(once)).toEqual(comments(text));
        expect(once.split('\n')).toHaveLength(text.split('\n').length);
      }),
      { numRuns: 60 },
    );
  });

  it('of lines alone never changes what a text says', () => {
    const readable = (text: string): unknown => {
      try {
        return parse(text);
      } catch {
        return undefined;
      }
    };
    fc.assert(
      fc.property(texts, (text) => {
        const before = readable(text);
        if (before !== undefined) expect(readable(mendLines(text).text)).toEqual(before);
      }),
    );
  });
});

describe('writing', () => {
  const digest = async (path: string) =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex');

  it('leaves a file alone that was changed meanwhile, and one that is a link', async () => {
    await withContent({}, async (folder) => {
      const was = await readFile(join(folder, 'team.yaml'));
      await writeFile(join(folder, 'team.yaml'), 'people: []\n');
      await symlink('book.yaml', join(folder, 'linked.yaml'));
      const before = await digest(join(folder, 'book.yaml'));
      expect(await replaceText(folder, 'team.yaml', was, 'x')).toBe(false);
      expect(await replaceText(folder, 'linked.yaml', await readFile(join(folder, 'book.yaml')), 'x')).toBe(
        false,
      );
      expect(await readFile(join(folder, 'team.yaml'), 'utf8')).toBe('people: []\n');
      expect(await digest(join(folder, 'book.yaml'))).toBe(before);
      await chmod(join(folder, 'team.yaml'), 0o444);
      const people = Buffer.from('people: []\n');
      expect(await replaceText(folder, 'team.yaml', people, 'x')).toBe(false);
      await chmod(join(folder, 'team.yaml'), 0o644);
      const beside = join(folder, 'team.yaml.rapport-mend');
      await writeFile(beside, 'mine');
      await expect(replaceText(folder, 'team.yaml', people, 'x')).rejects.toThrow('EEXIST');
      expect(await readFile(beside, 'utf8')).toBe('mine');
      await rm(beside);
      expect(await replaceText(folder, 'team.yaml', people, 'x')).toBe(true);
      expect(await readFile(join(folder, 'team.yaml'), 'utf8')).toBe('x');
    });
  });
});
