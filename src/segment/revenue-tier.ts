import type { RawPlacement, ResolvedCuts, RevenueTier } from '../model/assessment.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { settle } from '../model/settle.ts';
import { apart, money, sentence } from './words.ts';

type DeclaredCuts = ReviewModel['revenueTiers']['cuts'];
type Cuts = ResolvedCuts['revenueTier'];

/** The revenue of the last account within the top so many per cent of accounts, ranked from 0. */
const cutByAccounts = (ranked: readonly number[], percent: number): number | null => {
  const limit = settle(percent * ranked.length);
  return ranked.findLast((_, rank) => 100 * rank < limit) ?? null;
};

/** The revenue of the last account before which less than so many per cent of revenue is reached. */
const cutByRevenue = (ranked: readonly number[], percent: number): number | null => {
  const positive = ranked.map((revenue) => Math.max(revenue, 0));
  const sum = positive.reduce((all, revenue) => all + revenue, 0);
  const total = settle(sum);
  let before = 0;
  let cut: number | null = null;
  for (const [rank, revenue] of positive.entries()) {
    if (settle(100 * before, 100 * total) >= settle(percent * total, 100 * total)) break;
    cut = ranked[rank] ?? null;
    before += revenue;
  }
  return cut;
};

/**
 * The cut lines as amounts, each reached from below: an account at the cut is in the higher
 * tier, and so are all that tie with it. `revenues` are the known ones of the year, in any order.
 * Null where no account reaches the tier. See the handbook, M1.
 */
export function resolveRevenueCuts(cuts: DeclaredCuts, revenues: readonly number[]): Cuts {
  if (cuts.by === 'amount') return { high: settle(cuts.high), medium: settle(cuts.medium) };
  const ranked = revenues.toSorted((a, b) => b - a);
  const cutAt = cuts.by === 'share-of-accounts' ? cutByAccounts : cutByRevenue;
  const reach = settle(Math.min(cuts.high + cuts.medium, 100));
  return { high: cutAt(ranked, cuts.high), medium: cutAt(ranked, reach) };
}

/** The tier of a known revenue: at a cut is in the higher one, and a cut that is null lies above everybody. */
export const revenueTierOf = (revenue: number, cuts: Cuts): Exclude<RevenueTier, 'unknown'> => {
  if (cuts.high !== null && revenue >= cuts.high) return 'high';
  return cuts.medium !== null && revenue >= cuts.medium ? 'medium' : 'low';
};

/** High, Medium or Low by the cut lines; unknown where the revenue is. */
export function placeRevenueTier(
  revenue: number | null,
  cuts: Cuts,
  currency: string,
): RawPlacement<RevenueTier> {
  if (revenue === null) return { label: 'unknown', because: 'Revenue is not known.' };
  const spell = money(currency);
  const against = (name: string, cut: number, subject: (said: string) => string): string => {
    const [said, line] = apart(spell, revenue, cut);
    return `${subject(said)}${revenue >= cut ? 'reaches' : 'stays below'} the ${name} cut of ${line}`;
  };
  const full = (said: string) => `revenue of ${said} `;
  const toHigh = (subject: (said: string) => string) =>
    cuts.high === null ? 'no account reaches High' : against('High', cuts.high, subject);
  const toMedium = cuts.medium === null ? 'no account reaches Medium' : against('Medium', cuts.medium, full);
  const label = revenueTierOf(revenue, cuts);
  const clause = { high: toHigh(full), medium: `${toMedium} and ${toHigh(() => '')}`, low: toMedium }[label];
  return { label, because: sentence([clause]) };
}
