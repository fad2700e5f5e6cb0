/** From the templates' elements to bare boxes for satori to place, and what is to be drawn in each of them. */
import type { Primitive } from '../../templates/chart/primitive.ts';
import type { Drawing, Element, Style, Tag, Text } from '../../templates/layout-words.ts';
import type { Direction } from './bidi-levels.ts';
import type { TextOwner, TextRun } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { setParagraph } from './set-paragraph.ts';

/** A box by its size and spacing alone. Boxes are numbered as they come, from 0 for the outermost. */
export type BareBox = { readonly style: Style; readonly children?: readonly BareBox[] };

/** What is drawn in the box of a number. */
export type Filling = { readonly box: number } & (
  | { readonly kind: 'rect'; readonly fill: string }
  | { readonly kind: 'marks'; readonly marks: readonly Primitive[]; readonly tags?: readonly Tag[] }
  | {
      readonly kind: 'text';
      readonly runs: readonly TextRun[];
      /** From the box's left end and top, where the text has no box of its own. */
      readonly inset?: { readonly left: number; readonly top: number; readonly width: number };
    }
);
export type GalleyEntry = { readonly box: BareBox; readonly fillings: readonly Filling[] };

export type SettingContext = {
  readonly width: number;
  readonly tags: readonly Tag[];
  /** The galley line. */
  readonly line: number;
  readonly fonts: FontSet;
  /** Filled by the walk, in the order in which the texts are read. */
  readonly owners: TextOwner[];
  readonly direction: Direction;
};

/** @returns the element in a box of its own, and what stands in it: below, marks; above, text. */
export function toSatori(element: Element, context: SettingContext): GalleyEntry {
  const fillings: Filling[] = [];
  let count = 0;
  const style = {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    flexShrink: 0,
    width: context.width,
  };
  count += 1;
  const box = { style, children: convert(element, context.tags, 0) };
  return { box, fillings };

  /** None for a text that stands at a place of its own in its parent. */
  function convert(part: Element, tags: readonly Tag[], parent: number): readonly BareBox[] {
    if (part.kind === 'text') return convertText(part, part.tag ? [...tags, part.tag] : tags, parent);
    const number = count;
    count += 1;
    if (part.kind === 'drawing') return [convertDrawing(part, tags, number)];
    const { backgroundColor, ...own } = part.style;
    if (backgroundColor !== undefined)
      fillings.push({ kind: 'rect', box: number, fill: String(backgroundColor) });
    const inner = part.tag ? [...tags, part.tag] : tags;
    return [{ style: own, children: part.children.flatMap((child) => convert(child, inner, number)) }];
  }

  function convertText(text: Text, tags: readonly Tag[], parent: number): readonly BareBox[] {
    const { runs, width, height } = setText(text, tags, context);
    const { position, left, top } = text.style;
    if (position === 'absolute' && typeof left === 'number' && typeof top === 'number') {
      fillings.push({ kind: 'text', box: parent, runs, inset: { left, top, width } });
      return [];
    }
    fillings.push({ kind: 'text', box: count, runs });
    count += 1;
    return [{ style: { flexShrink: 0, ...spacingOf(text.style), width, height } }];
  }

  function convertDrawing({ width, height, marks, style }: Drawing, tags: readonly Tag[], number: number) {
    const isFigure = tags.some(({ role }) => role === 'Figure');
    fillings.push({ kind: 'marks', box: number, marks, ...(isFigure && { tags }) });
    return { style: { display: 'flex', flexShrink: 0, width, height, ...style } };
  }
}

const TYPE_STYLES = new Set([
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
function spacingOf(style: Style): Style {
  return Object.fromEntries(Object.entries(style).filter(([name]) => !TYPE_STYLES.has(name)));
}

function setText({ style, family, parts }: Text, tags: readonly Tag[], context: SettingContext) {
  const { fonts, owners, line, direction } = context;
  const paragraph = owners.length;
  const owned = (parts.length > 0 ? parts : [{ text: '' }]).map((part) => {
    const owner: TextOwner = {
      line,
      family,
      tags: part.tag ? [...tags, part.tag] : tags,
      source: fonts.prepare(part.text),
      paragraph,
    };
    owners.push(owner);
    return { ...part, text: fonts.prepareOrdered(part.text), owner };
  });
  return setParagraph({ style, family, parts: owned }, fonts, direction);
}
