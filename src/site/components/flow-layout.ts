/**
 * Where the ends and the streams of a flow lie. Heights are in pixels, so that names never touch;
 * across, streams run from 0 to 100 and stretch with the page.
 */
import type { Flow } from '../../views/site/flow.ts';

export interface FlowEnd {
  readonly name: string;
  readonly text: string;
  readonly y: number;
  readonly height: number;
  /** The middle line of its name. */
  readonly nameY: number;
}

export interface FlowStream {
  readonly path: string;
  readonly moved: boolean;
  readonly text: string;
}

export interface FlowLayout {
  readonly height: number;
  readonly from: readonly FlowEnd[];
  readonly to: readonly FlowEnd[];
  /** Those that stay first, so that what moved lies above them. */
  readonly streams: readonly FlowStream[];
}

const BODY = 260;
/** Of one that stands beside others. */
const SMALL_BODY = 120;
const NAME = 22;
const GAP = 6;
const THIN = 1.5;

type Side = Flow['from'];

export const layFlow = (flow: Flow, size: 'whole' | 'small' = 'whole'): FlowLayout => {
  const total = Math.max(1, sum(flow.from), sum(flow.to));
  const scale = (size === 'small' ? SMALL_BODY : BODY) / total;
  const [from, to] = [layEnds(flow.from, scale), layEnds(flow.to, scale)];
  const height = Math.max(endOf(from), endOf(to));
  return { height, from, to, streams: layStreams(flow, from, to, scale) };
};

const sum = (side: Side): number => side.reduce((all, { size }) => all + size, 0);

const thick = (size: number, scale: number): number => Math.max(THIN, size * scale);

const endOf = (ends: readonly FlowEnd[]): number =>
  Math.ceil(Math.max(0, ...ends.map(({ y, height, nameY }) => Math.max(y + height, nameY + NAME / 2))));

/** Each end below the one before; a thin one takes the room that its name needs. */
const layEnds = (side: Side, scale: number): readonly FlowEnd[] => {
  let top = 0;
  return side.map(({ name, text, size }) => {
    const height = thick(size, scale);
    const room = Math.max(height, NAME);
    const y = top + (room - height) / 2;
    top += room + GAP;
    return { name, text, y, height, nameY: y + height / 2 };
  });
};

const layStreams = (
  flow: Flow,
  from: readonly FlowEnd[],
  to: readonly FlowEnd[],
  scale: number,
): readonly FlowStream[] => {
  const filled = { from: from.map(({ y }) => y), to: to.map(({ y }) => y) };
  // At each end streams lie in the order of their other ends, so that they cross as little as can be.
  const streams = flow.streams.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const starts = new Map(
    streams.map((stream) => [stream, take(filled.from, stream.from, stream.size * scale)]),
  );
  const ends = new Map(
    streams
      .toSorted((a, b) => a.to - b.to || a.from - b.from)
      .map((stream) => [stream, take(filled.to, stream.to, stream.size * scale)]),
  );
  return streams
    .toSorted((a, b) => Number(a.moved) - Number(b.moved))
    .map((stream) => ({
      path: ribbon(starts.get(stream) ?? 0, ends.get(stream) ?? 0, thick(stream.size, scale)),
      moved: stream.moved,
      text: stream.text,
    }));
};

const take = (filled: number[], at: number, height: number): number => {
  const y = filled[at] ?? 0;
  filled[at] = y + height;
  return y;
};

const n = (value: number): string => String(Number(value.toFixed(2)));

/** A band of even thickness from the left edge to the right one. */
const ribbon = (y1: number, y2: number, height: number): string =>
  `M0 ${n(y1)}C45 ${n(y1)} 55 ${n(y2)} 100 ${n(y2)}V${n(y2 + height)}C55 ${n(y2 + height)} 45 ${n(y1 + height)} 0 ${n(y1 + height)}Z`;
