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

interface Entry extends StandIn {
  readonly weighed: WeighedIndicator;
}

const sum = (entries: readonly Entry[], of: (entry: Entry) => number): number => {
  let total = 0;
  for (const entry of entries) total += of(entry);
  return total;
};

/** The hull of all answers that the unknowns could get, at nominal weight, and of the score itself. */
const intervalOf = (entries: readonly Entry[], value: number | null): Score['interval'] => {
  const end = (side: 'low' | 'high') =>
    settlePoints(
      sum(entries, ({ normalised, weighed: { weight, reading, indicator } }) => {
        const points = reading.state === 'unknown' ? reachablePoints(indicator)[side] : normalised;
        return weight * (points ?? 0);
      }),
    );
  const low = end('low');
  const high = end('high');
  return { low: Math.min(low, value ?? low), high: Math.max(high, value ?? high) };
};

/** `kept` is the weight that is not redistributed. */
const effectiveWeight = ({ normalised, weighed }: Entry, kept: number): number =>
  normalised === null || kept === 0 ? 0 : weighed.weight / kept;

const receiptLine = (entry: Entry, kept: number): ReceiptLine => {
  const { id, indicator, weight, reading } = entry.weighed;
  const effective = effectiveWeight(entry, kept);
  return {
    indicator: id,
    label: indicator.label,
    state: reading.state,
    raw: reading.raw,
    normalised: entry.normalised,
    nominalWeight: weight,
    effectiveWeight: effective,
    points: (entry.normalised ?? 0) * effective,
    policy: entry.policy,
    asOf: reading.asOf,
    basis: reading.basis,
    source: reading.source,
  };
};

/**
 * One dimension's weighted score with its receipt, in the order of the model. Redistributed
 * unknowns weigh nothing and the others are scaled up; a stale answer counts in the score and
 * not in the coverage. `neutral` is what that policy is worth. See the handbook, rules 3 to 5.
 */
export function scoreDimension(indicators: readonly WeighedIndicator[], neutral: number): Score {
  const listed = indicators.map((weighed): Entry => ({ ...worth(weighed, neutral), weighed }));
  // Sums in the order of ids do not depend on the order of the model file, to the last bit.
  const entries = listed.toSorted((a, b) => (a.weighed.id < b.weighed.id ? -1 : 1));
  const kept = sum(entries, ({ normalised, weighed }) => (normalised === null ? 0 : weighed.weight));
  const points = sum(entries, (entry) => (entry.normalised ?? 0) * effectiveWeight(entry, kept));
  const covered = sum(entries, ({ weighed }) => (weighed.reading.state === 'answered' ? weighed.weight : 0));
  const value = kept === 0 ? null : settlePoints(points);
  return {
    value,
    interval: intervalOf(entries, value),
    coverage: settlePoints(covered),
    receipt: listed.map((entry) => receiptLine(entry, kept)),
  };
}
