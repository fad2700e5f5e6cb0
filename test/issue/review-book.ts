/** A small book whose account is ready to be issued, in a repository of its own; and the same book a year later. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type IssueOptions, runIssue } from '../../src/commands/issue.ts';
import { runVerify, type VerifyOptions } from '../../src/commands/verify.ts';
import { type Files, writeFiles } from '../support/content-folder.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';

const run = promisify(execFile);

export const YEAR_FILE = 'accounts/acme/customer/2026.yaml';
export const ISSUED_FILE = 'accounts/acme/issued/2026.yaml';

/** A year with all that a packet needs to be no draft. */
const YEAR = `review:
  preparedBy: ana-silva
  approvedBy: ben-okoro
summary: Eleven depots share one number. Nobody waits. It went well.
agenda:
  - { topic: The plan, minutes: 30 }
outcomes:
  - { commitment: move-numbers, outcome: kept, on: 2026-03-20 }
value:
  - id: missed
    claim: Fewer missed calls
    unit: calls a week
    baseline: 140
    actual: 35
    better: lower
    method: Contact log
    agreedBy: carla-diaz
    agreedOn: 2026-10-02
    source: billing
usage:
  - { offering: voice, unit: seats, entitled: 50, used: 40, source: billing }
plan:
  - id: train
    action: Train the team leads.
    ours: ana-silva
    yours: carla-diaz
    due: 2027-01-31
sources:
  - { id: billing, what: Billing system, extractedOn: 2026-10-01, owner: ana-silva }
`;
export const READY: Files = { [YEAR_FILE]: YEAR };
/** The same without an approver, an owner and a claim. */
export const DRAFT: Files = {
  [YEAR_FILE]: YEAR.replace('  approvedBy: ben-okoro\n', '')
    .replace('    yours: carla-diaz\n', '')
    .replace(/value:[\s\S]*?(?=usage:)/, ''),
};

/** A second account that is as ready as the first. */
export const BETA: Files = Object.fromEntries(
  Object.entries({ ...TINY_BOOK, ...READY }).flatMap(([path, text]) =>
    path.startsWith('accounts/acme/') ? [[path.replace('acme', 'beta'), text]] : [],
  ),
);

/** The account in the programme by declaration. */
export const inProgramme = (id: string): Files => {
  const profile = TINY_BOOK['accounts/acme/internal/profile.yaml'] ?? '';
  const place = 'programme: { include: true, reason: Agreed with sales., author: ben-okoro }\n';
  return { [`accounts/${id}/internal/profile.yaml`]: `${profile}${place}` };
};

/** The book a year on: a new fiscal year, and a review of it that is ready too. */
export const NEXT_YEAR: Files = {
  'book.yaml': (TINY_BOOK['book.yaml'] ?? '')
    .replace('asOf: 2026-10-15', 'asOf: 2027-10-15')
    .replace('reviewYear: 2026', 'reviewYear: 2027')
    .replace('currency: EUR', '  - { year: 2027, starts: 2026-10-01, ends: 2027-09-30 }\ncurrency: EUR'),
  'accounts/acme/internal/profile.yaml': (TINY_BOOK['accounts/acme/internal/profile.yaml'] ?? '').replace(
    'expires: 2026-12-31',
    'expires: 2027-12-31',
  ),
  'accounts/acme/internal/2027.yaml': 'revenue: 120000\n',
};

export interface Repository {
  readonly root: string;
  readonly content: string;
  readonly write: (files: Files) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  readonly replace: (path: string, from: string, to: string) => Promise<void>;
  readonly git: (...args: string[]) => Promise<string>;
  readonly commit: () => Promise<string>;
  readonly issue: (options?: Partial<IssueOptions>) => Promise<Said>;
  readonly verify: (options?: Partial<VerifyOptions>) => Promise<Said>;
}

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Does something with a committed repository whose folder `book` is the content. */
export async function withRepository(
  changes: Files,
  work: (repository: Repository) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-repository-'));
  const root = join(folder, 'ours');
  const content = join(root, 'book');
  const git = async (...args: string[]): Promise<string> => {
    const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@tiny.example', '-c', 'commit.gpgsign=false'];
    return (await run('git', ['-C', root, ...who, ...args])).stdout.trim();
  };
  const repository: Repository = {
    root,
    content,
    git,
    write: (files) => writeFiles(content, files),
    read: (path) => readFile(join(content, path), 'utf8'),
    replace: async (path, from, to) => {
      const text = await readFile(join(content, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      await writeFile(
        join(content, path),
        text.replace(from, () => to),
      );
    },
    commit: async () => {
      await git('add', '-A');
      await git('commit', '--quiet', '--allow-empty', '-m', 'As it stands');
      return git('rev-parse', 'HEAD');
    },
    issue: (options = {}) => heard((io) => runIssue({ ...ISSUE, content, ...options }, io)),
    verify: (options = {}) => heard((io) => runVerify({ ...VERIFY, content, ...options }, io)),
  };
  try {
    await writeFiles(content, { ...TINY_BOOK, ...READY, ...changes });
    await run('git', ['init', '--quiet', '--initial-branch=main', root]);
    await repository.commit();
    await work(repository);
  } finally {
    await rm(dirname(root), { recursive: true, force: true });
  }
}

const ISSUE = { id: 'acme', all: false, year: 2026, pages: false, dpi: 72, version: '0.1.0' } as const;
const VERIFY = { id: 'acme', year: 2026, from: null, pages: false, version: '0.1.0' } as const;

async function heard(act: (io: Parameters<typeof runIssue>[1]) => Promise<number>): Promise<Said> {
  let [out, err] = ['', ''];
  const code = await act({
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    color: false,
  });
  return { code, out, err };
}
