import { checkContent } from '../build.ts';
import { slugOf } from '../import/slug.ts';
import { layFiles } from '../publish/lay-files.ts';
import { composeAccount, composeProspect, type Scaffold } from '../scaffold/compose-account.ts';
import type { ExitCode, Io } from './io.ts';
import { tellMissing, tellScaffold } from './new-words.ts';
import { refuseNew, type What } from './refuse-new.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface NewOptions {
  readonly content: string;
  readonly id: string | null;
  readonly name?: string | undefined;
  readonly owner?: string | undefined;
  readonly sponsor?: string | undefined;
  readonly industry?: string | undefined;
  readonly country?: string | undefined;
  readonly locale?: string | undefined;
  readonly currency?: string | undefined;
  /** Whether it is known to be another firm than those with a name like it. */
  readonly distinct: boolean;
  readonly dryRun: boolean;
}

/** `rapport new account` and `rapport new prospect`: the files of one more, ready to be filled in. */
export async function runNew(what: What, options: NewOptions, io: Io): Promise<ExitCode> {
  const content = await checkContent(options.content);
  const { book } = content;
  if (book === null) {
    io.err(prettyDiagnostics(content, io));
    io.err(`Nothing was made: the book has faults, and what is new is made to fit the book.\n`);
    return 1;
  }
  const { name, owner } = options;
  if (name === undefined || owner === undefined) {
    io.err(tellMissing(what, book));
    return 2;
  }
  const id = options.id ?? slugOf(name);
  const refusal = refuseNew(what, { ...options, name, owner, id }, book);
  if (refusal !== null) {
    io.err(`${refusal}\n`);
    return 2;
  }
  const known = { ...options, id, name, owner, currency: options.currency ?? book.settings.currency };
  const scaffold =
    what === 'account'
      ? composeAccount(
          { ...known, sponsor: options.sponsor, locale: options.locale, ...placeOf(options) },
          book,
        )
      : composeProspect({ ...known, ...placeOf(options) }, book);
  return layScaffold(scaffold, `${what}s/${id}`, options, io);
}

const placeOf = ({ industry, country }: NewOptions) => ({ industry, country });

async function layScaffold(
  scaffold: Scaffold,
  folder: string,
  { content, dryRun }: NewOptions,
  io: Io,
): Promise<ExitCode> {
  if (dryRun) {
    for (const [path, text] of scaffold.files) io.out(`--- ${path}\n${text}\n`);
    io.out(`Nothing was written: ${scaffold.files.size} files would be made in ${content}/${folder}.\n`);
    return 0;
  }
  const files = [...scaffold.files].map(([path, text]) => ({ path, text, replaces: null }));
  const obstacle = await layFiles(content, files);
  if (obstacle !== null) {
    io.err(`Nothing was made: ${obstacle}.\n`);
    return 2;
  }
  const after = await checkContent(content);
  const mine = after.diagnostics.filter(({ file }) => file.includes(`${folder}/`));
  io.out(tellScaffold(scaffold, folder, content, mine));
  return mine.some(({ severity }) => severity === 'error') ? 1 : 0;
}
