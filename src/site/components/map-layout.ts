/**
 * Where the marks of a map lie, in per cent of the plot, and which names can be written beside
 * them without touching: the drawing itself stretches with the page, names and marks do not.
 */
import type { BookMap, MapMark } from '../../views/site/book-map.ts';
import { across, down } from './map-axes.ts';
import { type Box, crossings, linesOf, type Size } from './map-lines.ts';

export const SIDES = {
  right: { dx: 9, dy: 4, anchor: 'start' },
  left: { dx: -9, dy: 4, anchor: 'end' },
  above: { dx: 0, dy: -10, anchor: 'middle' },
  below: { dx: 0, dy: 18, anchor: 'middle' },
  'right-above': { dx: 6, dy: -7, anchor: 'start' },
  'right-below': { dx: 6, dy: 15, anchor: 'start' },
  'left-above': { dx: -6, dy: -7, anchor: 'end' },
  'left-below': { dx: -6, dy: 15, anchor: 'end' },
} as const;
export type Side = keyof typeof SIDES;
const ALL_SIDES = Object.keys(SIDES).filter((side): side is Side => side in SIDES);

export interface PlacedMark {
  readonly mark: MapMark;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly side: Side;
  /** Whether the name is always shown, on a wide plot and on a narrow one. */
  readonly wide: boolean;
  readonly narrow: boolean;
}

/** More marks than these are drawn as dots, since as many links are more than a page should hold. */
const MOST_LINKS = 120;

export const isDense = (map: BookMap): boolean => map.marks.length > MOST_LINKS;

/** What the line of a mark says after the account's name. */
export const figuresOf = ({ text, account }: MapMark): string =>
  text.slice(account.name.length).replace(/^[\s:,.–]+/, '');

const NAME_LENGTH = 26;

/** A name short enough to stand beside a mark. */
export const shortName = (name: string): string => {
  const letters = [...name];
  return letters.length <= NAME_LENGTH
    ? name
    : `${letters
        .slice(0, NAME_LENGTH - 1)
        .join('')
        .trimEnd()}…`;
};

/** The marks in drawing order; the last ones choose the place of their name first. */
export const placeMarks = (map: BookMap, wide: Size, narrow: Size): readonly PlacedMark[] => {
  const points = map.marks.map((mark) => ({
    mark,
    x: across(mark.x, map.x),
    y: down(mark.y, map.y),
    name: shortName(mark.account.name),
  }));
  const onWide = placeNames(map, points, wide, () => ALL_SIDES);
  const onNarrow = placeNames(map, points, narrow, (index) => [onWide.get(index) ?? 'right']);
  return points.map((point, index) => ({
    ...point,
    side: onWide.get(index) ?? (point.x > 70 ? 'left' : 'right'),
    wide: onWide.has(index),
    narrow: onNarrow.has(index),
  }));
};

interface Point {
  readonly mark: MapMark;
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

const placeNames = (
  map: BookMap,
  points: readonly Point[],
  size: Size,
  sidesOf: (index: number) => readonly Side[],
): ReadonlyMap<number, Side> => {
  const taken: Box[] = [
    ...points.map((point) => dotBox(point, size)),
    ...cornerBoxes(map, size),
    ...cutBoxes(map, size),
  ];
  const lines = linesOf(map, size);
  const placed = new Map<number, Side>();
  for (const index of byWeight(points)) {
    const point = points[index];
    if (point === undefined) continue;
    const free = sidesOf(index)
      .map((side) => ({ side, box: nameBox(point, side, size) }))
      .filter(({ box }) => inside(box, size))
      .filter(({ box }) => !taken.some((other, of) => of !== index && overlap(box, other)))
      .map((place) => ({ ...place, struck: crossings(place.box, lines) }));
    // Of the places that are free, the first that the fewest lines strike through.
    const best = free.toSorted((a, b) => a.struck - b.struck)[0];
    if (best === undefined) continue;
    taken.push(best.box);
    placed.set(index, best.side);
  }
  return placed;
};

// The strong marks choose first, then those that are drawn last.
const byWeight = (points: readonly Point[]): readonly number[] => {
  const isStrong = (index: number): number => Number(points[index]?.mark.emphasis === 'strong');
  return points.map((_, index) => index).sort((a, b) => isStrong(b) - isStrong(a) || b - a);
};

const RADIUS = 6;

const dotBox = ({ x, y }: Point, { width, height }: Size): Box => {
  const [cx, cy] = [(x / 100) * width, (y / 100) * height];
  return { left: cx - RADIUS, right: cx + RADIUS, top: cy - RADIUS, bottom: cy + RADIUS };
};

// Wide scripts take a whole square a letter; Latin letters of 12 px take about half.
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u.test(letter) ? 12.5 : 6.3),
    4,
  );

// The offsets place the text's baseline; letters stand ten pixels above it and hang four below.
const nameBox = (point: Point, side: Side, size: Size): Box => {
  const { dx, dy, anchor } = SIDES[side];
  const width = widthOf(point.name);
  const x = (point.x / 100) * size.width + dx;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const base = (point.y / 100) * size.height + dy;
  return { left, right: left + width, top: base - 10, bottom: base + 4 };
};

const cornerBoxes = (map: BookMap, { width, height }: Size): Box[] =>
  map.corners.map(({ at, name, count, move }) => {
    const wide = Math.max(widthOf(name + count) * 1.3 + 12, isShown(move) ? widthOf(move) + 8 : 0);
    const high = isShown(move) ? 42 : 26;
    const left = at.endsWith('left') ? 0 : width - wide;
    const top = at.startsWith('top') ? 0 : height - high;
    return { left, right: left + wide, top, bottom: top + high };
  });

// The name of a cut line stands on its left end.
const cutBoxes = (map: BookMap, { height }: Size): Box[] =>
  map.y.cuts.map(({ at, text }) => {
    const line = (down(at, map.y) / 100) * height;
    return { left: 0, right: widthOf(text) * 1.1 + 6, top: line - 17, bottom: line };
  });

/** Whether a corner's advice is short enough to be written into it. */
export const isShown = (move: string): boolean => move.length <= 44;

const inside = (box: Box, { width, height }: Size): boolean =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
