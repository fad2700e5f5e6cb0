import type { Indicator } from '../model/review-model.ts';

type Anchors = Indicator['anchors'];

/**
 * What a raw value is worth, 0 to 100: straight lines between the anchors, level outside them.
 * Two anchors at one raw value are a step; at the step itself the later one holds.
 */
export function normaliseRaw(raw: number, anchors: Anchors): number {
  const next = anchors.findIndex((anchor) => anchor.at > raw);
  const below = anchors[next === -1 ? anchors.length - 1 : Math.max(next - 1, 0)];
  const above = anchors[next];
  if (below === undefined) return 0;
  if (above === undefined || above === below) return below.points;
  const rise = above.points - below.points;
  const points = below.points + (rise * (raw - below.at)) / (above.at - below.at);
  return Math.min(
    Math.max(points, Math.min(below.points, above.points)),
    Math.max(below.points, above.points),
  );
}

/** The worst and the best that any raw value can be worth: what an unknown may turn out to be. */
export function reachablePoints(anchors: Anchors): { readonly low: number; readonly high: number } {
  const points = anchors.map((anchor) => anchor.points);
  return { low: Math.min(...points), high: Math.max(...points) };
}
