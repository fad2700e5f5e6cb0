/**
 * The few words that templates are written in. They build the plain element objects that satori lays out;
 * a leaf of text carries what it is (its tag), so that a PDF can say so too.
 */

import type { Primitive } from './chart/primitive.ts';
import type { Family, Theme, Tone, TypeName } from './theme.ts';
import { TYPE } from './theme.ts';

export type Style = Readonly<Record<string, string | number>>;

/** What a part of the page is, as PDF names it. Parts of one thing share one tag object. */
export type Tag = {
  readonly role:
    | 'H1'
    | 'H2'
    | 'H3'
    | 'H4'
    | 'P'
    | 'Span'
    | 'Link'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'BlockQuote'
    | 'Caption'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'Figure'
    | 'Note'
    | 'Sect'
    | 'TOC'
    | 'TOCI'
    | 'Reference';
  readonly alt?: string;
  /** Where a link leads: an address, or a section of this document by its kind. */
  readonly href?: string;
  readonly to?: string;
  readonly scope?: 'Column' | 'Row';
  /** How the labels of a list count; they say what they say unless told otherwise. */
  readonly numbering?: 'Decimal';
};

/** The tags around one text or figure, outermost first. */
export type TagPath = readonly Tag[];

export type Box = {
  readonly kind: 'box';
  readonly style: Style;
  readonly tag?: Tag;
  readonly children: readonly Element[];
};
/** Inline parts of one paragraph; they flow together. */
export type Text = {
  readonly kind: 'text';
  readonly style: Style;
  readonly family: Family;
  readonly tag?: Tag;
  readonly parts: readonly TextPart[];
};
export type TextPart = { readonly text: string; readonly style?: Style; readonly tag?: Tag };
/** Marks drawn as vectors in a box of a fixed size. */
export type Drawing = {
  readonly kind: 'drawing';
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Primitive[];
  readonly style?: Style;
};
export type Element = Box | Text | Drawing;

export type TextOptions = {
  readonly type?: TypeName;
  readonly family?: Family;
  readonly weight?: 400 | 600;
  readonly italic?: boolean;
  readonly colour: string;
  readonly align?: 'start' | 'end' | 'center';
  readonly tag?: Tag;
  readonly style?: Style;
};

/** Children below each other. */
export function column(children: readonly Element[], style: Style = {}, tag?: Tag): Box {
  return box(children, { flexDirection: 'column', ...style }, tag);
}

/** Children beside each other, in the reading direction. */
export function row(children: readonly Element[], style: Style = {}, tag?: Tag): Box {
  return box(children, { flexDirection: 'row', ...style }, tag);
}

/** A plain box; give it a background to draw a bar or a hairline. */
export function box(children: readonly Element[], style: Style, tag?: Tag): Box {
  return { kind: 'box', style: { display: 'flex', ...style }, children, ...(tag && { tag }) };
}

/** A horizontal hairline across its parent. */
export function rule(colour: string, thickness = 0.5, style: Style = {}): Box {
  return box([], { height: thickness, backgroundColor: colour, flexShrink: 0, ...style });
}

/** One paragraph of text in one or several styles. */
export function text(content: string | readonly TextPart[], options: TextOptions): Text {
  const { size, leading } = TYPE[options.type ?? 'body'];
  return {
    kind: 'text',
    family: options.family ?? 'sans',
    ...(options.tag && { tag: options.tag }),
    parts: typeof content === 'string' ? [{ text: content }] : content,
    style: {
      fontSize: size,
      lineHeight: `${leading}px`,
      fontWeight: options.weight ?? 400,
      color: options.colour,
      overflowWrap: 'anywhere',
      ...(options.italic && { fontStyle: 'italic' }),
      ...(options.align && { textAlign: options.align }),
      ...options.style,
    },
  };
}

/** @returns a vector drawing in a box of its own. */
export function drawing(
  marks: readonly Primitive[],
  size: { readonly width: number; readonly height: number },
  style: Style = {},
): Drawing {
  return { kind: 'drawing', marks, style, ...size };
}

/** @returns the colour of a tone in a theme. */
export function colour(theme: Theme, tone: Tone): string {
  return theme.colours[tone];
}
