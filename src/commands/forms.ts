import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../build.ts';
import { type Backend, composeForms, configText } from '../forms/compose-forms.ts';
import { formsPage } from '../forms/forms-page.ts';
import { findRepository } from '../git/repository.ts';
import { OutputRefusedError } from '../publish/output-folder.ts';
import { writeForms } from '../publish/write-forms.ts';
import type { ExitCode, Io } from './io.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface FormsOptions {
  readonly content: string;
  readonly out: string;
  readonly backend: Backend['name'];
  readonly repo?: string | undefined;
  readonly branch: string;
  readonly api?: string | undefined;
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/** Where the CMS lies among the packages. */
const CMS = dirname(dirname(fileURLToPath(import.meta.resolve('@sveltia/cms'))));

/** `rapport forms`: the forms of a CMS over the files of the book, made of the schemas and of what the book lists. */
export async function runForms(options: FormsOptions, io: Io): Promise<ExitCode> {
  const { content, out, backend: name, repo, branch, api, pid, isRunning } = options;
  if (name !== 'test-repo' && repo === undefined) {
    io.err(
      `Which repository? Say: npx rapport forms --out ${out} --repo halyard/book\nTo try the forms in a browser, with nothing saved anywhere else: --backend test-repo\n`,
    );
    return 2;
  }
  const checked = await checkContent(content);
  const { book } = checked;
  if (book === null) {
    io.err(prettyDiagnostics(checked, io));
    return 1;
  }
  const backend: Backend = { name, repo: repo ?? null, branch, api: api ?? null };
  const prefix = (await findRepository(content))?.prefix ?? 'content/';
  const config = configText(composeForms(book, backend, prefix));
  try {
    const place = { outDir: resolve(out), contentDir: resolve(content), pid, isRunning };
    await writeForms({ page: formsPage(backend), config }, CMS, place);
  } catch (error) {
    if (!(error instanceof OutputRefusedError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
  io.out(tell(out, backend));
  return 0;
}

const tell = (out: string, { name, repo, branch }: Backend): string =>
  [
    `Wrote ${out}/admin: the forms, their configuration and the CMS itself; it asks no other host for anything.`,
    name === 'test-repo'
      ? 'A trial: what is saved stays in the browser.'
      : `They save to ${repo}, branch ${branch}${name === 'gitea' ? '' : ', each change as a request to be reviewed'}.`,
    'A form keeps every value of a file, and drops its comments: see the handbook, "New accounts and forms".',
    'Serve the folder over https inside your house, beside the internal site, and sign in there.',
    '',
  ].join('\n');
