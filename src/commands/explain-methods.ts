import {
  type AccountAssessment,
  type AccountMoney,
  DIMENSIONS,
  type Placement,
  type ResolvedCuts,
  type Score,
} from '../model/assessment.ts';
import {
  type Indicator,
  PROGRAMME_MEASURES,
  type ProgrammeMeasure,
  type ReviewModel,
} from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import { findDrivers } from '../score/drivers.ts';
import { findCheapestChanges, prepareChangeSearch } from '../segment/cheapest-change.ts';
import { MEASURES, type MeasureWords } from '../segment/measure.ts';
import type {
  ExplainedGrowth,
  ExplainedLabel,
  ExplainedScore,
  Explanation,
  MeasureLine,
  OverallLine,
} from './explanation.ts';

/** What the labels of an account are explained with. */
export interface MethodsFrame {
  readonly model: ReviewModel;
  readonly cuts: ResolvedCuts;
  readonly currency: string;
  /** One of our people by name. */
  readonly nameOf: (id: string) => string;
}

type Standing<Label extends string> = Omit<ExplainedLabel<Label>, 'interval' | 'coverage' | 'receipt'>;

const standing = <Label extends string>(
  placed: Placement<Label>,
  { nameOf }: MethodsFrame,
): Standing<Label> => {
  const { label, because, raw, rawBecause, held, issued, override } = placed;
  const named = override === null ? null : { ...override, authorName: nameOf(override.author) };
  return { label, because, raw, rawBecause, held, issued, override: named };
};

const UNITS: Readonly<Record<string, (currency: string) => string>> = {
  revenue: (currency) => currency,
  'contribution-margin': (currency) => currency,
  'margin-percent': () => '%',
};

const measureLine = (
  indicator: string,
  words: Pick<MeasureWords, 'name' | 'levels'>,
  raw: number | null,
  currency: string,
): MeasureLine => ({
  indicator,
  label: words.name,
  state: raw === null ? 'unknown' : 'answered',
  raw,
  level: raw === null ? null : (words.levels?.[raw] ?? null),
  unit: UNITS[indicator]?.(currency) ?? null,
  normalised: null,
  nominalWeight: null,
  effectiveWeight: null,
  points: null,
});

/** A label that measures decide: there is no interval, since each is known or is not. */
const decided = <Label extends string>(
  placed: Placement<Label>,
  receipt: readonly MeasureLine[],
  frame: MethodsFrame,
): ExplainedLabel<Label> => {
  const known = receipt.filter(({ state }) => state === 'answered').length;
  return {
    ...standing(placed, frame),
    interval: null,
    coverage: receipt.length === 0 ? 1 : known / receipt.length,
    receipt,
  };
};

const quadrantLines = (money: AccountMoney, { model, currency }: MethodsFrame): readonly MeasureLine[] => [
  measureLine('revenue', MEASURES.revenue, money.revenue, currency),
  model.profitQuadrant.margin.measure === 'percent'
    ? measureLine('margin-percent', MEASURES['margin-percent'], money.marginPercent, currency)
    : measureLine('contribution-margin', { name: 'contribution margin' }, money.contributionMargin, currency),
];

/** The measures that the rule of any segment names, in the order of the handbook. */
const segmentLines = (
  measures: AccountAssessment['measures'],
  { model, currency }: MethodsFrame,
): readonly MeasureLine[] => {
  const named = new Set(
    Object.values(model.programme.segments).flatMap(({ when = [] }) =>
      when.flatMap((condition) => Object.keys(condition) as ProgrammeMeasure[]),
    ),
  );
  return PROGRAMME_MEASURES.filter((measure) => named.has(measure)).map((measure) =>
    measureLine(measure, MEASURES[measure], measures[measure], currency),
  );
};

const explainScore = (score: Score, indicators: Readonly<Record<string, Indicator>>): ExplainedScore => ({
  score: score.value,
  interval: score.interval,
  coverage: score.coverage,
  receipt: score.receipt.flatMap((line) => {
    const indicator = indicators[line.indicator];
    if (indicator === undefined) return [];
    const { unit = null, input, direction, missing } = indicator;
    return [{ ...line, unit, input, direction, missing }];
  }),
});

type Placed = AccountAssessment['labels']['growth-tier'];

/** The receipts of all dimensions as one: its points add up to the overall score. */
const overallReceipt = ({ dimensions, weights }: Placed): readonly OverallLine[] =>
  DIMENSIONS.flatMap((dimension) =>
    dimensions[dimension].receipt.map((line) => ({
      dimension,
      ...line,
      nominalWeight: weights[dimension] * line.nominalWeight,
      effectiveWeight: weights[dimension] * line.effectiveWeight,
      points: weights[dimension] * line.points,
    })),
  );

const explainGrowth = (placed: Placed, frame: MethodsFrame): ExplainedGrowth => {
  const { dimensions, weights } = placed;
  const { growth } = frame.model;
  const { up, down } = findCheapestChanges(placed, prepareChangeSearch(growth, frame.cuts.growth));
  const weigh = (of: (score: Score) => number): number =>
    settlePoints(DIMENSIONS.reduce((sum, name) => sum + weights[name] * of(dimensions[name]), 0));
  return {
    ...standing(placed, frame),
    firmness: placed.firmness,
    interval: { low: weigh(({ interval }) => interval.low), high: weigh(({ interval }) => interval.high) },
    coverage: weigh(({ coverage }) => coverage),
    receipt: overallReceipt(placed),
    overall: placed.overall,
    weights,
    stages: placed.stages,
    rankInTier: placed.rankInTier,
    dimensions: {
      need: explainScore(dimensions.need, growth.dimensions.need.indicators),
      value: explainScore(dimensions.value, growth.dimensions.value.indicators),
      behaviour: explainScore(dimensions.behaviour, growth.dimensions.behaviour.indicators),
    },
    drivers: findDrivers(placed, growth.neutral),
    cheapestChange: up,
    cheapestFall: down,
  };
};

/** The four labels of an account in one year, each with its receipt. See the handbook, rules 3 to 8. */
export function explainMethods(
  { labels, judgedMoney, measures }: AccountAssessment,
  frame: MethodsFrame,
): NonNullable<Explanation['methods']> {
  const revenue = [measureLine('revenue', MEASURES.revenue, judgedMoney.revenue, frame.currency)];
  return {
    'revenue-tier': decided(labels['revenue-tier'], revenue, frame),
    'profit-quadrant': decided(labels['profit-quadrant'], quadrantLines(judgedMoney, frame), frame),
    'growth-tier': explainGrowth(labels['growth-tier'], frame),
    'programme-segment': decided(labels['programme-segment'], segmentLines(measures, frame), frame),
  };
}
