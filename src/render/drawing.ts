/** What is drawn, in points from the top left: the one form that images and PDF are made from. */
import type { Primitive } from '../../templates/chart/primitive.ts';
import type { Tag } from '../../templates/layout-words.ts';
import type { Family } from '../../templates/theme.ts';

/** Who a run of text belongs to. */
export type TextOwner = {
  /** Its place among all owners of its galley. */
  readonly number: number;
  /** The galley line that it was set in. */
  readonly line: number;
  readonly family: Family;
  /** Outermost first. */
  readonly tags: readonly Tag[];
  /** All of its text, and which paragraph it is a part of. */
  readonly source: string;
  readonly paragraph: number;
};

/** `x` counts from the left end of its run. A space follows it in its paragraph, seen or swallowed by a line's end. */
export type Word = {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly spaceAfter: boolean;
};

/** Words of one owner and style on one line, left to right or right to left as they are read. */
export type TextRun = {
  readonly kind: 'text';
  /** Left end of the run. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  /** Above and below the baseline: the line that it stands in. */
  readonly ascent: number;
  readonly descent: number;
  readonly words: readonly Word[];
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly fill: string;
  readonly owner: TextOwner;
};

export type FilledRect = {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
};

export type Marks = {
  readonly kind: 'marks';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Primitive[];
  /** Down to the figure that they belong to; absent where they only adorn. */
  readonly tags?: readonly Tag[];
};

export type DrawItem = TextRun | FilledRect | Marks;

/** A fragment once it is set. */
export type Piece = { readonly width: number; readonly height: number; readonly items: readonly DrawItem[] };

export type PageItem = {
  readonly item: DrawItem;
  /** Head, foot and repeats: on the page, but no part of the document's text. */
  readonly artifact: boolean;
  /** What it may not stand outside of. */
  readonly frame: Frame;
};

export type Frame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type Page = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
};

export type ComposedPage = Page & {
  /** Sections that begin here, for the outline. */
  readonly begins: readonly { readonly section: number; readonly y: number }[];
};
