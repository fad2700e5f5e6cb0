/**
 * The YAML parser's errors in the words of someone who wrote the file. The parser reports where it
 * gave up; where a quote or bracket was opened says more, so those are pointed at instead.
 */
import { type Document, isCollection, isScalar, type YAMLError } from 'yaml';
import { indexLines } from '../diagnostics/line-index.ts';
import { type Fault, faultAt } from './fault.ts';
import { wordsFor } from './look-alikes.ts';
import { walk } from './yaml-tree.ts';

interface Scene {
  readonly text: string;
  readonly parsed: Document.Parsed;
  readonly lineOf: (offset: number) => number;
}

type Explain = (error: YAMLError, scene: Scene) => Fault;

// A file with more has one mistake near its top; explaining all the rest would only cost time.
const MOST_EXPLAINED = 200;

/** One fault for each thing that is wrong; what only follows from another on the same line is left out. */
export function explainYamlErrors(text: string, parsed: Document.Parsed): Fault[] {
  const errors = [...parsed.errors, ...parsed.warnings].slice(0, MOST_EXPLAINED);
  if (errors.length === 0) return [];
  const lines = indexLines(text);
  const scene: Scene = { text, parsed, lineOf: (offset) => lines.positionAt(offset).line };
  const seen = new Set<string>();
  const faulty = new Set<number>();
  const faults: Fault[] = [];
  for (const error of errors) {
    const fault = explain(error, scene);
    const line = scene.lineOf(fault.start);
    const key = `${fault.code} ${fault.code === 'yaml-colon-in-text' ? line : fault.start}`;
    if (seen.has(key) || (VAGUE.has(fault.code) && faulty.has(line))) continue;
    seen.add(key);
    faulty.add(line);
    faults.push(fault);
  }
  // A key that runs over two lines is reported once as a colon in text and once as bad indentation.
  const indented = new Set(
    faults.filter((fault) => fault.code === 'yaml-indentation').map((fault) => fault.args.from),
  );
  return faults.filter((fault) => fault.code !== 'yaml-colon-in-text' || !indented.has(fault.start));
}

/** Codes that mostly follow from another fault of the same line. */
const VAGUE = new Set(['yaml-syntax', 'yaml-colon-missing', 'yaml-indentation']);

const EXPLANATIONS: Partial<Record<YAMLError['code'], Explain>> = {
  TAB_AS_INDENT: at('yaml-tab'),
  BLOCK_AS_IMPLICIT_KEY: ({ pos }, { text }) =>
    /^\?(?:\s|$)/.test(text.slice(pos[0], pos[0] + 2))
      ? faultAt('yaml-reserved-character', pos[0], pos[0] + 1, { character: '?' })
      : faultAt('yaml-colon-in-text', pos[0], endOfLine(text, pos[0])),
  MULTILINE_IMPLICIT_KEY: keyOverLines,
  // A list in brackets is another matter: its text begins with a dash.
  BLOCK_IN_FLOW: (error, scene) =>
    scene.text[error.pos[0]] === '-'
      ? syntax(error, scene)
      : faultAt(
          'yaml-colon-in-text',
          error.pos[0],
          Math.min(error.pos[1], endOfLine(scene.text, error.pos[0])),
          { inBraces: 1 },
        ),
  UNEXPECTED_TOKEN: (error, scene) =>
    quoteInside(error, scene) ?? signBefore(error, scene) ?? syntax(error, scene),
  BAD_INDENT: (error, scene) => unclosedBracket(error, scene) ?? badIndent(error, scene),
  MISSING_CHAR: (error, scene) =>
    error.message.startsWith('Missing closing') ? unclosedQuote(error, scene) : missingColon(error, scene),
  BAD_SCALAR_START: ({ pos }, { text }) =>
    faultAt('yaml-reserved-character', pos[0], pos[1], { character: text.slice(pos[0], pos[0] + 1) }),
  BAD_DQ_ESCAPE: ({ pos }, { text }) =>
    faultAt('yaml-escape-unknown', pos[0], pos[0] + 2, { escape: text.slice(pos[0], pos[0] + 2) }),
  TAG_RESOLVE_FAILED: ({ pos }, { text }) =>
    faultAt('yaml-tag', pos[0], pos[1], { tag: excerpt(text.slice(pos[0], pos[1])) }),
  BAD_DIRECTIVE: at('yaml-directive'),
  MULTIPLE_DOCS: ({ pos }, { text }) =>
    faultAt('yaml-many-documents', pos[0], Math.min(pos[0] + 3, text.length)),
  BAD_ALIAS: ({ pos }, { text }) =>
    faultAt('yaml-alias', pos[0], pos[1], { name: excerpt(text.slice(pos[0] + 1, pos[1])) }),
  NON_STRING_KEY: at('yaml-key-not-text'),
};

function explain(error: YAMLError, scene: Scene): Fault {
  return (EXPLANATIONS[error.code] ?? syntax)(error, scene);
}

function at(code: Fault['code']): Explain {
  return ({ pos }) => faultAt(code, pos[0], Math.max(pos[1], pos[0] + 1));
}

function syntax({ pos, message }: YAMLError, { text }: Scene): Fault {
  const token = excerpt(text.slice(pos[0], endOfLine(text, pos[0])));
  const [problem, advice] = message.includes('on same line with key')
    ? [
        'a list begins on the line of its key',
        'Begin the list on the next line; put a text that begins with a dash in quotes, and remove a dash that says that nothing is known.',
      ]
    : [
        token === '' ? 'something is missing at the end of the line' : `"${token}" was not expected here`,
        'Look for a quote, bracket or indentation that is off in this line or the one above.',
      ];
  return faultAt('yaml-syntax', pos[0], pos[1], { problem, advice });
}

/** A key begins on one line and has its colon on another: the second is indented under a value, or the first has no colon. */
function keyOverLines(error: YAMLError, scene: Scene): Fault {
  const { text } = scene;
  const [start, end] = error.pos;
  const line = text.lastIndexOf('\n', end - 1) + 1;
  if (line <= start) return at('yaml-indentation')(error, scene);
  const indent = indentAt(text, line);
  const firstLine = text.lastIndexOf('\n', start) + 1;
  if (indent <= indentAt(text, firstLine) && start - firstLine <= indent) return missingColon(error, scene);
  return faultAt('yaml-indentation', line + indent, endOfLine(text, line + indent), { from: start });
}

function missingColon({ pos }: YAMLError, { text }: Scene): Fault {
  const end = Math.max(pos[0] + 1, endOfLine(text, pos[0]));
  const written = text.slice(pos[0], end);
  return faultAt('yaml-colon-missing', pos[0], end, {
    text: excerpt(written),
    ...colonAdvice(written.trim()),
  });
}

/** What was probably meant by a line that has no key. */
function colonAdvice(line: string): Fault['args'] {
  if (/^(?:\/\/|--|;)/.test(line)) return { advice: 'A comment begins with "#".' };
  const [, key, value] = /^([\w-]+)\s*(?:[=;]|:)\s*(\S.*)$/.exec(line) ?? [];
  return key === undefined
    ? {}
    : { advice: `Write ${key}, a colon, a space and the value: "${key}: ${excerpt(value ?? '')}".` };
}

function badIndent({ pos }: YAMLError, { text }: Scene): Fault {
  const start = pos[0] + indentAt(text, pos[0]);
  return faultAt('yaml-indentation', start, Math.max(endOfLine(text, start), start + 1));
}

function unclosedBracket({ pos, message }: YAMLError, { parsed }: Scene): Fault | undefined {
  if (!message.startsWith('Flow')) return undefined;
  let opened: number | undefined;
  for (const { node } of walk(parsed)) {
    if (!isCollection(node) || !node.flow || !node.range) continue;
    if (node.range[0] < pos[0] && node.range[2] >= pos[0]) opened = node.range[0];
  }
  if (opened === undefined) return undefined;
  const isList = message.startsWith('Flow sequence');
  return faultAt('yaml-bracket-unclosed', opened, opened + 1, {
    open: isList ? '[' : '{',
    close: isList ? ']' : '}',
  });
}

function unclosedQuote({ pos, message }: YAMLError, { text, parsed }: Scene): Fault {
  const quote = message.includes('"') ? '"' : "'";
  for (const { node } of walk(parsed)) {
    if (!isScalar(node) || !node.range || !node.type?.startsWith('QUOTE')) continue;
    const [start, end] = node.range;
    const reaches = start < pos[0] && end >= pos[0];
    if (reaches && text[start] === quote) {
      const curly = /([“”„‟‘’])[\s,}\]]*$/u.exec(text.slice(start, endOfLine(text, start)));
      if (curly?.[1] !== undefined) {
        const at = start + curly.index;
        return faultAt('yaml-look-alike', at, at + 1, wordsFor(curly[1]));
      }
      return faultAt('yaml-quote-unclosed', start, endOfLine(text, start), { quote });
    }
  }
  return faultAt('yaml-quote-unclosed', pos[0], pos[1], { quote });
}

/** A quote in the middle of a text closes it, and what follows has no place. */
function quoteInside({ pos, message }: YAMLError, { text }: Scene): Fault | undefined {
  if (!message.includes('at node end')) return undefined;
  const quote = text
    .slice(Math.max(0, pos[0] - LONGEST_MARK), pos[0])
    .trimEnd()
    .at(-1);
  if (quote !== '"' && quote !== "'") return undefined;
  const end = Math.max(pos[0] + 1, endOfLine(text, pos[0]));
  return faultAt('yaml-quote-inside', pos[0], end, { quote, twin: quote === "'" ? "''" : '\\"' });
}

/** Text that begins with a sign of YAML's own: "> 50 people", "[draft] Lund". */
function signBefore({ pos, message }: YAMLError, { text }: Scene): Fault | undefined {
  const line = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const sign = /^(\s*(?:- +)*[\w.-]+:\s+)([>|[{])/.exec(text.slice(line, pos[0]));
  const [, before, character] = sign ?? [];
  if (before === undefined || character === undefined) return undefined;
  if (!message.includes('at node end') && !/[>|]/.test(character)) return undefined;
  const start = line + before.length;
  return faultAt('yaml-reserved-character', start, start + 1, { character });
}

/** Longer lines are marked up to here. */
const LONGEST_MARK = 500;

function endOfLine(text: string, from: number): number {
  const line = /^[^\n]*/.exec(text.slice(from, from + LONGEST_MARK))?.[0] ?? '';
  return from + line.trimEnd().length;
}

const indentAt = (text: string, lineStart: number): number =>
  /^ */.exec(text.slice(lineStart, lineStart + LONGEST_MARK))?.[0].length ?? 0;

const excerpt = (text: string): string => {
  const line = text.trim().split('\n')[0]?.trim() ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};
