/**
 * Where the change of one indicator leads. Its dimension's score rises with its worth, so the
 * ladder of its raw values falls into stretches of one tier each, parted at the scores that
 * decide anything. A part is first guessed on a straight line and then settled by scoring, so
 * that it lies where the score itself says, to the last digit.
 */
import type { Dimension, GrowthTier, ReceiptLine, TierChange } from '../model/assessment.ts';
import { settlePoints } from '../model/settle.ts';
import type { Rung } from '../score/raw-ladder.ts';
import { TIER_HEIGHT } from './growth-rules.ts';

/** One indicator of an account, and how the account would stand with another raw value. */
export interface ChangeOf {
  readonly dimension: Dimension;
  readonly line: ReceiptLine;
  readonly ladder: readonly Rung[];
  /** What the indicator is worth today, or what it counts as. */
  readonly worth: number;
  readonly tier: GrowthTier;
  readonly scoreAt: (raw: number) => number;
  readonly tierAt: (raw: number) => GrowthTier;
}

/** The first rung worth so much; the length of the ladder where none is. */
const firstWorth = (ladder: readonly Rung[], points: number): number => {
  let [low, high] = [0, ladder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ladder[middle]?.points ?? 0) >= points) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Rungs from one to another, both in it, that all lead to one tier. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly tier: GrowthTier;
}

/** The rungs at which the score comes to another side of a deciding one, and the first; ascending. */
const partsOf = ({ ladder, scoreAt }: ChangeOf, deciding: readonly number[]): readonly number[] => {
  const [first, last] = [ladder[0], ladder.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [low, high] = [scoreAt(first.raw), scoreAt(last.raw)];
  const scoreOf = (index: number): number => scoreAt((ladder[index] ?? last).raw);
  const firstReaching = (cut: number): number => {
    const guess = first.points + ((cut - low) * (last.points - first.points)) / (high - low);
    let index = Math.min(firstWorth(ladder, guess), ladder.length - 1);
    while (index > 0 && scoreOf(index - 1) >= cut) index -= 1;
    while (scoreOf(index) < cut) index += 1;
    return index;
  };
  const parts = deciding.filter((cut) => cut > low && cut <= high).map(firstReaching);
  return [...new Set([0, ...parts])].sort((a, b) => a - b);
};

const stretchesOf = (change: ChangeOf, deciding: readonly number[]): readonly Stretch[] => {
  const parts = partsOf(change, deciding);
  const stretches: Stretch[] = [];
  parts.forEach((from, index) => {
    const tier = change.tierAt(change.ladder[from]?.raw ?? 0);
    const to = (parts[index + 1] ?? change.ladder.length) - 1;
    const before = stretches.at(-1);
    if (before?.tier === tier) stretches[stretches.length - 1] = { ...before, to };
    else stretches.push({ from, to, tier });
  });
  return stretches;
};

/** The raw value of a stretch whose worth is nearest to that of today, and how far that is. */
const nearest = (
  { ladder, worth, line, tier }: ChangeOf,
  stretch: Stretch,
): { readonly raw: number; readonly cost: number } | null => {
  const [first, last] = [ladder[stretch.from], ladder[stretch.to]];
  if (first === undefined || last === undefined) return null;
  if (line.raw === null && first.points <= worth && worth <= last.points) {
    // Any answer of the stretch would do, so the least demanding one is told.
    const rises = TIER_HEIGHT[stretch.tier] > TIER_HEIGHT[tier];
    return { raw: (rises ? first : last).raw, cost: 0 };
  }
  const at = firstWorth(ladder, worth);
  const within = (index: number) => ladder[Math.min(Math.max(index, stretch.from), stretch.to)] ?? last;
  const [above, below] = [within(at), within(at - 1)];
  const away = ({ points }: Rung): number => settlePoints(Math.abs(points - worth));
  const rung = away(below) < away(above) ? below : above;
  return { raw: rung.raw, cost: away(rung) };
};

/**
 * For each stretch in another tier than today's, the least change of the indicator that leads
 * there. `deciding` are the scores of its dimension at which the tier may change.
 */
export function changesOf(change: ChangeOf, deciding: readonly number[]): readonly TierChange[] {
  const { dimension, line, tier, tierAt } = change;
  const { indicator, label, state, raw: from } = line;
  const tell = (to: number, cost: number, reached: GrowthTier): TierChange => ({
    indicator,
    label,
    dimension,
    state,
    from,
    to,
    cost,
    moves: { from: tier, to: reached },
  });
  const changes = stretchesOf(change, deciding).flatMap((stretch): readonly TierChange[] => {
    const to = stretch.tier === tier ? null : nearest(change, stretch);
    return to === null ? [] : [tell(to.raw, to.cost, stretch.tier)];
  });
  // A stale answer may need no other value, only a fresh date; its raw value need not be a rung.
  if (state !== 'stale' || from === null) return changes;
  const confirmed = tierAt(from);
  return confirmed === tier ? changes : [tell(from, 0, confirmed), ...changes];
}
