/**
 * The keys of a mapping as blocks of whole lines: a key with what belongs to it below, and the comment
 * directly above it. A key that sleeps in a comment, as new files have them, is a block like any other.
 */
import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { LineIndex } from '../diagnostics/line-index.ts';

/** Lines count from 0, the last one within. */
export interface KeyBlock {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** The line of the key itself; null where it sleeps. */
  readonly keyLine: number | null;
}

/** Lines whose owner nobody can tell for sure. */
export interface Unsure {
  readonly line: number;
  readonly why: string;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly isDeep: boolean;
}

/**
 * The blocks of a block mapping in the order of the text, with nothing but blank lines between them.
 * A comment by itself before the first or after the last belongs to none; elsewhere it is `Unsure`.
 */
export function keyBlocks(
  map: YAMLMap,
  known: ReadonlySet<string>,
  lines: readonly string[],
  index: LineIndex,
): readonly KeyBlock[] | Unsure {
  const keys = keyLinesOf(map, lines, index);
  if (!Array.isArray(keys)) return keys;
  const [first] = keys;
  if (first === undefined) return [];
  const { column } = first;
  const asleep = new Set([...known].filter((key) => !keys.some((one) => one.key === key)));
  const blocks: KeyBlock[] = [];
  let loose: number | null = null;
  let unsure: number | null = null;
  const put = (block: KeyBlock): void => {
    if (loose !== null) unsure ??= loose;
    blocks.push(block);
  };
  const extend = (to: number): void => {
    const last = blocks.at(-1);
    if (last !== undefined && last.to < to) blocks[blocks.length - 1] = { ...last, to };
  };
  /** Gives the comments before a key their place; from where that key's own block begins. */
  const placeComments = (from: number, to: number, isEnd: boolean): number => {
    let start = to + 1;
    let isInside = blocks.length > 0;
    for (const run of runsOf(lines, from, to, column)) {
      isInside &&= run.isDeep;
      if (isInside) {
        extend(run.to);
        continue;
      }
      if (isEnd && indentOf(lines[run.from]) < column) break;
      const sleepers = sleepersIn(run, lines, asleep);
      for (const sleeper of sleepers) put(sleeper);
      const rest = (sleepers.at(-1)?.to ?? run.from - 1) + 1;
      if (rest > run.to) continue;
      if (!isEnd && run.to === to) start = rest;
      else if (blocks.at(-1)?.to === rest - 1) extend(run.to);
      else if (blocks.length > 0) loose ??= run.from;
    }
    return start;
  };
  let before = firstLineOfGap(lines, first) - 1;
  for (const { key, line, end } of keys) {
    const from = placeComments(before + 1, line - 1, false);
    put({ key, from, to: end, keyLine: line });
    before = end;
  }
  placeComments(before + 1, lastLineOfGap(lines, before), true);
  return unsure === null ? blocks : { line: unsure, why: ALONE };
}

const ALONE = 'this comment stands by itself; put it directly above its key, without a blank line';

interface KeyLine {
  readonly key: string;
  readonly line: number;
  readonly column: number;
  /** The last line of its value. */
  readonly end: number;
}

function keyLinesOf(map: YAMLMap, lines: readonly string[], index: LineIndex): KeyLine[] | Unsure {
  const keys: KeyLine[] = [];
  for (const pair of map.items) {
    const key = pair.key;
    if (!isScalar(key) || !key.range) return { line: 0, why: 'one of its keys is no word' };
    const [start] = key.range;
    const line = index.positionAt(start).line - 1;
    const column = start - index.startOf(line + 1);
    const before = (lines[line] ?? '').slice(0, column);
    const isPlain = /^ *$/.test(before) || (keys.length === 0 && /^ *(?:- +)+$/.test(before));
    if (!isPlain || (keys[0]?.column ?? column) !== column) {
      return { line, why: 'something stands before one of its keys' };
    }
    let end = index.positionAt(Math.max(start, lastOffset(pair) - 1)).line - 1;
    while (end > line && isBlank(lines[end])) end--;
    keys.push({ key: String(key.value), line, column, end });
  }
  return keys;
}

/** Behind the last character that a pair holds, its trailing comments left out. */
function lastOffset({ key, value }: Pair): number {
  const end = isNode(value) ? lastOffsetOf(value) : 0;
  return Math.max(end, isNode(key) ? (key.range?.[1] ?? 0) : 0);
}

function lastOffsetOf(node: unknown): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== undefined) return lastOffset(last);
  }
  if (isSeq(node) && node.flow !== true && node.items.length > 0) {
    const end = lastOffsetOf(node.items.at(-1));
    if (end > 0) return end;
  }
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Comments that follow each other without a blank line; one that moves back to the left begins anew. */
function runsOf(lines: readonly string[], from: number, to: number, column: number): Run[] {
  const runs: Run[] = [];
  for (let line = from; line <= to; line++) {
    if (isBlank(lines[line])) continue;
    const isDeep = indentOf(lines[line]) > column;
    const last = runs.at(-1);
    if (last !== undefined && last.to === line - 1 && (isDeep || !last.isDeep)) {
      runs[runs.length - 1] = { ...last, to: line };
    } else runs.push({ from: line, to: line, isDeep });
  }
  return runs;
}

/** Keys that sleep in a comment, each with the guidance above it and what is indented below. */
function sleepersIn(run: Run, lines: readonly string[], asleep: ReadonlySet<string>): KeyBlock[] {
  const found: KeyBlock[] = [];
  let from = run.from;
  for (let line = run.from; line <= run.to; line++) {
    const key = /^ *# ([\w-]+):(?: |$)/.exec(lines[line] ?? '')?.[1];
    if (key === undefined || !asleep.has(key)) continue;
    while (line < run.to && /^ *# (?: |- )/.test(lines[line + 1] ?? '')) line++;
    found.push({ key, from, to: line, keyLine: null });
    from = line + 1;
  }
  return found;
}

/** Comments and blank lines reach up to here before the first key; what is above is not of this mapping. */
function firstLineOfGap(lines: readonly string[], { line, column }: KeyLine): number {
  // Behind a dash a comment above is the entry's, not the key's.
  if ((lines[line] ?? '').slice(0, column).includes('-')) return line;
  let first = line;
  while (first > 0 && isSilent(lines[first - 1])) first--;
  return first;
}

function lastLineOfGap(lines: readonly string[], before: number): number {
  let last = before;
  while (last + 1 < lines.length && isSilent(lines[last + 1])) last++;
  return last;
}

const isBlank = (line = ''): boolean => line.trim() === '';
const isSilent = (line = ''): boolean => /^\s*(?:#|$)/.test(line);
const indentOf = (line = ''): number => /^\s*/.exec(line)?.[0].length ?? 0;
