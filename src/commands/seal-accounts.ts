import { type CheckedContent, packetPlans, projectPackets } from '../build.ts';
import { composeIssue } from '../issue/compose-issue.ts';
import { type ContentCommit, readContentCommit } from '../issue/content-commit.ts';
import { type DrawnPages, drawPages, PagesFailedError } from '../issue/draw-pages.ts';
import { issuedText } from '../issue/issued-text.ts';
import type { Account, Book } from '../model/book.ts';
import type { Judgement } from '../model/judgement.ts';
import { issuedFile, writeIssued } from '../publish/write-issued.ts';
import { list } from '../segment/words.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import { closeBenchmark, commitBesideRecord } from './close-benchmark.ts';
import type { Io } from './io.ts';

export interface SealOptions {
  readonly year: number;
  readonly content: string;
  /** Whether to seal the PDF and the page images too. */
  readonly pages: boolean;
  readonly dpi: number;
  readonly version: string;
}

/** What the seals of one call have in common. */
export interface Issuing {
  readonly options: SealOptions;
  readonly content: CheckedContent;
  readonly book: Book;
  readonly judgement: Judgement;
  readonly io: Io;
}

/** Seals the packets of accounts, and writes each seal once. Returns how many; null where nothing could be. */
export async function sealAccounts(issuing: Issuing, accounts: readonly Account[]): Promise<number | null> {
  const { options, io } = issuing;
  if (accounts.length === 0) return 0;
  const read = await readContentCommit(options.content);
  const commit = commitBesideRecord(read, issuing.book, options.year);
  const packets = packetsOf(issuing, accounts);
  const pages = await drawnPages(issuing, [...packets.values()]);
  if (pages === null) return null;
  const closing = {
    book: issuing.book,
    benchmark: issuing.judgement.benchmark,
    contentDir: options.content,
    year: options.year,
    io,
  };
  if (!(await closeBenchmark(closing, [...packets.values()]))) return null;
  if (commit.kind !== 'clean') io.err(`${withoutCommit(commit)}\n`);
  let written = 0;
  for (const account of accounts) {
    const packet = packets.get(account.id);
    if (packet === undefined) continue;
    if (await issueOne(issuing, { account, packet, commit, pages: pages.get(account.id) ?? null }))
      written += 1;
  }
  return written;
}

function packetsOf({ book, judgement, options }: Issuing, accounts: readonly Account[]) {
  const only = accounts.map(({ id }) => id);
  const plans = packetPlans(book, judgement.plan, { packets: 'all', only });
  const packets = projectPackets(
    book,
    plans.map((plan) => ({ ...plan, year: options.year })),
  );
  return new Map(packets.map((packet) => [packet.account.id, packet]));
}

async function drawnPages({ options, io }: Issuing, packets: readonly CustomerPacket[]) {
  if (!options.pages) return new Map<string, DrawnPages>();
  try {
    return await drawPages(packets, options.dpi);
  } catch (error) {
    if (!(error instanceof PagesFailedError)) throw error;
    io.err(`Nothing was issued, since not every page can be drawn.\n${error.message}\n`);
    return null;
  }
}

interface Sealing {
  readonly account: Account;
  readonly packet: CustomerPacket;
  readonly commit: ContentCommit;
  readonly pages: DrawnPages | null;
}

async function issueOne(
  { options, content, book, judgement, io }: Issuing,
  { account, packet, commit, pages }: Sealing,
): Promise<boolean> {
  const { year } = options;
  const assessed = judgement.assessment.years.find((one) => one.year === year);
  const issued = composeIssue({
    account,
    year,
    asOf: book.settings.asOf,
    model: book.model.version,
    assessment: assessed?.accounts.find(({ accountId }) => accountId === account.id) ?? null,
    packet,
    tool: options.version,
    commit: commit.kind === 'clean' ? commit.commit : null,
    digestOf: content.digestOf,
    pages,
  });
  const file = issuedFile(account.id, year);
  const refused = await writeIssued(options.content, file, issuedText(account.id, year, issued));
  if (refused !== null) {
    io.err(`${file} was not written: ${refused}.\n`);
    return false;
  }
  const version = issued.seal?.version ?? 1;
  io.out(`Issued ${year} of "${account.id}", version ${version}, as of ${issued.issuedOn}: ${file}\n`);
  return true;
}

function withoutCommit(commit: Exclude<ContentCommit, { kind: 'clean' }>): string {
  const why =
    commit.kind === 'none'
      ? commit.because
      : `content holds changes that are not committed: ${list(shortened(commit.changed))}`;
  return [
    `warning: The seal names no commit, since ${why}.`,
    '  The packet can be proven only as long as its content lies here unchanged; commit first.',
  ].join('\n');
}

const shortened = (paths: readonly string[]): string[] =>
  paths.length <= 3 ? [...paths] : [...paths.slice(0, 3), `${paths.length - 3} more`];
