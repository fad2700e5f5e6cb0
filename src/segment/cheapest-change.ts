import {
  type CheapestChanges,
  DIMENSIONS,
  type Dimension,
  type GrowthPlacement,
  type ReceiptLine,
  type ResolvedCuts,
  type TierChange,
} from '../model/assessment.ts';
import type { Indicator, ReviewModel } from '../model/review-model.ts';
import { type Rung, rawLadder } from '../score/raw-ladder.ts';
import { scoreDimension, type WeighedIndicator } from '../score/score-dimension.ts';
import { knownScore } from './growth-cut.ts';
import { decidingScores } from './growth-firmness.ts';
import { type GrowthRules, judgeGrowth, prepareGrowthRules, TIER_HEIGHT } from './growth-rules.ts';
import { changesOf } from './indicator-change.ts';

/** What looking for changes needs of a model and a year; made once for all accounts of the year. */
export interface ChangeSearch {
  readonly growth: ReviewModel['growth'];
  readonly rules: GrowthRules;
  readonly deciding: Readonly<Record<Dimension, readonly number[]>>;
  /** Where every indicator of the model takes its raw value from. */
  readonly inputs: readonly Indicator['input'][];
  readonly ladderOf: (dimension: Dimension, indicator: string) => readonly Rung[];
}

export function prepareChangeSearch(
  growth: ReviewModel['growth'],
  cuts: ResolvedCuts['growth'],
): ChangeSearch {
  const rules = prepareGrowthRules(growth, cuts);
  const ladders = new Map<string, readonly Rung[]>();
  return {
    growth,
    rules,
    deciding: {
      need: decidingScores('need', rules),
      value: decidingScores('value', rules),
      behaviour: decidingScores('behaviour', rules),
    },
    inputs: DIMENSIONS.flatMap((dimension) =>
      Object.values(growth.dimensions[dimension].indicators).map(({ input }) => input),
    ),
    ladderOf: (dimension, id) => {
      const key = `${dimension}/${id}`;
      const indicator = growth.dimensions[dimension].indicators[id];
      const ladder = ladders.get(key) ?? (indicator === undefined ? [] : rawLadder(indicator));
      ladders.set(key, ladder);
      return ladder;
    },
  };
}

/**
 * Whether the figure of a computed indicator can move and nothing else with it. Revenue moves
 * the margin in per cent; that moves alone, by the contribution margin, where it is known: else
 * revenue may have to become known or rise above zero too.
 */
const movesAlone = (input: Indicator['input'], raw: number | null, { inputs }: ChangeSearch): boolean => {
  const readers = (one: Indicator['input']): number => inputs.filter((each) => each === one).length;
  if (input === 'answer') return true;
  if (input === 'revenue') return readers('revenue') === 1 && readers('margin-percent') === 0;
  return readers('margin-percent') === 1 && raw !== null;
};

/** The indicators of a dimension as they were scored, from its receipt. */
const weighedOf = (
  receipt: readonly ReceiptLine[],
  indicators: ReviewModel['growth']['dimensions'][Dimension]['indicators'],
): readonly WeighedIndicator[] =>
  receipt.flatMap((line) => {
    const indicator = indicators[line.indicator];
    return indicator === undefined
      ? []
      : [{ id: line.indicator, indicator, weight: line.nominalWeight, reading: line }];
  });

const changesIn = (
  dimension: Dimension,
  { raw: tier, dimensions }: Pick<GrowthPlacement, 'raw' | 'dimensions'>,
  search: ChangeSearch,
): readonly TierChange[] => {
  const { growth, rules, deciding, ladderOf } = search;
  const score = dimensions[dimension];
  const weighed = weighedOf(score.receipt, growth.dimensions[dimension].indicators);
  const known = {
    need: knownScore(dimensions.need, rules.floor),
    value: knownScore(dimensions.value, rules.floor),
    behaviour: knownScore(dimensions.behaviour, rules.floor),
  };
  return score.receipt.flatMap((line) => {
    const at = weighed.findIndex(({ id }) => id === line.indicator);
    const own = weighed[at];
    if (own === undefined || !movesAlone(own.indicator.input, line.raw, search)) return [];
    const answered = (raw: number) =>
      scoreDimension(
        weighed.with(at, { ...own, reading: { ...own.reading, raw, state: 'answered' } }),
        growth.neutral,
      );
    const change = {
      dimension,
      line,
      ladder: ladderOf(dimension, line.indicator),
      worth: line.normalised ?? score.value ?? growth.neutral,
      tier,
      scoreAt: (raw: number) => answered(raw).value ?? 0,
      tierAt: (raw: number) =>
        judgeGrowth({ ...known, [dimension]: knownScore(answered(raw), rules.floor) }, rules).label,
    };
    return changesOf(change, deciding[dimension]);
  });
};

/** The first of the least, so that ties go by dimension and then by indicator. */
const least = (changes: readonly TierChange[], of: (change: TierChange) => number): TierChange | null =>
  changes.reduce<TierChange | null>(
    (best, change) => (best === null || of(change) < of(best) ? change : best),
    null,
  );

/**
 * The single changes of an account's indicators that move its computed growth tier, before what
 * is held or overridden, up and down at the least cost: the smallest move of one indicator's worth. From insufficient data, the answer
 * that leads to the highest tier, and the cheapest such. Every tier told is the one that
 * scoring the changed account gives, with the cut lines of the year. See the handbook, rule 5.
 */
export function findCheapestChanges(
  placed: Pick<GrowthPlacement, 'raw' | 'dimensions'>,
  search: ChangeSearch,
): CheapestChanges {
  const changes = DIMENSIONS.flatMap((dimension) =>
    changesIn(dimension, placed, search).toSorted((a, b) =>
      a.indicator === b.indicator ? 0 : a.indicator < b.indicator ? -1 : 1,
    ),
  );
  const today = TIER_HEIGHT[placed.raw];
  const height = ({ moves }: TierChange): number => TIER_HEIGHT[moves.to];
  const rises = changes.filter((change) => height(change) > today);
  const falls = changes.filter((change) => height(change) < today && height(change) > 0);
  const best = today === 0 ? Math.max(...rises.map(height)) : null;
  return {
    up: least(
      rises.filter((change) => best === null || height(change) === best),
      ({ cost }) => cost,
    ),
    down: least(falls, ({ cost }) => cost),
  };
}
