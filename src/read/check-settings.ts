/** `book.yaml`: fiscal years in order and without gaps, a review year among them, rates that make sense. */
import type { Finding } from '../model/finding.ts';
import type { FindingCode } from '../model/finding-code.ts';
import { nextDay } from './calendar.ts';
import type { BookDraft } from './draft.ts';
import { type FiscalYear, fiscalYearsAreWhole, readFiscalYears } from './fiscal-years.ts';
import { findNumber, findPlaces, findTexts } from './places.ts';

/** What is wrong with the settings beyond their shape. */
export function checkSettings(book: BookDraft): Finding[] {
  const years = readFiscalYears(book);
  const { settings } = book;
  if (!settings || !years) return [];
  const places = [
    ...checkYears(years),
    ...(fiscalYearsAreWhole(book, years) ? checkYearsNamed(settings.raw, years) : []),
    ...checkOwnRates(settings.raw),
  ];
  return places.map((place) => ({ ...place, document: settings.path }));
}

type Placed = Omit<Finding, 'document'>;

function checkYears(years: readonly FiscalYear[]): Placed[] {
  return years.flatMap((year, index) => {
    const before = years[index - 1];
    const backward = year.ends < year.starts;
    return [
      ...(backward ? [at('fiscal-year-backward', year, 'ends', { ends: year.ends })] : []),
      ...(before && before.index === year.index - 1 ? checkSuccession(before, year) : []),
    ];
  });
}

function checkSuccession(before: FiscalYear, year: FiscalYear): Placed[] {
  if (year.year !== before.year + 1) {
    return [at('fiscal-year-order', year, 'year', { before: before.year, expected: before.year + 1 })];
  }
  const expected = nextDay(before.ends);
  if (year.starts === expected || before.ends < before.starts) return [];
  const code = year.starts > expected ? 'fiscal-year-gap' : 'fiscal-year-overlap';
  return [at(code, year, 'starts', { starts: year.starts, ended: before.ends, expected })];
}

function at(code: FindingCode, { year, index }: FiscalYear, key: string, args: Finding['args']): Placed {
  return { code, path: ['fiscalYears', index, key], args: { ...args, year } };
}

function checkYearsNamed(raw: unknown, years: readonly FiscalYear[]): Placed[] {
  const known = years.map((year) => year.year);
  const allowed = known.join(', ');
  const reviewYear = findNumber(raw, 'reviewYear');
  const isUnknown = reviewYear !== undefined && !known.includes(reviewYear);
  const rates = findPlaces(raw, 'rates.*').filter(({ path }) => {
    const year = String(path[1]);
    return /^\d{4}$/.test(year) && !known.includes(Number(year));
  });
  return [
    ...(isUnknown
      ? [{ code: 'review-year-unknown' as const, path: ['reviewYear'], args: { year: reviewYear, allowed } }]
      : []),
    ...rates.map(({ path }) => ({
      code: 'rate-year-unknown' as const,
      path,
      at: 'key' as const,
      args: { year: String(path[1]), allowed },
    })),
  ];
}

function checkOwnRates(raw: unknown): Placed[] {
  const [own] = findTexts(raw, 'currency');
  return findPlaces(raw, 'rates.*.*')
    .filter(({ path }) => path[2] === own)
    .map(({ path }) => ({ code: 'rate-own-currency', path, at: 'key', args: { currency: own ?? '' } }));
}
