import pc from 'picocolors';
import { drawCodeFrame } from './code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';
import { visibleText } from './visible-text.ts';

/** The text of a line of a file of content, counted from 1; undefined where there is none to show. */
export type ReadSourceLine = (file: string, line: number) => string | undefined;

/**
 * Diagnostics for a person at a terminal: address, severity and code, message, the line with a
 * caret below the place, hint. Nothing in content can drive the terminal: what is not visible is
 * spelled out. Empty where there are no diagnostics; ends without a line end.
 */
export function formatPretty(
  diagnostics: readonly Diagnostic[],
  readSourceLine: ReadSourceLine,
  options: { readonly color: boolean } = { color: false },
): string {
  const paint = pc.createColors(options.color);
  return diagnostics.map((diagnostic) => formatOne(diagnostic, readSourceLine, paint)).join('\n\n');
}

function formatOne(
  diagnostic: Diagnostic,
  readSourceLine: ReadSourceLine,
  paint: ReturnType<typeof pc.createColors>,
): string {
  const alarm = diagnostic.severity === 'error' ? paint.red : paint.yellow;
  const address = `${visibleText(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}`;
  const lines = [
    `${paint.bold(address)}  ${alarm(diagnostic.severity)}  ${diagnostic.code}`,
    `  ${visibleText(diagnostic.message)}`,
  ];
  const sourceLine = readSourceLine(diagnostic.file, diagnostic.line);
  if (sourceLine !== undefined && sourceLine.trim() !== '') {
    const [line, carets] = drawCodeFrame(diagnostic, sourceLine);
    lines.push(`  ${line}`, `  ${alarm(carets)}`);
  }
  if (diagnostic.hint !== '') lines.push(`  ${paint.cyan('hint:')} ${visibleText(diagnostic.hint)}`);
  return lines.join('\n');
}

/** One line that sums up: `2 errors and 1 warning in 3 of 120 files.` */
export function summarise(diagnostics: readonly Diagnostic[], files: number): string {
  const of = (severity: Diagnostic['severity']) =>
    diagnostics.filter((one) => one.severity === severity).length;
  const read = count(files, 'file');
  if (diagnostics.length === 0) return `No errors in ${read}.`;
  const touched = new Set(diagnostics.map((diagnostic) => diagnostic.file)).size;
  return `${count(of('error'), 'error')} and ${count(of('warning'), 'warning')} in ${touched} of ${read}.`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
