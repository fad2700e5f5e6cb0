import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { checkContent, projectPackets } from '../../src/build.ts';
import { readBook } from '../../src/read/read-book.ts';
import {
  BETA,
  DRAFT,
  ISSUED_FILE,
  inProgramme,
  NEXT_YEAR,
  type Repository,
  withRepository,
  YEAR_FILE,
} from './review-book.ts';

const run = promisify(execFile);
const codesOf = async ({ content }: Repository): Promise<string[]> =>
  (await checkContent(content)).diagnostics
    .filter((one) => one.severity === 'error')
    .map((one) => `${one.code} ${one.file.slice(content.length + 1)}`);

describe('a packet, from its issue to its restatement', () => {
  it('is issued, proven, found changed, proven from its commit, and restated a year later', async () => {
    await withRepository({}, async (repository) => {
      const head = await repository.git('rev-parse', 'HEAD');
      const issued = await repository.issue();
      expect(issued).toEqual({
        code: 0,
        err: '',
        out: [
          'Issued 2026 of "acme", version 1, as of 2026-10-15: accounts/acme/issued/2026.yaml',
          'Commit what was written. To prove a packet: rapport verify acme --year 2026',
          '',
        ].join('\n'),
      });
      expect(await repository.read(ISSUED_FILE)).toContain(`commit: ${head}\n`);
      expect(await codesOf(repository)).toEqual([]);
      await repository.commit();
      const same =
        'The packet of "acme" for 2026 is, to the last character, the one that was issued on 2026-10-15 as version 1.\n';
      expect(await repository.verify()).toEqual({ code: 0, out: same, err: '' });

      // Prose is edited: the packet is another, and its commit proves the one that was issued.
      await repository.replace('accounts/acme/customer/2026.mdx', 'well', 'badly');
      const after = await repository.commit();
      const edited = await repository.verify();
      expect(edited.code).toBe(1);
      const tree = join(repository.root, '..', `rapport-${head.slice(0, 12)}`);
      expect(edited.err).toBe(
        [
          'The packet of "acme" for 2026 is not the one that was issued on 2026-10-15 as version 1.',
          '  Parts of the packet that differ: narrative.',
          '  Files that differ: accounts/acme/customer/2026.mdx.',
          `  It was issued from the commit ${head.slice(0, 12)}; the content is at ${after.slice(0, 12)}. To prove it from there:`,
          `    git -C ${repository.root} worktree add --detach ${tree} ${head.slice(0, 12)}`,
          `    rapport verify acme --year 2026 --content ${repository.content} --from ${tree}/book/`,
          `    git -C ${repository.root} worktree remove ${tree}`,
          '',
        ].join('\n'),
      );
      const [add = ''] = edited.err.split('\n').filter((line) => line.includes('worktree add'));
      await run('sh', ['-c', add]);
      expect(await repository.verify({ from: `${tree}/book/` })).toEqual({ code: 0, out: same, err: '' });
      await repository.git('worktree', 'remove', tree);

      // A figure is corrected: check says so until next year's packet tells the customer.
      await repository.replace(YEAR_FILE, 'actual: 35', 'actual: 41');
      expect(await codesOf(repository)).toEqual([`issued-figure-changed ${YEAR_FILE}`]);
      const broken = await repository.verify();
      expect(broken.code).toBe(1);
      expect(broken.err).toContain('value.missed.actual = 35 calls a week; here it is 41 calls a week.');
      expect(broken.err).toContain('cannot be built, since the content has errors');
      expect(broken.err).toContain(`Files that differ: accounts/acme/customer/2026.mdx and ${YEAR_FILE}.`);
      await repository.write({
        ...NEXT_YEAR,
        'accounts/acme/customer/2027.yaml':
          'restated:\n  - { year: 2026, figure: value.missed.actual, was: 35, reason: Calls at night were not counted. }\n',
      });
      expect(await codesOf(repository)).toEqual([]);
      const { book } = await readBook(repository.content);
      const [packet] = book === null ? [] : projectPackets(book, [{ accountId: 'acme', year: 2027 }]);
      const restated = packet?.sections.find(({ kind }) => kind === 'restated');
      expect(restated).toMatchObject({
        headline: 'One figure of 2026 turned out to be another',
        blocks: [
          {
            kind: 'table',
            rows: [
              [
                { text: 'Fewer missed calls', note: 'Reached, 2026' },
                { text: '35\u00a0calls a week' },
                { text: '41\u00a0calls a week' },
                { text: 'Calls at night were not counted.' },
              ],
            ],
          },
        ],
      });
    });
  });

  it('gives the same file for the same content, wherever it lies', async () => {
    const texts: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      await withRepository({}, async (repository) => {
        await repository.issue();
        const text = await repository.read(ISSUED_FILE);
        texts.push(text.replaceAll(/^ {2}(commit|digest): .*$/gm, ''));
      });
    }
    expect(texts[0]).toBe(texts[1]);
    // The growth tier is one that a person set.
    expect(texts[0]).toContain(
      '  growth-tier: 1b\n  programme-segment: unassigned\noverridden:\n  - growth-tier\nscores:\n',
    );
    expect(texts[0]).toContain('  - { figure: value.missed.actual, value: 35, unit: calls a week }');
    expect(texts[0]).toMatch(/^# Sealed: .*\n# .* To prove it: rapport verify acme --year 2026\n/);
  });
});

describe('what rapport issue refuses', () => {
  const NEITHER = 'Name an account, or --all for the whole programme.\n';
  it.each([
    ['neither an account nor all', { id: null }, 2, NEITHER],
    ['an account and all', { all: true }, 2, NEITHER],
    ['an account that is none', { id: 'acne' }, 2, 'There is no account "acne". Did you mean "acme"?\n'],
    [
      'a year that is none',
      { year: 2031 },
      2,
      'The book has no fiscal year 2031; it covers 2025 and 2026.\n',
    ],
  ] as const)('%s', async (_, options, code, err) => {
    await withRepository({}, async ({ issue, read }) => {
      expect(await issue(options)).toEqual({ code, out: '', err });
      await expect(read(ISSUED_FILE)).rejects.toThrow('ENOENT');
    });
  });

  it('a year that the book does not report on yet, or that has not begun', async () => {
    const book = NEXT_YEAR['book.yaml'] as string;
    await withRepository(
      {
        'book.yaml': book.replace('reviewYear: 2027', 'reviewYear: 2026').replace('2027-10-15', '2026-09-30'),
      },
      async ({ issue, replace, write }) => {
        expect(await issue({ year: 2027 })).toEqual({
          code: 2,
          out: '',
          err: 'The book reports on 2026; before 2027 can be issued, move "reviewYear" in book.yaml on.\n',
        });
        await replace('book.yaml', 'reviewYear: 2026', 'reviewYear: 2027');
        await write({ 'accounts/acme/internal/2027.yaml': '{}\n' });
        expect((await issue({ year: 2027 })).err).toContain(
          '2027 begins on 2026-10-01, after the day of the book, 2026-09-30: there is nothing to issue.',
        );
      },
    );
  });

  it('content that has errors', async () => {
    await withRepository({ 'team.yaml': 'people: nobody\n' }, async ({ issue }) => {
      const { code, err } = await issue();
      expect(code).toBe(1);
      expect(err).toContain('team.yaml:1:9');
      expect(err).toMatch(/Nothing was issued\.\n$/);
    });
  });

  it('a draft, with every reason', async () => {
    await withRepository(DRAFT, async ({ issue, read }) => {
      expect(await issue()).toEqual({
        code: 1,
        out: '',
        err: [
          'The packet of "acme" for 2026 is a draft, and a draft is not issued:',
          '  - nothing stands in value; fill "value"',
          '  - no owner on their side of train',
          '  - nobody has approved it',
          'All of it is filled in below accounts/acme/customer/; "rapport check" names the line.',
          '',
        ].join('\n'),
      });
      await expect(read(ISSUED_FILE)).rejects.toThrow('ENOENT');
    });
  });

  it('a year that was issued, and one before it', async () => {
    await withRepository({ 'accounts/acme/issued/2025.yaml': null }, async ({ issue, read }) => {
      await issue();
      const first = await read(ISSUED_FILE);
      const again = await issue();
      expect(again).toEqual({
        code: 1,
        out: '',
        err: [
          '2026 of "acme" was issued on 2026-10-15, and what is issued stays as it is.',
          '  Where a figure was wrong, correct it and tell it under "restated" in the file of a later year.',
          '',
        ].join('\n'),
      });
      expect(await read(ISSUED_FILE)).toBe(first);
      expect((await issue({ year: 2025 })).err).toBe(
        '2026 of "acme" was issued on 2026-10-15; a year before it is issued no more.\n',
      );
    });
  });
});

describe('rapport issue --all', () => {
  it('issues what is ready in the programme, says why the rest is not, and never twice', async () => {
    await withRepository({ ...BETA, ...inProgramme('acme'), ...inProgramme('beta') }, async (repository) => {
      await repository.replace('accounts/beta/customer/2026.yaml', '  approvedBy: ben-okoro\n', '');
      await repository.commit();
      expect(await repository.issue({ id: null, all: true })).toEqual({
        code: 1,
        err: 'The packet of "beta" for 2026 is a draft, and a draft is not issued:\n  - nobody has approved it\nAll of it is filled in below accounts/beta/customer/; "rapport check" names the line.\n',
        out: [
          'Issued 2026 of "acme", version 1, as of 2026-10-15: accounts/acme/issued/2026.yaml',
          'Issued 2026 of 1 account of the programme; 1 is not ready.',
          'Commit what was written. To prove a packet: rapport verify ID --year 2026',
          '',
        ].join('\n'),
      });
      await repository.git('checkout', '--quiet', 'HEAD~1', '--', 'book/accounts/beta');
      await repository.commit();
      const second = await repository.issue({ id: null, all: true });
      expect(second.out).toContain('Issued 2026 of 1 account of the programme; 1 was issued before.\n');
      expect(second).toMatchObject({ code: 0, err: '' });
      expect(await repository.issue({ id: null, all: true })).toEqual({
        code: 0,
        err: '',
        out: 'Issued 2026 of 0 accounts of the programme; 2 were issued before.\n',
      });
    });
  });
});

describe('the commit of a seal', () => {
  it('is left out, with a warning, where content is not committed', async () => {
    await withRepository({}, async ({ issue, read, write }) => {
      await write({ 'accounts/acme/internal/notes.mdx': 'New.\n' });
      const { code, err } = await issue();
      expect(code).toBe(0);
      expect(err).toBe(
        [
          'warning: The seal names no commit, since content holds changes that are not committed: accounts/acme/internal/notes.mdx.',
          '  The packet can be proven only as long as its content lies here unchanged; commit first.',
          '',
        ].join('\n'),
      );
      expect(await read(ISSUED_FILE)).not.toContain('commit:');
    });
  });

  it('is left out where git ignores content', async () => {
    await withRepository({ '.gitignore': '*.mdx\n' }, async ({ issue }) => {
      expect((await issue()).err).toContain(
        'not committed: accounts/acme/customer/2026.mdx and accounts/acme/internal/notes.mdx.',
      );
    });
  });

  it('is there while other seals wait to be committed', async () => {
    await withRepository(BETA, async ({ issue, read, git }) => {
      await issue();
      expect((await issue({ id: 'beta' })).err).toBe('');
      expect(await read('accounts/beta/issued/2026.yaml')).toContain(
        `commit: ${await git('rev-parse', 'HEAD')}\n`,
      );
    });
  });

  it('is that of the content, whatever a hook says of its own repository', async () => {
    await withRepository({}, async ({ issue, read, git, root }) => {
      vi.stubEnv('GIT_DIR', join(root, 'nowhere'));
      await issue();
      vi.unstubAllEnvs();
      expect(await read(ISSUED_FILE)).toContain(`commit: ${await git('rev-parse', 'HEAD')}\n`);
    });
  });

  it('is left out where there is no repository', async () => {
    await withRepository({}, async ({ issue, verify, git, root, replace }) => {
      await run('rm', ['-rf', join(root, '.git')]);
      await expect(git('status')).rejects.toThrow();
      expect((await issue()).err).toContain('since the content folder lies in no git repository.');
      expect((await verify()).code).toBe(0);
      await replace('accounts/acme/customer/2026.mdx', 'well', 'badly');
      expect((await verify()).err).toContain('It was issued from no commit, so there is none to go back to.');
    });
  });
});

describe('rapport verify', () => {
  it.each([
    ['an account that is none', { id: 'acne' }, 2, 'There is no account "acne". Did you mean "acme"?\n'],
    ['a year of which nothing was issued', {}, 1, 'Nothing was issued of 2026 for "acme".\n'],
    [
      'a year that was issued by hand',
      { year: 2025 },
      1,
      '2025 of "acme" was issued without a seal: there is nothing to prove it by.\n',
    ],
  ] as const)('refuses %s', async (_, options, code, err) => {
    await withRepository({}, async ({ verify }) => {
      expect(await verify(options)).toEqual({ code, out: '', err });
    });
  });

  it('takes no proof from a seal that was edited, or that holds no pages', async () => {
    await withRepository({}, async ({ issue, verify, replace }) => {
      await issue();
      expect((await verify({ pages: true })).err).toBe(
        'The seal of 2026 of "acme" holds no pages: it was issued without --pages.\n',
      );
      await replace(ISSUED_FILE, 'value: 35', 'value: 36');
      expect(await verify()).toMatchObject({
        code: 1,
        err: 'accounts/acme/issued/2026.yaml was changed after its issue, so it proves nothing; put it back.\n',
      });
    });
  });

  it('says what has changed in nothing that the packet says', async () => {
    await withRepository({}, async ({ issue, verify, replace }) => {
      await issue();
      await replace('model.yaml', 'version: "1"', 'version: "2"');
      await replace('team.yaml', 'people:', '# ours\npeople:');
      expect((await verify()).out.split('\n').slice(1)).toEqual([
        '  model.yaml and team.yaml have changed since its issue, in nothing that the packet says.',
        '',
      ]);
    });
  });

  it('names what is new, what is gone, the changes that are not committed and the tool', async () => {
    await withRepository({}, async ({ issue, verify, commit, write, replace, root }) => {
      await issue();
      await commit();
      await run('rm', [join(root, 'book/accounts/acme/customer/2026.mdx')]);
      await replace(YEAR_FILE, 'summary:', 'feedback: [{ quote: Good. }]\nsummary:');
      await write({});
      const { code, err } = await verify({ version: '0.2.0' });
      expect(code).toBe(1);
      expect(err).toContain('Parts of the packet that are no longer there: narrative.');
      expect(err).toContain('Parts of the packet that are new: feedback.');
      expect(err).toContain('Files that are no longer there: accounts/acme/customer/2026.mdx.');
      expect(err).toContain('It was issued by Rapport 0.1.0; this is 0.2.0.');
    });
  });
});
