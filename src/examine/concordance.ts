/**
 * How well an order of accounts agrees with what became of them, counted by groups: every pair is
 * looked at, and the work still grows no faster than sorting.
 */
/**
 * What each account's pairs are worth to an order: of all accounts with another outcome, one where
 * the one placed higher fared better, a half where both are placed alike. `ranks` are places, a
 * higher number higher; `outcomes` from 0, the worst. One of each an account.
 */
export function pairWorths(ranks: readonly number[], outcomes: readonly number[]): readonly number[] {
  const kinds = Math.max(-1, ...new Set(outcomes)) + 1;
  const all = new Array<number>(kinds).fill(0);
  for (const outcome of outcomes) all[outcome] = (all[outcome] ?? 0) + 1;
  const rising = ranks.map((_, at) => at).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  const below = new Array<number>(kinds).fill(0);
  const worths = new Array<number>(ranks.length).fill(0);
  for (let start = 0; start < rising.length; ) {
    const alike = new Array<number>(kinds).fill(0);
    const rank = ranks[rising[start] ?? 0];
    let end = start;
    while (end < rising.length && ranks[rising[end] ?? 0] === rank) {
      const outcome = outcomes[rising[end] ?? 0] ?? 0;
      alike[outcome] = (alike[outcome] ?? 0) + 1;
      end += 1;
    }
    for (const at of rising.slice(start, end)) {
      const own = outcomes[at] ?? 0;
      for (let kind = 0; kind < kinds; kind += 1) {
        if (kind === own) continue;
        const [lower, same] = [below[kind] ?? 0, alike[kind] ?? 0];
        const right = kind < own ? lower : (all[kind] ?? 0) - lower - same;
        worths[at] = (worths[at] ?? 0) + right + same / 2;
      }
    }
    for (let kind = 0; kind < kinds; kind += 1) below[kind] = (below[kind] ?? 0) + (alike[kind] ?? 0);
    start = end;
  }
  return worths;
}

/** How many other accounts have another outcome, one of each an account. */
export function pairCounts(outcomes: readonly number[]): readonly number[] {
  const all = new Map<number, number>();
  for (const outcome of outcomes) all.set(outcome, (all.get(outcome) ?? 0) + 1);
  return outcomes.map((outcome) => outcomes.length - (all.get(outcome) ?? 0));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The share of pairs that an order gets right; null where no two outcomes differ. */
export const concordanceOf = (worths: readonly number[], counts: readonly number[]): number | null => {
  const pairs = sum(counts);
  return pairs === 0 ? null : sum(worths) / pairs;
};

/**
 * One standard error of the difference of two concordances, by leaving out one account at a time.
 * Null where the difference cannot be told without one of them.
 */
export function standardErrorOf(
  first: readonly number[],
  second: readonly number[],
  counts: readonly number[],
): number | null {
  const accounts = counts.length;
  const pairs = sum(counts) / 2;
  const lead = (sum(first) - sum(second)) / 2;
  // Halves add up exactly, so that the order of the accounts changes nothing.
  const without = counts.map((count, at) => {
    const rest = pairs - count;
    return rest === 0 ? null : (lead - ((first[at] ?? 0) - (second[at] ?? 0))) / rest;
  });
  const known = without.filter((one) => one !== null).sort((a, b) => a - b);
  if (known.length < accounts || accounts < 2) return null;
  const mean = sum(known) / accounts;
  const spread = sum(known.map((one) => (one - mean) ** 2).sort((a, b) => a - b));
  return Math.sqrt(((accounts - 1) / accounts) * spread);
}
