/** The home page: the state of the book. */
import type { Scheme } from '../../model/assessment.ts';
import type { KeyFigure, Share } from '../../views/site/figure.ts';
import type { HomeView } from '../../views/site/home.ts';
import type { Move } from '../../views/site/segment-row.ts';
import { changeFigure, isRunning } from './account-money.ts';
import type { Atlas } from './atlas.ts';
import { staleFigure } from './data-quality.ts';
import { findingsOf } from './findings.ts';
import { firmHotSpots, growthMap, hotSpots } from './growth-map.ts';
import { homeHeadline, schemeHeadline, totalRevenue } from './headlines.ts';
import { count, partOf, percentOfShare, plural } from './print.ts';
import { byUrgency, programmeHeadline } from './programme.ts';
import { keptPromises } from './promises.ts';
import { quadrantMap } from './quadrant-map.ts';
import { debtFigure } from './question-debt.ts';
import { reviewOf } from './review.ts';
import { movesOf, schemeSummary } from './segment-summary.ts';
import { totalMoney } from './shared-figures.ts';
import { sinceIssue } from './since-issue.ts';
import { labelName, SCHEME_WORDS, schemeIds, UNKNOWN_LABELS } from './words.ts';

const FINDINGS = [
  'changes',
  'disagreement',
  'commitments',
  'tasks',
  'lists',
  'verticals',
  'whitespace',
  'owners',
  'trust',
  'dataQuality',
  'questionDebt',
  'backTest',
] as const;
const REVIEWS_SHOWN = 8;
const MOVES_SHOWN = 9;

/** Moves between two known labels say more than those in which only our knowledge moved. */
const knownFirst = (scheme: Scheme) => (a: Move, b: Move) => {
  const vague = ({ from, to }: Move): number => Number(isVague(scheme, from) || isVague(scheme, to));
  return vague(a) - vague(b);
};

const moreOf = (total: number): string =>
  total > MOVES_SHOWN ? `and ${plural(total - MOVES_SHOWN, 'more', 'more')}` : '';

const isVague = (scheme: Scheme, name: string): boolean =>
  UNKNOWN_LABELS.some((label) => labelName(scheme, label) === name);

export const projectHome = (atlas: Atlas): HomeView => ({
  frame: atlas.frame,
  headline: homeHeadline(atlas),
  standfirst: `${schemeHeadline(atlas, 'growth-tier')} ${schemeHeadline(atlas, 'programme-segment')} ${programmeHeadline(atlas)}`,
  figures: figuresOf(atlas),
  findings: findingsOf(atlas, FINDINGS),
  schemes: schemeIds().map((scheme) => schemeSummary(atlas, scheme)),
  maps: mapsOf(atlas),
  moves: schemeIds().map((scheme) => {
    const moves = movesOf(atlas, scheme);
    const shown = [...moves].sort(knownFirst(scheme)).slice(0, MOVES_SHOWN);
    return {
      scheme,
      name: SCHEME_WORDS[scheme].name,
      count: plural(moves.length, 'move'),
      moves: shown,
      more: moreOf(moves.length),
    };
  }),
  since: sinceIssue(atlas),
  reviews: {
    sentence: programmeHeadline(atlas),
    rows: [...atlas.plan.entries]
      .filter((entry) => entry.state !== 'held')
      .sort(byUrgency)
      .slice(0, REVIEWS_SHOWN)
      .map((entry) => {
        const { state, due, owner } = reviewOf(atlas, entry);
        return { account: atlas.ref(entry.accountId), state, due, owner };
      }),
  },
});

const mapsOf = (atlas: Atlas): HomeView['maps'] => {
  const [quadrant, growth] = [quadrantMap(atlas), growthMap(atlas)];
  return [
    ...(quadrant === null ? [] : [{ scheme: 'profit-quadrant', map: quadrant }]),
    ...(growth === null ? [] : [{ scheme: 'growth-tier', map: growth }]),
  ];
};

const figuresOf = (atlas: Atlas): KeyFigure[] => {
  const { accounts } = atlas.now;
  const totals = totalMoney(accounts.map((account) => account.money));
  const before = atlas.before === undefined ? undefined : totalRevenue(atlas.before.accounts);
  const change = changeFigure(totalRevenue(accounts), before, isRunning(atlas.book, atlas.year));
  const hot = hotSpots(atlas);
  const firm = firmHotSpots(atlas).length;
  const lacking = accounts.filter((each) => each.labels['growth-tier'].label === 'insufficient-data').length;
  const { entries } = atlas.plan;
  const held = entries.filter((entry) => entry.state === 'held').length;
  return [
    {
      label: `Revenue, ${atlas.currency}`,
      figure: totals.revenue,
      note:
        change.reason === undefined
          ? `${change.text} on ${atlas.year - 1}`
          : `${plural(accounts.length, 'account')}`,
    },
    {
      label: `Margin, ${atlas.currency}`,
      figure: totals.contributionMargin,
      note: `${totals.marginPercent.text} of revenue, net of the cost to serve`,
    },
    {
      label: 'Tier 1',
      figure: figureOf(partOf(hot.length, accounts.length, 'The book has no accounts.')),
      note: `${count(hot.length)} of ${count(accounts.length)}, ${count(firm)} firmly; ${count(lacking)} lack data`,
    },
    {
      label: 'Reviews held',
      figure: { text: `${count(held)} of ${count(entries.length)}` },
      note: reviewNote(atlas),
    },
    keptFigure(atlas, 'vendor', 'Our promises kept'),
    keptFigure(atlas, 'customer', 'Their promises kept'),
    staleFigure(atlas),
    debtFigure(atlas),
  ];
};

const figureOf = ({ share: _, ...figure }: Share): KeyFigure['figure'] => figure;

const reviewNote = ({ plan }: Atlas): string => {
  const inState = (state: string): number => plan.entries.filter((entry) => entry.state === state).length;
  const late = inState('late') === 0 ? 'none late' : `${count(inState('late'))} late`;
  return `${late}, ${count(inState('due'))} due, ${count(inState('unplanned'))} undated`;
};

const keptFigure = (atlas: Atlas, side: 'vendor' | 'customer', label: string): KeyFigure => {
  const { kept, judged } = keptPromises(atlas, side);
  const { share, ...figure } = partOf(kept, judged, `No promise was judged in ${atlas.year}.`);
  return share === null
    ? { label, figure, note: `none judged in ${atlas.year}` }
    : { label, figure: { text: percentOfShare(share) }, note: `${count(kept)} of ${count(judged)} on time` };
};
