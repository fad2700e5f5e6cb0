/** One template per kind of block: the list is closed, so a new kind does not compile until it is drawn. */
import type { Block, BlockKind } from '../src/views/block.ts';
import { calloutFragments } from './blocks/callout.ts';
import { chartFragments } from './blocks/chart.ts';
import { factsFragments } from './blocks/facts.ts';
import { figuresFragments } from './blocks/figures.ts';
import { headingFragments } from './blocks/heading.ts';
import { listFragments } from './blocks/list.ts';
import { paragraphFragments } from './blocks/paragraph.ts';
import { quoteFragments } from './blocks/quote.ts';
import { tableFragments } from './blocks/table.ts';
import type { Fragment, Setting } from './fragment.ts';

type Template<Kind extends BlockKind> = (
  block: Extract<Block, { kind: Kind }>,
  at: string,
  setting: Setting,
) => readonly Fragment[];

const TEMPLATES = {
  heading: headingFragments,
  paragraph: paragraphFragments,
  list: listFragments,
  quote: quoteFragments,
  callout: calloutFragments,
  figures: figuresFragments,
  facts: factsFragments,
  table: tableFragments,
  chart: chartFragments,
} satisfies { readonly [Kind in BlockKind]: Template<Kind> };

/** @returns the fragments of a block; `at` is its path in the packet. */
export function blockFragments<Kind extends BlockKind>(
  block: Extract<Block, { kind: Kind }>,
  at: string,
  setting: Setting,
): readonly Fragment[] {
  // The compiler cannot follow that the template under a block's kind takes that block.
  const template = TEMPLATES[block.kind] as unknown as Template<Kind>;
  return template(block, at, setting);
}
