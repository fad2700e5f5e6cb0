/** Phrases of a narrative: text, emphasis, strong and links; soft breaks are spaces. */
import type { Link, PhrasingContent } from 'mdast';
import type { Inline } from '../views/block.ts';
import { faultAt } from './fault.ts';
import { refuseNode } from './narrative-refusals.ts';
import { type Narrator, spanOf } from './narrator.ts';
import { shorten } from './value-words.ts';

type TextInline = Extract<Inline, { kind: 'text' }>;
type Style = Pick<TextInline, 'strong' | 'emphasis'>;

/** Inlines in the order of the text, neighbours of one style joined, white space at both ends dropped. */
export function toInlines(nodes: readonly PhrasingContent[], narrator: Narrator): Inline[] {
  return trimEnds(join(nodes.flatMap((node) => toInline(node, {}, narrator))));
}

/** The text of inlines without their styles. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => inline.text)
    .join('')
    .trim();

function toInline(node: PhrasingContent, style: Style, narrator: Narrator): Inline[] {
  switch (node.type) {
    case 'text':
      checkText(node.value, spanOf(node), narrator);
      return [{ kind: 'text', text: unbreak(node.value), ...style }];
    case 'break':
      return [{ kind: 'text', text: ' ', ...style }];
    case 'emphasis':
      return node.children.flatMap((child) => toInline(child, { ...style, emphasis: true }, narrator));
    case 'strong':
      return node.children.flatMap((child) => toInline(child, { ...style, strong: true }, narrator));
    case 'link':
      return toLink(node, narrator);
    default:
      refuseNode(node, narrator);
      return [];
  }
}

function toLink(node: Link, narrator: Narrator): Inline[] {
  const [start, end] = spanOf(node);
  if (!isSafe(node.url)) {
    narrator.report(faultAt('narrative-link-refused', start, end, { href: shorten(node.url) }));
    return [];
  }
  if (node.title) {
    const advice = 'Write the link as [text](https://…).';
    narrator.report(faultAt('narrative-not-supported', start, end, { what: 'a link with a title', advice }));
  }
  const text = plainText(node.children.flatMap((child) => toInline(child, {}, narrator)));
  if (text === '') {
    narrator.report(faultAt('narrative-empty-block', start, end, { what: 'A link' }));
    return [];
  }
  return [{ kind: 'link', text, href: node.url }];
}

const isSafe = (href: string): boolean =>
  /^(?:https:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href) && URL.canParse(href);

function checkText(value: string, [start, end]: [number, number], { report }: Narrator): void {
  if (/\[\^[^\]\s]+\]/.test(value)) {
    const advice = 'Put what it says into the text, or into "sources" of the YAML file of the year.';
    report(faultAt('narrative-not-supported', start, end, { what: 'footnotes', advice }));
  }
  // A note to whoever writes, that the customer would read.
  if (/\/\*|\*\//.test(value)) {
    const advice = 'Write {/* … */} on lines of its own, or take the signs away.';
    report(faultAt('narrative-not-supported', start, end, { what: 'a comment without its braces', advice }));
  }
  if (/(?![\t\n\r])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/u.test(value)) {
    const what = 'control characters, or such as turn the direction of text';
    report(faultAt('narrative-not-supported', start, end, { what, advice: 'Remove them.' }));
  }
}

const unbreak = (text: string): string => text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ');

function join(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text' && isSameStyle(last, inline)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.text !== '') joined.push(inline);
  }
  return joined;
}

const isSameStyle = (a: TextInline, b: TextInline): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis;

function trimEnds(inlines: readonly Inline[]): Inline[] {
  return inlines
    .map((inline, index): Inline => {
      const start = index === 0 ? inline.text.trimStart() : inline.text;
      return { ...inline, text: index === inlines.length - 1 ? start.trimEnd() : start };
    })
    .filter((inline) => inline.text !== '');
}
