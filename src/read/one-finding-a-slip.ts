import type { Finding } from '../model/finding.ts';

/** Codes that say only that a word is no id; a finding that knows whose id was meant says more. */
const LESS: ReadonlySet<Finding['code']> = new Set(['id-invalid']);

/** Findings without those that another one at the same place says better. */
export function oneFindingASlip(findings: readonly Finding[]): Finding[] {
  const placeOf = ({ document, path }: Finding): string => JSON.stringify([document, ...path]);
  const told = new Set(findings.filter(({ code }) => !LESS.has(code)).map(placeOf));
  return findings.filter((finding) => !LESS.has(finding.code) || !told.has(placeOf(finding)));
}
