/** The YAML parser's own tree, with offsets, and a walk through it that no nesting can exhaust. */
import { type Document, isMap, isPair, isSeq, parseDocument } from 'yaml';

/** More levels than any content needs, far fewer than a call stack holds. */
export const DEEPEST = 40;

/** The parser's own tree, with offsets. */
export function composeYaml(text: string): Document.Parsed {
  return parseDocument(text, {
    strict: true,
    // Compared pair by pair by the parser, which a file of many keys would make a wait of minutes.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    resolveKnownTags: false,
  });
}

interface Visit {
  readonly node: unknown;
  readonly depth: number;
}

/** Every node and pair in the order of the text, down to one level below the deepest allowed. */
export function* walk(parsed: Document.Parsed): Generator<Visit> {
  const stack: Visit[] = [{ node: parsed.contents, depth: 0 }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    yield visit;
    const { node, depth } = visit;
    if (isPair(node)) stack.push({ node: node.value, depth }, { node: node.key, depth });
    else if (depth > DEEPEST) continue;
    else if (isMap(node) || isSeq(node)) {
      for (let at = node.items.length - 1; at >= 0; at--)
        stack.push({ node: node.items[at], depth: depth + 1 });
    }
  }
}
