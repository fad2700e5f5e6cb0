/**
 * What the label of an account would be had some part of the change since last year not come
 * about: its data, what is known of it, or the cut lines. Last year's issued label is held there
 * too, where the account would still be within its zone.
 */
import type {
  AccountAssessment,
  AccountMoney,
  Dimension,
  ReceiptLine,
  ResolvedCuts,
  Scheme,
} from '../model/assessment.ts';
import { PROGRAMME_MEASURES, type ProgrammeMeasure, type ReviewModel } from '../model/review-model.ts';
import { knownScore, type Weighed } from '../segment/growth-cut.ts';
import { judgeGrowth, prepareGrowthRules } from '../segment/growth-rules.ts';
import {
  type Hold,
  holdGrowthTier,
  holdProgrammeSegment,
  holdQuadrant,
  holdRevenueTier,
} from '../segment/holds.ts';
import { placeQuadrant } from '../segment/profit-quadrant.ts';
import { placeProgrammeSegment, prepareSegmentRules } from '../segment/programme-segment.ts';
import { placeRevenueTier } from '../segment/revenue-tier.ts';
import type { Values } from '../segment/rules.ts';
import { holdOf } from '../segment/stand-label.ts';
import { forDimensions, weigh } from './weigh.ts';

/** The parts of a change that can be taken back. */
export type Part = 'data' | 'missing' | 'cut';
type Parts = ReadonlySet<Part>;

export interface BothYears {
  readonly before: AccountAssessment;
  readonly now: AccountAssessment;
  readonly cutsBefore: ResolvedCuts;
  readonly cutsNow: ResolvedCuts;
  readonly model: ReviewModel;
  readonly currency: string;
  readonly order: Readonly<Record<Dimension, readonly number[]>>;
}

/** A figure with some parts of its change taken back: known in both years it is data, else knowledge. */
const takeBack = (before: number | null, now: number | null, parts: Parts): number | null =>
  parts.has(before !== null && now !== null ? 'data' : 'missing') ? before : now;

const moneyWithout = (before: AccountMoney, now: AccountMoney, parts: Parts): AccountMoney => ({
  revenue: takeBack(before.revenue, now.revenue, parts),
  contributionMargin: takeBack(before.contributionMargin, now.contributionMargin, parts),
  marginPercent: takeBack(before.marginPercent, now.marginPercent, parts),
  costToServe: takeBack(before.costToServe, now.costToServe, parts),
});

const measuresWithout = ({ before, now }: BothYears, parts: Parts): Values<ProgrammeMeasure> =>
  Object.fromEntries(
    PROGRAMME_MEASURES.map((name) => [name, takeBack(before.measures[name], now.measures[name], parts)]),
  ) as Record<ProgrammeMeasure, number | null>;

/** An answer that went stale, or is fresh again, is knowledge that changed, not data. */
const lineWithout = (before: ReceiptLine, now: ReceiptLine, parts: Parts): ReceiptLine => {
  if (before.raw === null || now.raw === null) return parts.has('missing') ? before : now;
  return {
    ...now,
    normalised: parts.has('data') ? before.normalised : now.normalised,
    state: parts.has('missing') ? before.state : now.state,
  };
};

const dimensionWithout = (dimension: Dimension, { before, now, order }: BothYears, parts: Parts): Weighed => {
  const was = before.labels['growth-tier'].dimensions[dimension].receipt;
  const is = now.labels['growth-tier'].dimensions[dimension].receipt;
  const lines = is.map((line, at) => lineWithout(was[at] ?? line, line, parts));
  // The offerings in question, and with them the weights, are data.
  const weights = (parts.has('data') ? was : is).map(({ nominalWeight }) => nominalWeight);
  return weigh(lines, weights, order[dimension]);
};

const standing = <Label extends string>(raw: Label, issued: Label | null, hold: Hold<Label>): Label =>
  issued !== null && holdOf(raw, issued, hold) !== null ? issued : raw;

/** The label that would be held, overrides aside, with these parts of the change taken back. */
export function labelWithout(scheme: Scheme, years: BothYears, parts: Parts): string {
  const { before, now, model, currency } = years;
  const cuts = parts.has('cut') ? years.cutsBefore : years.cutsNow;
  const money = moneyWithout(before.judgedMoney, now.judgedMoney, parts);
  const { labels } = now;
  switch (scheme) {
    case 'revenue-tier': {
      const { label } = placeRevenueTier(money.revenue, cuts.revenueTier, currency);
      const hold = holdRevenueTier(money, cuts.revenueTier, model, currency);
      return standing(label, labels[scheme].issued, hold);
    }
    case 'profit-quadrant': {
      const { label } = placeQuadrant(money, model.profitQuadrant, cuts.quadrant, currency);
      const hold = holdQuadrant(money, cuts.quadrant, model, currency);
      return standing(label, labels[scheme].issued, hold);
    }
    case 'growth-tier': {
      const rules = prepareGrowthRules(model.growth, cuts.growth);
      const dimensions = forDimensions((dimension) => dimensionWithout(dimension, years, parts));
      const known = forDimensions((dimension) => knownScore(dimensions[dimension], rules.floor));
      const hold = holdGrowthTier({ dimensions }, rules, model);
      return standing(judgeGrowth(known, rules).label, labels[scheme].issued, hold);
    }
    case 'programme-segment': {
      const measures = measuresWithout(years, parts);
      const rules = prepareSegmentRules(model.programme);
      const { label } = placeProgrammeSegment(measures, rules, currency);
      const hold = holdProgrammeSegment(measures, rules, model, currency);
      return standing(label, labels[scheme].issued, hold);
    }
  }
}
