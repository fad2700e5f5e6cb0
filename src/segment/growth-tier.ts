import type { AccountScores, Dimension, RawGrowthPlacement, Score } from '../model/assessment.ts';
import type { GrowthMeasure } from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import { knownScore } from './growth-cut.ts';
import { isFirm } from './growth-firmness.ts';
import { type GrowthRules, type GrowthVerdict, judgeGrowth } from './growth-rules.ts';
import { MEASURES } from './measure.ts';
import { describeCondition, type Values } from './rules.ts';
import { apart, list, points, sentence, share } from './words.ts';

const thinBecause = (name: Dimension, score: Score, floor: number): string => {
  if (score.coverage >= settlePoints(floor / 100)) return `${name} has no answer to score`;
  const [covered, least] = apart(share, score.coverage, floor / 100);
  return `${name} is answered and fresh for ${covered} of its weight, below the floor of ${least}`;
};

const axisClause = (name: 'need' | 'value', score: number, cut: number | null): string => {
  if (cut === null) return `${name} is ${points(score)} and the solved cut lies above every account`;
  const [said, line] = apart(points, score, cut);
  return `${name} ${said} ${score >= cut ? 'reaches' : 'stays below'} the cut of ${line}`;
};

const behaviourClause = (scores: AccountScores, rules: GrowthRules): string => {
  const behaviour = knownScore(scores.dimensions.behaviour, rules.floor);
  if (behaviour === null) {
    const placed = rules.whenBehaviourUnknown === '1b' ? '1b' : 'insufficient data';
    return `${thinBecause('behaviour', scores.dimensions.behaviour, rules.floor)}, which the model places in ${placed}`;
  }
  const [said, line] = apart(points, behaviour, rules.behaviour);
  return `behaviour ${said} ${behaviour >= rules.behaviour ? 'reaches' : 'stays below'} ${line}`;
};

const tier2Clause = (
  verdict: Extract<GrowthVerdict, { tier2: unknown }>['tier2'],
  known: Values<GrowthMeasure>,
): string => {
  if (verdict.holds === false) return 'the rule of Tier 2 does not hold';
  if (verdict.by === null) {
    return `Tier 2 hangs on ${list(verdict.unknown.map((measure) => MEASURES[measure].name))}, not known well enough`;
  }
  const conditions = verdict.by.map((condition) =>
    describeCondition(condition, known[condition.measure] ?? 0, ''),
  );
  return `Tier 2 by ${conditions.length > 0 ? list(conditions) : 'a rule that asks nothing'}`;
};

const because = (
  verdict: GrowthVerdict,
  scores: AccountScores,
  known: Values<GrowthMeasure>,
  rules: GrowthRules,
): string => {
  if ('missing' in verdict) {
    return sentence(verdict.missing.map((name) => thinBecause(name, scores.dimensions[name], rules.floor)));
  }
  const axes = [
    axisClause('need', known.need ?? 0, rules.cuts.need),
    axisClause('value', known.value ?? 0, rules.cuts.value),
  ];
  return sentence([
    ...axes,
    'tier2' in verdict ? tier2Clause(verdict.tier2, known) : behaviourClause(scores, rules),
  ]);
};

/**
 * The growth tier of an account: by need, value and behaviour, each only where it reaches the
 * floor of coverage. The rank within the tier needs the whole book, and is not here. See the
 * handbook, M4.
 */
export function placeGrowthTier(scores: AccountScores, rules: GrowthRules): RawGrowthPlacement {
  const { dimensions, weights } = scores;
  const need = knownScore(dimensions.need, rules.floor);
  const value = knownScore(dimensions.value, rules.floor);
  const behaviour = knownScore(dimensions.behaviour, rules.floor);
  const known = { need, value, behaviour };
  const verdict = judgeGrowth(known, rules);
  const firm = verdict.label !== 'insufficient-data' && isFirm(verdict.label, dimensions, rules);
  return {
    label: verdict.label,
    because: because(verdict, scores, known, rules),
    firmness: verdict.label === 'insufficient-data' ? verdict.label : firm ? 'firm' : 'provisional',
    dimensions,
    overall: scores.overall,
    weights,
    stages: scores.stages,
  };
}
