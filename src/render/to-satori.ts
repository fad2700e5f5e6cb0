/** From the templates' elements to satori's element objects, remembering which text belongs to what. */
import type { Primitive } from '../../templates/chart/primitive.ts';
import type { Drawing, Element, Tag, Text, TextPart } from '../../templates/layout-words.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import type { TextOwner } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';

export type SatoriElement = {
  readonly type: 'div' | 'span';
  readonly key: string | null;
  readonly props: {
    readonly style: Record<string, string | number>;
    readonly children?: readonly SatoriElement[] | string;
  };
};
export type PlacedDrawing = {
  readonly key: string;
  readonly marks: readonly Primitive[];
  readonly tags?: readonly Tag[];
};
export type GalleyEntry = { readonly node: SatoriElement; readonly drawings: readonly PlacedDrawing[] };

export type SettingContext = {
  readonly width: number;
  readonly tags: readonly Tag[];
  readonly index: number;
  readonly fonts: FontSet;
  /** Filled by the walk; a text's number in it is the last name of its font family. */
  readonly owners: TextOwner[];
  readonly direction: CustomerPacket['direction'];
};

/** @returns the element in a box of its own, named `f<index>`, and the drawings in it. */
export function toSatori(element: Element, context: SettingContext): GalleyEntry {
  const drawings: PlacedDrawing[] = [];
  const node: SatoriElement = {
    type: 'div',
    key: `f${context.index}`,
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        width: context.width,
        flexShrink: 0,
        direction: context.direction,
      },
      children: [convert(element, context.tags)],
    },
  };
  return { node, drawings };

  function convert(part: Element, tags: readonly Tag[]): SatoriElement {
    switch (part.kind) {
      case 'box': {
        const inner = part.tag ? [...tags, part.tag] : tags;
        const children = part.children.map((child) => convert(child, inner));
        return { type: 'div', key: null, props: { style: { ...part.style }, children } };
      }
      case 'text':
        return convertText(part, part.tag ? [...tags, part.tag] : tags, context);
      case 'drawing':
        return convertDrawing(part, tags);
    }
  }

  function convertDrawing({ width, height, marks, style }: Drawing, tags: readonly Tag[]): SatoriElement {
    const key = `d${context.index}.${drawings.length}`;
    drawings.push({ key, marks, ...(tags.some(({ role }) => role === 'Figure') && { tags }) });
    return {
      type: 'div',
      key,
      props: { style: { display: 'flex', flexShrink: 0, width, height, ...style } },
    };
  }
}

function convertText(text: Text, tags: readonly Tag[], context: SettingContext): SatoriElement {
  const { style, family } = text;
  const parts = bidiParts(text.parts, context);
  const paragraph = context.owners.length;
  const block = { display: 'block', flexShrink: 0, direction: context.direction, ...style };
  const [only, ...others] = parts;
  if (!only || others.length === 0) {
    const part = only ?? { text: '' };
    const { style: own, children } = owned(part);
    return { type: 'div', key: null, props: { style: { ...block, ...own }, children } };
  }
  return { type: 'div', key: null, props: { style: block, children: parts.map(convertPart) } };

  function convertPart(part: BidiPart): SatoriElement {
    const { style: own, children } = owned(part);
    const set = part.isRtl ? { ...own, display: 'inline-block' } : own;
    return { type: 'span', key: null, props: { style: set, children } };
  }

  /** satori writes the family list out with each word, so a last family that no font has names the owner. */
  function owned(part: TextPart) {
    const source = context.fonts.prepare(part.text);
    const partTags = part.tag ? [...tags, part.tag] : tags;
    const number = context.owners.length;
    context.owners.push({ number, line: context.index, family, tags: partTags, source, paragraph });
    const fontFamily = `${context.fonts.families[family]}, t${number}`;
    return { style: { ...part.style, fontFamily }, children: source };
  }
}

type BidiPart = TextPart & { readonly isRtl?: boolean };

const RTL_PHRASE =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[\s\u00a0]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)+)/u;

/**
 * satori orders the words of a line by direction only where the line has no inline parts. So a phrase from
 * right to left becomes a box of its own between its neighbours; and where the whole packet runs from right
 * to left, a paragraph is one part: the right order matters more than a strong word.
 */
function bidiParts(parts: readonly TextPart[], { direction }: SettingContext): readonly BidiPart[] {
  if (parts.length < 2) return parts;
  if (direction === 'rtl') return [{ text: parts.map(({ text }) => text).join('') }];
  return parts.flatMap((part) =>
    part.text
      .split(RTL_PHRASE)
      .map((text, index): BidiPart => ({ ...part, text, ...(index % 2 === 1 && { isRtl: true }) }))
      .filter(({ text }) => text !== ''),
  );
}
