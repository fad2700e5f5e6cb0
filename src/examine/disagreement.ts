import {
  type AccountAssessment,
  SCHEME_IDS,
  SCHEMES,
  type Scheme,
  type YearAssessment,
} from '../model/assessment.ts';
import type { Disagreement, Examination, Stance } from '../model/examination.ts';

interface Advice {
  readonly advice: string;
  readonly stance: Stance;
}

/** What each method says to do at an account with a label, and whether that is more than today, as much, or less. */
export const ADVICE = {
  'revenue-tier': {
    high: { advice: 'Focus here: it is among the largest.', stance: 'more' },
    medium: { advice: 'Keep it as it is: neither among the largest nor among the smallest.', stance: 'keep' },
    low: { advice: 'Focus elsewhere: it is among the smallest.', stance: 'less' },
    unknown: { advice: 'Nothing can be said before its revenue is known.', stance: null },
  },
  'profit-quadrant': {
    'nurture-and-retain': { advice: 'Nurture and retain it: it is large and earns well.', stance: 'more' },
    grow: { advice: 'Grow it, move it up: it earns well and is small.', stance: 'more' },
    optimize: { advice: 'Improve its margin, move it right: it is large and earns little.', stance: 'keep' },
    'exit-or-move-right': {
      advice: 'Reprice it, restructure it or let it go: it is small and earns little.',
      stance: 'less',
    },
    unknown: { advice: 'Nothing can be said before its revenue and its margin are known.', stance: null },
  },
  'growth-tier': {
    '1a': {
      advice: 'Deploy the plays of Tier 1: a growth hot spot that works the way we do.',
      stance: 'more',
    },
    '1b': {
      advice: 'Deploy the plays of Tier 1, consultative selling first: its people must be brought along.',
      stance: 'more',
    },
    '2': { advice: 'Keep it as it is, and watch what would make it a hot spot.', stance: 'keep' },
    '3': { advice: 'Spend growth money elsewhere: no hot spot.', stance: 'less' },
    'insufficient-data': { advice: 'Ask its open questions before anything is decided.', stance: null },
  },
  'programme-segment': {
    strategic: {
      advice: 'Engage product management, engineering and marketing: a strategic relationship.',
      stance: 'more',
    },
    core: { advice: 'Review it every year, and penetrate with what we offer today.', stance: 'keep' },
    transactional: { advice: 'Serve it at low touch: a vendor relationship.', stance: 'less' },
    unassigned: { advice: 'Learn what its relationship is, or mend the rules that miss it.', stance: null },
  },
} as const satisfies { readonly [S in Scheme]: Readonly<Record<(typeof SCHEMES)[S][number], Advice>> };

const adviceOf = (scheme: Scheme, label: string): Advice => {
  const advice: Readonly<Record<string, Advice>> = ADVICE[scheme];
  return advice[label] ?? { advice: 'Nothing can be said.', stance: null };
};

/**
 * What the four methods say of an account by the labels that stand, and which two of them pull
 * apart: one says to do more and the other to do less. Nothing is summed.
 */
export function findDisagreement({ accountId, labels }: AccountAssessment): Disagreement {
  const says = SCHEME_IDS.map((scheme) => {
    const { label } = labels[scheme];
    return { scheme, label, ...adviceOf(scheme, label) };
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
