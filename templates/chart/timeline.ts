import { scaleLinear } from 'd3-scale';
import type { Chart } from '../../src/views/chart.ts';
import type { ChartLayoutOptions } from './chart-layout-options.ts';
import { LABEL, nameLines, QUIET, quietLabel, stackRows } from './chart-rows.ts';
import type { ChartDrawing, Label, Primitive } from './primitive.ts';
import { estimateWidth, wrapLabel } from './wrap-label.ts';

type TimelineChart = Extract<Chart, { kind: 'timeline' }>;
type Lane = TimelineChart['lanes'][number];
type Event = Lane['events'][number];

const DOT = 3;
const GAP = 12;

type Axis = { readonly x: (day: number) => number; readonly start: number; readonly end: number };

/**
 * Days on one line of time, a lane for each kind: an event with a name carries it and its date above its dot,
 * those without are dots that pile up where they fall together. The day that the document speaks from is a
 * hairline through all lanes.
 */
export function layoutTimeline(chart: TimelineChart, { width }: ChartLayoutOptions): ChartDrawing {
  const name = Math.floor(Math.max(width * 0.22, Math.min(78, width / 3)));
  const days = [chart.now.at, ...chart.lanes.flatMap(({ events }) => events.map(({ at }) => at))];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [start, end] = [name + GAP + DOT, width - DOT - 1];
  const axis = { x: scaleLinear([first, last === first ? first + 1 : last], [start, end]), start, end };
  const lanes = stackRows(chart.lanes, (lane, top) => layoutLane(lane, { top, name, axis, width }), {
    width,
    gap: GAP,
  });
  const foot = lanes.height + 6;
  const now = axis.x(chart.now.at);
  const ticks = tickLabels(chart, axis, { y: foot + 11, width });
  return {
    width,
    height: ticks.bottom,
    marks: [
      { kind: 'line', x1: now, y1: 0, x2: now, y2: foot, stroke: 'soft', strokeWidth: 0.6, dash: [1, 2] },
      { kind: 'line', x1: start - DOT, y1: foot, x2: width, y2: foot, stroke: 'ink', strokeWidth: 0.6 },
      ...ticks.marks,
      ...lanes.marks,
    ],
    labels: [...lanes.labels, ...ticks.labels],
  };
}

type LanePlace = { readonly top: number; readonly name: number; readonly axis: Axis; readonly width: number };

function layoutLane(lane: Lane, { top, name, axis, width }: LanePlace) {
  const named = lane.events.filter(({ label }) => label !== undefined);
  const above = namedLabels(named, { top, axis, width, from: name + GAP });
  const piled = pile(lane.events, axis);
  const highest = Math.max(0, ...piled.map(({ level }) => level));
  const names = nameLines(lane.label, { width: name, top });
  const least = names.length * LABEL.leading - 4;
  const line = Math.max(above.bottom + DOT + 4, top + DOT + highest * DOT * 2, top + least / 2 + 2);
  // The name stands at its line where it is short, and from the lane's top where it is not.
  const shift = Math.max(0, line + 3 - (top + 10) - (names.length - 1) * LABEL.leading);
  const marks: Primitive[] = [
    { kind: 'line', x1: axis.start - DOT, y1: line, x2: width, y2: line, stroke: 'rule', strokeWidth: 0.6 },
    ...piled.map(
      ({ event, level }): Primitive => ({
        kind: 'circle',
        cx: axis.x(event.at),
        cy: line - level * DOT * 2,
        r: DOT - 0.25,
        fill: event.label === undefined ? 'before' : 'accent',
      }),
    ),
  ];
  const moved = names.map((one) => ({ ...one, y: one.y + shift }));
  const bottom = Math.max(line + DOT, ...moved.map(({ y }) => y + 2));
  return { marks, labels: [...moved, ...above.labels], bottom };
}

/** Days that would cover each other lie one above the other. */
function pile(events: readonly Event[], { x }: Axis): readonly { event: Event; level: number }[] {
  const ends: number[] = [];
  return events
    .toSorted((a, b) => a.at - b.at)
    .map((event) => {
      const at = x(event.at);
      const free = ends.findIndex((end) => end <= at);
      const level = free === -1 ? ends.length : free;
      ends[level] = at + DOT * 2;
      return { event, level };
    });
}

type LabelPlace = {
  readonly top: number;
  readonly axis: Axis;
  readonly width: number;
  readonly from: number;
};

/** Name over date; what would run into its neighbour moves on, and what finds no room stands a step higher. */
function namedLabels(events: readonly Event[], { top, axis, width, from }: LabelPlace) {
  const placed: { lines: readonly string[]; left: number; room: number; row: number }[] = [];
  const ends: number[] = [];
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    const lines = [event.label ?? '', event.text].flatMap((text) =>
      wrapLabel(text, QUIET.size, width - from),
    );
    const room = Math.max(...lines.map((text) => estimateWidth(text, QUIET.size)));
    const left = Math.max(from, Math.min(axis.x(event.at) - DOT, width - room));
    const free = ends.findIndex((end) => end + 8 <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = left + room;
    placed.push({ lines, left, room, row });
  }
  const heights = ends.map(
    (_, row) =>
      Math.max(...placed.filter((one) => one.row === row).map(({ lines }) => lines.length)) * QUIET.leading +
      3,
  );
  const bottomOf = (row: number): number => top + heights.slice(row).reduce((sum, height) => sum + height, 0);
  const labels = placed.flatMap(({ lines, left, row }) =>
    lines.map((text, index): Label => {
      const isName = index < lines.length - 1;
      const y = bottomOf(row) - 3 - (lines.length - 1 - index) * QUIET.leading - 1;
      return { ...quietLabel(text, { x: left, y }), ...(isName && { tone: 'ink', strong: true }) };
    }),
  );
  return { labels, bottom: heights.length === 0 ? top : bottomOf(0) };
}

type FootPlace = { readonly y: number; readonly width: number };

/** Months along the foot, as many as stand apart, and before them the day that the document speaks from. */
function tickLabels({ ticks, now }: TimelineChart, { x, start }: Axis, { y, width }: FootPlace) {
  const marks: Primitive[] = [];
  const labels: Label[] = [];
  let free = start - DOT;
  for (const { at, label } of ticks) {
    marks.push({
      kind: 'line',
      x1: x(at),
      y1: y - 11,
      x2: x(at),
      y2: y - 8,
      stroke: 'ink',
      strokeWidth: 0.6,
    });
    const half = estimateWidth(label, QUIET.size) / 2;
    if (x(at) - half < free || x(at) + half > width) continue;
    labels.push({ ...quietLabel(label, { x: x(at), y }), anchor: 'middle' });
    free = x(at) + half + 8;
  }
  const lines = wrapLabel(now.text, QUIET.size, start - 8);
  const named = lines.map((text, index) => quietLabel(text, { x: 0, y: y + index * QUIET.leading }));
  return { marks, labels: [...labels, ...named], bottom: y + 2 + (lines.length - 1) * QUIET.leading };
}
