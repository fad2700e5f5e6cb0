import { type CheckReport, changedFirst, tally } from './check-report.ts';
import { codeAddress, isFindingCode } from './handbook-page.ts';
import { compareDiagnostics } from './locate-findings.ts';

/** The check's result as one line of JSON, sorted by file and line: `ok` is false where any diagnostic is an error. */
export function formatJson(report: CheckReport): string {
  const { errors, warnings } = tally(report.reported.map(({ diagnostic }) => diagnostic));
  const sorted = report.reported.toSorted((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic));
  return JSON.stringify({
    ok: errors === 0,
    files: report.files.length,
    errors,
    warnings,
    ...(report.since === null ? {} : { since: report.since }),
    diagnostics: changedFirst(sorted).map(({ diagnostic, path, isChanged }) => ({
      file: diagnostic.file,
      line: diagnostic.line,
      column: diagnostic.column,
      endLine: diagnostic.endLine,
      endColumn: diagnostic.endColumn,
      severity: diagnostic.severity,
      code: diagnostic.code,
      message: diagnostic.message,
      hint: diagnostic.hint,
      path: diagnostic.path,
      repositoryPath: path,
      ...(isFindingCode(diagnostic.code)
        ? { handbook: `${report.handbook ?? 'handbook/'}${codeAddress(diagnostic.code)}` }
        : {}),
      ...(report.since === null ? {} : { changed: isChanged }),
    })),
  });
}
