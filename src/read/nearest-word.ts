import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely means; `''` where none is near.
 * Ties go to the candidate that comes first.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string {
  const typed = word.slice(0, 100).toLowerCase();
  const reach = Math.max(1, Math.floor(typed.length / 3));
  let best = '';
  let bestDistance = Math.min(reach, typed.length - 1) + 1;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const apart = distance(typed, candidate.toLowerCase());
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}
