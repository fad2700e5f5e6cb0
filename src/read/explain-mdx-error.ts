/** The MDX parser stops at its first error and speaks of parsing; this says what the author wrote. */
import { type Fault, faultAt } from './fault.ts';
import { isComponentName, unknownComponent } from './narrative-vocabulary.ts';
import { shorten } from './value-words.ts';

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

/** The errors that the parser throws, as far as they are looked at. */
interface MdxError {
  readonly reason: string;
  readonly source?: string;
  readonly ruleId?: string;
  readonly place?: Point | { readonly start: Point; readonly end: Point } | null;
}

const isMdxError = (error: unknown): error is MdxError =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string' && 'ruleId' in error;

/** The fault that an error of the parser stands for. An error that is not the parser's own is ours: rethrown. */
export function explainMdxError(error: unknown, text: string): Fault {
  if (error instanceof RangeError) return faultAt('narrative-too-deep', 0, 0);
  if (!isMdxError(error)) throw error;
  const [start, end] = spanOf(error, text);
  const source = error.source ?? '';
  if (source.endsWith('mdxjs-esm')) {
    const advice = 'Remove the line; if it is prose, begin it with another word.';
    return faultAt('narrative-code', lineStart(text, start), end, { what: 'An import or export', advice });
  }
  if (source.endsWith('mdx-expression')) return explainBraces(text, start);
  if (error.ruleId === 'end-tag-mismatch') return explainMismatch(error, text, start, end);
  if (error.ruleId === 'unexpected-closing-slash') {
    const name = /^[\w.]*/.exec(text.slice(end, end + 60))?.[0] ?? '';
    return faultAt('narrative-tag-mismatch', start - 1, end + name.length + 1, { name });
  }
  return explainTag(text, start);
}

/** What stands between braces, or follows one that is never closed, would be code. */
function explainBraces(text: string, at: number): Fault {
  const open = text.lastIndexOf('{', at);
  const start = open === -1 ? at : open;
  if (/^\{\s*\/\*/.test(text.slice(start, start + 20))) {
    const problem = 'a comment begins here and does not end';
    return faultAt('narrative-syntax', start, start + 3, {
      problem,
      advice: 'End it with */} in one piece.',
    });
  }
  const isAttribute = /=\s*$/.test(text.slice(Math.max(0, start - 20), start));
  const advice = isAttribute
    ? 'Give the attribute as a text in quotes: title="…".'
    : 'To write a brace itself, put a backslash before it: \\{.';
  return faultAt('narrative-code', start, start + 1, { what: 'What stands in braces', advice });
}

function explainMismatch(error: MdxError, text: string, start: number, end: number): Fault {
  const opened = /for `<([^>`]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(error.reason);
  const closing = /Unexpected closing tag `<\/([^>`]*)>`/.exec(error.reason);
  if (closing) return faultAt('narrative-tag-mismatch', start, end, { name: shorten(closing[1] ?? '') });
  const [, name = '', ...numbers] = opened ?? [];
  const [line = 1, column = 1, endLine = 1, endColumn = 1] = numbers.map(Number);
  const at = offsetAt(text, line, column);
  // Such as <br>: closing it would not help.
  if (!isComponentName(name)) {
    return faultAt('narrative-component-unknown', at, at + 1 + name.length, unknownComponent(name));
  }
  return faultAt('narrative-tag-unclosed', at, offsetAt(text, endLine, endColumn), {
    name,
  });
}

function explainTag(text: string, at: number): Fault {
  const open = Math.max(0, text.lastIndexOf('<', at));
  const rest = text.slice(open, open + 4);
  const [what, advice] = rest.startsWith('<!')
    ? [
        'a comment or declaration of HTML',
        'Remove it, or write {/* … */} on lines of its own, which is printed nowhere.',
      ]
    : /^<\w+:/.test(text.slice(open, open + 10))
      ? ['a bare link in angle brackets', 'Write the link as [text](https://…).']
      : [
          'a "<" begins something that is no component',
          'To write "<" itself, put a backslash before it: \\<.',
        ];
  return faultAt('narrative-syntax', open, Math.max(at, open + 1), { problem: what, advice });
}

function spanOf(error: MdxError, text: string): [number, number] {
  const { place } = error;
  if (!place) return [0, 0];
  if ('start' in place) {
    return [place.start.offset ?? 0, place.end.offset ?? 0];
  }
  const at = place.offset ?? offsetAt(text, place.line, place.column);
  return [at, at + 1];
}

function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number++) {
    const next = text.indexOf('\n', start);
    if (next === -1) break;
    start = next + 1;
  }
  return start + column - 1;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
