/** The page of disagreement: where the methods pull apart, and what each of them says. */
import { SCHEME_IDS, type Scheme } from '../../model/assessment.ts';
import type { Disagreement } from '../../model/examination.ts';
import type { DisagreementView } from '../../views/site/disagreement.ts';
import { type Atlas, byRevenue } from './atlas.ts';
import { crossTab } from './cross-tab.ts';
import { count, listed, plural } from './print.ts';
import { revenueFigure } from './shared-figures.ts';
import { labelRef, SCHEME_WORDS, schemeIds } from './words.ts';

export const projectDisagreement = (atlas: Atlas): DisagreementView => ({
  frame: atlas.frame,
  headline: disagreementHeadline(atlas),
  standfirst:
    'Each method answers a question of its own, and the answers are never summed into one. Two methods pull apart at an account where one says to give it more and the other to give it less.',
  pairs: pairsOf(atlas).map(({ pair, times }) => ({
    names: namesOf(pair),
    count: times,
    text: count(times),
  })),
  crossTabs:
    atlas.now.accounts.length === 0
      ? []
      : [
          crossTab(atlas, 'revenue-tier', 'profit-quadrant'),
          crossTab(atlas, 'growth-tier', 'programme-segment'),
        ],
  schemes: schemeIds().map((scheme) => SCHEME_WORDS[scheme].name),
  rows: apartFirst(atlas).flatMap((each) => rowOf(atlas, each)),
});

type Pair = readonly [Scheme, Scheme];

const namesOf = ([first, second]: Pair): string =>
  `${SCHEME_WORDS[first].name} and ${SCHEME_WORDS[second].name.toLowerCase()}`;

/** Every pair of methods with how often it pulls apart, the most often first; ties in the order of the methods. */
const pairsOf = ({ judgement }: Atlas): { readonly pair: Pair; readonly times: number }[] => {
  const times = new Map<string, number>();
  for (const { apart } of judgement.examination.disagreements)
    for (const [first, second] of apart) {
      times.set(keyOf(first, second), (times.get(keyOf(first, second)) ?? 0) + 1);
    }
  return SCHEME_IDS.flatMap((first, index) =>
    SCHEME_IDS.slice(index + 1).map((second) => ({
      pair: [first, second] as const,
      times: times.get(keyOf(first, second)) ?? 0,
    })),
  ).sort((a, b) => b.times - a.times);
};

// In the order of the schemes, whichever way round the pair is told.
const keyOf = (first: Scheme, second: Scheme): string =>
  [first, second].sort((a, b) => SCHEME_IDS.indexOf(a) - SCHEME_IDS.indexOf(b)).join('/');

/** At how many accounts the methods pull apart, and which most often, in a sentence. */
export const disagreementHeadline = (atlas: Atlas): string => {
  const total = atlas.now.accounts.length;
  const apart = atlas.judgement.examination.disagreements.filter((each) => each.apart.length > 0).length;
  if (total === 0) return `No account is in the book of ${atlas.year} for the methods to disagree on.`;
  if (apart === 0) return `The methods pull apart at none of ${plural(total, 'account')}.`;
  const [most] = pairsOf(atlas);
  const often =
    most === undefined ? '' : `; most often ${lower(namesOf(most.pair))}, at ${count(most.times)}`;
  return `The methods pull apart at ${count(apart)} of ${plural(total, 'account')}${often}.`;
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const apartFirst = (atlas: Atlas): Disagreement[] =>
  atlas.judgement.examination.disagreements
    .filter(({ apart }) => apart.length > 0)
    .sort((a, b) => {
      const [first, second] = [atlas.placed(a.accountId), atlas.placed(b.accountId)];
      if (a.apart.length !== b.apart.length) return b.apart.length - a.apart.length;
      return first === undefined || second === undefined ? 0 : byRevenue(first, second);
    });

const rowOf = (atlas: Atlas, { accountId, says, apart }: Disagreement): DisagreementView['rows'] => {
  const placed = atlas.placed(accountId);
  if (placed === undefined) return [];
  const saying = new Map(says.map((each) => [each.scheme, each]));
  return [
    {
      account: atlas.ref(accountId),
      revenue: revenueFigure(placed.money),
      says: schemeIds().flatMap((scheme) => {
        const said = saying.get(scheme);
        return said === undefined
          ? []
          : [{ label: labelRef(scheme, said.label), advice: said.advice, stance: said.stance }];
      }),
      apart: listed(apart.map(namesOf)),
    },
  ];
};
