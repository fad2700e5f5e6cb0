/**
 * Whether firms hide each other. Whoever lays published groups over one another can cut out parts of
 * them; a part tells nothing of any one firm as long as it is large enough and its firms differ.
 */

/** Customers who compare their packets: each knows a value of its own. */
const COMPARING = 2;

/**
 * Whether no value of a part can be told: it has the least number of firms, and even to two of them who
 * compare their packets the others are not all the same. No firms at all tell nothing.
 */
export function isCrowd(percents: readonly number[], leastApart: number): boolean {
  if (percents.length === 0) return true;
  if (percents.length < leastApart) return false;
  const times = new Map<number, number>();
  for (const percent of percents) times.set(percent, (times.get(percent) ?? 0) + 1);
  const most = Math.max(...times.values());
  return percents.length - most > COMPARING;
}
