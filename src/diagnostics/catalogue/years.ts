import { type CatalogueEntry, didYouMean, error, warning } from '../catalogue-entry.ts';

/** Codes of fiscal years, year files and money. */
export const YEAR_CODES = {
  'fiscal-year-backward': error(
    (a) => `The fiscal year ${a.year} ends on ${a.ends}, before it starts.`,
    () => 'Check both dates.',
  ),
  'fiscal-year-order': error(
    (a) => `The fiscal year ${a.year} comes after ${a.before}; the next one should be ${a.expected}.`,
    () => 'List the years oldest first, each once, none left out.',
  ),
  'fiscal-year-gap': error(
    (a) => `The fiscal year ${a.year} starts on ${a.starts}, but the one before ended on ${a.ended}.`,
    (a) => `Start it on ${a.expected}, so that no day is left out.`,
  ),
  'fiscal-year-overlap': error(
    (a) => `The fiscal year ${a.year} starts on ${a.starts}, but the one before runs to ${a.ended}.`,
    (a) => `Start it on ${a.expected}, so that no day counts twice.`,
  ),
  'review-year-unknown': error(
    (a) => `The review year ${a.year} is none of the fiscal years below.`,
    (a) => `Choose one of ${a.allowed}, or add the year to "fiscalYears".`,
  ),
  'year-unknown': error(
    (a) => `The book has no fiscal year ${a.year}.`,
    (a) => `The book covers ${a.allowed}; rename the file, or add the year to book.yaml.`,
  ),
  'year-missing': error(
    (a) => `The year ${a.year} of "${a.account}" is missing: there is no ${a.file}.`,
    (a) => `Create it; an empty mapping, {}, says that nothing is known of ${a.year}.`,
  ),
  'issued-without-facts': warning(
    (a) =>
      `A review of ${a.year} was issued, but the book holds no facts of that year: there is no ${a.file}.`,
    () => 'Write what is known of the year, so that what changed since can be told; or remove this file.',
  ),
  'account-without-years': warning(
    (a) => `"${a.account}" has no year at all, so it has neither revenue nor answers.`,
    (a) => `Create ${a.file} as soon as there is something to say.`,
  ),
  'issued-year-future': error(
    (a) => `Nothing can have been issued of ${a.year}: it begins on ${a.starts}, after ${a.asOf}.`,
    () => 'Rename the file to the year that was reviewed, or move "asOf" in book.yaml on.',
  ),
  'issued-before-year': error(
    (a) => `${a.year} was issued on ${a.issuedOn}, before it began on ${a.starts}.`,
    () => 'Correct the date, or rename the file to the year that was reviewed.',
  ),
  'wallet-below-revenue': warning(
    (a) => `They spend ${a.spend} with everybody, but ${a.revenue} with us alone.`,
    () => 'Correct the spend or the revenue: a share of wallet does not pass 100 per cent.',
  ),
  'effort-hours-over': error(
    (a) => `Advice and pre-sales took ${a.parts} hours, but all of our work took ${a.hours}.`,
    () => '"hours" holds all hours, those for advice and before a sale included.',
  ),
  'effort-orders-over': error(
    (a) => `${a.orders} quotes became orders, but only ${a.quotes} were made.`,
    () => '"orders" counts the quotes that became orders, not all orders.',
  ),
  'rate-missing': error(
    (a) => `There is no rate for ${a.currency} in ${a.year}.`,
    (a) => `${didYouMean(a)}Add ${a.currency} under rates, ${a.year}, in book.yaml.`,
  ),
  'rate-own-currency': error(
    (a) => `${a.currency} is the currency of the book, so it needs no rate.`,
    () => 'Remove the line.',
  ),
  'rate-year-unknown': warning(
    (a) => `The book has no fiscal year ${a.year}, so these rates are never used.`,
    (a) => `The book covers ${a.allowed}.`,
  ),
} as const satisfies Record<string, CatalogueEntry>;
