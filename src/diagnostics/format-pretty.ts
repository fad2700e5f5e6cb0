import pc from 'picocolors';
import { count, tally, tallyWords } from './check-report.ts';
import { drawCodeFrame, WIDEST_FRAME } from './code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';
import { visibleText } from './visible-text.ts';
import { wrapText } from './wrap-text.ts';

/** The text of a line of a file of content, counted from 1; undefined where there is none to show. */
export type ReadSourceLine = (file: string, line: number) => string | undefined;

export interface PrettyOptions {
  readonly color: boolean;
  /** The width of the terminal in cells; lines are as long as they come where there is none. */
  readonly columns?: number | undefined;
}

/** Narrower than this, breaking lines would tear words apart. */
const NARROWEST = 40;
const INDENT = '  ';

/**
 * Diagnostics for a person at a terminal: address, severity and code, message, the line with a
 * caret below the place, hint. Nothing in content can drive the terminal: what is not visible is
 * spelled out. Empty where there are no diagnostics; ends without a line end.
 */
export function formatPretty(
  diagnostics: readonly Diagnostic[],
  readSourceLine: ReadSourceLine,
  options: PrettyOptions = { color: false },
): string {
  return diagnostics.map((diagnostic) => formatOne(diagnostic, readSourceLine, options)).join('\n\n');
}

function formatOne(diagnostic: Diagnostic, readSourceLine: ReadSourceLine, options: PrettyOptions): string {
  const paint = pc.createColors(options.color);
  const alarm = diagnostic.severity === 'error' ? paint.red : paint.yellow;
  const address = `${visibleText(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}`;
  const cells =
    options.columns === undefined ? Number.POSITIVE_INFINITY : Math.max(NARROWEST, options.columns);
  const lines = [
    `${paint.bold(address)}  ${alarm(diagnostic.severity)}  ${diagnostic.code}`,
    ...wrapText(diagnostic.message, cells - INDENT.length).map((line) => `${INDENT}${line}`),
  ];
  const sourceLine = readSourceLine(diagnostic.file, diagnostic.line);
  if (sourceLine !== undefined && sourceLine.trim() !== '') {
    // Beside the text stand the indent, the number, its bar, and a mark of omission at each end.
    const room = cells - INDENT.length - String(diagnostic.line).length - 5;
    const [line, carets] = drawCodeFrame(diagnostic, sourceLine, Math.min(WIDEST_FRAME, room));
    lines.push(`${INDENT}${line}`, `${INDENT}${alarm(carets)}`);
  }
  if (diagnostic.hint !== '') {
    const [first = '', ...rest] = wrapText(`hint: ${diagnostic.hint}`, cells - INDENT.length - HANG.length);
    lines.push(`${INDENT}${paint.cyan('hint:')}${first.slice('hint:'.length)}`);
    lines.push(...rest.map((line) => `${INDENT}${HANG}${line}`));
  }
  return lines.join('\n');
}

/** Later lines of a hint stand below its first word. */
const HANG = '      ';

/** One line that sums up: `2 errors and 1 warning in 3 of 120 files.` */
export function summarise(diagnostics: readonly Diagnostic[], files: number): string {
  const read = count(files, 'file');
  if (diagnostics.length === 0) return `No errors in ${read}.`;
  const touched = new Set(diagnostics.map((diagnostic) => diagnostic.file)).size;
  return `${tallyWords(tally(diagnostics))} in ${touched} of ${read}.`;
}
