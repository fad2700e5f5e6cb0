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

/** Lines that are set in one go: satori keeps few words and many boxes in mind at a time. */
const STRIP = 24;

/** @returns a piece per line, in order, with its items relative to its own top left corner. */
export async function setGalley(
  lines: readonly GalleyLine[],
  fonts: FontSet,
  direction: CustomerPacket['direction'],
): Promise<readonly Piece[]> {
  const owners: TextOwner[] = [];
  const entries = lines.map(
    ({ element, width, tags }, index): GalleyEntry =>
      toSatori(element, { width, tags, index, fonts, owners, direction }),
  );
  const widest = Math.max(...lines.map(({ width }) => width));
  const boxes: Boxes = new Map();
  const drawn: DrawItem[][] = [];
  for (let start = 0; start < entries.length; start += STRIP) {
    const strip = entries.slice(start, start + STRIP);
    const svg = await setStrip(strip, { width: widest, fonts, direction, boxes });
    const tops = strip.map((_, index) => boxOf(boxes, `f${start + index}`));
    const items = strip.map((entry): DrawItem[] => placedItems(entry, boxes));
    for (const item of readSatoriSvg(svg, owners)) {
      items[item.kind === 'text' ? item.owner.line - start : lineAt(tops, item.y)]?.push(item);
    }
    drawn.push(...items);
  }
  const traced = traceWords(
    drawn.flatMap((items) => items.toSorted(byPlace)),
    owners,
  );
  let at = 0;
  return drawn.map((items, index) => {
    const { left, top, width, height } = boxOf(boxes, `f${index}`);
    const own = traced.slice(at, at + items.length);
    at += items.length;
    return { width, height, items: own.map((item) => shift(item, { left, top })) };
  });
}

type Boxes = Map<string, { left: number; top: number; width: number; height: number }>;
type StripContext = {
  readonly width: number;
  readonly fonts: FontSet;
  readonly direction: CustomerPacket['direction'];
  /** Filled with the place of every box that has a name. */
  readonly boxes: Boxes;
};

function setStrip(
  entries: readonly GalleyEntry[],
  { width, fonts, direction, boxes }: StripContext,
): Promise<string> {
  const root = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        alignItems: direction === 'rtl' ? 'flex-end' : 'flex-start',
        width,
      },
      children: entries.map(({ node }) => node),
    },
  };
  return satori(root as unknown as Parameters<typeof satori>[0], {
    width,
    fonts: fonts.satoriFonts,
    embedFont: false,
    pointScaleFactor: 0,
    onNodeDetected: ({ key, left, top, width: boxWidth, height }) => {
      if (typeof key === 'string') boxes.set(key, { left, top, width: boxWidth, height });
    },
  });
}

function boxOf(boxes: Boxes, key: string) {
  const found = boxes.get(key);
  if (!found) throw new Error(`The galley lost the box "${key}".`);
  return found;
}

/** What satori only had to find a place for. */
function placedItems({ drawings, paragraphs }: GalleyEntry, boxes: Boxes): DrawItem[] {
  const marks = drawings.map(({ key, marks, tags }): DrawItem => {
    const { left, top, width, height } = boxOf(boxes, key);
    return { kind: 'marks', x: left, y: top, width, height, marks, ...(tags && { tags }) };
  });
  const runs = paragraphs.flatMap(({ key, runs: own }) => {
    const { left, top } = boxOf(boxes, key);
    return own.map((run): DrawItem => ({ ...run, x: run.x + left, y: run.y + top }));
  });
  return [...marks, ...runs];
}

/** Marks, boxes, then text as it is read: a chart's labels stand on its shapes. */
function byPlace(a: DrawItem, b: DrawItem): number {
  const placeOf = (item: DrawItem): number => {
    if (item.kind === 'text') return item.owner.number;
    return item.kind === 'rect' ? -1 : -2;
  };
  return placeOf(a) - placeOf(b);
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
