/**
 * Type is set once: satori lays out every fragment below the other in one long galley, and what it drew is
 * taken apart into one piece per fragment. Pagination then moves pieces, so that measure and drawing are the
 * same thing and cannot disagree.
 */
import satori from 'satori';
import type { Element, Tag } from '../../templates/layout-words.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import type { DrawItem, Piece, TextOwner } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { readSatoriSvg } from './read-satori-svg.ts';
import { type GalleyEntry, toSatori } from './to-satori.ts';
import { traceWords } from './trace-words.ts';

export type GalleyLine = {
  readonly element: Element;
  readonly width: number;
  readonly tags: readonly Tag[];
};

/** @returns a piece per line, in order, with its items relative to its own top left corner. */
export async function setGalley(
  lines: readonly GalleyLine[],
  fonts: FontSet,
  direction: CustomerPacket['direction'],
): Promise<readonly Piece[]> {
  if (lines.length === 0) return [];
  const owners: TextOwner[] = [];
  const entries = lines.map(
    ({ element, width, tags }, index): GalleyEntry =>
      toSatori(element, { width, tags, index, fonts, owners, direction }),
  );
  const boxes = new Map<string, { left: number; top: number; width: number; height: number }>();
  const widest = Math.max(...lines.map(({ width }) => width));
  const root = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        alignItems: direction === 'rtl' ? 'flex-end' : 'flex-start',
        width: widest,
      },
      children: entries.map(({ node }) => node),
    },
  };
  const svg = await satori(root as unknown as Parameters<typeof satori>[0], {
    width: widest,
    fonts: fonts.satoriFonts,
    embedFont: false,
    pointScaleFactor: 0,
    onNodeDetected: ({ key, left, top, width, height }) => {
      if (typeof key === 'string') boxes.set(key, { left, top, width, height });
    },
  });
  const boxOf = (key: string) => {
    const found = boxes.get(key);
    if (!found) throw new Error(`The galley lost the box "${key}".`);
    return found;
  };
  const tops = lines.map((_, index) => boxOf(`f${index}`));
  const items: DrawItem[][] = lines.map(() => []);
  // Marks before text: a chart's labels stand on its shapes.
  entries.forEach(({ drawings }, index) => {
    for (const { key, marks, tags } of drawings) {
      const { left, top, width, height } = boxOf(key);
      const origin = tops[index] ?? { left: 0, top: 0 };
      items[index]?.push({
        kind: 'marks',
        x: left - origin.left,
        y: top - origin.top,
        width,
        height,
        marks,
        ...(tags && { tags }),
      });
    }
  });
  for (const item of traceWords(readSatoriSvg(svg, owners), owners)) {
    const index = item.kind === 'text' ? item.owner.line : lineAt(tops, item.y);
    items[index]?.push(shift(item, tops[index] ?? { left: 0, top: 0 }));
  }
  return tops.map(({ width, height }, index) => ({ width, height, items: items[index] ?? [] }));
}

function lineAt(tops: readonly { top: number }[], y: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle]?.top ?? 0) <= y + 0.001) low = middle;
    else high = middle - 1;
  }
  return low;
}

function shift<Item extends { x: number; y: number }>(item: Item, by: { left: number; top: number }): Item {
  return { ...item, x: item.x - by.left, y: item.y - by.top };
}
