/** `rapport diff` as an account manager runs it: in a real repository, from the base to the pages side by side. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type DiffOptions, runDiff } from '../../src/commands/diff.ts';
import type { Io } from '../../src/commands/io.ts';
import { DiffReportSchema } from '../../src/diff/book-diff.ts';
import { gitEnvironment } from '../../src/git/run-git.ts';
import { writeFiles } from '../support/content-folder.ts';
import { type Run, runRapport } from '../support/run-rapport.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';
import { edited } from './diff-of.ts';

const PROFILE = 'accounts/acme/internal/profile.yaml';
const BASE = {
  ...TINY_BOOK,
  ...edited(PROFILE, [
    'sponsor: ben-okoro',
    'sponsor: ben-okoro\nprogramme: { include: true, reason: They asked., author: ben-okoro }',
  ]),
};

let folder: string;
let work: string;

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', ...args], {
    cwd: work,
    env: gitEnvironment(),
    encoding: 'utf8',
  }).trim();

/** In this process, but for the one test that draws: a process a case would cost more than all they do. */
async function diff(base: string | null = null, more: Partial<DiffOptions> = {}): Promise<Run> {
  const said = { out: '', err: '' };
  const io: Io = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    isTerminal: false,
    color: false,
  };
  const place = { content: join(work, 'content'), out: null, format: 'markdown', draw: 0, dpi: 50 } as const;
  const run = { version: '0', pid: process.pid, isRunning: () => false };
  const code = await runDiff({ ...place, ...run, base, ...more }, io);
  return { code, ...said };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-diff-test-'));
  work = join(folder, 'work');
  await mkdir(join(work, 'content'), { recursive: true });
  git('init', '-q', '-b', 'main');
  await writeFile(join(work, 'README.md'), 'A book.\n');
  git('add', '-A');
  git('commit', '-qm', 'no content yet');
  await writeFiles(join(work, 'content'), BASE);
  git('add', '-A');
  git('commit', '-qm', 'base');
});

beforeEach(() => {
  git('checkout', '-q', '--force', 'main');
  git('clean', '-qfd');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const put = (files: Parameters<typeof writeFiles>[1]): Promise<void> =>
  writeFiles(join(work, 'content'), files);

test('nothing that changes is one sentence', async () => {
  const { code, out } = await diff();
  expect([code, out.split('\n')[0]]).toEqual([0, '**Nothing of the book changes.**']);
});

test('a change is told with its pages, and touches nothing of the repository', async () => {
  await put({
    ...edited('accounts/acme/internal/2026.yaml', ['revenue: 120000', 'revenue: 90000']),
    ...edited('accounts/acme/customer/2026.yaml', ['calls to the warehouse', 'calls to the depot']),
  });
  const before = [git('status', '--porcelain'), await readFile(join(work, '.git/index'))];
  const { code, out } = await runRapport(['diff', '--out', 'report', '--dpi', '50'], process.execPath, work);
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toBe('**1 label moves and 1 packet changes.**');
  expect(out).toContain('revenue 120000 → 90000 (`internal/2026.yaml:2`)');
  expect(out).toContain('<del>warehouse</del><ins>depot</ins>');
  expect(await readdir(join(work, 'report'))).toEqual(['comment.md', 'diff.json', 'index.html']);
  expect(await readFile(join(work, 'report/comment.md'), 'utf8')).toBe(out);
  const report = DiffReportSchema.parse(JSON.parse(await readFile(join(work, 'report/diff.json'), 'utf8')));
  expect(report.packets.map(({ account }) => account.id)).toEqual(['acme']);
  const page = await readFile(join(work, 'report/index.html'), 'utf8');
  expect(page.match(/<img src="data:image\/webp/g)?.length).toBeGreaterThanOrEqual(2);
  expect(page).toContain('noindex');
  expect(page).not.toContain(folder);
  await rm(join(work, 'report'), { recursive: true });
  expect([git('status', '--porcelain'), await readFile(join(work, '.git/index'))]).toEqual(before);
});

test('a folder with files of somebody else is refused', async () => {
  await put(edited('accounts/acme/customer/2026.yaml', ['calls to the warehouse', 'calls to the depot']));
  await mkdir(join(work, 'mine'));
  await writeFile(join(work, 'mine/notes.txt'), 'mine');
  const { code, err } = await diff(null, { out: join(work, 'mine') });
  expect([code, err]).toEqual([2, expect.stringContaining('holds files that no diff of Rapport wrote')]);
});

test('another model that says nothing of why ends with its line', async () => {
  await put(edited('model.yaml', ['version: "1"', 'version: "2"'], ['high: 100000', 'high: 200000']));
  const { code, out, err } = await diff();
  expect(code).toBe(1);
  expect(err).toMatch(/content\/model\.yaml:1:\d+ {2}error {2}model-change-unexplained/);
  expect(out).toContain('> **Error** `content/model.yaml:1`');
});

test('content with errors is told as check tells it; a base with errors is told, and stops nobody', async () => {
  await put(edited('model.yaml', ['version: "1"', 'verson: "1"']));
  const faulty = await diff();
  expect([faulty.code, faulty.out]).toEqual([1, '']);
  expect(faulty.err).toContain('key-unknown');
  git('checkout', '-qb', 'faulty');
  git('commit', '-qam', 'a typo');
  await put(edited('model.yaml'));
  const mended = await diff('faulty');
  expect([mended.code, mended.out]).toEqual([
    0,
    expect.stringContaining('The content has no errors now, and had 1 error before.'),
  ]);
  expect(mended.out).toContain('model.yaml:1');
  expect(mended.out).not.toContain(tmpdir());
  const program: unknown = JSON.parse((await diff('faulty', { format: 'json' })).out);
  expect(program).toMatchObject({
    isCompared: false,
    verdict: expect.stringContaining('had 1 error before'),
  });
});

test('what a faulty base says is Markdown that cannot call, show or link', async () => {
  await put(edited('model.yaml', ['version: "1"', 'version: "1"\n"@all <img src=x> ![](//x)": 1']));
  git('checkout', '-qb', 'hostile');
  git('commit', '-qam', 'a key');
  await put(edited('model.yaml'));
  const { out } = await diff('hostile');
  expect(out).toContain('had 1 error before');
  expect(out).not.toMatch(/@all|<img|!\[/);
});

test.for([
  ['a name that git does not know', 'nowhere', 'Git knows no commit by the name "nowhere".'],
  ['a base without content', 'main~1', 'The whole book is new.'],
] as const)('%s', async ([, base, said]) => {
  const { code, out, err } = await diff(base);
  expect(`${out}${err}`).toContain(said);
  expect(code).toBe(base === 'nowhere' ? 2 : 0);
});

test('content outside of any repository is told with the way out', async () => {
  await writeFiles(join(folder, 'loose'), BASE);
  const { code, err } = await diff(null, { content: join(folder, 'loose') });
  expect([code, err]).toEqual([2, expect.stringContaining('lies in no git repository')]);
});

test.for<[what: string, asked: { base?: string; content?: string; path?: string }, said: string]>([
  ['no such folder', { content: 'nowhere' }, 'There is no folder nowhere.'],
  ['no git on the machine', { path: '/nowhere' }, 'Git cannot be run here.'],
  ['a name that would be an option', { base: '--output=x' }, 'Git knows no commit by the name "--output=x".'],
  ['a name with a command to the terminal', { base: '\u001b[2J' }, 'by the name "\\u{1b}[2J".'],
])('%s is told in a sentence', async ([, { base = null, path, content }, said]) => {
  if (path !== undefined) vi.stubEnv('PATH', path);
  const { code, out, err } = await diff(base, content === undefined ? {} : { content });
  vi.unstubAllEnvs();
  expect([code, out, err.split('\n')[0]]).toEqual([2, '', expect.stringContaining(said)]);
});

test('a repository without files checked out is told', async () => {
  git('init', '-q', '--bare', join(folder, 'bare'));
  const { err } = await diff(null, { content: join(folder, 'bare') });
  expect(err).toContain('has no files checked out');
});
