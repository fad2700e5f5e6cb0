import type { Finding } from '../model/finding.ts';
import type { StatedFigure } from '../model/stated-figures.ts';
import type { Declaration, SealedFigure } from './account-figures.ts';

/** A figure of a sealed year: as it was sealed, as its file states it, and what later files say of it. */
export interface KnownFigure {
  readonly year: number;
  readonly sealed: SealedFigure;
  readonly stated: StatedFigure;
  /** Ascending by the year in whose file they stand. */
  readonly later: readonly Declaration[];
}

/**
 * Follows a figure from what was issued to what stands today: each restatement begins where the one
 * before it ended. An entry without `now` ends where the next begins, the last one at what the file says.
 */
export function followFigure({ year, sealed, stated, later }: KnownFigure): Finding[] {
  let told = sealed.value;
  return later.flatMap((declaration, index): Finding[] => {
    const { document, path, entry } = declaration;
    const next = later[index + 1];
    const before = told;
    told = entry.now ?? next?.entry.was ?? stated.value;
    const args = { figure: entry.figure, year, was: entry.was, told: before };
    const unit = entry.unit ?? stated.unit;
    const isOtherUnit = index === 0 && unit !== (sealed.unit ?? null);
    if (entry.was !== before || isOtherUnit) {
      const units = isOtherUnit ? { unit: sealed.unit ?? '', given: unit ?? '' } : {};
      const place = entry.was !== before ? 'was' : 'unit';
      return [{ code: 'restated-was-wrong', document, path: [...path, place], args: { ...args, ...units } }];
    }
    return told === before && unit === stated.unit
      ? [{ code: 'restated-unchanged', document, path: [...path, 'figure'], args }]
      : [];
  });
}
