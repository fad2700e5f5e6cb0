import type { Finding } from '../model/finding.ts';
import { CurrencySchema } from '../model/primitives.ts';
import type { BookDraft, Draft } from './draft.ts';
import { nearestWord } from './nearest-word.ts';
import { findNumber, findPlaces, findTexts } from './places.ts';

/** Currencies that a file uses and book.yaml gives no rate for in that year. Prospects count in the review year. */
export function checkMoney(book: BookDraft): Finding[] {
  const settings = book.settings?.raw;
  const [own] = findTexts(settings, 'currency');
  const reviewYear = findNumber(settings, 'reviewYear');
  if (own === undefined) return [];
  const check = (draft: Draft<unknown>, year: number): Finding[] => {
    const [currency] = findTexts(draft.raw, 'currency');
    if (currency === undefined || currency === own || !CurrencySchema.safeParse(currency).success) return [];
    const rated = findPlaces(settings, `rates.${year}.*`).map(({ path }) => String(path.at(-1)));
    if (rated.includes(currency)) return [];
    const args = { currency, year, suggestion: nearestWord(currency, [...rated, own]) };
    return [{ code: 'rate-missing', document: draft.path, path: ['currency'], args }];
  };
  return [
    ...[...book.accounts.values()].flatMap(({ internalYears }) =>
      internalYears.flatMap((draft) => check(draft, draft.year)),
    ),
    ...[...book.prospects.values()].flatMap(({ profile }) =>
      profile && reviewYear !== undefined ? check(profile, reviewYear) : [],
    ),
  ];
}
