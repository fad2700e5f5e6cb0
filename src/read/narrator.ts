/** What the parts of the narrative's reader hand each other: the text, and whom to tell of faults. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Fault } from './fault.ts';

export interface Narrator {
  readonly text: string;
  readonly report: (fault: Fault) => void;
}

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

interface Point {
  readonly offset?: number | undefined;
}

/** A node of the tree, whatever it is. */
export interface Spanned {
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

/** Offsets of a node. */
export function spanOf(node: Spanned): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** A node's span, to the end of its first line. */
export function firstLine(node: Spanned, { text }: Narrator): [number, number] {
  const [start, end] = spanOf(node);
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? '';
  return [start, start + line.length];
}
