import type { RootContent } from 'mdast';
import type { Inline } from '../views/block.ts';
import { faultAt } from './fault.ts';
import { toInlines } from './narrative-inlines.ts';
import { refuseNode } from './narrative-refusals.ts';
import { firstLine, type Narrator, type Spanned } from './narrator.ts';

/** The inlines of blocks that must be one paragraph. */
export function oneParagraph(
  children: readonly RootContent[],
  what: string,
  narrator: Narrator,
  parent: Spanned,
): Inline[] | undefined {
  const others = children.filter((child) => child.type !== 'paragraph');
  for (const child of others) refuseNode(child, narrator);
  const [first, second] = children.filter((child) => child.type === 'paragraph');
  if (second) narrator.report(faultAt('narrative-many-paragraphs', ...firstLine(second, narrator), { what }));
  if (!first && others.length === 0) {
    narrator.report(faultAt('narrative-empty-block', ...firstLine(parent, narrator), { what }));
  }
  return first && toInlines(first.children, narrator);
}
