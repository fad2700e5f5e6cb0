/** Where paths lie in a YAML text. Parsed anew on the first question: most files are never asked. */
import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { indexLines } from '../diagnostics/line-index.ts';
import type { Source, Span } from '../diagnostics/locate-findings.ts';
import { composeYaml } from './yaml-tree.ts';

interface Place {
  readonly key: Node | null;
  readonly value: Node | null;
}

/** A source whose paths lead through the YAML of its text. */
export function openYaml(text: string): Source {
  let parsed: Document.Parsed | undefined;
  const lines = indexLines(text);
  const pairs = new WeakMap<Node, ReadonlyMap<string, Pair>>();

  const step = (node: Node | null, key: string | number): Place | undefined => {
    if (isSeq(node)) {
      const item = node.items[Number(key)];
      return isNode(item) ? { key: null, value: item } : undefined;
    }
    if (!isMap(node)) return undefined;
    const known = pairs.get(node) ?? indexPairs(node.items);
    pairs.set(node, known);
    const pair = known.get(String(key));
    return pair && { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null };
  };

  /** To the end of the value, or of its first line where it is written over several. */
  const spanOf = (node: Node): Span => {
    const [start, end] = node.range ?? [0, 0];
    const lineEnd = lines.endOfLine(start);
    const isBlock = isCollection(node) && !node.flow;
    return [start, isBlock || (isScalar(node) && node.type?.startsWith('BLOCK')) ? lineEnd : end];
  };

  return {
    text,
    spanOf: (path, at, piece) => {
      parsed ??= composeYaml(text);
      let place: Place = { key: null, value: parsed.contents };
      let isThere = true;
      for (const key of path) {
        const next = step(place.value, key);
        isThere = next !== undefined;
        if (!next) break;
        place = next;
      }
      if (!isThere && place.key === null && place.value === parsed.contents) return [0, 0];
      const wantsKey = at === 'key' || !isThere || isUnwritten(place.value);
      const node = wantsKey ? (place.key ?? place.value) : (place.value ?? place.key);
      if (!node) return [0, 0];
      return pieceOf(text, node, piece) ?? spanOf(node);
    },
  };
}

function pieceOf(text: string, { range }: Node, piece: string | undefined): Span | undefined {
  if (piece === undefined || !range) return undefined;
  const at = text.slice(range[0], range[1]).indexOf(piece);
  return at === -1 ? undefined : [range[0] + at, range[0] + at + piece.length];
}

function indexPairs(pairs: readonly Pair[]): ReadonlyMap<string, Pair> {
  return new Map(
    pairs.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
  );
}

/** A key with nothing after its colon has an empty value of no width. */
function isUnwritten(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}
