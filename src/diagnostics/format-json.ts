import type { Diagnostic } from './diagnostic.ts';

/** What a check found. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** How many files of content were read. */
  readonly files: number;
}

/** The check's result as one line of JSON: `ok` is false where any diagnostic is an error. */
export function formatJson(result: CheckResult): string {
  return JSON.stringify({
    ok: result.diagnostics.every((diagnostic) => diagnostic.severity !== 'error'),
    files: result.files,
    diagnostics: result.diagnostics.map((diagnostic) => ({
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
    })),
  });
}
