/** Values to YAML that is pleasant to edit and to review: keys in the order given, one item a line where it fits. */
import { Document, isCollection, isScalar, isSeq, Scalar, visit, type YAMLMap } from 'yaml';
import type { Plain, PlainMap } from './merge-values.ts';

const WIDTH = 110;
const FOLD_FROM = 90;

/** A document under a comment. Undefined fields and empty lists are left out. */
export const writeYaml = (comment: string, value: Readonly<Record<string, unknown>>): string =>
  `# ${comment}\n${blockYaml(pruned(value))}`;

/** A collection in lines, as it stands at the left margin. */
export const blockYaml = (value: Plain): string => {
  const document = new Document(value, { version: '1.2' });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.length > FOLD_FROM) node.type = Scalar.BLOCK_FOLDED;
    },
    Map: (_, node, ancestors) => {
      if (isSeq(ancestors.at(-1)) && isFlat(node) && widthOf(node) <= WIDTH) node.flow = true;
    },
  });
  return `${document.toString({ lineWidth: WIDTH }).trimEnd()}\n`;
};

/** A collection on one line, in braces or brackets with a space inside. */
export const flowYaml = (value: Plain): string => {
  const document = new Document(value, { version: '1.2' });
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 }).trimEnd();
};

/** A scalar on one line that stands in lines and in braces alike, quoted as asked or where it must be. */
export const scalarYaml = (
  value: Plain,
  quote: typeof Scalar.QUOTE_SINGLE | typeof Scalar.QUOTE_DOUBLE | null,
): string => {
  const scalar = new Scalar(value);
  if (quote !== null && typeof value === 'string') scalar.type = quote;
  const document = new Document([scalar], { version: '1.2' });
  if (isSeq(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd().slice(2, -2);
};

/** The value without undefined fields and empty lists. */
export const pruned = (value: Readonly<Record<string, unknown>>): PlainMap => prune(value) as PlainMap;

const prune = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(prune);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, prune(inner)]));
};

const isFlat = (node: YAMLMap): boolean => node.items.every((pair) => !isCollection(pair.value));

const widthOf = (node: YAMLMap): number =>
  node.items.reduce((sum, { key, value }) => sum + textOf(key).length + textOf(value).length + 4, 8);

const textOf = (node: unknown): string => (isScalar(node) ? String(node.value) : '');
