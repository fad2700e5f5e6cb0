import { closest } from 'fastest-levenshtein';
import { checkContent, packetPlans } from '../build.ts';
import { judgeBook } from '../judge-book.ts';
import type { BookBenchmark } from '../model/benchmark.ts';
import type { Account, Book } from '../model/book.ts';
import type { Judgement } from '../model/judgement.ts';
import { list } from '../segment/words.ts';
import type { ExitCode, Io } from './io.ts';
import { refuseDraft, refuseIssued, refuseYear } from './refuse-issue.ts';
import { type SealOptions, sealAccounts } from './seal-accounts.ts';
import { prettyDiagnostics } from './tell-diagnostics.ts';

export interface IssueOptions extends SealOptions {
  /** Null where the whole programme is meant. */
  readonly id: string | null;
  readonly all: boolean;
}

/** `rapport issue`: seals the packet of an account, or those of the whole programme. Never a draft, never twice. */
export async function runIssue(options: IssueOptions, io: Io): Promise<ExitCode> {
  const { id, all, year } = options;
  if ((id === null) !== all) return refuse(io, 'Name an account, or --all for the whole programme.', 2);
  const content = await checkContent(options.content);
  const { book } = content;
  if (book === null) return refuse(io, `${prettyDiagnostics(content, io)}Nothing was issued.`, 1);
  const unknown = (id === null ? null : refuseAccount(book, id)) ?? refuseYear(book, year);
  if (unknown !== null) return refuse(io, unknown, 2);
  const judgement = judgeBook(book);
  const asked = askedFor(book, judgement, id);
  const { ready, refused, before } = sortOut(book, asked, { year, all, benchmark: judgement.benchmark });
  for (const reason of refused) io.err(`${reason}\n`);
  const issued = await sealAccounts({ options, content, book, judgement, io }, ready);
  if (issued === null) return 1;
  if (all) io.out(`${sum(issued, refused.length, before, year)}\n`);
  if (issued > 0) {
    const named = id ?? 'ID';
    io.out(`Commit what was written. To prove a packet: rapport verify ${named} --year ${year}\n`);
  }
  return refused.length > 0 || issued < ready.length ? 1 : 0;
}

const refuse = (io: Io, reason: string, code: ExitCode): ExitCode => {
  io.err(`${reason}\n`);
  return code;
};

function refuseAccount(book: Book, id: string): string | null {
  const ids = book.accounts.map((account) => account.id);
  if (ids.includes(id)) return null;
  return `There is no account "${id}".${ids.length === 0 ? '' : ` Did you mean "${closest(id, ids)}"?`}`;
}

function askedFor(book: Book, { plan }: Judgement, id: string | null): Account[] {
  const only = id === null ? null : [id];
  const planned = new Set(
    packetPlans(book, plan, { packets: 'programme', only }).map(({ accountId }) => accountId),
  );
  return book.accounts.filter((account) => planned.has(account.id));
}

interface SortedOut {
  readonly ready: readonly Account[];
  readonly refused: readonly string[];
  /** How many were issued before, where all were asked for: that is no refusal then. */
  readonly before: number;
}

function sortOut(
  book: Book,
  accounts: readonly Account[],
  {
    year,
    all,
    benchmark,
  }: { readonly year: number; readonly all: boolean; readonly benchmark: BookBenchmark },
): SortedOut {
  const isBefore = ({ internal }: Account): boolean => internal.issued.some((one) => one.year === year);
  const asked = all ? accounts.filter((account) => !isBefore(account)) : accounts;
  const judged = asked.map((account) => ({
    account,
    reason: refuseIssued(account, year) ?? refuseDraft(account, book, { year, benchmark }),
  }));
  return {
    ready: judged.flatMap(({ account, reason }) => (reason === null ? [account] : [])),
    refused: judged.flatMap(({ reason }) => (reason === null ? [] : [reason])),
    before: accounts.length - asked.length,
  };
}

function sum(issued: number, refused: number, before: number, year: number): string {
  const parts = [
    ...(refused === 0 ? [] : [`${refused} ${refused === 1 ? 'is' : 'are'} not ready`]),
    ...(before === 0 ? [] : [`${before} ${before === 1 ? 'was' : 'were'} issued before`]),
  ];
  const rest = parts.length === 0 ? '' : `; ${list(parts)}`;
  return `Issued ${year} of ${issued} ${issued === 1 ? 'account' : 'accounts'} of the programme${rest}.`;
}
