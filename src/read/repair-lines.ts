/**
 * Ways to mend a line that keeps a text from being read. Each is tried on a copy, and the one after which the parser complains least tells which line was wrong,
 * and how. What the parser says of later lines is then no more than a consequence.
 */
import type { Finding } from '../model/finding.ts';
import type { FindingCode } from '../model/finding-code.ts';
import { ODD_SPACES } from './look-alikes.ts';

/** A line as it might have been meant, and what is then wrong with the one that is there. */
export interface Repair {
  /** The index of the line, from 0. */
  readonly line: number;
  readonly text: string;
  /** The index of the last line that is emptied with it, where what is wrong runs over several. */
  readonly through?: number;
  /** Whether it can be written: it changes what stands between words, and nothing else can have been meant. */
  readonly isSafe: boolean;
  /** Null where the parser's own explanation stands. */
  readonly wrong: {
    readonly code: FindingCode;
    /** Of the line, in UTF-16 units. */
    readonly from: number;
    readonly to: number;
    readonly args: Finding['args'];
  } | null;
}

const BULLET = /^([ \t]*)([•·▪‣◦*–—―])(?=[ \t]+\S)/u;
const DASH_WITHOUT_SPACE = /^( *)-(?=[^\s-])/;
/** Indentation, dashes, a key and its colon: all that is YAML's and not the author's. */
const BEFORE_VALUE = /^[\s-]*(?:["']?[\w.-]+["']?\s*:\s*)?/u;
const KEY_OR_ENTRY = /^ *(?:- |-$|["']?[\w.-]+["']?:(?: |$))/;

/** What the parser says where the shape of the lines is wrong, and not what one of them holds. */
const OF_SHAPE: ReadonlySet<FindingCode> = new Set([
  'yaml-tab',
  'yaml-indentation',
  'yaml-colon-missing',
  'yaml-colon-in-text',
  'yaml-key-not-text',
  'yaml-syntax',
]);

/**
 * Repairs of the line where the parser stumbled over something, and of the one before it, in groups:
 * a later group is looked at only where no repair of an earlier one helps.
 */
export function repairsAt(
  lines: readonly string[],
  index: number,
  { code, column }: { readonly code: FindingCode; readonly column: number },
): Repair[][] {
  const text = lines[index] ?? '';
  const before = neighbour(lines, index, -1);
  const value = /^(\s*(?:- +)*["']?[\w.-]+["']?:)(?= .)/.exec(text)?.[1] ?? /^( *- )(?=.)/.exec(text)?.[1];
  const emptied = { line: index, isSafe: false, wrong: null };
  return [
    [...tabs(text, index), ...dashes(text, index), ...plainSpaces(text, index)],
    OF_SHAPE.has(code) ? shiftsAround(lines, index, before) : [],
    code === 'yaml-bracket-unclosed' ? closedTooFarLeft(lines, index, column) : [],
    [...(value === undefined ? [] : [{ ...emptied, text: `${value} x` }]), { ...emptied, text: '' }],
  ];
}

/** A bracket that is closed on a later line: what it holds is indented too little. */
function closedTooFarLeft(lines: readonly string[], line: number, column: number): Repair[] {
  const text = lines[line] ?? '';
  const through = closingLine(lines, line, column);
  if (through === null || through === line) return [];
  const open = text[column] ?? '';
  const args = { open, close: open === '[' ? ']' : '}', closedOn: through + 1 };
  const wrong = { code: 'yaml-bracket-unclosed', from: column, to: column + 1, args } as const;
  return [{ line, text: `${text.slice(0, column)}x`, through, isSafe: false, wrong }];
}

/** The index of the line on which a bracket is closed, quotes and comments passed over; null where it is not. */
function closingLine(lines: readonly string[], from: number, column: number): number | null {
  let depth = 0;
  for (let line = from; line < lines.length; line++) {
    const said = (lines[line] ?? '')
      .slice(line === from ? column : 0)
      .replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*/g, '');
    for (const sign of said) {
      if (sign === '{' || sign === '[') depth++;
      else if (sign === '}' || sign === ']') depth--;
      if (depth === 0) return line;
    }
  }
  return null;
}

function tabs(text: string, line: number): Repair[] {
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  if (!indent.includes('\t')) return [];
  const wrong = { code: 'yaml-tab', from: 0, to: indent.length, args: {} } as const;
  return [2, 4].map((width) => ({
    line,
    text: indent.replaceAll('\t', ' '.repeat(width)) + text.slice(indent.length),
    isSafe: true,
    wrong,
  }));
}

function plainSpaces(text: string, line: number): Repair[] {
  const before = BEFORE_VALUE.exec(text)?.[0] ?? '';
  const plain = before.replaceAll(ODD_SPACES, ' ') + text.slice(before.length);
  return plain === text ? [] : [{ line, text: plain, isSafe: true, wrong: null }];
}

function dashes(text: string, line: number): Repair[] {
  const bullet = BULLET.exec(text);
  if (bullet !== null) {
    const [, indent = '', written = ''] = bullet;
    const from = indent.length;
    const wrong = { code: 'yaml-list-dash', from, to: from + 1, args: { written } } as const;
    return [{ line, text: `${indent}-${text.slice(from + 1)}`, isSafe: true, wrong }];
  }
  const dash = DASH_WITHOUT_SPACE.exec(text);
  if (dash === null) return [];
  const from = dash[0].length - 1;
  const wrong = { code: 'yaml-list-dash', from, to: text.trimEnd().length, args: { written: '-' } } as const;
  return [{ line, text: `${text.slice(0, from + 1)} ${text.slice(from + 1)}`, isSafe: false, wrong }];
}

/** The line itself moved first, unless the one before it sticks out between two that begin alike. */
function shiftsAround(lines: readonly string[], index: number, before: number | null): Repair[] {
  const own = shifts(lines, index);
  if (before === null) return own;
  const above = neighbour(lines, before, -1);
  const sticksOut =
    above !== null &&
    innerIndentOf(lines[above] ?? '') === indentOf(lines[index] ?? '') &&
    indentOf(lines[before] ?? '') !== indentOf(lines[index] ?? '');
  return sticksOut ? [...shifts(lines, before), ...own] : [...own, ...shifts(lines, before)];
}

/** The line moved to where a neighbour begins, or below the key that opens its part. */
function shifts(lines: readonly string[], line: number): Repair[] {
  const text = lines[line] ?? '';
  if (!KEY_OR_ENTRY.test(text)) return [];
  const indent = indentOf(text);
  const [above, below] = [neighbour(lines, line, -1), neighbour(lines, line, 1)];
  const aboveText = above === null ? '' : (lines[above] ?? '');
  const wanted = [
    ...(below === null ? [] : [indentOf(lines[below] ?? '')]),
    ...(above === null ? [] : [indentOf(aboveText), innerIndentOf(aboveText)]),
    ...(aboveText.trimEnd().endsWith(':') ? [innerIndentOf(aboveText) + 2] : []),
  ];
  return [...new Set(wanted)]
    .filter((spaces) => spaces !== indent)
    .map((spaces) => ({
      line,
      text: ' '.repeat(spaces) + text.slice(indent),
      isSafe: false,
      wrong: {
        code: 'yaml-indentation',
        from: indent,
        to: text.trimEnd().length,
        args: { spaces: indent, wanted: spaces },
      },
    }));
}

/** The nearest line that says something, above (-1) or below (1). */
function neighbour(lines: readonly string[], from: number, step: -1 | 1): number | null {
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    if (!/^\s*(?:#.*)?$/.test(lines[at] ?? '')) return at;
  }
  return null;
}

const indentOf = (text: string): number => /^ */.exec(text)?.[0].length ?? 0;

/** Where the keys of a list entry begin, behind its dash. */
const innerIndentOf = (text: string): number => /^ *(?:- +)*/.exec(text)?.[0].length ?? 0;
