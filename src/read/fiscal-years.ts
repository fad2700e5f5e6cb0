import { DateSchema, YearSchema } from '../model/primitives.ts';
import type { BookDraft } from './draft.ts';
import { findNumber, findPlaces, findTexts } from './places.ts';

export interface FiscalYear {
  readonly year: number;
  readonly starts: string;
  readonly ends: string;
  /** Its index in the list of the book. */
  readonly index: number;
}

/** The fiscal years that book.yaml declares, as far as they are readable; null where it is not. */
export function readFiscalYears(book: BookDraft): readonly FiscalYear[] | null {
  const raw = book.settings?.raw;
  if (raw === undefined) return null;
  return findPlaces(raw, 'fiscalYears.*').flatMap(({ path, value }) => {
    const year = findNumber(value, 'year');
    const [starts] = findTexts(value, 'starts');
    const [ends] = findTexts(value, 'ends');
    if (!YearSchema.safeParse(year).success || year === undefined) return [];
    if (starts === undefined || !DateSchema.safeParse(starts).success) return [];
    if (ends === undefined || !DateSchema.safeParse(ends).success) return [];
    return [{ year, starts, ends, index: Number(path.at(-1)) }];
  });
}

/** Whether every declared fiscal year could be read, so that absence means something. */
export function fiscalYearsAreWhole(book: BookDraft, years: readonly FiscalYear[]): boolean {
  return years.length > 0 && findPlaces(book.settings?.raw, 'fiscalYears.*').length === years.length;
}
