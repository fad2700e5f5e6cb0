import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Chart } from '../../src/views/chart.ts';
import type { ChartLayoutOptions } from './chart-layout-options.ts';
import { lowest, QUIET, quietLabel, rowHead, stackRows } from './chart-rows.ts';
import type { ChartDrawing, Label, Primitive } from './primitive.ts';
import { estimateWidth, wrapLabel } from './wrap-label.ts';

type SparklineChart = Extract<Chart, { kind: 'sparkline' }>;
type SparklineRow = SparklineChart['rows'][number];
type Point = SparklineRow['points'][number];

const LINE = 20;
const GAP = 12;

/**
 * A small line a row, each on a scale of its own: the name and what is to be said of it before the line, its
 * first and last values at its ends. The level is a dashed hairline, what breaks it an ink dot.
 */
export function layoutSparkline(chart: SparklineChart, options: ChartLayoutOptions): ChartDrawing {
  const { width } = options;
  const ends = chart.rows.flatMap(({ points }) => endTexts(points));
  const end = Math.min(Math.max(...ends.map((text) => estimateWidth(text, QUIET.size))) * 1.05, width * 0.16);
  return stackRows(chart.rows, (row, top) => layoutRow(row, { top, end, width }), { width, gap: GAP });
}

const endTexts = (points: readonly Point[]): readonly string[] =>
  [points[0], points.at(-1)].flatMap((point) => (point ? [point.text, point.label] : []));

type RowPlace = { readonly top: number; readonly end: number; readonly width: number };

function layoutRow(row: SparklineRow, { top, end, width }: RowPlace) {
  const head = rowHead(row, { width, name: Math.floor(width * 0.38), top });
  const [start, stop] = [head.start + end + 6, width - end - 6];
  const labels = [
    ...head.labels,
    ...endLabels(row.points[0], { x: start - 6, top: head.plotTop, room: end, anchor: 'end' }),
    ...endLabels(row.points.at(-1), { x: stop + 6, top: head.plotTop, room: end, anchor: 'start' }),
  ];
  const bottom = Math.max(lowest(labels), head.plotTop + LINE + 6);
  return { marks: drawLine(row, { top: head.plotTop + 3, start, stop }), labels, bottom };
}

type EndPlace = {
  readonly x: number;
  readonly top: number;
  readonly room: number;
  readonly anchor: Label['anchor'];
};

/** The value, and under it its month. */
function endLabels(point: Point | undefined, { x, top, room, anchor }: EndPlace): readonly Label[] {
  if (!point) return [];
  const lines = [point.text, point.label].flatMap((text) => wrapLabel(text, QUIET.size, room + 4));
  const isLast = anchor === 'start';
  return lines.map((text, index) => ({
    ...quietLabel(text, { x, y: top + 10 + index * QUIET.leading }),
    anchor,
    ...(index === 0 && isLast && { tone: 'ink', strong: true }),
  }));
}

type LinePlace = { readonly top: number; readonly start: number; readonly stop: number };

function drawLine({ points, level, better }: SparklineRow, { top, start, stop }: LinePlace): Primitive[] {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const spread = [...values, ...(level ? [level.value] : [])];
  const [low, high] = [Math.min(...spread), Math.max(...spread)];
  const x = scaleLinear([0, Math.max(points.length - 1, 1)], [start, stop]);
  const y = scaleLinear([low, high === low ? low + 1 : high], [top + LINE, top]);
  const path = line<Point>()
    .defined(({ value }) => value !== null)
    .x((_, index) => round(x(index)))
    .y(({ value }) => round(y(value ?? 0)))(points);
  const marks: Primitive[] = [];
  if (level) {
    const at = y(level.value);
    marks.push({
      kind: 'line',
      x1: start,
      y1: at,
      x2: stop,
      y2: at,
      stroke: 'soft',
      strokeWidth: 0.6,
      dash: [2, 2],
    });
  }
  if (path !== null && values.length > 0)
    marks.push({ kind: 'path', d: path, stroke: 'accent', strokeWidth: 1.25 });
  points.forEach(({ value }, index) => {
    if (value === null) return;
    const isBroken = level !== undefined && (better === 'higher' ? value < level.value : value > level.value);
    // A value between two unknown ones has no line to show it.
    const isAlone = points[index - 1]?.value == null && points[index + 1]?.value == null;
    if (!isBroken && !isAlone && index < points.length - 1) return;
    marks.push({
      kind: 'circle',
      cx: x(index),
      cy: y(value),
      r: isBroken ? 2.75 : 2.25,
      fill: isBroken ? 'ink' : 'accent',
    });
  });
  return marks;
}

const round = (value: number): number => Math.round(value * 100) / 100;
