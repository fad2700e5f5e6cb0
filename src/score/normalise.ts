import type { Indicator } from '../model/review-model.ts';

type Anchors = Indicator['anchors'];

/** What a raw value is worth, 0 to 100: straight lines between the anchors, level outside them. */
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

/**
 * The worst and the best that an unknown may turn out to be worth: on the declared scale of an
 * answer, else anywhere. A figure is no answer, and keeps to no scale.
 */
export function reachablePoints({ anchors, scale, input }: Pick<Indicator, 'anchors' | 'scale' | 'input'>): {
  readonly low: number;
  readonly high: number;
} {
  const limits = scale === undefined || input !== 'answer' ? null : scale;
  const raws = anchors.map(({ at }) =>
    limits === null ? at : Math.min(Math.max(at, limits.from), limits.to),
  );
  const points = raws.map((raw) => normaliseRaw(raw, anchors));
  return { low: Math.min(...points), high: Math.max(...points) };
}
