/**
 * Diagnostics as annotations of a run of GitHub Actions. Of each step GitHub shows ten errors and ten
 * warnings, and drops the rest without a word, so that no more are written here: the ones that
 * matter most. All of them are in the log and in the step summary.
 */
import { type CheckReport, count, type Reported, tally } from './check-report.ts';
import { CODE_TITLES } from './code-titles.ts';
import type { Diagnostic } from './diagnostic.ts';
import { isFindingCode } from './handbook-page.ts';
import { visibleText } from './visible-text.ts';

/** So many annotations of one kind are shown of a step. */
export const MOST_ANNOTATIONS = 10;

/** Workflow commands, one a line, each line ended. Nothing in content can begin a command of its own. */
export function formatGithub(report: CheckReport): string {
  return annotated(report)
    .map((one) => `${annotation(one)}\n`)
    .join('');
}

/** What is annotated: of errors and of warnings the first ten each. */
export function annotated({ reported }: CheckReport): Reported[] {
  const first = (severity: Diagnostic['severity']) =>
    reported.filter(({ diagnostic }) => diagnostic.severity === severity).slice(0, MOST_ANNOTATIONS);
  const shown = new Set([...first('error'), ...first('warning')]);
  return reported.filter((one) => shown.has(one));
}

/** How many diagnostics have no annotation, in words; empty where all have one. */
export function leftOutWords(report: CheckReport): string {
  const shown = new Set(annotated(report));
  const { errors, warnings } = tally(
    report.reported.filter((one) => !shown.has(one)).map(({ diagnostic }) => diagnostic),
  );
  const parts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  if (parts.length === 0) return '';
  return `${parts.join(' and ')} more ${errors + warnings === 1 ? 'is' : 'are'} not shown beside the lines: GitHub takes ten of each kind.`;
}

/** A file whose log follows between the two is read as text, whatever it says: the second ends it. */
export const quietCommands = (token: string): readonly [begin: string, end: string] => [
  `::stop-commands::${token}`,
  `::${token}::`,
];

function annotation({ diagnostic, path }: Reported): string {
  const { severity, line, endLine, column, endColumn, code, message, hint } = diagnostic;
  const title = isFindingCode(code) ? `${CODE_TITLES[code]} (${code})` : code;
  // GitHub refuses columns of what runs over lines. Its last column is within the mark, ours behind it.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = Object.entries({ file: path, line, endLine, ...columns, title })
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  const text = hint === '' ? visibleText(message) : `${visibleText(message)}\n${visibleText(hint)}`;
  return `::${severity} ${properties}::${escapeData(text)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
