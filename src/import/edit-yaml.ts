/**
 * Changes single values in the text of a YAML file and leaves every other byte: comments, order, quoting,
 * indentation and line ends are a person's. What comes out is read back, so that a layout that is not
 * foreseen here is refused rather than spoiled.
 */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Edit, isSame, type Plain, type PlainMap } from './merge-values.ts';
import { blockYaml, flowYaml, scalarYaml } from './write-yaml.ts';

type Step = string | number;

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The plain value of a file and where its parts stand, or why an import cannot edit it. */
export interface EditableFile {
  readonly text: string;
  readonly value: PlainMap;
  /** The span of the value at a path, or of the nearest part above it that is there. */
  readonly spanOf: (path: readonly Step[]) => readonly [from: number, to: number];
}

/** Why a file cannot be edited, with the offset of what is in the way. */
export interface Obstacle {
  readonly at: number;
  readonly problem: string;
}

const parse = (text: string): Document.Parsed => parseDocument(text, { uniqueKeys: true, stringKeys: true });

/** Reads a file to edit. Anchors, aliases and tags make a line mean what it does not say: they are refused. */
export const readEditable = (text: string): EditableFile | Obstacle => {
  const document = parse(text);
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) return { at: fault.pos[0], problem: fault.message.split(' at line ')[0] ?? fault.code };
  let obstacle: Obstacle | null = null;
  visit(document, {
    Node: (_, node) => {
      const what = isAlias(node) ? 'an alias' : node.anchor ? 'an anchor' : node.tag ? 'a tag' : null;
      if (what === null) return undefined;
      obstacle = { at: node.range?.[0] ?? 0, problem: `it has ${what}` };
      return visit.BREAK;
    },
  });
  if (obstacle !== null) return obstacle;
  const value: unknown = document.toJS() ?? {};
  if (typeof value !== 'object' || Array.isArray(value))
    return { at: 0, problem: 'it is no mapping of keys to values' };
  return { text, value: value as PlainMap, spanOf: (path) => spanIn(document, path) };
};

const spanIn = (document: Document, path: readonly Step[]): readonly [number, number] => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  }
  return [0, 0];
};

/** The text with the edits made; null where its layout does not allow it. */
export const editYaml = (text: string, edits: readonly Edit[]): string | null => {
  const sets = edits.filter(({ kind }) => kind === 'set');
  const document = parse(text);
  let edited = splice(
    text,
    sets.flatMap((edit) => setSplice(text, document, edit) ?? []),
  );
  // Each addition is made in the text that the one before has left.
  for (const edit of edits.filter(({ kind }) => kind !== 'set')) {
    const made = edit.kind === 'add-key' ? keySplice(edited, edit) : itemSplice(edited, edit);
    if (made === null) return null;
    edited = splice(edited, [made]);
  }
  const after = parse(edited);
  if (after.errors.length > 0 || !keepsComments(text, edited)) return null;
  return isSame((after.toJS() ?? {}) as Plain, edits.reduce(applied, (document.toJS() ?? {}) as Plain))
    ? edited
    : null;
};

/** A value that is replaced as a whole takes with it what a person noted inside of it. */
const keepsComments = (before: string, after: string): boolean => {
  const kept = commentsOf(after);
  return commentsOf(before).every((comment) => {
    const at = kept.indexOf(comment);
    if (at !== -1) kept.splice(at, 1);
    return at !== -1;
  });
};

const commentsOf = (text: string): string[] => {
  const tokens = [...new Lexer().lex(text)];
  // What follows the mark of a scalar is its text, whatever it begins with.
  return tokens.filter((token, at) => token.startsWith('#') && tokens[at - 1] !== SCALAR);
};

const SCALAR = '\u001f';

const splice = (text: string, splices: readonly Splice[]): string =>
  splices
    .toSorted((one, other) => other.from - one.from)
    .reduce((rest, { from, to, text: put }) => rest.slice(0, from) + put + rest.slice(to), text);

const setSplice = (source: string, document: Document.Parsed, { path, value }: Edit): Splice | null => {
  const node = document.getIn(path, true);
  if (!isNode(node) || !node.range) return null;
  const [from, to] = node.range;
  if (isSeq(node) && node.flow && Array.isArray(value)) return { from, to, text: flowYaml(value) };
  if (!isScalar(node) || (typeof value === 'object' && value !== null)) return null;
  const quote = node.type === Scalar.QUOTE_SINGLE || node.type === Scalar.QUOTE_DOUBLE ? node.type : null;
  const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  const text = scalarYaml(value, quote);
  return { from, to, text: isBlock ? `${text}${eolOf(source)}` : text };
};

const eolOf = (text: string): string => (/\r\n/.test(text) ? '\r\n' : '\n');

const keySplice = (text: string, { path, value, after }: Edit): Splice | null => {
  const key = String(path.at(-1));
  const document = parse(text);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (path.length === 1 && (parent === null || (isScalar(parent) && parent.value === null)))
    return {
      from: text.length,
      to: text.length,
      text: lines(text, text.length, '', blockYaml({ [key]: value })),
    };
  if (!isMap(parent) || !parent.range) return null;
  const [from, to] = parent.range;
  if (parent.items.length === 0) {
    const whole = path.length === 1 ? blockYaml({ [key]: value }).trimEnd() : flowYaml({ [key]: value });
    return { from, to, text: whole.replaceAll('\n', eolOf(text)) };
  }
  const before = after.find((each) => parent.has(each));
  const sibling = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === before);
  const end = lastOffset(sibling ?? parent.items.at(-1));
  if (end === null) return null;
  if (parent.flow) return { from: end, to: end, text: `, ${flowYaml({ [key]: value }).slice(2, -2)}` };
  return atLineEnd(text, end, indentOf(text, parent), blockYaml({ [key]: value }));
};

const itemSplice = (text: string, { path, value }: Edit): Splice | null => {
  const list = parse(text).getIn(path, true);
  if (!isSeq(list) || !list.range) return null;
  const [from, to] = list.range;
  if (list.items.length === 0) return { from, to, text: flowYaml([value]) };
  const end = lastOffset(list.items.at(-1));
  if (end === null) return null;
  if (list.flow) return { from: end, to: end, text: `, ${flowYaml([value]).slice(2, -2)}` };
  const indent = indentOf(text, list);
  return atLineEnd(text, afterNotes(text, end, indent.length), indent, blockYaml([value]));
};

/** Past the lines below an item that are comments deeper than its dash: they are about the item, or keys of it that sleep. */
const afterNotes = (text: string, end: number, indent: number): number => {
  let at = end;
  for (
    let next = text.indexOf('\n', Math.max(0, end - 1));
    next !== -1;
    next = text.indexOf('\n', next + 1)
  ) {
    const [note, margin = ''] = /^( *)#[^\r\n]*/.exec(text.slice(next + 1)) ?? [];
    if (note === undefined || margin.length <= indent) return at;
    at = next + 1 + note.length;
  }
  return at;
};

/** The white space before the first entry of a block collection; a dash or key before it on the line counts as space. */
const indentOf = (text: string, node: YAMLMap | YAMLSeq): string => {
  const first = isMap(node) ? node.items[0]?.key : node;
  const start = (isNode(first) && first.range?.[0]) || 0;
  return ' '.repeat(
    start -
      (text.lastIndexOf('\n', start - 1) + 1) -
      (text.startsWith('\uFEFF') && !text.slice(0, start).includes('\n') ? 1 : 0),
  );
};

/** Where the last that is written of an entry ends, before any comment. */
const lastOffset = (entry: unknown): number | null => {
  if (isPair(entry)) return lastOffset(entry.value) ?? lastOffset(entry.key);
  if (!isNode(entry) || isAlias(entry) || !entry.range) return null;
  if ((isMap(entry) || isSeq(entry)) && !entry.flow) return lastOffset(entry.items.at(-1));
  return entry.range[1];
};

/** Whole lines after the line on which something ends, its comment included. */
const atLineEnd = (text: string, end: number, indent: string, block: string): Splice => {
  const isLineStart = end > 0 && text[end - 1] === '\n';
  const newline = text.indexOf('\n', end);
  const at = isLineStart ? end : newline === -1 ? text.length : newline + 1;
  return { from: at, to: at, text: lines(text, at, indent, block) };
};

const lines = (text: string, at: number, indent: string, block: string): string => {
  const eol = eolOf(text);
  const indented = block
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join(eol);
  const opens = at > 0 && text[at - 1] !== '\n' ? eol : '';
  return `${opens}${indented}${opens === '' || text.endsWith('\n') ? eol : ''}`;
};

/** A plain value with an edit made: what the text must read as afterwards. */
const applied = (value: Plain, { kind, path, value: put }: Edit): Plain => {
  const [step, ...rest] = path;
  if (step === undefined) return kind === 'add-item' && Array.isArray(value) ? [...value, put] : put;
  if (Array.isArray(value))
    return value.map((item: Plain, index) =>
      index === step ? applied(item, { kind, path: rest, value: put, after: [] }) : item,
    );
  const map = value as PlainMap;
  return { ...map, [step]: applied(map[String(step)] ?? null, { kind, path: rest, value: put, after: [] }) };
};
