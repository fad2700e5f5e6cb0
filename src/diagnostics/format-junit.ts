/** Diagnostics as JUnit XML: a case a file, failed where the file has an error; warnings are its output. */
import junit, { type Builder } from 'junit-report-builder';
import type { CheckReport, Reported } from './check-report.ts';
import type { Diagnostic } from './diagnostic.ts';
import { visibleText } from './visible-text.ts';

// The package is CommonJS, which its types do not say.
const builder = junit as unknown as Builder;

/** The report as XML. Files that nobody found, but that something is said of, have a case too. */
export function formatJunit({ reported, files }: CheckReport): string {
  const report = builder.newBuilder();
  const suite = report.testSuite().name('rapport check');
  const byFile = new Map<string, Reported[]>();
  for (const one of reported) byFile.set(one.path, [...(byFile.get(one.path) ?? []), one]);
  for (const path of [...new Set([...byFile.keys(), ...files])]) {
    const found = byFile.get(path) ?? [];
    const of = (severity: Diagnostic['severity']) =>
      found.filter(({ diagnostic }) => diagnostic.severity === severity);
    const name = safe(path);
    const one = suite.testCase().className('content').name(name).file(name);
    const [first, ...others] = of('error');
    if (first !== undefined) {
      const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
      one.failure(`${safe(first.diagnostic.message)}${more}`, first.diagnostic.code);
      one.stacktrace(told([first, ...others]));
    }
    if (of('warning').length > 0) one.standardOutput(told(of('warning')));
  }
  return report.build();
}

const told = (found: readonly Reported[]): string =>
  found
    .map(({ diagnostic: { line, column, severity, code, message, hint }, path }) =>
      [
        `${path}:${line}:${column}  ${severity}  ${code}`,
        `  ${message}`,
        ...(hint === '' ? [] : [`  ${hint}`]),
      ]
        .map(safe)
        .join('\n'),
    )
    .join('\n\n');

/** The builder puts text between marks of its own, which a text must not close. */
const safe = (text: string): string => visibleText(text).replaceAll(']]>', ']] >');
