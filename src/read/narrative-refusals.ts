/** What a narrative cannot hold, each with what to write in its place. */
import type { Nodes } from 'mdast';
import { type Fault, faultAt } from './fault.ts';
import { isComment } from './narrative-comments.ts';
import { firstLine, type Narrator } from './narrator.ts';

type Refusal = readonly [what: string, advice: string];

const FOOTNOTES: Refusal = [
  'footnotes',
  'Put what it says into the text, or into "sources" of the YAML file of the year.',
];
const UNKNOWN: Refusal = ['this', 'Write plain paragraphs, lists and quotes.'];
const REFUSALS: Readonly<Record<string, Refusal>> = {
  image: ['pictures', 'Say in words what it shows; charts come from the figures of the YAML files.'],
  imageReference: ['pictures', 'Say in words what it shows; charts come from the figures of the YAML files.'],
  code: ['blocks of code', 'Describe it in prose; remove the ``` around it.'],
  inlineCode: ['code', 'Write it as plain or *emphasised* text, without the `.'],
  thematicBreak: ['a line across the page', 'Begin a new part with a "##" heading.'],
  html: ['HTML', 'Write plain Markdown.'],
  definition: ['links by reference', 'Write the link as [text](https://…).'],
  linkReference: ['links by reference', 'Write the link as [text](https://…).'],
  list: ['a list here', 'Put the list outside, before or after.'],
  heading: ['a heading here', 'Put the heading before it.'],
  blockquote: ['a quote here', 'Put the quote outside, before or after.'],
};

/** Reports a node that has no place where it stands. */
export function refuseNode(node: Nodes, narrator: Narrator): void {
  narrator.report(refusalOf(node, firstLine(node, narrator)));
}

function refusalOf(node: Nodes, [start, end]: [number, number]): Fault {
  switch (node.type) {
    case 'mdxjsEsm': {
      const advice = 'Remove the line; if it is prose, begin it with another word.';
      return faultAt('narrative-code', start, end, { what: 'An import or export', advice });
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      if (isComment(node.value)) {
        const advice =
          'Put it on lines of its own, outside of everything, with a blank line before and after.';
        return faultAt('narrative-not-supported', start, end, {
          what: 'a comment inside something else',
          advice,
        });
      }
      const advice = 'To write a brace itself, put a backslash before it: \\{.';
      return faultAt('narrative-code', start, end, { what: 'What stands in braces', advice });
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      const args = {
        name,
        problem: 'it is inside something else',
        advice: 'Give it a paragraph of its own.',
      };
      return faultAt('narrative-component-misplaced', start, start + name.length + 1, args);
    }
    default: {
      const [what, advice] = isFootnote(node) ? FOOTNOTES : (REFUSALS[node.type] ?? UNKNOWN);
      return faultAt('narrative-not-supported', start, Math.max(end, start + 1), { what, advice });
    }
  }
}

const isFootnote = (node: Nodes): boolean =>
  (node.type === 'linkReference' || node.type === 'definition') && node.identifier.startsWith('^');
