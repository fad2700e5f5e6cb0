import { line } from 'd3-shape';
import type { ChartLayoutOptions } from './chart-layout-options.ts';
import { labelMonths, LABEL_SIZE as SIZE } from './month-labels.ts';
import {
  breaksLevel,
  isFarFromZero,
  type MonthsChart,
  type MonthScales as Scales,
  scaleMonths,
} from './month-scales.ts';
import type { ChartDrawing, Label, Primitive } from './primitive.ts';
import { estimateWidth, wrapLabel } from './wrap-label.ts';

type Month = MonthsChart['months'][number];

/**
 * A value a month. Columns stand on zero; where all values lie close together far from zero, columns would
 * hide the message, so points on a scale of their own take their place. A month that breaks the level is
 * drawn in ink with a strong label; an unknown month is a gap with a dash.
 */
export function layoutMonths(chart: MonthsChart, options: ChartLayoutOptions): ChartDrawing {
  const width = options.width - (chart.level ? LEVEL_ROOM : 0);
  const areColumns = !isFarFromZero(chart);
  const scales = scaleMonths(chart, width, !areColumns);
  const values = labelMonths(chart, scales, width);
  const level = chart.level ? drawLevel(chart.level, { scales, width, options }) : { marks: [], labels: [] };
  // The level's line makes way for the values; what is measured lies over both.
  const marks: readonly Primitive[] = [
    ...level.marks,
    ...(chart.level ? values.map(halo) : []),
    ...(areColumns ? drawColumns(chart, scales) : drawPoints(chart, scales)),
    ...(areColumns ? [acrossPlot(scales.y(0), width)] : []),
  ];
  const lowest = Math.max(0, ...level.labels.map((label) => label.y));
  const height = Math.max(scales.floor + 18, lowest + 4);
  return { width: options.width, height, marks, labels: [...values, ...level.labels] };
}

const LEVEL_ROOM = 64;

function acrossPlot(y: number, width: number): Primitive {
  return { kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'ink', strokeWidth: 0.6 };
}

type LevelContext = { readonly scales: Scales; readonly width: number; readonly options: ChartLayoutOptions };

/** A dashed line, named in the room beside the plot. */
function drawLevel(
  { value, text }: NonNullable<MonthsChart['level']>,
  { scales, width, options }: LevelContext,
) {
  const y = scales.y(value);
  const lines = [options.words.level, text].flatMap((part) => wrapLabel(part, SIZE, LEVEL_ROOM - 6));
  const top = Math.max(Math.min(y, scales.floor - 10 * (lines.length - 1)) + 3, SIZE);
  const labels = lines.map(
    (line, index): Label => ({
      kind: 'label',
      x: width + 6,
      y: top + index * 10,
      text: line,
      anchor: 'start',
      tone: 'ink',
      size: SIZE,
    }),
  );
  const dashed: Primitive = {
    kind: 'line',
    x1: 0,
    y1: y,
    x2: width,
    y2: y,
    stroke: 'ink',
    strokeWidth: 0.6,
    dash: [2, 2],
  };
  return { marks: [dashed], labels };
}

/** Paper behind a value, so that no line runs through a figure. */
function halo({ x, y, text, size }: Label): Primitive {
  const width = estimateWidth(text, size) + 3;
  return { kind: 'rect', x: x - width / 2, y: y - 7.5, width, height: 9.5, fill: 'paper' };
}

function drawColumns(chart: MonthsChart, { x, y, band }: Scales): Primitive[] {
  return chart.months.flatMap(({ value }, index): Primitive[] => {
    if (value === null) return [];
    const [top, bottom] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
    const fill = breaksLevel(value, chart) ? 'ink' : 'accent';
    return [{ kind: 'rect', x: x(index), y: top, width: band, height: Math.max(bottom - top, 0.75), fill }];
  });
}

function drawPoints(chart: MonthsChart, { x, y, band }: Scales): Primitive[] {
  const path = line<Month>()
    .defined(({ value }) => value !== null)
    .x((_, index) => round(x(index) + band / 2))
    .y(({ value }) => round(y(value ?? 0)))(chart.months);
  const dots = chart.months.flatMap(({ value }, index): Primitive[] => {
    if (value === null) return [];
    const broken = breaksLevel(value, chart);
    return [{ kind: 'circle', cx: x(index) + band / 2, cy: y(value), r: 3, fill: broken ? 'ink' : 'accent' }];
  });
  return path === null ? dots : [{ kind: 'path', d: path, stroke: 'before', strokeWidth: 1.25 }, ...dots];
}

const round = (value: number): number => Math.round(value * 100) / 100;
