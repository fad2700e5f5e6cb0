import type { CheckedContent } from '../build.ts';
import { errorsFirst } from '../diagnostics/check-report.ts';
import { formatPretty, summarise } from '../diagnostics/format-pretty.ts';
import type { Io } from './io.ts';

/** What is wrong with content, for a person: errors before warnings, each with its line, then the sum. */
export function prettyDiagnostics(content: CheckedContent, io: Pick<Io, 'color' | 'columns'>): string {
  const { color, columns } = io;
  const faults = formatPretty(errorsFirst(content.diagnostics), content.sourceLine, { color, columns });
  const sum = summarise(content.diagnostics, content.files);
  return faults === '' ? `${sum}\n` : `${faults}\n\n${sum}\n`;
}
