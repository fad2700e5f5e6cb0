/** The lines of a map that a name should not be struck through by: cuts, reaches and tails. */
import type { BookMap } from '../../views/site/book-map.ts';
import { across, down } from './map-axes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const linesOf = (map: BookMap, { width, height }: Size): readonly Line[] => {
  const x = (value: number): number => (across(value, map.x) / 100) * width;
  const y = (value: number): number => (down(value, map.y) / 100) * height;
  return [
    ...map.x.cuts.map(({ at }) => ({ x1: x(at), x2: x(at), y1: 0, y2: height })),
    ...map.y.cuts.map(({ at }) => ({ x1: 0, x2: width, y1: y(at), y2: y(at) })),
    ...map.marks.flatMap(({ x: at, y: up, reach, from }) => [
      ...(reach === undefined
        ? []
        : [
            { x1: x(reach.x[0]), x2: x(reach.x[1]), y1: y(up), y2: y(up) },
            { x1: x(at), x2: x(at), y1: y(reach.y[0]), y2: y(reach.y[1]) },
          ]),
      ...(from === undefined ? [] : [{ x1: x(from.x), y1: y(from.y), x2: x(at), y2: y(up) }]),
    ]),
  ];
};

/** How many lines run through a box. */
export const crossings = (box: Box, lines: readonly Line[]): number =>
  lines.filter((line) => crosses(box, line)).length;

/** The part of a line that lies within the box's width and its height, as shares of its length. */
const crosses = ({ left, right, top, bottom }: Box, { x1, y1, x2, y2 }: Line): boolean => {
  const [fromX, toX] = shareWithin(x1, x2, left, right);
  const [fromY, toY] = shareWithin(y1, y2, top, bottom);
  return Math.max(0, fromX, fromY) < Math.min(1, toX, toY);
};

const shareWithin = (start: number, end: number, low: number, high: number): readonly [number, number] => {
  if (start === end) return low < start && start < high ? [0, 1] : [1, 0];
  const [a, b] = [(low - start) / (end - start), (high - start) / (end - start)];
  return a < b ? [a, b] : [b, a];
};
