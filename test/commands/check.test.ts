import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckOptions, runCheck } from '../../src/commands/check.ts';
import { type Files, withContent } from '../support/content-folder.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';

const YEAR = 'accounts/acme/internal/2025.yaml';
const PROFILE = 'accounts/acme/internal/profile.yaml';
const WARNED = 'revenue: 120.000\n';

interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function check(content: string, options: Partial<CheckOptions> = {}, columns?: number): Promise<Told> {
  let out = '';
  let err = '';
  const asked: CheckOptions = {
    content,
    format: 'pretty',
    changedSince: null,
    maxWarnings: null,
    stepSummary: null,
    version: '1.0.0',
    fix: false,
    sortKeys: false,
    ...options,
  };
  const code = await runCheck(asked, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    color: false,
    columns,
  });
  return { code, out, err };
}

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
    encoding: 'utf8',
  });

/** The tiny book in a repository, committed on main; then changed. */
const withRepository = (
  before: Files,
  after: Files,
  work: (content: string) => Promise<void>,
): Promise<void> =>
  withContent(before, async (content) => {
    const root = dirname(content);
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'The book');
    for (const [path, text] of Object.entries(after)) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), text ?? '');
    }
    await work(content);
  });

describe('the exit code', () => {
  it.each([
    ['0 where nothing is wrong', {}, {}, 0],
    ['0 for warnings', { [YEAR]: WARNED }, {}, 0],
    ['0 for as many warnings as are allowed', { [YEAR]: WARNED }, { maxWarnings: 1 }, 0],
    ['1 for more warnings', { [YEAR]: WARNED }, { maxWarnings: 0 }, 1],
    ['1 for errors', { [YEAR]: 'revenu: 1\n' }, {}, 1],
  ] as const)('is %s', async (_, changes, options, code) => {
    await withContent(changes, async (content) => {
      expect((await check(content, options)).code).toBe(code);
    });
  });
});

describe('what changed since a commit', () => {
  const before = { [YEAR]: 'revenu: 1\n', [PROFILE]: 'owner: ana-silva\n' };

  it('comes first, and faults elsewhere count all the same', async () => {
    await withRepository(before, { [PROFILE]: 'owner: eve\n' }, async (content) => {
      const { code, out } = await check(content, { changedSince: 'main' });
      expect(code).toBe(1);
      expect(out.match(/── .* ──|\d+:\d+ {2}\w+ {2}[\w-]+/g)).toEqual([
        '── In files changed since main ──',
        '1:8  error  team-member-unknown',
        '── In other files ──',
        '1:1  error  key-unknown',
      ]);
      expect(out).toContain('In files changed since main: 1 error and 0 warnings.');
    });
  });

  it('is annotated first, by paths from the root of the repository', async () => {
    await withRepository(before, { [PROFILE]: 'owner: eve\n' }, async (content) => {
      const { out } = await check(content, { changedSince: 'main', format: 'github' });
      expect(out.match(/^::error file=[^,]*/gm)).toEqual([
        `::error file=content/${PROFILE}`,
        `::error file=content/${YEAR}`,
      ]);
    });
  });

  it('cannot be told of a commit that is not there, or outside of a repository', async () => {
    await withRepository({}, {}, async (content) => {
      const { code, out, err } = await check(content, { changedSince: 'origin/mian' });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('Git knows no commit by the name "origin/mian".');
    });
    await withContent({}, async (content) => {
      const { code, err } = await check(content, { changedSince: 'main' });
      expect(code).toBe(2);
      expect(err).toContain('is in no git repository');
    });
  });

  it('needs the history: a shallow clone says how to get it', async () => {
    await withRepository({}, { 'team.yaml': 'people: []\n' }, async (content) => {
      const root = dirname(content);
      git(root, 'commit', '-q', '-a', '-m', 'More');
      git(root, 'clone', '-q', '--depth', '1', `file://${root}`, join(root, 'clone'));
      const { code, err } = await check(join(root, 'clone', 'content'), { changedSince: 'HEAD~1' });
      expect(code).toBe(2);
      expect(err).toContain('fetch-depth: 0');
    });
  });
});

describe('a run of GitHub Actions', () => {
  it('gets all of it in the log, where nothing is a command, and in the summary of the step', async () => {
    const changes = { [YEAR]: 'revenu: 1\ncomment: "::error::mine"\n', [PROFILE]: 'owner: "::warning::x"\n' };
    await withContent(changes, async (content) => {
      const stepSummary = join(dirname(content), 'summary.md');
      await writeFile(stepSummary, 'Before.\n');
      const { out } = await check(content, { format: 'github', stepSummary });
      const [, token = ''] = /^::stop-commands::(rapport-[0-9a-f]{64})$/m.exec(out) ?? [];
      const loud = out.slice(0, out.indexOf('::stop-commands::')) + out.slice(out.indexOf(`::${token}::`));
      expect(loud.match(/^::\w+/gm)).toEqual(['::error', '::error', '::rapport']);
      expect(out).toContain('hint: Did you mean "revenue"?');
      expect(await readFile(stepSummary, 'utf8')).toMatch(/^Before\.\n## 2 errors and 0 warnings in 2 of/);
    });
  });

  it('is told where the summary could not be written', async () => {
    await withContent({}, async (content) => {
      const { code, err } = await check(content, { format: 'github', stepSummary: dirname(content) });
      expect(code).toBe(0);
      expect(err).toContain('could not be written: EISDIR');
    });
  });
});

describe('the handbook', () => {
  const BOOK = TINY_BOOK['book.yaml'] ?? '';
  const broken = { [YEAR]: 'revenu: 1\n', 'team.yaml': '{}\n' };

  it.each([
    ['is named where the site has no address', BOOK, 'handbook/codes.html#'],
    [
      'has the address of the site',
      `${BOOK}site: https://x.example/a\n`,
      'https://x.example/a/handbook/codes.html#',
    ],
    [
      'has the address of a host alone',
      `${BOOK}site: https://x.example\n`,
      'https://x.example/handbook/codes.html#',
    ],
    ['is named where the address is none', `${BOOK}site: javascript:alert(1)\n`, 'handbook/codes.html#'],
  ])('%s', async (_, book, address) => {
    await withContent({ ...broken, 'book.yaml': book }, async (content) => {
      const { out } = await check(content);
      expect(out).toContain(`with an example: ${address}`);
      const json = JSON.parse((await check(content, { format: 'json' })).out);
      for (const one of json.diagnostics) expect(one.handbook).toBe(`${address}${one.code}`);
      const sarif = JSON.parse((await check(content, { format: 'sarif' })).out);
      const [rule] = sarif.runs[0].tool.driver.rules;
      expect(rule.helpUri).toBe(address.startsWith('https') ? `${address}${rule.id}` : undefined);
    });
  });
});

describe('--fix', () => {
  const SLIPS = 'review: { due: 2026-5-3 } # soon\nrevenu: 5  \n';

  it('mends what it can, tells where, and then what is left', async () => {
    await withContent({ [YEAR]: SLIPS }, async (content) => {
      const { code, out } = await check(content, { fix: true });
      expect(code).toBe(1);
      expect(out).toContain('Mended 2 places in 1 file:');
      expect(out).toContain(`${YEAR}:1  "2026-5-3" is now 2026-05-03`);
      expect(out).toContain('2:1  error  key-unknown');
      expect(await readFile(join(content, YEAR), 'utf8')).toBe(
        'review: { due: 2026-05-03 } # soon\nrevenu: 5\n',
      );
      expect((await check(content, { fix: true })).out).toContain('Nothing that could be mended');
    });
  });

  it('shows a patch that git takes, and writes nothing', async () => {
    await withRepository({ [YEAR]: SLIPS }, {}, async (content) => {
      const { code, out, err } = await check(content, { fix: 'show' });
      expect([code, err]).toEqual([0, '2 places in 1 file would be mended. Nothing was written.\n']);
      expect(await readFile(join(content, YEAR), 'utf8')).toBe(SLIPS);
      const root = dirname(content);
      await writeFile(join(root, 'a.patch'), out);
      git(root, 'apply', 'a.patch');
      expect(await readFile(join(content, YEAR), 'utf8')).toBe(
        'review: { due: 2026-05-03 } # soon\nrevenu: 5\n',
      );
    });
  });

  it('shows a patch that git takes of a file with a byte order mark', async () => {
    await withRepository({ [YEAR]: `\ufeff${SLIPS}` }, {}, async (content) => {
      const { out } = await check(content, { fix: 'show' });
      const root = dirname(content);
      await writeFile(join(root, 'a.patch'), out);
      git(root, 'apply', 'a.patch');
      expect(await readFile(join(content, YEAR), 'utf8')).toMatch(/^review/);
    });
  });

  it('shows a terminal nothing that it would obey', async () => {
    await withContent({ [YEAR]: 'comment: "\u001b[2J"\nrevenue: "5"\n' }, async (content) => {
      expect((await check(content, { fix: 'show' })).out).toContain('\u001b');
      const shown = await check(content, { fix: 'show' }, 80);
      expect(shown.out).toContain('\\u{1b}[2J');
      expect(shown.out).not.toMatch(/[^\P{Cc}\n]/u);
    });
  });

  it('lets nothing that it mended become a command of GitHub', async () => {
    const team = TINY_BOOK['team.yaml'] ?? '';
    const changes = { 'team.yaml': team.replace('title: Account manager', 'title: " ##[add-mask]x "') };
    await withContent(changes, async (content) => {
      const { out, err } = await check(content, { fix: true, format: 'github' });
      const quiet = /^::stop-commands::(.*)$/m.exec(out);
      const told = out.indexOf('##[');
      expect(told).toBeGreaterThan(quiet?.index ?? -1);
      expect(told).toBeLessThan(out.indexOf(`\n::${quiet?.[1]}::`));
      expect(err).toBe('');
    });
  });

  it('sorts keys where that was asked, and says what it left', async () => {
    const turned = 'forecast: 2\nrevenue: 5\nreview: { heldOn: 2025-05-01, due: 2025-05-01 }\n';
    await withContent({ [YEAR]: turned }, async (content) => {
      await check(content, { fix: true });
      expect(await readFile(join(content, YEAR), 'utf8')).toBe(turned);
      const { out } = await check(content, { fix: true, sortKeys: true });
      expect(await readFile(join(content, YEAR), 'utf8')).toMatch(/^revenue: 5\n[\s\S]*forecast: 2\n$/);
      expect(out).toContain(`${YEAR}:1  the keys of the file are in their usual order now`);
      expect(out).toContain('the keys of "review" keep their order: they stand in braces');
    });
  });

  it('keeps the stream of a machine clean', async () => {
    await withContent({ [YEAR]: SLIPS }, async (content) => {
      const { out, err } = await check(content, { fix: true, format: 'json' });
      expect(JSON.parse(out)).toMatchObject({ ok: false, errors: 1 });
      expect(err).toContain('Mended 2 places');
    });
  });
});
