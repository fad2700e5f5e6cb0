import type { ResolvedCuts } from '../model/assessment.ts';
import type { ReviewModel } from '../model/review-model.ts';
import type { Buffer } from '../model/trust-settings.ts';
import { money, percent, points, share, whole } from '../segment/words.ts';

/** A place that the methods leave open, and what the model decided there. */
export interface Choice {
  readonly about: string;
  readonly choice: string;
}

const revenueTiers = (model: ReviewModel, cuts: ResolvedCuts | null, currency: string): string => {
  const declared = model.revenueTiers.cuts;
  const line = (cut: number | null | undefined) =>
    cut == null ? 'nobody' : `${money(currency)(cut)} or more`;
  const lines = `High ${line(cuts?.revenueTier.high)}, Medium ${line(cuts?.revenueTier.medium)}`;
  return {
    amount: `cuts by declared amounts: ${lines}`,
    'share-of-accounts': `cuts by share of accounts, ${declared.high}% and the next ${declared.medium}%: ${lines}`,
    'share-of-revenue': `cuts by share of revenue, ${declared.high}% and the next ${declared.medium}%: ${lines}`,
  }[declared.by];
};

const quadrant = (model: ReviewModel, cuts: ResolvedCuts | null, currency: string): string => {
  const { revenue, margin } = model.profitQuadrant;
  const how = (by: 'value' | 'median') => (by === 'value' ? 'declared' : 'the median of the book');
  const spell = margin.measure === 'percent' ? percent : money(currency);
  const line = (cut: number | null | undefined, say: (value: number) => string) =>
    cut == null ? 'none' : say(cut);
  return [
    `revenue cut ${line(cuts?.quadrant.revenue, money(currency))} (${how(revenue.by)})`,
    `margin cut ${line(cuts?.quadrant.margin, spell)} (${how(margin.cut.by)}), measured ${
      margin.measure === 'percent' ? 'in per cent of revenue' : 'as an amount'
    }`,
  ].join('; ');
};

const tier1 = (model: ReviewModel, cuts: ResolvedCuts | null): string => {
  const { cut } = model.growth.tier1;
  const result = cuts?.growth.share == null ? '' : `; ${share(cuts.growth.share, 1)} of the book is Tier 1`;
  if (cut.by === 'threshold') {
    return `declared thresholds: need ${points(cut.need)}, value ${points(cut.value)}${result}`;
  }
  const line = cuts?.growth.need == null ? 'above every account' : `${points(cuts.growth.need)} on both axes`;
  return `one cut solved for ${percent(cut.percent)} of the book: ${line}${result}`;
};

const buffer = ({ enter, exit }: Buffer, unit: string): string =>
  enter === 0 && exit === 0 ? 'none' : `${enter} up and ${exit} down, ${unit}`;

const hysteresis = ({ hysteresis: { revenue, margin, score }, profitQuadrant }: ReviewModel): string =>
  [
    `revenue ${buffer(revenue, 'in per cent of the cut')}`,
    `margin ${buffer(margin, profitQuadrant.margin.measure === 'percent' ? 'in points' : 'in points, for M2 in per cent of the cut')}`,
    `scores ${buffer(score, 'in points')}`,
  ].join('; ');

/** What the model decided where the methods are silent, with the cut lines that came of it. */
export function choicesOf(
  model: ReviewModel,
  cuts: ResolvedCuts | null,
  currency: string,
): readonly Choice[] {
  const { growth, freshness, programme } = model;
  const unknownBehaviour = growth.tier1.whenBehaviourUnknown === '1b' ? '1b' : 'insufficient data';
  return [
    { about: 'Revenue tiers', choice: revenueTiers(model, cuts, currency) },
    { about: 'Profit quadrant', choice: quadrant(model, cuts, currency) },
    { about: 'Tier 1', choice: tier1(model, cuts) },
    {
      about: '1a or 1b',
      choice: `1a from behaviour ${points(growth.tier1.behaviour)} on; unknown behaviour is ${unknownBehaviour}`,
    },
    {
      about: 'Coverage',
      choice: `below ${percent(growth.coverageFloor)} answered and fresh is insufficient data`,
    },
    { about: 'Stage', choice: `weights of "${growth.defaultStage}" where no offering is in question` },
    {
      about: 'Unknowns',
      choice: `each indicator’s own policy; "neutral" is worth ${points(growth.neutral)}`,
    },
    {
      about: 'Freshness',
      choice: `stale after ${whole(freshness.knowledge)} months (knowledge), ${whole(freshness.relationship)} (relationship), ${whole(freshness.financial)} (financial)`,
    },
    { about: 'Hysteresis', choice: hysteresis(model) },
    {
      about: 'Groups',
      choice:
        model.groups.judge === 'separate'
          ? 'a parent is judged on its own figures'
          : 'a parent is judged on the sum of its own figures and those below it',
    },
    { about: 'Shake', choice: `weights are moved by ${model.sensitivity.shakePercent}% up and down` },
    {
      about: 'Programme',
      choice: `core accounts are in, strategic ones ${programme.includeStrategic ? 'too' : 'have programmes of their own'}`,
    },
  ];
}
