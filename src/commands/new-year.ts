import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckedContent, checkContent } from '../build.ts';
import type { Account, Book } from '../model/book.ts';
import { addDays } from '../model/calendar.ts';
import { type FileToLay, layFiles } from '../publish/lay-files.ts';
import { nearestWord } from '../read/nearest-word.ts';
import { composeYear, type YearToOpen } from '../scaffold/compose-year.ts';
import { type DeclaredYear, declareYear } from '../scaffold/declare-year.ts';
import type { ExitCode, Io } from './io.ts';
import { type OpenedAccount, tellYear } from './new-year-words.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface NewYearOptions {
  readonly content: string;
  readonly year: number;
  /** Null for every one that has the year before, where `all` says so. */
  readonly accounts: readonly string[] | null;
  readonly all: boolean;
  readonly declare: boolean;
  readonly dryRun: boolean;
}

/** `rapport new year`: opens a fiscal year for accounts. What is there already stays as it is. */
export async function runNewYear(options: NewYearOptions, io: Io): Promise<ExitCode> {
  const content = await checkContent(options.content);
  const { book } = content;
  if (book === null) {
    io.err(prettyDiagnostics(content, io));
    io.err('No year was opened: the book has faults, and a year is opened to fit the book.\n');
    return 1;
  }
  const source = await readFile(join(options.content, 'book.yaml'), 'utf8');
  const known = book.settings.fiscalYears.find(({ year }) => year === options.year);
  const declared = known === undefined && options.declare ? declareYear(source, book.settings) : null;
  const refusal = refuseChoice(options, book) ?? (known ? null : refuseYear(options, book, declared));
  if (refusal !== null) {
    io.err(`${refusal}\n`);
    return 2;
  }
  const opened = open(
    options,
    book,
    content,
    known?.starts ?? addDays(book.settings.fiscalYears.at(-1)?.ends ?? book.settings.asOf, 1),
  );
  const files: FileToLay[] = [
    ...(declared === null ? [] : [{ path: 'book.yaml', text: declared.text, replaces: source }]),
    ...opened.flatMap((one) => [...one.files].map(([path, text]) => ({ path, text, replaces: null }))),
  ];
  return lay(options, files, opened, declared, io);
}

async function lay(
  options: NewYearOptions,
  files: readonly FileToLay[],
  opened: readonly OpenedAccount[],
  declared: DeclaredYear | null,
  io: Io,
): Promise<ExitCode> {
  const { content, year, dryRun } = options;
  if (dryRun) {
    for (const { path, text } of files) io.out(`--- ${path}\n${text}\n`);
    io.out(`Nothing was written: ${files.length} files would be made or changed in ${content}.\n`);
    return 0;
  }
  const obstacle = files.length === 0 ? null : await layFiles(content, files);
  if (obstacle !== null) {
    io.err(`No year was opened: ${obstacle}.\n`);
    return 2;
  }
  const after = await checkContent(content);
  io.out(tellYear({ year, content, opened, declared, reviewYear: after.book?.settings.reviewYear ?? null }));
  const mine = new Set(files.map(({ path }) => `${content}/${path}`));
  const faults = after.diagnostics.filter(({ file, severity }) => severity === 'error' && mine.has(file));
  if (faults.length > 0) io.err(prettyDiagnostics({ ...after, diagnostics: faults }, io));
  return faults.length > 0 ? 1 : 0;
}

function refuseChoice({ accounts, all, year }: NewYearOptions, book: Book): string | null {
  if ((accounts === null) === !all) {
    return `For whom? Say one of these:\n  npx rapport new year --year ${year} --account ${book.accounts[0]?.id ?? 'acme'}\n  npx rapport new year --year ${year} --all`;
  }
  const ids = book.accounts.map(({ id }) => id);
  const unknown = (accounts ?? []).filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    return unknown
      .map((id) => {
        const meant = nearestWord(id, ids);
        return `There is no account "${id}".${meant === '' ? '' : ` Did you mean "${meant}"?`}`;
      })
      .join('\n');
  }
  const left = book.accounts.filter(
    (one) => accounts?.includes(one.id) === true && one.internal.profile.lost !== undefined,
  );
  return left.length === 0
    ? null
    : `${left.map(({ id }) => id).join(', ')} has left (internal/profile.yaml, "lost"): no year is opened for it.`;
}

function refuseYear(
  { year, declare }: NewYearOptions,
  { settings }: Book,
  declared: DeclaredYear | null,
): string | null {
  const last = settings.fiscalYears.at(-1)?.year ?? year;
  if (year !== last + 1) {
    return `book.yaml declares the fiscal years ${settings.fiscalYears.map((one) => one.year).join(', ')}; only ${last + 1} can come next.`;
  }
  if (!declare) {
    return `${year} is no fiscal year of the book yet. Add --declare to write it into book.yaml, after ${last}; as-of date and review year stay as they are.`;
  }
  return declared === null
    ? `book.yaml is laid out in a way that leaves no place to see for ${year}. Add it to fiscalYears by hand, and call this again.`
    : null;
}

function open(
  { accounts, year }: NewYearOptions,
  book: Book,
  content: CheckedContent,
  starts: string,
): OpenedAccount[] {
  const chosen =
    accounts === null
      ? book.accounts.filter((one) => owes(one, year))
      : book.accounts.filter(({ id }) => accounts.includes(id));
  const begin: YearToOpen = { year, starts };
  return chosen.map((account) => {
    const opened = composeYear(account, book, begin, accounts !== null);
    const kept = [...opened.files.keys()].filter((path) => content.digestOf(path) !== null);
    const files = new Map([...opened.files].filter(([path]) => !kept.includes(path)));
    return {
      ...opened,
      id: account.id,
      kept,
      files,
      steps: opened.steps.filter(({ path }) => files.has(path)),
    };
  });
}

/** Whether an account that is still ours has the year before. */
const owes = ({ internal, customer }: Account, year: number): boolean =>
  internal.profile.lost === undefined &&
  [...internal.years, ...customer.years].some((one) => one.year === year - 1);
