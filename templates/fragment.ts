/** The pieces that pages are filled with: each is set once at its column's width and then placed. */

import type { CustomerPacket } from '../src/views/customer-packet.ts';
import type { Element, Tag } from './layout-words.ts';
import type { PageGrid, Theme, TypeName } from './theme.ts';

export type Fragment = {
  readonly element: Element;
  /** Where in the packet its content stands: `sections[3].blocks[0]`. */
  readonly at: string;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  /** Never the last thing on a page. */
  readonly keepWithNext: boolean;
  /** `lines` may run over the page between two lines; `whole` only when it is taller than a page. */
  readonly breaks: 'whole' | 'lines';
  /** What is set above it when it begins a page: the head of its table. */
  readonly runOnHead?: Element;
  /** A section's head runs over both columns. */
  readonly span: 'column' | 'page';
  /** Begins below the notes, whose column it takes. */
  readonly clears?: boolean;
  /** The tags around its content, outermost first. */
  readonly tags: readonly Tag[];
};

/** All that a template may know of the packet besides its own block. */
export type Setting = {
  readonly theme: Theme;
  readonly grid: PageGrid;
  readonly words: CustomerPacket['words'];
  readonly direction: CustomerPacket['direction'];
  /** Of the section; it names a table without a caption where that runs on. */
  readonly label: string;
  /** Of the cells of tables. */
  readonly tableType: TypeName;
};

/** @returns a fragment that stands alone and whole, with a line and a half above it, unless told otherwise. */
export function fragment(
  element: Element,
  at: string,
  options: Partial<Omit<Fragment, 'element' | 'at'>> = {},
): Fragment {
  return {
    element,
    at,
    before: 14,
    keepWithNext: false,
    breaks: 'whole',
    span: 'column',
    tags: [],
    ...options,
  };
}
