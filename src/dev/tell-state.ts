/** What is wrong with content, as the browser shows it. */
import type { CheckedContent } from '../build.ts';
import { drawCodeFrame } from '../diagnostics/code-frame.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { handbookPageOf } from '../diagnostics/handbook-page.ts';
import { visibleText } from '../diagnostics/visible-text.ts';
import type { FindingCode } from '../model/finding-code.ts';
import type { ContentFault } from '../views/site/content-state.ts';

/** The faults of content, errors first; nothing invisible in content stays so. */
export function contentFaults({
  diagnostics,
  sourceLine,
}: Pick<CheckedContent, 'diagnostics' | 'sourceLine'>): ContentFault[] {
  const faults = diagnostics.map((diagnostic) => toFault(diagnostic, sourceLine));
  return [
    ...faults.filter(({ severity }) => severity === 'error'),
    ...faults.filter(({ severity }) => severity === 'warning'),
  ];
}

function toFault(diagnostic: Diagnostic, sourceLine: CheckedContent['sourceLine']): ContentFault {
  const { severity, line, column, code } = diagnostic;
  const text = sourceLine(diagnostic.file, line);
  const [page = '', part] = handbookPageOf(code as FindingCode).split('#');
  return {
    severity,
    file: visibleText(diagnostic.file),
    line,
    column,
    code,
    message: visibleText(diagnostic.message),
    hint: visibleText(diagnostic.hint),
    frame: text === undefined || text.trim() === '' ? null : drawCodeFrame(diagnostic, text),
    handbook: `/handbook/${page}.html${part === undefined ? '' : `#${part}`}`,
  };
}
