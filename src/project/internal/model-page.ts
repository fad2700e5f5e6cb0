/** The page of the model: what is measured, how it weighs, where it is cut, and every choice that was made. */
import { DIMENSIONS } from '../../model/assessment.ts';
import { type LifeCycleStage, LifeCycleStageSchema } from '../../model/offerings.ts';
import type { Indicator, Weight } from '../../model/review-model.ts';
import { resolveWeights } from '../../score/weights.ts';
import type { KeyFigure, Share } from '../../views/site/figure.ts';
import type { ModelView, PrintedDimension, PrintedIndicator } from '../../views/site/model-page.ts';
import type { Atlas } from './atlas.ts';
import { choicesOf } from './choices.ts';
import { definitionOf, rulesOf } from './definitions.ts';
import { cutLines, cutsNote } from './model-cuts.ts';
import { modelSettings } from './model-settings.ts';
import { modelVersions } from './model-versions.ts';
import { answer, count, known, percent, percentOfShare, plural, points, share } from './print.ts';
import { overviewsOf, segmentRow } from './segment-summary.ts';
import { DIMENSION_NAMES, LIFE_CYCLE_NAMES, SCHEME_WORDS, schemeIds } from './words.ts';

const STAGES = LifeCycleStageSchema.options;

export const projectModel = (atlas: Atlas): ModelView => ({
  frame: atlas.frame,
  headline: modelHeadline(atlas),
  standfirst:
    'Everything that the methods leave open is chosen in model.yaml and nowhere else: what is asked, what an answer is worth, how it weighs, where the lines are.',
  versions: modelVersions(atlas),
  figures: figuresOf(atlas),
  stages: STAGES.map((stage) => capital(LIFE_CYCLE_NAMES[stage])),
  dimensions: dimensionsOf(atlas),
  cuts: cutLines(atlas),
  cutsNote: cutsNote(atlas),
  schemes: schemeIds().map((scheme) => ({
    id: scheme,
    name: SCHEME_WORDS[scheme].name,
    labels: overviewsOf(atlas, scheme).map((segment) => {
      const row = segmentRow(atlas, segment);
      return {
        label: row.label,
        definition: definitionOf(atlas, scheme, segment.label),
        rules: rulesOf(atlas, scheme, segment.label),
        share: row.shareOfAccounts,
        band: row.band,
      };
    }),
    choices: [...choicesOf(atlas, scheme)],
  })),
  settings: modelSettings(atlas),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The version, and the share of Tier 1 that results against the one aimed at, in a sentence. */
export const modelHeadline = ({ book, now }: Atlas): string => {
  const { share: results, target, solved } = now.cuts.growth;
  const first = `Model ${book.model.version}`;
  if (results === null) return `${first} has no account to place yet.`;
  const passes = `${percentOfShare(results)} of the book passes both cuts of Tier 1`;
  return solved && target !== null
    ? `${first}: ${passes}, where ${percentOfShare(target)} was aimed for.`
    : `${first}: ${passes}, which are declared.`;
};

const figuresOf = ({ book, now }: Atlas): KeyFigure[] => {
  const { growth } = book.model;
  const indicators = DIMENSIONS.flatMap((dimension) => Object.keys(growth.dimensions[dimension].indicators));
  const { need, value, target, share: results } = now.cuts.growth;
  const noCut = 'The solved cut lies above every account.';
  return [
    { label: 'Indicators', figure: { text: count(indicators.length) }, note: 'in three dimensions' },
    { label: 'Cut of need', figure: known(need, points, noCut), note: 'of 100 points' },
    { label: 'Cut of value', figure: known(value, points, noCut), note: 'of 100 points' },
    {
      label: 'Pass both',
      figure: known(results, percentOfShare, 'The book has no accounts.'),
      note: target === null ? 'the cuts are declared' : `${percentOfShare(target)} aimed for`,
    },
    {
      label: 'Floor of coverage',
      figure: { text: percent(growth.coverageFloor) },
      note: 'below it: insufficient data',
    },
  ];
};

const dimensionsOf = ({ book }: Atlas): PrintedDimension[] => {
  const { dimensions } = book.model.growth;
  return DIMENSIONS.map((dimension, index) => {
    const entries = Object.entries(dimensions[dimension].indicators);
    const weights = entries.map(([, { weight }]) => weight);
    return {
      name: DIMENSION_NAMES[dimension],
      weights: byStage(
        DIMENSIONS.map((each) => dimensions[each].weight),
        index,
      ),
      indicators: entries.map(([id, indicator], place) =>
        indicatorOf(book.model.freshness, id, indicator, byStage(weights, place)),
      ),
    };
  });
};

/** The share of one among the weights, at each stage of the life cycle. */
const byStage = (weights: readonly Weight[], place: number): Share[] =>
  STAGES.map((stage: LifeCycleStage) => {
    const shares = resolveWeights(weights, [stage]);
    const nothing = shares.every((each) => each === 0);
    return share(nothing ? null : (shares[place] ?? 0), 'Nothing weighs anything at this stage.');
  });

const INPUTS = {
  answer: 'An answer of the team',
  revenue: 'The revenue of the year',
  'margin-percent': 'The margin of the year',
} as const satisfies Record<Indicator['input'], string>;

const MISSING = {
  redistribute: 'its weight goes to the others',
  zero: 'counts as zero',
  neutral: 'counts as neutral',
} as const;

const missingText = (missing: Indicator['missing'], unit: string): string =>
  typeof missing === 'string' ? MISSING[missing] : `${withUnit(missing.substitute, unit)} stands in`;

const withUnit = (value: number, unit = ''): string => {
  const text = Math.abs(value) >= 10_000 ? count(value).replace('-', '−') : answer(value);
  if (unit === '') return text;
  return unit.startsWith('%') ? `${text}${unit}` : `${text} ${unit}`;
};

const indicatorOf = (
  freshness: Atlas['book']['model']['freshness'],
  id: string,
  indicator: Indicator,
  weights: Share[],
): PrintedIndicator => {
  const { label, question, input, direction, anchors, missing, unit = '' } = indicator;
  const [from, to] = [anchors[0]?.at ?? 0, anchors.at(-1)?.at ?? 0];
  const words = anchors.map((anchor) => `${points(anchor.points)} at ${withUnit(anchor.at, unit)}`);
  return {
    id,
    label,
    question,
    input: INPUTS[input],
    direction: direction === 'higher' ? 'more is better' : 'less is better',
    anchors: anchors.map((anchor) => ({
      at: withUnit(anchor.at, unit),
      points: points(anchor.points),
      means: anchor.means ?? '',
    })),
    curve: anchors.map((anchor) => ({
      x: to > from ? (anchor.at - from) / (to - from) : 0,
      y: anchor.points,
    })),
    curveText: `Worth ${words.join(', ')}`,
    missing: missingText(missing, unit),
    freshness: `${indicator.freshness}, ${plural(freshness[indicator.freshness], 'month')}`,
    weights,
  };
};
