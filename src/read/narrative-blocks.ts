/** The tree of a narrative into blocks; what has no block is reported with a way out. */
import type { Blockquote, Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Block, Inline } from '../views/block.ts';
import { faultAt } from './fault.ts';
import { isComment } from './narrative-comments.ts';
import { toComponent } from './narrative-components.ts';
import { plainText, toInlines } from './narrative-inlines.ts';
import { oneParagraph } from './narrative-paragraph.ts';
import { refuseNode } from './narrative-refusals.ts';
import { firstLine, type Narrator, spanOf } from './narrator.ts';

/** Blocks in the order of the text. */
export function toBlocks(root: Root, narrator: Narrator): Block[] {
  refuseSkippedLevel(root, narrator);
  return root.children.flatMap((node) => toBlock(node, narrator) ?? []);
}

function refuseSkippedLevel(root: Root, narrator: Narrator): void {
  const first = root.children.find(
    (node) => node.type === 'heading' && (node.depth === 2 || node.depth === 3),
  );
  if (first?.type !== 'heading' || first.depth === 2) return;
  narrator.report(faultAt('narrative-heading-skips', ...firstLine(first, narrator)));
}

function toBlock(node: RootContent, narrator: Narrator): Block | undefined {
  switch (node.type) {
    case 'paragraph':
      return toParagraph(node, narrator);
    case 'heading':
      return toHeading(node, narrator);
    case 'list':
      return toList(node, narrator);
    case 'blockquote':
      return toQuote(node, narrator);
    case 'mdxJsxFlowElement':
      return toComponent(node, narrator);
    case 'mdxFlowExpression':
      if (!isComment(node.value)) refuseNode(node, narrator);
      return undefined;
    default:
      refuseNode(node, narrator);
      return undefined;
  }
}

function toParagraph(node: Paragraph, narrator: Narrator): Block | undefined {
  const component = onlyComponent(node);
  if (component) return toComponent(component, narrator);
  if (looksLikeTable(node, narrator)) {
    const advice = 'Write a list, or give the figures in the YAML file of the year.';
    narrator.report(
      faultAt('narrative-not-supported', ...firstLine(node, narrator), { what: 'tables', advice }),
    );
    return undefined;
  }
  return { kind: 'paragraph', inlines: toInlines(node.children, narrator) };
}

/** A component that is written on one line reads as a paragraph that holds nothing else. */
function onlyComponent(node: Paragraph): MdxJsxTextElement | undefined {
  const [first, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return first?.type === 'mdxJsxTextElement' && others.length === 0 ? first : undefined;
}

function looksLikeTable(node: Paragraph, { text }: Narrator): boolean {
  const [start, end] = spanOf(node);
  return text
    .slice(start, end)
    .split('\n')
    .some((line) => /^[|:\- \t\r]+$/.test(line) && line.includes('|') && line.includes('-'));
}

function toHeading(node: Heading, narrator: Narrator): Block | undefined {
  if (node.depth !== 2 && node.depth !== 3) {
    narrator.report(faultAt('narrative-heading-level', ...firstLine(node, narrator), { level: node.depth }));
    return undefined;
  }
  const text = plainText(toInlines(node.children, narrator));
  if (text === '') {
    narrator.report(faultAt('narrative-empty-block', ...spanOf(node), { what: 'A heading' }));
    return undefined;
  }
  const link = node.children.find((child) => child.type === 'link');
  if (link) {
    const advice = 'Put the link into the text below it.';
    narrator.report(
      faultAt('narrative-not-supported', ...spanOf(link), { what: 'a link in a heading', advice }),
    );
  }
  return { kind: 'heading', level: node.depth === 2 ? 3 : 4, text };
}

function toList(node: List, narrator: Narrator): Block | undefined {
  if (node.ordered && typeof node.start === 'number' && node.start !== 1) {
    const advice = 'Begin it at 1.';
    const what = `a numbered list that begins at ${node.start}`;
    narrator.report(faultAt('narrative-not-supported', ...firstLine(node, narrator), { what, advice }));
  }
  const items = node.children.map((item) => toItem(item, narrator));
  return { kind: 'list', ordered: node.ordered === true, items };
}

function toItem(item: ListItem, narrator: Narrator): Inline[] {
  const paragraphs = item.children.filter((child) => child.type === 'paragraph');
  for (const child of item.children) {
    if (child.type === 'list')
      narrator.report(faultAt('narrative-list-nested', ...firstLine(child, narrator)));
    else if (child.type !== 'paragraph') refuseNode(child, narrator);
  }
  const [first, second] = paragraphs;
  if (second) {
    narrator.report(
      faultAt('narrative-many-paragraphs', ...firstLine(second, narrator), { what: 'A list entry' }),
    );
  }
  const inlines = first ? toInlines(first.children, narrator) : [];
  if (item.children.length === 0) {
    narrator.report(faultAt('narrative-empty-block', ...firstLine(item, narrator), { what: 'A list entry' }));
  }
  if (inlines[0]?.kind === 'text' && /^\[[ xX]\]\s/.test(inlines[0].text)) {
    const advice = 'Say in words what is done.';
    narrator.report(
      faultAt('narrative-not-supported', ...firstLine(item, narrator), { what: 'check boxes', advice }),
    );
  }
  return inlines;
}

function toQuote(node: Blockquote, narrator: Narrator): Block | undefined {
  const inlines = oneParagraph(node.children, 'A quote', narrator, node);
  return inlines && { kind: 'quote', inlines };
}
