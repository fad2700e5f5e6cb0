/**
 * Text of a YAML file into plain values, or into all that keeps it from being read.
 *
 * Content is plain data: no alias, merge key, tag, directive or second document. Each could make a
 * line mean something that the line does not say, and a reviewer judges lines.
 */
import { type Document, isAlias, isMap, isNode, isPair, isScalar } from 'yaml';
import { indexLines } from '../diagnostics/line-index.ts';
import type { Finding } from '../model/finding.ts';
import { conflictMarkers } from './conflict-markers.ts';
import { doubtfulValues, swallowedEntries } from './doubtful-values.ts';
import { explainYamlErrors } from './explain-yaml-errors.ts';
import { type Fault, faultAt, toFinding } from './fault.ts';
import { findSlips } from './find-slips.ts';
import { lookAlikes } from './look-alikes.ts';
import type { Repair } from './repair-lines.ts';
import { splitByComma } from './split-by-comma.ts';
import { shorten } from './value-words.ts';
import { composeYaml, DEEPEST, walk } from './yaml-tree.ts';

export interface ParsedYaml {
  /** Undefined where the text has faults. */
  readonly raw: unknown;
  readonly findings: readonly Finding[];
  /** What can be read, but perhaps not as it was meant. */
  readonly warnings: readonly Finding[];
}

/** Parses one document; findings carry spans. The same text gives the same answer. */
export function parseYaml(document: string, text: string): ParsedYaml {
  const directive = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(%[^\r\n]*)/.exec(text)?.[1];
  if (directive !== undefined) {
    const start = text.indexOf(directive);
    return faulty(document, [faultAt('yaml-directive', start, start + directive.length)]);
  }
  const parsed = composeYaml(text);
  const deep = firstTooDeep(parsed);
  if (deep !== null) return faulty(document, [faultAt('yaml-too-deep', deep, deep + 1, { limit: DEEPEST })]);
  const conflicts = conflictMarkers(text);
  if (conflicts.length > 0) return faulty(document, conflicts);
  const slips = findSlips(text, parsed, unreadable).faults;
  const faults = [
    ...slips,
    ...apartFrom(slips, text, [...forbidden(parsed), ...duplicateKeys(text, parsed)]),
  ];
  if (faults.length > 0) return faulty(document, faults);
  const warnings = doubtfulValues(parsed).map((fault) => toFinding(document, fault));
  return { raw: parsed.toJS({ maxAliasCount: 0 }), findings: [], warnings };
}

/** Lines of a text that cannot be read, mended where nothing else can have been meant; ascending, each once. */
export function safeRepairs(text: string): readonly Repair[] {
  if (conflictMarkers(text).length > 0) return [];
  const { repairs } = findSlips(text, composeYaml(text), unreadable);
  const byLine = new Map(repairs.map((repair) => [repair.line, repair]));
  return [...byLine.values()].filter(({ isSafe }) => isSafe).toSorted((a, b) => a.line - b.line);
}

/** What is forbidden, but for lines that could not be read as they were meant. */
function apartFrom(slips: readonly Fault[], text: string, others: readonly Fault[]): readonly Fault[] {
  if (slips.length === 0 || others.length === 0) return others;
  const lines = indexLines(text);
  const slipped = new Set(slips.map(({ start }) => lines.positionAt(start).line));
  return others.filter(({ start }) => !slipped.has(lines.positionAt(start).line));
}

function faulty(document: string, faults: readonly Fault[]): ParsedYaml {
  return { raw: undefined, findings: faults.map((fault) => toFinding(document, fault)), warnings: [] };
}

/** What the parser could not read, or reads as nobody means it, told by its cause where that is known. */
function unreadable(text: string, parsed: Document.Parsed): Fault[] {
  const explained = explainYamlErrors(text, parsed);
  const lines = indexLines(text);
  const lineOf = (offset: number) => lines.positionAt(offset).line;
  const broken = new Set(explained.map(({ start }) => lineOf(start)));
  const isBroken = (start: number, end: number) => broken.has(lineOf(start)) || broken.has(lineOf(end));
  const alike = lookAlikes(text, parsed, isBroken);
  if (explained.length === 0) {
    return alike.length > 0 ? alike : [...splitByComma(text, parsed), ...swallowedEntries(text, parsed)];
  }
  // What breaks on the line of a look-alike, or on the next one, follows from it.
  const caused = new Set(alike.flatMap(({ start }) => [lineOf(start), lineOf(start) + 1]));
  return [...explained.filter(({ start }) => !caused.has(lineOf(start))), ...alike];
}

/** The offset of the first node that lies too deep. The walk keeps its own stack. */
function firstTooDeep(parsed: Document.Parsed): number | null {
  for (const { node, depth } of walk(parsed)) {
    if (depth > DEEPEST && isNode(node)) return node.range?.[0] ?? 0;
  }
  const exhausted = parsed.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  return exhausted ? exhausted.pos[0] : null;
}

function forbidden(parsed: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  for (const { node } of walk(parsed)) {
    if (isAlias(node) && node.range) {
      faults.push(faultAt('yaml-alias', node.range[0], node.range[1], { name: shorten(node.source) }));
    } else if (isPair(node) && isScalar(node.key) && node.key.range) {
      const { value, range } = node.key;
      if (value === '<<') faults.push(faultAt('yaml-merge-key', range[0], range[1]));
      // Objects have such a key from birth: it would vanish, or reach what it should not.
      if (value === '__proto__') {
        const args = { key: '__proto__', suggestion: '', allowed: 'Rename it.' };
        faults.push(faultAt('key-unknown', range[0], range[1], args));
      }
    }
  }
  return faults;
}

function duplicateKeys(text: string, parsed: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  const lines = indexLines(text);
  for (const { node } of walk(parsed)) {
    if (!isMap(node)) continue;
    const firsts = new Map<string, number>();
    for (const { key } of node.items) {
      if (!isScalar(key) || !key.range) continue;
      const name = String(key.value);
      const first = firsts.get(name);
      if (first === undefined) firsts.set(name, key.range[0]);
      else {
        const firstLine = lines.positionAt(first).line;
        faults.push(faultAt('key-duplicate', key.range[0], key.range[1], { key: shorten(name), firstLine }));
      }
    }
  }
  return faults;
}
