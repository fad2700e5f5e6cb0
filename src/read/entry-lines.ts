/**
 * On which line an entry of a file lies, for pages that lead to the place to edit: asked for a few
 * entries of every file of a large book. Only the part of the file that is asked for is parsed, and only
 * to tokens, which is a fraction of what reading the file costs; nothing but the lines is kept.
 */
import { CST, Parser } from 'yaml';
import { indexLines } from '../diagnostics/line-index.ts';
import type { Finding } from '../model/finding.ts';
import { keyLines } from './key-lines.ts';

type Path = Finding['path'];
type Token = CST.Token | null | undefined;

interface Part {
  /** The part's own key and value. */
  readonly token: Token;
  readonly lineOf: (offset: number) => number;
}

/**
 * Answers for one text: the line, from 1, of the key at a path, or of the entry of a list; of the
 * nearest parent that is there where the path does not exist. A file written in one flow is its first line.
 */
export function openEntries(text: string): (path: Path) => number {
  const starts = [...keyLines(text)];
  const lines = text.split('\n');
  const parts = new Map<string, Part>();

  const partOf = (name: string): Part | undefined => {
    const known = parts.get(name);
    if (known !== undefined) return known;
    const at = starts.findIndex(([key]) => key === name);
    const first = starts[at]?.[1];
    if (first === undefined) return undefined;
    const end = starts[at + 1]?.[1];
    const part = parsePart(lines.slice(first - 1, end === undefined ? undefined : end - 1).join('\n'), first);
    parts.set(name, part);
    return part;
  };

  return (path) => {
    const part = partOf(String(path[0]));
    if (part === undefined) return 1;
    let token = part.token;
    let offset = 0;
    for (const step of path) {
      const found = entryOf(token, step);
      if (found === undefined) break;
      offset = found.offset;
      token = found.value;
    }
    return part.lineOf(offset);
  };
}

const parsePart = (text: string, first: number): Part => {
  const index = indexLines(text);
  const document = [...new Parser().parse(text)].find((token) => token.type === 'document');
  return { token: document?.value, lineOf: (offset) => first - 1 + index.positionAt(offset).line };
};

interface Entry {
  readonly offset: number;
  readonly value: Token;
}

/** An entry of a list by its number, or of a mapping by its key. */
const entryOf = (token: Token, step: string | number): Entry | undefined => {
  if (!CST.isCollection(token)) return undefined;
  const isList =
    token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.source === '[');
  if (!isList) {
    const pair = token.items.find(({ key }) => CST.resolveAsScalar(key ?? null)?.value === String(step));
    return pair?.key ? { offset: pair.key.offset, value: pair.value } : undefined;
  }
  // Comments after the last entry are an item of their own, without a value.
  const item = token.items.filter(({ key, value }) => (key ?? value) !== undefined)[Number(step)];
  const head = item?.key ?? item?.value;
  return head === undefined || head === null ? undefined : { offset: head.offset, value: item?.value };
};
