/** Why a year of an account is not issued, in words. */
import { packetBenchmarkOf } from '../benchmark/packet-benchmark-of.ts';
import type { BookBenchmark } from '../model/benchmark.ts';
import type { Account, Book } from '../model/book.ts';
import { draftReasons, fillingOf, isBenchmarkOwed } from '../model/packet-gate.ts';
import { list } from '../segment/words.ts';

/** Why nothing of a year can be issued in this book; null where it can. */
export function refuseYear({ settings }: Book, year: number): string | null {
  const fiscal = settings.fiscalYears.find((one) => one.year === year);
  if (fiscal === undefined) {
    const years = settings.fiscalYears.map((one) => String(one.year));
    return `The book has no fiscal year ${year}; it covers ${list(years)}.`;
  }
  if (year > settings.reviewYear) {
    return `The book reports on ${settings.reviewYear}; before ${year} can be issued, move "reviewYear" in book.yaml on.`;
  }
  if (fiscal.starts > settings.asOf) {
    return `${year} begins on ${fiscal.starts}, after the day of the book, ${settings.asOf}: there is nothing to issue.`;
  }
  return null;
}

/** What was issued of a year already; null where nothing was. */
export function refuseIssued({ id, internal }: Account, year: number): string | null {
  const issued = internal.issued.find((one) => one.year === year);
  if (issued !== undefined) {
    return [
      `${year} of "${id}" was issued on ${issued.facts.issuedOn}, and what is issued stays as it is.`,
      `  Where a figure was wrong, correct it and tell it under "restated" in the file of a later year.`,
    ].join('\n');
  }
  const later = internal.issued.find((one) => one.year > year);
  if (later === undefined) return null;
  return `${later.year} of "${id}" was issued on ${later.facts.issuedOn}; a year before it is issued no more.`;
}

/** Why the packet of a year is a draft; null where it is none. */
export function refuseDraft(
  account: Account,
  book: Book,
  { year, benchmark }: { readonly year: number; readonly benchmark: BookBenchmark },
): string | null {
  const { id, customer } = account;
  const { packet, asOf } = book.settings;
  const told = packetBenchmarkOf(book, benchmark, account, year) ?? undefined;
  const reasons = draftReasons(customer, year, packet, isBenchmarkOwed(customer, asOf, told));
  if (reasons === null) return null;
  const { emptySections, withoutOurOwner, withoutTheirOwner, approval } = reasons;
  const lines = [
    ...(emptySections.length === 0
      ? []
      : [`nothing stands in ${list(emptySections)}; fill ${fillingOf(emptySections)}`]),
    ...(withoutOurOwner.length === 0 ? [] : [`no owner on our side of ${list(withoutOurOwner)}`]),
    ...(withoutTheirOwner.length === 0 ? [] : [`no owner on their side of ${list(withoutTheirOwner)}`]),
    ...(approval === null ? [] : [APPROVALS[approval]]),
  ];
  return [
    `The packet of "${id}" for ${year} is a draft, and a draft is not issued:`,
    ...lines.map((line) => `  - ${line}`),
    `All of it is filled in below accounts/${id}/customer/; "rapport check" names the line.`,
  ].join('\n');
}

const APPROVALS = {
  'no-author': 'nobody is named who prepared it',
  'no-approver': 'nobody has approved it',
  'self-approved': 'its author approved it',
} as const;
