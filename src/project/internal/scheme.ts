/** The page of one scheme. */
import type { Scheme } from '../../model/assessment.ts';
import type { BookMap } from '../../views/site/book-map.ts';
import type { SchemeView } from '../../views/site/scheme.ts';
import type { Atlas } from './atlas.ts';
import { choicesOf } from './choices.ts';
import { crossTab } from './cross-tab.ts';
import { scoreDistributions } from './distributions.ts';
import { flowOf } from './flow.ts';
import { growthMap } from './growth-map.ts';
import { schemeHeadline } from './headlines.ts';
import { quadrantMap } from './quadrant-map.ts';
import { revenueMap } from './revenue-map.ts';
import { movesOf, schemeSummary } from './segment-summary.ts';

export const projectScheme = (atlas: Atlas, scheme: Scheme): SchemeView => ({
  frame: atlas.frame,
  headline: schemeHeadline(atlas, scheme),
  scheme: schemeSummary(atlas, scheme),
  choices: [...choicesOf(atlas, scheme)],
  map: mapOf(atlas, scheme),
  spreads: scheme === 'growth-tier' ? scoreDistributions(atlas) : [],
  flow: flowOf(atlas, scheme),
  crossTab: crossTab(atlas, scheme, CROSSED[scheme]),
  moves: movesOf(atlas, scheme),
});

// M1 and M2 disagree on purpose; M4 and M6 are independent: each pair is shown crossed.
const CROSSED = {
  'revenue-tier': 'profit-quadrant',
  'profit-quadrant': 'revenue-tier',
  'growth-tier': 'programme-segment',
  'programme-segment': 'growth-tier',
} as const satisfies Record<Scheme, Scheme>;

const mapOf = (atlas: Atlas, scheme: Scheme): BookMap | null => {
  if (scheme === 'revenue-tier') return revenueMap(atlas);
  if (scheme === 'profit-quadrant') return quadrantMap(atlas);
  return scheme === 'growth-tier' ? growthMap(atlas) : null;
};
