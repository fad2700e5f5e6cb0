import type { ReceiptLine, Score } from '../model/assessment.ts';
import type { Indicator } from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import { normaliseRaw, reachablePoints } from './normalise.ts';

/** What is known of one indicator at one account; `raw` is null where nothing is. */
export interface Reading {
  readonly raw: number | null;
  readonly state: ReceiptLine['state'];
  readonly asOf: string | null;
  readonly basis: ReceiptLine['basis'];
  readonly source: string | null;
}

export interface WeighedIndicator {
  readonly id: string;
  readonly indicator: Indicator;
  /** Share of the dimension, 0 to 1. */
  readonly weight: number;
  readonly reading: Reading;
}

type StandIn = Pick<ReceiptLine, 'normalised' | 'policy'>;

/** What an indicator is worth, or what stands in for it by the declared policy. */
const worth = ({ indicator, reading }: WeighedIndicator, neutral: number): StandIn => {
  if (reading.raw !== null) {
    return { normalised: normaliseRaw(reading.raw, indicator.anchors), policy: 'answered' };
  }
  const policy = indicator.missing;
  if (typeof policy === 'object') {
    return { normalised: normaliseRaw(policy.substitute, indicator.anchors), policy: 'substitute' };
  }
  const normalised = { redistribute: null, zero: 0, neutral }[policy];
  return { normalised, policy };
};

/** Adds in the order of ids, so that the order of the model file does not reach the last bit. */
const total = (indicators: readonly WeighedIndicator[], of: (index: number) => number): number =>
  indicators
    .map((one, index) => ({ id: one.id, index }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .reduce((sum, { index }) => sum + of(index), 0);

/** The hull of all answers that the unknowns could get, at nominal weight, and of the score itself. */
const intervalOf = (
  indicators: readonly WeighedIndicator[],
  receipt: readonly ReceiptLine[],
  value: number | null,
): Score['interval'] => {
  const end = (side: 'low' | 'high') =>
    settlePoints(
      total(indicators, (index) => {
        const one = indicators[index];
        const line = receipt[index];
        if (one === undefined || line === undefined) return 0;
        const known = line.state === 'unknown' ? null : line.normalised;
        return one.weight * (known ?? reachablePoints(one.indicator.anchors)[side]);
      }),
    );
  const low = end('low');
  const high = end('high');
  return { low: Math.min(low, value ?? low), high: Math.max(high, value ?? high) };
};

/**
 * One dimension's weighted score with its receipt, in the order of the model. Redistributed
 * unknowns weigh nothing and the others are scaled up; a stale answer counts in the score and
 * not in the coverage. `neutral` is what that policy is worth. See the handbook, rules 3 to 5.
 */
export function scoreDimension(indicators: readonly WeighedIndicator[], neutral: number): Score {
  const worths = indicators.map((one) => worth(one, neutral));
  const weightWhere = (counts: (index: number) => boolean) =>
    total(indicators, (index) => (counts(index) ? (indicators[index]?.weight ?? 0) : 0));
  const kept = weightWhere((index) => worths[index]?.normalised !== null);
  const receipt = indicators.map(({ id, indicator, weight, reading }, index): ReceiptLine => {
    const { normalised, policy } = worths[index] ?? { normalised: null, policy: 'redistribute' };
    const effectiveWeight = normalised === null || kept === 0 ? 0 : weight / kept;
    return {
      indicator: id,
      label: indicator.label,
      ...reading,
      normalised,
      nominalWeight: weight,
      effectiveWeight,
      points: (normalised ?? 0) * effectiveWeight,
      policy,
    };
  });
  const value = kept === 0 ? null : settlePoints(total(indicators, (index) => receipt[index]?.points ?? 0));
  const coverage = settlePoints(weightWhere((index) => receipt[index]?.state === 'answered'));
  return { value, interval: intervalOf(indicators, receipt, value), coverage, receipt };
}
