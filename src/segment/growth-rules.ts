import type { Dimension, GrowthTier, ResolvedCuts } from '../model/assessment.ts';
import { GROWTH_MEASURES, type GrowthMeasure, type ReviewModel } from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import { compileRule, judgeRule, type Rule, type Values, type Verdict } from './rules.ts';

/** All that decides a growth tier, resolved for one year. */
export interface GrowthRules {
  readonly cuts: Pick<ResolvedCuts['growth'], 'need' | 'value'>;
  readonly behaviour: number;
  readonly whenBehaviourUnknown: '1b' | 'insufficient-data';
  readonly tier2: Rule<GrowthMeasure>;
  readonly floor: number;
}

export const prepareGrowthRules = (
  growth: ReviewModel['growth'],
  cuts: ResolvedCuts['growth'],
): GrowthRules => ({
  cuts,
  behaviour: settlePoints(growth.tier1.behaviour),
  whenBehaviourUnknown: growth.tier1.whenBehaviourUnknown,
  tier2: compileRule(growth.tier2.when, GROWTH_MEASURES),
  floor: settlePoints(growth.coverageFloor),
});

/** From the lowest tier to the highest; insufficient data is no tier, and stands below all. */
export const TIER_HEIGHT = {
  'insufficient-data': 0,
  '3': 1,
  '2': 2,
  '1b': 3,
  '1a': 4,
} as const satisfies Record<GrowthTier, number>;

export type GrowthVerdict =
  | { readonly label: 'insufficient-data'; readonly missing: readonly Dimension[] }
  | { readonly label: '1a' | '1b'; readonly behaviourKnown: true }
  | { readonly label: '1b' | 'insufficient-data'; readonly behaviourKnown: false }
  | { readonly label: '2' | '3' | 'insufficient-data'; readonly tier2: Verdict<GrowthMeasure> };

/** The growth tier of known scores; null is a score that is not known well enough. */
export function judgeGrowth(scores: Values<GrowthMeasure>, rules: GrowthRules): GrowthVerdict {
  const { need, value, behaviour } = scores;
  if (need === null || value === null) {
    return {
      label: 'insufficient-data',
      missing: (['need', 'value'] as const).filter((dimension) => scores[dimension] === null),
    };
  }
  const { cuts } = rules;
  if (cuts.need !== null && cuts.value !== null && need >= cuts.need && value >= cuts.value) {
    if (behaviour === null) return { label: rules.whenBehaviourUnknown, behaviourKnown: false };
    return { label: behaviour >= rules.behaviour ? '1a' : '1b', behaviourKnown: true };
  }
  const tier2 = judgeRule(rules.tier2, scores);
  const label: GrowthTier = tier2.holds === null ? 'insufficient-data' : tier2.holds ? '2' : '3';
  return { label, tier2 };
}
