/**
 * What was issued stays as it was told, or is told as restated. The figures of a sealed year are
 * held against what content states of them now, in the file of that year and, as last year's, in the
 * file of the next; every difference needs an entry under `restated` in the file of a later year.
 * See the handbook, issue and restate.
 */
import type { Finding } from '../model/finding.ts';
import { lastYearName, type StatedFigure } from '../model/stated-figures.ts';
import { type AccountFigures, type Declaration, readFigures, type SealedFigure } from './account-figures.ts';
import { checkDeclarations } from './check-declarations.ts';
import type { BookDraft } from './draft.ts';
import { followFigure, type KnownFigure } from './follow-figure.ts';

/** Every figure of an issued year that is another now without a word, and every word that is wrong. */
export function checkRestated(book: BookDraft): Finding[] {
  return [...book.accounts.values()].flatMap((account) => {
    if (
      account.issuedYears.length === 0 &&
      account.customerYears.every(({ value }) => !value?.restated.length)
    )
      return [];
    const figures = readFigures(account);
    return [...checkDeclarations(figures), ...checkSealed(figures)];
  });
}

function checkSealed(account: AccountFigures): Finding[] {
  const declared = new Map<string, Declaration[]>();
  for (const one of account.declarations) {
    const key = `${one.entry.year} ${one.entry.figure}`;
    declared.set(key, [...(declared.get(key) ?? []), one]);
  }
  return [...account.issued].flatMap(([year, sealed]) =>
    (sealed ?? []).flatMap((figure, index) => {
      if (account.unread.has(year)) return [];
      const later = declared.get(`${year} ${figure.figure}`) ?? [];
      const stated = account.stated.get(year)?.get(figure.figure);
      if (stated === undefined) return [gone(account, year, figure, index)];
      const changed = later.length === 0 && isOther(figure, stated);
      const known = { year, sealed: figure, stated, later };
      return [
        ...(changed ? [changedFigure(account, year, figure, stated)] : []),
        ...followFigure(known),
        ...checkLastYear(account, known),
      ];
    }),
  );
}

const isOther = (sealed: SealedFigure, stated: StatedFigure): boolean =>
  sealed.value !== stated.value || (sealed.unit ?? null) !== stated.unit;

const quantity = (value: number, unit: string | null | undefined): string =>
  unit === null || unit === undefined ? String(value) : `${value} ${unit}`;

const fileOf = (account: AccountFigures, year: number): string =>
  `accounts/${account.accountId}/customer/${year}.yaml`;

/** The first year after this one of which nothing is issued: its packet is the next that they read. */
function nextOpen({ issued }: AccountFigures, year: number): number {
  let next = year + 1;
  while (issued.has(next)) next += 1;
  return next;
}

function changedFigure(
  account: AccountFigures,
  year: number,
  sealed: SealedFigure,
  stated: StatedFigure,
): Finding {
  const args = {
    figure: sealed.figure,
    year,
    was: sealed.value,
    ...(stated.unit === (sealed.unit ?? null) ? {} : { unit: sealed.unit ?? '' }),
    issued: quantity(sealed.value, sealed.unit),
    now: quantity(stated.value, stated.unit),
    file: fileOf(account, nextOpen(account, year)),
  };
  return { code: 'issued-figure-changed', document: fileOf(account, year), path: stated.path, args };
}

function gone(account: AccountFigures, year: number, sealed: SealedFigure, index: number): Finding {
  const args = { figure: sealed.figure, year, issued: quantity(sealed.value, sealed.unit) };
  const code = 'issued-figure-gone';
  if (account.stated.has(year)) {
    return { code, document: fileOf(account, year), path: [sealed.figure.split('.')[0] ?? ''], args };
  }
  const document = `accounts/${account.accountId}/issued/${year}.yaml`;
  return { code, document, path: ['seal', 'figures', index], args };
}

/** The year after repeats some figures as last year's: as issued, or as its own file restates them. */
function checkLastYear(account: AccountFigures, { year, sealed, stated, later }: KnownFigure): Finding[] {
  const name = lastYearName(stated);
  const repeated = name === null ? undefined : account.stated.get(year + 1)?.get(name);
  if (repeated === undefined || repeated.unit !== (sealed.unit ?? null)) return [];
  const own = later.filter(({ declaredIn }) => declaredIn <= year + 1).at(-1);
  const next = own === undefined ? undefined : later[later.indexOf(own) + 1];
  const inForce = own === undefined ? sealed.value : (own.entry.now ?? next?.entry.was ?? stated.value);
  if (repeated.value === inForce) return [];
  const args = {
    figure: sealed.figure,
    year,
    was: sealed.value,
    told: quantity(inForce, sealed.unit),
    now: quantity(repeated.value, repeated.unit),
    isRestated: own === undefined ? 'no' : 'yes',
    file: fileOf(account, year),
    here: fileOf(account, nextOpen(account, year)),
  };
  return [
    { code: 'last-year-not-as-issued', document: fileOf(account, year + 1), path: repeated.path, args },
  ];
}
