/**
 * Year files against the fiscal years of the book. Between an account's first internal year and
 * the review year none may be missing: a hole would read as a year without revenue.
 */
import type { Finding } from '../model/finding.ts';
import type { AccountDraft, BookDraft } from './draft.ts';
import { type FiscalYear, fiscalYearsAreWhole, readFiscalYears } from './fiscal-years.ts';
import { findNumber, findTexts } from './places.ts';

const TOP = { path: [], span: [0, 0] } as const;

/** Year files of no year, years of no file, accounts of no year. */
export function checkYears(book: BookDraft): Finding[] {
  const years = readFiscalYears(book);
  if (!years || !fiscalYearsAreWhole(book, years)) return [];
  const reviewYear = findNumber(book.settings?.raw, 'reviewYear');
  return [...book.accounts.values()].flatMap((account) => [
    ...checkKnown(account, years),
    ...checkWhole(account, years, reviewYear),
  ]);
}

function checkKnown(account: AccountDraft, years: readonly FiscalYear[]): Finding[] {
  const known = years.map((year) => year.year);
  const files = [
    ...account.customerYears,
    ...account.narratives,
    ...account.internalYears,
    ...account.issuedYears,
  ];
  return files
    .filter((file) => !known.includes(file.year))
    .map(({ path, year }) => ({
      code: 'year-unknown',
      document: path,
      ...TOP,
      args: { year, allowed: known.join(', ') },
    }));
}

function checkWhole(
  account: AccountDraft,
  years: readonly FiscalYear[],
  reviewYear: number | undefined,
): Finding[] {
  const folder = `accounts/${account.id}/internal`;
  const profile = `${folder}/profile.yaml`;
  const present = account.internalYears.map((file) => file.year);
  const last = Math.min(reviewYear ?? Number.POSITIVE_INFINITY, lastYearOf(account, years));
  if (present.length === 0) {
    // An account without its profile is reported as such; that it has no years is no news then.
    if (!account.internalProfile) return [];
    const file = `${folder}/${reviewYear ?? '<year>'}.yaml`;
    return [
      { code: 'account-without-years', document: profile, ...TOP, args: { account: account.id, file } },
    ];
  }
  const first = Math.min(...present);
  const factless = account.issuedYears
    .filter(({ year }) => year < first && years.some((one) => one.year === year))
    .map(({ path, year }): Finding => {
      const args = { year, file: `${folder}/${year}.yaml` };
      return { code: 'issued-without-facts', document: path, ...TOP, args };
    });
  const missing = years
    .filter(({ year }) => year > first && year <= last && !present.includes(year))
    .map(({ year }): Finding => {
      const next = present.filter((other) => other > year);
      const document = next.length > 0 ? `${folder}/${Math.min(...next)}.yaml` : profile;
      const args = { year, account: account.id, file: `${folder}/${year}.yaml` };
      return { code: 'year-missing', document, ...TOP, args };
    });
  return [...factless, ...missing];
}

/** The last year that an account owes: of one that left, the year before the one in which it did. */
function lastYearOf(account: AccountDraft, years: readonly FiscalYear[]): number {
  const [left] = findTexts(account.internalProfile?.raw, 'lost.on');
  if (left === undefined) return Number.POSITIVE_INFINITY;
  const leaving = years.find((year) => left <= year.ends);
  return leaving ? leaving.year - 1 : Number.POSITIVE_INFINITY;
}
