/** Values to YAML that is pleasant to edit and to review: keys in the order given, one item a line where it fits. */
import { Document, isCollection, isScalar, isSeq, Scalar, visit, type YAMLMap } from 'yaml';

const WIDTH = 110;
const FOLD_FROM = 90;

/** A document under a comment. Undefined fields and empty lists are left out. */
export const writeYaml = (comment: string, value: Readonly<Record<string, unknown>>): string => {
  const document = new Document(prune(value), { version: '1.2' });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.length > FOLD_FROM) node.type = Scalar.BLOCK_FOLDED;
    },
    Map: (_, node, ancestors) => {
      if (isSeq(ancestors.at(-1)) && isFlat(node) && widthOf(node) <= WIDTH) node.flow = true;
    },
  });
  return `# ${comment}\n${document.toString({ lineWidth: WIDTH }).trimEnd()}\n`;
};

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
