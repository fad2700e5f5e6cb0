/** Which packets of the review year owe their customer a comparison. */
import type { BookBenchmark } from '../model/benchmark.ts';
import type { Book } from '../model/book.ts';
import { isBenchmarkOwed } from '../model/packet-gate.ts';
import { packetBenchmarkOf } from './packet-benchmark-of.ts';

/** Accounts that agreed to be compared and are told nothing of their peers, ascending by id: as their packets are gated. */
export function owedBenchmarks(book: Book, benchmark: BookBenchmark): readonly string[] {
  const { asOf, reviewYear } = book.settings;
  return book.accounts
    .filter((account) => {
      const told = packetBenchmarkOf(book, benchmark, account, reviewYear) ?? undefined;
      return isBenchmarkOwed(account.customer, asOf, told);
    })
    .map(({ id }) => id)
    .sort();
}
