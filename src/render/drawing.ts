/** What is drawn, in points from the top left: the one form that images and PDF are made from. */
import type { Primitive } from '../../templates/chart/primitive.ts';
import type { Tag, TagPath } from '../../templates/layout-words.ts';
import type { Family } from '../../templates/theme.ts';

/** Who a run of text belongs to. */
export type TextOwner = {
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
  /** As it is written, whatever its direction. */
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly spaceAfter: boolean;
  /** Its first or last letter is joined to one that stands in another word, run or line. */
  readonly joinsBefore?: boolean;
  readonly joinsAfter?: boolean;
};

/** Words of one owner, style and direction on one line, in the order in which they are read. */
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
  /** Its letters run from right to left. */
  readonly rtl?: boolean;
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

/** Why something is on the page but no part of the document's text: it adorns, repeats, or belongs to the page. */
export type Artifact = 'layout' | 'repeat' | 'header' | 'footer' | 'watermark';

export type PageItem = {
  readonly item: DrawItem;
  /** Undefined for what is read. */
  readonly artifact: Artifact | undefined;
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

export type ComposedPacket = {
  /** Cover first. */
  readonly pages: readonly ComposedPage[];
  /** The tags of all that is read, in reading order. */
  readonly order: readonly TagPath[];
};
