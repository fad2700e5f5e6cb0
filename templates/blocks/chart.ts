import type { Block } from '../../src/views/block.ts';
import { chartElement } from '../chart/chart-element.ts';
import { type Fragment, fragment, type Setting } from '../fragment.ts';
import { type Tag, text } from '../layout-words.ts';

/** A titled figure; its title stays with it. */
export function chartFragments(
  block: Extract<Block, { kind: 'chart' }>,
  at: string,
  setting: Setting,
): readonly Fragment[] {
  const { theme, grid } = setting;
  const title = text(block.title, {
    weight: 600,
    colour: theme.colours.ink,
    style: { width: grid.mainWidth },
  });
  const figure: Tag = { role: 'Figure', alt: block.alt };
  return [
    fragment(title, at, { before: 17, keepWithNext: true, tags: [{ role: 'P' }] }),
    fragment(chartElement(block.chart, grid.mainWidth, setting, figure), at, { before: 7 }),
  ];
}
