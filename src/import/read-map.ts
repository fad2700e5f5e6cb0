/** The only file of the import that reads YAML: the map, with the position of each of its values. */
import { distance } from 'fastest-levenshtein';
import { type Document, isMap, isNode, isPair, isScalar, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { indexLines } from '../diagnostics/line-index.ts';
import { checkMap } from './check-map.ts';
import { importFinding, type Place } from './import-finding.ts';
import { BookSchema, type ImportMap, ImportMapSchema, type WrittenMap } from './import-map.ts';

type Path = readonly (string | number)[];

export interface LocatedMap<Map = ImportMap> {
  readonly map: Map;
  /** The place of a value; of its nearest parent where it is not written out. */
  readonly placeOf: (path: Path, at?: 'value' | 'key') => Place;
}

const MAX_ALIASES = 100;

/** Reads a map. `file` is the name that findings carry. Null where anything in it is wrong. */
export const readMap = (
  text: string,
  file: string,
): { readonly value: LocatedMap<WrittenMap> | null; readonly findings: readonly Diagnostic[] } => {
  const lines = indexLines(text);
  const document = parseDocument(text, {
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
  });
  const span = (path: Path, from: number, to: number): Place => {
    const [start, end] = [lines.positionAt(from), lines.positionAt(to)];
    return { file, ...start, endLine: end.line, endColumn: end.column, path: path.join('.') };
  };
  const broken = [...document.errors, ...document.warnings].map((fault) =>
    importFinding('map-yaml-broken', span([], ...faultRange(document, fault)), {
      problem: fault.message.split(' at line ')[0]?.split('\n')[0] ?? fault.code,
    }),
  );
  if (broken.length > 0) return { value: null, findings: broken };
  const placeOf = (path: Path, at: 'value' | 'key' = 'value'): Place => {
    const [from, to] = rangeOf(document, path, at);
    return span(path, from, to);
  };
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return {
      value: null,
      findings: [importFinding('map-value-refused', placeOf([]), { problem: 'too many aliases' })],
    };
  }
  const parsed = ImportMapSchema.safeParse(plain);
  if (!parsed.success)
    return { value: null, findings: parsed.error.issues.flatMap((issue) => tell(issue, [], plain, placeOf)) };
  const value = { map: parsed.data, placeOf };
  const findings = checkMap(parsed.data, placeOf);
  return findings.length > 0 ? { value: null, findings } : { value, findings };
};

/** The map with its book: its own, or that of the content. A content folder without one needs the map’s. */
export const withBook = (
  { map, placeOf }: LocatedMap<WrittenMap>,
  settings: unknown,
): { readonly value: LocatedMap | null; readonly findings: readonly Diagnostic[] } => {
  const book = map.book ?? BookSchema.safeParse(settings).data;
  if (book !== undefined) return { value: { map: { ...map, book }, placeOf }, findings: [] };
  const problem =
    settings === null
      ? 'the content has no book.yaml to read it from'
      : 'book.yaml of the content has errors: `rapport check` shows them';
  return { value: null, findings: [importFinding('map-without-book', placeOf([]), { problem })] };
};

/** Of something that is never closed, the parser points at the end of the file: point at where it opens. */
const faultRange = (document: Document, fault: YAMLError): readonly [number, number] => {
  let opens = fault.pos[0];
  if (fault.code === 'MISSING_CHAR')
    visit(document, {
      Node: (_, node) => {
        if (node.range && node.range[1] === fault.pos[0]) opens = node.range[0];
      },
    });
  return opens === fault.pos[0] ? fault.pos : [opens, opens + 1];
};

const rangeOf = (document: Document, path: Path, at: 'value' | 'key'): readonly [number, number] => {
  if (at === 'key') {
    const parent = document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(
          (item) => isPair(item) && isScalar(item.key) && item.key.value === String(path.at(-1)),
        )
      : undefined;
    if (pair !== undefined && isNode(pair.key) && pair.key.range)
      return [pair.key.range[0], pair.key.range[1]];
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.hasIn(path.slice(0, length))
      ? document.getIn(path.slice(0, length), true)
      : undefined;
    if (!isNode(node) || !node.range) continue;
    // Of a value that is missing, point at the key of what lacks it: a whole block says nothing.
    return length < path.length && !isScalar(node)
      ? rangeOf(document, path.slice(0, length), 'key')
      : [node.range[0], node.range[1]];
  }
  return [0, 0];
};

const tell = (
  issue: z.core.$ZodIssue,
  base: Path,
  plain: unknown,
  placeOf: LocatedMap['placeOf'],
): readonly Diagnostic[] => {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The branch with the fewest faults is the one that was meant.
    const meant = issue.errors.reduce((best, branch) => (cost(branch) < cost(best) ? branch : best));
    return meant.flatMap((inner) => tell(inner, path, plain, placeOf));
  }
  if (issue.code !== 'unrecognized_keys') {
    const missing = issue.code === 'invalid_type' && valueAt(plain, path) === undefined;
    const problem = missing ? `${path.join('.')} is missing.` : `${path.join('.')}: ${issue.message}.`;
    return [importFinding('map-value-refused', placeOf(path), { problem })];
  }
  return issue.keys.map((key) =>
    importFinding('map-key-unknown', placeOf([...path, key], 'key'), {
      key,
      closest: nearest(key, keysAt(path)),
    }),
  );
};

const cost = (branch: readonly z.core.$ZodIssue[]): number =>
  branch.reduce(
    (sum, issue) =>
      sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : issue.path.length === 0 ? 3 : 2),
    0,
  );

const valueAt = (plain: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    plain,
  );

/** The keys that the map may have at a path, where that is simple to say. */
const keysAt = (path: Path): readonly string[] => {
  const shape = ImportMapSchema.shape;
  if (path.length === 0) return Object.keys(shape);
  if (path[0] === 'book' && path.length === 1) return Object.keys(BookSchema.shape);
  if (path[0] !== 'tables') return [];
  const variants = shape.tables.valueType.options;
  if (path.length === 2) return variants.flatMap((variant) => Object.keys(variant.shape));
  return [];
};

/** The nearest of some words where it is near enough to be meant; else nothing. */
export const nearest = (word: string, words: readonly string[]): string => {
  const apart = (other: string): number => distance(word.toLowerCase(), other.toLowerCase());
  const best = words.reduce<string | null>(
    (so, each) => (so === null || apart(each) < apart(so) ? each : so),
    null,
  );
  return best !== null && apart(best) <= Math.max(1, word.length / 3) ? best : '';
};
