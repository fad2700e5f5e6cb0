import {
  type AccountAssessment,
  SCHEME_IDS,
  SCHEMES,
  type Scheme,
  type YearAssessment,
} from '../model/assessment.ts';
import type { Disagreement, Examination } from '../model/examination.ts';
import { adviceOf, wordsOfLabel } from '../model/label-words.ts';

/**
 * What the four methods say of an account by the labels that stand, and which two of them pull
 * apart: one says to do more and the other to do less. Nothing is summed.
 */
export function findDisagreement({ accountId, labels }: AccountAssessment): Disagreement {
  const says = SCHEME_IDS.map((scheme) => {
    const { label } = labels[scheme];
    const stance = wordsOfLabel(scheme, label)?.stance ?? null;
    return { scheme, label, advice: adviceOf(scheme, label), stance };
  });
  const apart = says.flatMap((one, at) =>
    says
      .slice(at + 1)
      .filter(
        ({ stance }) =>
          (one.stance === 'more' && stance === 'less') || (one.stance === 'less' && stance === 'more'),
      )
      .map((other) => [one.scheme, other.scheme] as const),
  );
  return { accountId, says, apart };
}

const crossTab = (rows: Scheme, columns: Scheme, { accounts }: YearAssessment) => {
  const pairs = new Map<string, number>();
  for (const { labels } of accounts) {
    const key = `${labels[rows].label}/${labels[columns].label}`;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  const counts = SCHEMES[rows].map((row) =>
    SCHEMES[columns].map((column) => pairs.get(`${row}/${column}`) ?? 0),
  );
  return { rows, columns, counts };
};

/** How many accounts stand where in both of two methods: M1 by M2, and M4 by M6. */
export const crossTabulate = (year: YearAssessment): Examination['crossTabs'] => [
  crossTab('revenue-tier', 'profit-quadrant', year),
  crossTab('growth-tier', 'programme-segment', year),
];
