/** The year of a peer benchmark is closed with the first packet that is issued with it. */
import { benchmarkBook } from '../benchmark/benchmark-book.ts';
import { composeRecord } from '../benchmark/compose-record.ts';
import type { ContentCommit } from '../issue/content-commit.ts';
import { recordText, sealRecord } from '../issue/record-text.ts';
import type { BookBenchmark } from '../model/benchmark.ts';
import type { Book } from '../model/book.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { benchmarkFile, writeIssued } from '../publish/write-issued.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import type { Io } from './io.ts';

export interface Closing {
  readonly book: Book;
  readonly benchmark: BookBenchmark;
  readonly contentDir: string;
  readonly year: number;
  readonly io: Io;
}

/**
 * Writes what is published of the year, where a packet tells of it and nothing was written yet. False
 * where it could not be written: then nothing may be issued.
 */
export async function closeBenchmark(
  { book, benchmark, contentDir, year, io }: Closing,
  packets: readonly CustomerPacket[],
): Promise<boolean> {
  const isTold = packets.some(({ sections }) => sections.some(({ kind }) => kind === 'benchmark'));
  if (!isTold || book.benchmarks.some((record) => record.year === year)) return true;
  const record = composeRecord(benchmark, book.settings.asOf, book.model.version);
  const file = benchmarkFile(year);
  const refused = await writeIssued(contentDir, file, recordText(year, sealRecord(record)));
  if (refused !== null) {
    io.err(`Nothing was issued, since ${file} was not written: ${refused}.\n`);
    return false;
  }
  io.out(`Closed the peer benchmark of ${year}; every later packet of the year says the same: ${file}\n`);
  return true;
}

/**
 * The commit of the content, though the record of this year still waits to be committed: it adds
 * nothing where the rest of the content gives the same figures.
 */
export function commitBesideRecord(commit: ContentCommit, book: Book, year: number): ContentCommit {
  const isOnlyRecord =
    commit.kind === 'changed' && commit.changed.length === 1 && commit.changed[0] === benchmarkFile(year);
  if (!isOnlyRecord) return commit;
  const open = { ...book, benchmarks: book.benchmarks.filter((record) => record.year !== year) };
  const { asOf } = book.settings;
  const anew = composeRecord(benchmarkBook(open), asOf, book.model.version);
  const found = book.benchmarks.find((record) => record.year === year)?.facts;
  const isSame = canonicalJson(found?.figures ?? null) === canonicalJson(anew.figures);
  return isSame ? { kind: 'clean', commit: commit.commit, place: commit.place } : commit;
}
