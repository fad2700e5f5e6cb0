import type { Finding } from '../model/finding.ts';
import { DateSchema } from '../model/primitives.ts';
import type { BookDraft, YearDraft } from './draft.ts';
import { type FiscalYear, readFiscalYears } from './fiscal-years.ts';
import { findTexts } from './places.ts';

/** What was issued of years that had not begun: on the day of the book, or on the day of the issue. */
export function checkIssued(book: BookDraft): Finding[] {
  const years = new Map((readFiscalYears(book) ?? []).map((year) => [year.year, year]));
  const asOf = readDate(book.settings?.raw, 'asOf');
  return [...book.accounts.values()].flatMap(({ issuedYears }) =>
    issuedYears.flatMap((draft) => checkYear(draft, years.get(draft.year), asOf)),
  );
}

function checkYear(
  { path: document, raw, year }: YearDraft<unknown>,
  fiscalYear: FiscalYear | undefined,
  asOf: string | undefined,
): Finding[] {
  if (!fiscalYear) return [];
  const { starts } = fiscalYear;
  if (asOf !== undefined && starts > asOf) {
    return [{ code: 'issued-year-future', document, path: [], span: [0, 0], args: { year, starts, asOf } }];
  }
  const issuedOn = readDate(raw, 'issuedOn');
  if (issuedOn === undefined || issuedOn >= starts) return [];
  const args = { year, issuedOn, starts };
  return [{ code: 'issued-before-year', document, path: ['issuedOn'], args }];
}

const readDate = (raw: unknown, key: string): string | undefined =>
  findTexts(raw, key).find((date) => DateSchema.safeParse(date).success);
