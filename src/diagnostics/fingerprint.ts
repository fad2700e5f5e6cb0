import { createHash } from 'node:crypto';
import type { Reported } from './check-report.ts';

/**
 * A fingerprint for each diagnostic: the same one as long as the same thing is wrong with the same
 * line of the same file, wherever that line has moved to. No two of a report are alike.
 */
export function fingerprints(reported: readonly Reported[]): string[] {
  const seen = new Map<string, number>();
  return reported.map(({ diagnostic, path, sourceLine = '' }) => {
    const what = JSON.stringify([path, diagnostic.code, diagnostic.path, sourceLine.trim()]);
    const before = seen.get(what) ?? 0;
    seen.set(what, before + 1);
    return createHash('sha256').update(`${what}\0${before}`).digest('hex').slice(0, 40);
  });
}
