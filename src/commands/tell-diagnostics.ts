import type { CheckedContent } from '../build.ts';
import { formatPretty, summarise } from '../diagnostics/format-pretty.ts';
import type { Io } from './io.ts';

/** What is wrong with content, for a person: each fault with its line, then the sum. */
export function prettyDiagnostics(content: CheckedContent, io: Io): string {
  const faults = formatPretty(content.diagnostics, content.sourceLine, { color: io.color });
  const sum = summarise(content.diagnostics, content.files);
  return faults === '' ? `${sum}\n` : `${faults}\n\n${sum}\n`;
}
