/** What stands between words: spaces at the ends of lines, line ends, and what keeps a line from being read. */
import { isDeepStrictEqual } from 'node:util';
import { isScalar } from 'yaml';
import { indexLines } from '../diagnostics/line-index.ts';
import { safeRepairs } from '../read/parse-yaml.ts';
import { composeYaml, walk } from '../read/yaml-tree.ts';
import type { Mend, MendedText } from './mend.ts';

/** Mends lines without changing what any of them says. */
export function mendLines(text: string): MendedText {
  const mends: Mend[] = [];
  const repaired = repair(text, mends);
  const even = evenLineEnds(repaired, mends);
  const trimmed = trimLines(even, mends);
  return { text: trimmed, mends };
}

function repair(text: string, mends: Mend[]): string {
  let lines = text.split('\n');
  for (const { line, text: meant, wrong } of safeRepairs(text)) {
    lines = lines.with(line, meant);
    mends.push({ line: line + 1, what: REPAIRED[wrong?.code ?? ''] ?? 'special spaces are plain ones now' });
  }
  return lines.join('\n');
}

const REPAIRED: Readonly<Record<string, string>> = {
  'yaml-tab': 'the tab at its beginning is now spaces',
  'yaml-list-dash': 'the list entry now begins with a plain dash',
};

/** A file in which some lines end in one way and some in another. One that is the same throughout is left alone. */
function evenLineEnds(text: string, mends: Mend[]): string {
  const first = /(?<!\r)\n/.test(text) ? text.indexOf('\r\n') : -1;
  if (first === -1) return text;
  const even = text.replaceAll('\r\n', '\n');
  if (!isSameData(text, even)) return text;
  mends.push({ line: indexLines(text).positionAt(first).line, what: 'all lines end alike now' });
  return even;
}

/** Spaces at the ends of lines, but for those that belong to a text of several lines. */
function trimLines(text: string, mends: Mend[]): string {
  if (!/[ \t]+\r?$/m.test(text)) return text;
  const kept = linesOfTexts(text);
  const found: Mend[] = [];
  const lines = text.split('\n').map((line, at) => {
    const trimmed = line.replace(/[ \t]+(?=\r?$)/, '');
    if (trimmed === line || kept.has(at + 1)) return line;
    found.push({ line: at + 1, what: 'spaces at its end are removed' });
    return trimmed;
  });
  const trimmed = lines.join('\n');
  if (!isSameData(text, trimmed)) return text;
  mends.push(...found);
  return trimmed;
}

function linesOfTexts(text: string): ReadonlySet<number> {
  const lines = indexLines(text);
  const kept = new Set<number>();
  for (const { node } of walk(composeYaml(text))) {
    if (!isScalar(node) || !node.range) continue;
    const [start, , end] = node.range;
    const [first, last] = [lines.positionAt(start).line, lines.positionAt(Math.max(start, end - 1)).line];
    if (node.type?.startsWith('BLOCK') || (first < last && node.type !== 'PLAIN')) {
      for (let line = first; line <= last; line++) kept.add(line);
    }
  }
  return kept;
}

/** Whether both say the same; where the first cannot be read, nothing can be told of it. */
function isSameData(before: string, after: string): boolean {
  const [one, other] = [composeYaml(before), composeYaml(after)];
  if (one.errors.length > 0 || other.errors.length > 0) return false;
  try {
    return isDeepStrictEqual(one.toJS({ maxAliasCount: 100 }), other.toJS({ maxAliasCount: 100 }));
  } catch {
    // More aliases than anybody writes: what they stand for is not worked out.
    return false;
  }
}
