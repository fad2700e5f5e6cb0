/** The four methods side by side for one account, and their labels over the years. */
import type { AccountAssessment, Scheme } from '../../model/assessment.ts';
import type { AccountView, MethodPlacement } from '../../views/site/account.ts';
import type { LabelRef } from '../../views/site/figure.ts';
import { type Atlas, labelOf } from './atlas.ts';
import { firmnessState } from './shared-figures.ts';
import { labelMove, labelRef, SCHEME_WORDS, schemeIds } from './words.ts';

export const methodsOf = (atlas: Atlas, placed: AccountAssessment): MethodPlacement[] =>
  schemeIds().map((scheme) => {
    const label = labelOf(placed, scheme);
    const before = atlas.placedBefore(placed.accountId);
    const last = before === undefined ? null : labelOf(before, scheme);
    return {
      scheme: { id: scheme, name: SCHEME_WORDS[scheme].name },
      label: labelRef(scheme, label),
      ...(scheme === 'growth-tier' ? { firmness: firmnessState(placed.labels[scheme]) } : {}),
      because: placed.labels[scheme].because,
      move: labelMove(scheme, label),
      before: last === null ? null : labelRef(scheme, last),
      moved: last !== null && last !== label,
    };
  });

export const labelsOf = (placed: AccountAssessment): LabelRef[] =>
  schemeIds().map((scheme: Scheme) => labelRef(scheme, labelOf(placed, scheme)));

/** Every year in which the account was in the book, the latest first. */
export const historyOf = ({ assessment, placedIn }: Atlas, id: string): AccountView['history'] =>
  [...assessment.years].reverse().flatMap(({ year }) => {
    const placed = placedIn(year, id);
    return placed === undefined ? [] : [{ year: String(year), labels: labelsOf(placed) }];
  });
