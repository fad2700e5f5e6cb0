import type { CheckReport } from './check-report.ts';
import { fingerprints } from './fingerprint.ts';
import { codeAddress, isFindingCode } from './handbook-page.ts';
import { visibleText } from './visible-text.ts';

/** Diagnostics as a Code Quality report of GitLab, which shows them beside the lines of a merge request. */
export function formatGitlab({ reported, handbook }: CheckReport): string {
  const marks = fingerprints(reported);
  const found = reported.map(({ diagnostic, path }, index) => {
    const { message, hint, code, severity, line, endLine } = diagnostic;
    return {
      description: [
        message,
        hint,
        ...(handbook !== null && isFindingCode(code) ? [`${handbook}${codeAddress(code)}`] : []),
      ]
        .filter((part) => part !== '')
        .map(visibleText)
        .join(' '),
      check_name: code,
      fingerprint: marks[index],
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path, lines: { begin: line, end: endLine } },
    };
  });
  return JSON.stringify(found, null, 1);
}
