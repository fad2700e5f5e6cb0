/** The short list of components, with literal attributes only. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import type { Block, Inline } from '../views/block.ts';
import { faultAt } from './fault.ts';
import { toInlines } from './narrative-inlines.ts';
import { oneParagraph } from './narrative-paragraph.ts';
import { refuseNode } from './narrative-refusals.ts';
import { type ComponentName, isComponentName, ruleOf, unknownComponent } from './narrative-vocabulary.ts';
import { type Component, firstLine, type Narrator, type Spanned, spanOf } from './narrator.ts';
import { nearestWord } from './nearest-word.ts';
import { shorten } from './value-words.ts';

type Attributes = Readonly<Record<string, string>>;

const MOST_FIGURES = 6;

/** The block of a component that stands by itself. */
export function toComponent(node: Component, narrator: Narrator): Block | undefined {
  const name = nameOf(node, narrator);
  if (name === undefined) return undefined;
  const attributes = readAttributes(node, name, narrator);
  switch (name) {
    case 'Callout': {
      const inlines = contentOf(node, 'A <Callout>', narrator);
      const title = attributes.title === undefined ? {} : { title: attributes.title };
      return inlines && { kind: 'callout', inlines, ...title };
    }
    case 'Quote': {
      const inlines = contentOf(node, 'A <Quote>', narrator);
      const attribution = attributes.by === undefined ? {} : { attribution: attributes.by };
      return inlines && { kind: 'quote', inlines, ...attribution };
    }
    case 'Figures':
      return toFigures(node, narrator);
    case 'Figure': {
      const args = {
        name,
        problem: 'it belongs inside <Figures>',
        advice: 'Put <Figures> and </Figures> around it.',
      };
      narrator.report(faultAt('narrative-component-misplaced', ...tagSpan(node), args));
      return undefined;
    }
  }
}

function nameOf(node: Component, { report }: Narrator): ComponentName | undefined {
  const name = node.name ?? '';
  if (isComponentName(name)) return name;
  report(faultAt('narrative-component-unknown', ...tagSpan(node), unknownComponent(name)));
  return undefined;
}

const tagSpan = (node: Component): [number, number] => {
  const [start] = spanOf(node);
  return [start, start + 1 + (node.name ?? '').length];
};

function contentOf(node: Component, what: string, narrator: Narrator): Inline[] | undefined {
  if (node.type === 'mdxJsxFlowElement') return oneParagraph(node.children, what, narrator, node);
  const inlines = toInlines(node.children, narrator);
  if (inlines.length > 0) return inlines;
  narrator.report(faultAt('narrative-empty-block', ...firstLine(node, narrator), { what }));
  return undefined;
}

function toFigures(node: Component, narrator: Narrator): Block | undefined {
  const children: readonly (RootContent | PhrasingContent)[] = node.children;
  const parts = children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child]));
  const items = parts.flatMap((part) => {
    if (part.type === 'text' && part.value.trim() === '') return [];
    if ((part.type === 'mdxJsxFlowElement' || part.type === 'mdxJsxTextElement') && part.name === 'Figure') {
      return [toFigure(part, narrator)];
    }
    if (part.type === 'text') {
      const args = {
        name: 'Figures',
        problem: 'it holds text',
        advice: 'It holds <Figure label="…" value="…" /> only.',
      };
      narrator.report(faultAt('narrative-component-misplaced', ...firstLine(part, narrator), args));
    } else refuseNode(part, narrator);
    return [];
  });
  if (items.length === 0) {
    narrator.report(faultAt('narrative-empty-block', ...tagSpan(node), { what: 'A <Figures>' }));
    return undefined;
  }
  if (items.length > MOST_FIGURES) {
    const advice = 'Keep the ones that matter most.';
    narrator.report(
      faultAt('narrative-not-supported', ...tagSpan(node), { what: 'more than six figures', advice }),
    );
  }
  return { kind: 'figures', items };
}

function toFigure(node: Component, narrator: Narrator): Extract<Block, { kind: 'figures' }>['items'][number] {
  const { label = '', value = '', unit, note } = readAttributes(node, 'Figure', narrator);
  if (node.children.length > 0) {
    const args = { name: 'Figure', problem: 'it holds text', advice: 'Close it at once: <Figure … />.' };
    narrator.report(faultAt('narrative-component-misplaced', ...tagSpan(node), args));
  }
  return { label, value, ...(unit === undefined ? {} : { unit }), ...(note === undefined ? {} : { note }) };
}

/** The attributes, as literal texts; everything else about them is reported. */
function readAttributes(node: Component, name: ComponentName, narrator: Narrator): Attributes {
  const rule = ruleOf(name);
  const known = [...rule.required, ...rule.optional];
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const args = { name, attribute: '{…}' };
      narrator.report(faultAt('narrative-attribute-not-text', ...attributeSpan(attribute, node), args));
    } else readAttribute(attribute, { node, name, known, attributes, narrator });
  }
  for (const attribute of rule.required) {
    if (
      Object.hasOwn(attributes, attribute) ||
      node.attributes.some((one) => 'name' in one && one.name === attribute)
    ) {
      continue;
    }
    narrator.report(faultAt('narrative-attribute-missing', ...tagSpan(node), { name, attribute }));
  }
  return attributes;
}

interface Reading {
  readonly node: Component;
  readonly name: ComponentName;
  readonly known: readonly string[];
  readonly attributes: Record<string, string>;
  readonly narrator: Narrator;
}

function readAttribute(
  attribute: MdxJsxAttribute,
  { node, name, known, attributes, narrator }: Reading,
): void {
  const span = attributeSpan(attribute, node);
  const args = { name, attribute: shorten(attribute.name) };
  const value = typeof attribute.value === 'string' ? attribute.value.replace(/\s*\n\s*/g, ' ').trim() : null;
  if (!known.includes(attribute.name)) {
    const allowed = known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`;
    const suggestion = nearestWord(attribute.name, known);
    narrator.report(faultAt('narrative-attribute-unknown', ...span, { ...args, allowed, suggestion }));
  } else if (value === null || /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(value)) {
    narrator.report(faultAt('narrative-attribute-not-text', ...span, args));
  } else if (value === '') {
    narrator.report(faultAt('narrative-empty-block', ...span, { what: `The attribute "${attribute.name}"` }));
  } else if (Object.hasOwn(attributes, attribute.name)) {
    narrator.report(faultAt('narrative-attribute-twice', ...span, args));
  } else attributes[attribute.name] = value;
}

function attributeSpan(attribute: Spanned, node: Component): [number, number] {
  return attribute.position ? spanOf(attribute) : tagSpan(node);
}
