/** The lines of each scheme that last year's label may be held across, and the measures they cut. */
import type {
  AccountMoney,
  Dimension,
  GrowthTier,
  ProgrammeSegment,
  Quadrant,
  ResolvedCuts,
  RevenueTier,
} from '../model/assessment.ts';
import { GROWTH_MEASURES, type ProgrammeMeasure, type ReviewModel } from '../model/review-model.ts';
import type { Buffer } from '../model/trust-settings.ts';
import { knownScore, type Weighed } from './growth-cut.ts';
import { decidingScores } from './growth-firmness.ts';
import { type GrowthRules, judgeGrowth } from './growth-rules.ts';
import { type BufferedLine, type BufferedMeasure, bufferLine, findHold } from './hysteresis.ts';
import { MEASURES } from './measure.ts';
import { marginOnAxis, quadrantOf } from './profit-quadrant.ts';
import { placeProgrammeSegment, type SegmentRule } from './programme-segment.ts';
import { revenueTierOf } from './revenue-tier.ts';
import type { Values } from './rules.ts';
import { money as moneyWords, percent, points } from './words.ts';

/** Why an account may keep a label, clause by clause; null where it is out of its reach. */
export type Hold<Label extends string> = (label: Label) => readonly string[] | null;

type Model = Pick<ReviewModel, 'hysteresis' | 'profitQuadrant'>;

const linesOf = (
  cuts: readonly (number | null)[],
  buffer: Buffer,
  unit: 'points' | 'percent',
): readonly BufferedLine[] =>
  [...new Set(cuts)]
    .filter((cut) => cut !== null)
    .filter(Number.isFinite)
    .map((cut) => bufferLine(cut, buffer, unit));

/** What the rules of a scheme hold against lines, and the label they give where some of it counts otherwise. */
export interface Zones<Label extends string, M extends string = string> {
  readonly measures: readonly BufferedMeasure<M>[];
  readonly judge: (moved: Partial<Readonly<Record<M, number>>>) => Label;
}

// Lines are drawn only where a label of last year asks for them.
const holdIn =
  <Label extends string, M extends string>(zonesOf: () => Zones<Label, M> | null): Hold<Label> =>
  (label) => {
    const zones = zonesOf();
    return zones === null ? null : findHold(zones.measures, (moved) => zones.judge(moved) === label);
  };

/** Null where the revenue is not known. */
export const zoneRevenueTier = (
  { revenue }: AccountMoney,
  cuts: ResolvedCuts['revenueTier'],
  { hysteresis }: Model,
  currency: string,
): Zones<RevenueTier, 'revenue'> | null => {
  if (revenue === null) return null;
  const lines = linesOf([cuts.high, cuts.medium], hysteresis.revenue, 'percent');
  return {
    measures: [{ measure: 'revenue', value: revenue, lines, ...words('revenue', currency) }],
    judge: (moved) => revenueTierOf(moved.revenue ?? revenue, cuts),
  };
};

export const holdRevenueTier = (...of: Parameters<typeof zoneRevenueTier>): Hold<RevenueTier> =>
  holdIn(() => zoneRevenueTier(...of));

/** Null where a figure or a cut line is not known. */
export const zoneQuadrant = (
  money: AccountMoney,
  cuts: ResolvedCuts['quadrant'],
  { hysteresis, profitQuadrant }: Model,
  currency: string,
): Zones<Quadrant, 'revenue' | 'margin'> | null => {
  const { measure: kind } = profitQuadrant.margin;
  const own = { revenue: money.revenue, margin: marginOnAxis(money, kind) };
  if (own.revenue === null || own.margin === null || cuts.revenue === null || cuts.margin === null) {
    return null;
  }
  const lines = { revenue: cuts.revenue, margin: cuts.margin };
  const values = { revenue: own.revenue, margin: own.margin };
  const inPercent = kind === 'percent';
  return {
    measures: [
      {
        measure: 'revenue',
        value: values.revenue,
        lines: linesOf([lines.revenue], hysteresis.revenue, 'percent'),
        ...words('revenue', currency),
      },
      {
        measure: 'margin',
        name: 'margin',
        value: values.margin,
        lines: linesOf([lines.margin], hysteresis.margin, inPercent ? 'points' : 'percent'),
        spell: inPercent ? percent : moneyWords(currency),
      },
    ],
    judge: (moved) => quadrantOf({ ...values, ...moved }, lines),
  };
};

export const holdQuadrant = (...of: Parameters<typeof zoneQuadrant>): Hold<Quadrant> =>
  holdIn(() => zoneQuadrant(...of));

/** The floor of coverage is no cut of a score: below it a score is unknown, and stays so. */
export const zoneGrowthTier = (
  { dimensions }: { readonly dimensions: Readonly<Record<Dimension, Weighed>> },
  rules: GrowthRules,
  { hysteresis }: Model,
): Zones<GrowthTier, Dimension> => {
  const known = {
    need: knownScore(dimensions.need, rules.floor),
    value: knownScore(dimensions.value, rules.floor),
    behaviour: knownScore(dimensions.behaviour, rules.floor),
  };
  return {
    measures: GROWTH_MEASURES.map((measure) => ({
      measure,
      name: measure,
      value: known[measure],
      lines: linesOf(decidingScores(measure, rules), hysteresis.score, 'points'),
      spell: points,
    })),
    judge: (moved) => judgeGrowth({ ...known, ...moved }, rules).label,
  };
};

export const holdGrowthTier = (...of: Parameters<typeof zoneGrowthTier>): Hold<GrowthTier> =>
  holdIn(() => zoneGrowthTier(...of));

/** Levels, counts and years of tenure have no zones: they do not flicker. */
export const zoneProgrammeSegment = (
  values: Values<ProgrammeMeasure>,
  rules: readonly SegmentRule[],
  { hysteresis }: Model,
  currency: string,
): Zones<ProgrammeSegment, 'revenue' | 'margin-percent'> => {
  const conditions = rules.flatMap(({ rule }) => rule.flat());
  const cutsOf = (measure: ProgrammeMeasure) =>
    conditions.flatMap((one) => (one.measure === measure ? [one.from, one.below] : []));
  return {
    measures: [
      {
        measure: 'revenue',
        value: values.revenue,
        lines: linesOf(cutsOf('revenue'), hysteresis.revenue, 'percent'),
        ...words('revenue', currency),
      },
      {
        measure: 'margin-percent',
        value: values['margin-percent'],
        lines: linesOf(cutsOf('margin-percent'), hysteresis.margin, 'points'),
        ...words('margin-percent', currency),
      },
    ],
    judge: (moved) => placeProgrammeSegment({ ...values, ...moved }, rules, currency).label,
  };
};

export const holdProgrammeSegment = (
  ...of: Parameters<typeof zoneProgrammeSegment>
): Hold<ProgrammeSegment> => holdIn(() => zoneProgrammeSegment(...of));

const words = (measure: 'revenue' | 'margin-percent', currency: string) => ({
  name: MEASURES[measure].name,
  spell: MEASURES[measure].spell(currency),
});
