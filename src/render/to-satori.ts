/** From the templates' elements to satori's element objects, remembering which text belongs to what. */
import type { Primitive } from '../../templates/chart/primitive.ts';
import type { Drawing, Element, Style, Tag, Text, TextPart } from '../../templates/layout-words.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import type { TextOwner, TextRun } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { setParagraph } from './set-paragraph.ts';

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
/** Text that is set already: satori only places its box. */
export type PlacedParagraph = { readonly key: string; readonly runs: readonly TextRun[] };
export type GalleyEntry = {
  readonly node: SatoriElement;
  readonly drawings: readonly PlacedDrawing[];
  readonly paragraphs: readonly PlacedParagraph[];
};

export type SettingContext = {
  readonly width: number;
  readonly tags: readonly Tag[];
  readonly index: number;
  readonly fonts: FontSet;
  /** Filled by the walk; a text's number in it is the last name of its font family. */
  readonly owners: TextOwner[];
  readonly direction: CustomerPacket['direction'];
};

/** @returns the element in a box of its own, named `f<index>`, and what stands in it. */
export function toSatori(element: Element, context: SettingContext): GalleyEntry {
  const drawings: PlacedDrawing[] = [];
  const paragraphs: PlacedParagraph[] = [];
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
  return { node, drawings, paragraphs };

  function convert(part: Element, tags: readonly Tag[]): SatoriElement {
    switch (part.kind) {
      case 'box': {
        const inner = part.tag ? [...tags, part.tag] : tags;
        const children = part.children.map((child) => convert(child, inner));
        return { type: 'div', key: null, props: { style: { ...part.style }, children } };
      }
      case 'text':
        return convertParagraph(part, part.tag ? [...tags, part.tag] : tags);
      case 'drawing':
        return convertDrawing(part, tags);
    }
  }

  function convertParagraph(text: Text, tags: readonly Tag[]): SatoriElement {
    const parts = ownedParts(text, tags, context);
    const paragraph = { style: text.style, family: text.family, parts };
    const set = context.direction === 'ltr' ? setParagraph(paragraph, context.fonts) : undefined;
    if (!set) return convertText(text, parts, context);
    const key = `p${context.index}.${paragraphs.length}`;
    paragraphs.push({ key, runs: set.runs });
    const style = { flexShrink: 0, ...boxStyle(text.style), height: set.height };
    return { type: 'div', key, props: { style } };
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

const FONT_STYLES = new Set([
  'fontSize',
  'lineHeight',
  'fontWeight',
  'fontStyle',
  'color',
  'overflowWrap',
  'textAlign',
  'textWrap',
  'whiteSpace',
]);

/** What of a text's style its box has too. */
function boxStyle(style: Style): Style {
  return Object.fromEntries(Object.entries(style).filter(([name]) => !FONT_STYLES.has(name)));
}

type OwnedPart = BidiPart & { readonly owner: TextOwner };

function ownedParts({ parts, family }: Text, tags: readonly Tag[], context: SettingContext) {
  const paragraph = context.owners.length;
  const all: readonly BidiPart[] = parts.length > 0 ? bidiParts(parts, context) : [{ text: '' }];
  return all.map((part): OwnedPart => {
    const owner: TextOwner = {
      number: context.owners.length,
      line: context.index,
      family,
      tags: part.tag ? [...tags, part.tag] : tags,
      source: context.fonts.prepare(part.text),
      paragraph,
    };
    context.owners.push(owner);
    return { ...part, owner };
  });
}

function convertText(
  { style, family }: Text,
  parts: readonly OwnedPart[],
  { direction, fonts }: SettingContext,
): SatoriElement {
  const block = { display: 'block', flexShrink: 0, direction, ...style };
  const [only, ...others] = parts;
  if (only && others.length === 0) {
    return {
      type: 'div',
      key: null,
      props: { style: { ...block, ...owned(only) }, children: only.owner.source },
    };
  }
  return { type: 'div', key: null, props: { style: block, children: parts.map(convertPart) } };

  function convertPart(part: OwnedPart): SatoriElement {
    const set = part.isRtl ? { ...owned(part), display: 'inline-block' } : owned(part);
    return { type: 'span', key: null, props: { style: set, children: part.owner.source } };
  }

  /** satori writes the family list out with each word, so a last family that no font has names the owner. */
  function owned({ style: own, owner }: OwnedPart) {
    return { ...own, fontFamily: `${fonts.families[family]}, t${owner.number}` };
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
