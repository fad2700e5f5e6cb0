/**
 * The keys of a file in the order of its schema, which is the order in which new files are written.
 * Whole lines are moved, with the comments that belong to them. Afterwards the file is read again: it
 * must say what it said, in the same lines, or it is left as it was.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { indexLines, type LineIndex } from '../diagnostics/line-index.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import { keysOf, schemaAt, valueAt } from '../read/schema-shape.ts';
import { composeYaml, walk } from '../read/yaml-tree.ts';
import { keyBlocks, type Unsure } from './key-blocks.ts';
import type { LeftAlone, Mend, MendedText } from './mend.ts';
import { type Move, moveBlocks } from './move-blocks.ts';

/** What was sorted, and what was left in its order because nobody can tell how its lines belong together. */
export interface SortedText extends MendedText {
  readonly left: readonly LeftAlone[];
}

/** Sorts every block mapping that the schema describes. Keys that are ids of the book keep their order. */
export function sortKeys(text: string, schema: unknown): SortedText {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  const parsed = composeYaml(text);
  const { raw, findings } = parseYaml('', text);
  const leave = (why: string): SortedText => ({ text, mends: [], left: [{ line: 1, what: why }] });
  if (findings.length > 0) return leave('it cannot be read as it stands');
  if (lines.some((line) => /[\r\n]/.test(line))) return leave('its lines end in several ways');
  if ([...walk(parsed)].some(({ node }) => isNode(node) && 'anchor' in node && node.anchor !== undefined)) {
    return leave('it holds an anchor, "&", which what stands below may lean on');
  }
  const told: Told = { moves: [], mends: [], left: [] };
  const index = indexLines(text);
  visit({ node: parsed.contents, schema: schemaAt(schema, [], raw), raw, name: '' }, { lines, index }, told);
  if (told.moves.length === 0) return { text, mends: [], left: told.left };
  const sorted = moveBlocks(lines, told.moves).join(end);
  if (!isSame(text, sorted)) return leave('its lines belong together in a way that is not understood');
  return { text: sorted, mends: told.mends, left: told.left };
}

interface Place {
  readonly node: unknown;
  readonly schema: unknown;
  readonly raw: unknown;
  /** The nearest key; `''` at the root. */
  readonly name: string;
}

interface Source {
  readonly lines: readonly string[];
  readonly index: LineIndex;
}

interface Told {
  readonly moves: Move[];
  readonly mends: Mend[];
  readonly left: LeftAlone[];
}

function visit({ node, schema, raw, name }: Place, source: Source, told: Told): void {
  const below = (step: string | number, next: unknown, called: string): void =>
    visit(
      { node: next, schema: schemaAt(schema, [step], raw), raw: valueAt(raw, [step]), name: called },
      source,
      told,
    );
  if (isSeq(node)) for (const [at, item] of node.items.entries()) below(at, item, name);
  if (!isMap(node)) return;
  sortMapping(node, keysOf(schema), name, source, told);
  for (const pair of node.items) {
    const step = nameOf(pair);
    below(step, pair.value, step);
  }
}

function sortMapping(map: YAMLMap, known: readonly string[], name: string, source: Source, told: Told): void {
  const ranks = map.items.map((pair) => known.indexOf(nameOf(pair)));
  if (known.length === 0 || ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? 0))) return;
  const of = name === '' ? 'the keys of the file' : `the keys of "${name}"`;
  const line = source.index.positionAt(map.range?.[0] ?? 0).line;
  const move = moveOf(map, known, line, source);
  if ('why' in move) told.left.push({ line: move.line, what: `${of} keep their order: ${move.why}` });
  else {
    told.moves.push(move);
    told.mends.push({ line, what: `${of} are in their usual order now` });
  }
}

/** How a mapping is put in order, or why it is not; `line`, from 1, is where it begins. */
function moveOf(
  map: YAMLMap,
  known: readonly string[],
  line: number,
  { lines, index }: Source,
): Move | Unsure {
  if (map.flow === true) return { line, why: 'they stand in braces' };
  const strange = map.items.map(nameOf).find((key) => !known.includes(key));
  if (strange !== undefined) return { line, why: `nobody knows where "${strange}" belongs` };
  const blocks = keyBlocks(map, new Set(known), lines, index);
  if ('why' in blocks) return { line: blocks.line + 1, why: blocks.why };
  const sorted = blocks.toSorted((a, b) => known.indexOf(a.key) - known.indexOf(b.key));
  const [first] = sorted;
  const isEntry = /^ *- /.test(lines[line - 1] ?? '');
  if (isEntry && first !== undefined && first.from !== first.keyLine) {
    return { line: first.from + 1, why: `the comment above "${first.key}" would come before the dash` };
  }
  return { blocks, sorted };
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** Whether two texts say the same in the same lines, blank ones and the dashes of entries apart. */
function isSame(before: string, after: string): boolean {
  const [one, other] = [composeYaml(before), composeYaml(after)];
  if (other.errors.length > 0 || other.warnings.length > 0) return false;
  if (!isDeepStrictEqual(one.toJS({ maxAliasCount: 0 }), other.toJS({ maxAliasCount: 0 }))) return false;
  return isDeepStrictEqual(spoken(before), spoken(after));
}

const spoken = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[ -]+/, ''))
    .filter((line) => line.trim() !== '')
    .sort();
