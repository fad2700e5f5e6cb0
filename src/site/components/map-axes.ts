/** Where a value lies on an axis of a map. */
import type { MapAxis } from '../../views/site/book-map.ts';

/** A value on an axis as a share of its length, 0 to 1. */
export const along = (value: number, { scale, domain: { from, to } }: MapAxis): number =>
  scale === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);

export const across = (value: number, axis: MapAxis): number => 100 * along(value, axis);
export const down = (value: number, axis: MapAxis): number => 100 * (1 - along(value, axis));
