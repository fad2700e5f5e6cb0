import type { Finding } from '../model/finding.ts';

/** So many errors of one file are shown; a file with more has one cause, and thousands would hide it. */
export const MOST_FINDINGS = 200;

/** The first findings of one file, and one that says how many more there are. */
export function limitFindings(findings: readonly Finding[]): readonly Finding[] {
  const next = findings[MOST_FINDINGS];
  if (!next) return findings;
  const count = findings.length - MOST_FINDINGS;
  return [...findings.slice(0, MOST_FINDINGS), { ...next, code: 'findings-left-out', args: { count } }];
}
