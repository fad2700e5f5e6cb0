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
  const levelLines = chart.level ? levelLabel(chart.level.text, options) : [];
  const plotWidth = options.width - (chart.level ? 64 : 0);
  const points = isFarFromZero(chart);
  const scales = scaleMonths(chart, plotWidth, points);
  const marks: Primitive[] = points ? drawPoints(chart, scales) : drawColumns(chart, scales);
  const labels: Label[] = [...labelMonths(chart, scales)];
  if (!points)
    marks.push({
      kind: 'line',
      x1: 0,
      y1: scales.y(0),
      x2: plotWidth,
      y2: scales.y(0),
      stroke: 'ink',
      strokeWidth: 0.6,
    });
  if (chart.level) {
    const y = scales.y(chart.level.value);
    marks.push({
      kind: 'line',
      x1: 0,
      y1: y,
      x2: plotWidth,
      y2: y,
      stroke: 'ink',
      strokeWidth: 0.6,
      dash: [2, 2],
    });
    levelLines.forEach((text, index) => {
      const lineY = Math.min(y, scales.floor - 10 * (levelLines.length - 1)) + 3 + index * 10;
      labels.push({
        kind: 'label',
        x: plotWidth + 6,
        y: lineY,
        text,
        anchor: 'start',
        tone: 'ink',
        size: SIZE,
      });
    });
  }
  const inside = labels.map((label) => keepInside(label, options.width));
  return {
    width: options.width,
    height: scales.floor + 18,
    marks: [...marks, ...halos(inside, marks)],
    labels: inside,
  };
}

function keepInside(label: Label, width: number): Label {
  if (label.anchor !== 'middle') return label;
  const half = estimateWidth(label.text, label.size) / 2;
  return { ...label, x: Math.max(half, Math.min(label.x, width - half)) };
}

/** Paper behind the values, so that no line runs through a figure. */
function halos(labels: readonly Label[], marks: readonly Primitive[]): readonly Primitive[] {
  if (!marks.some(({ kind }) => kind === 'path' || kind === 'line')) return [];
  return labels
    .filter(({ anchor }) => anchor === 'middle')
    .map(({ x, y, text, size }): Primitive => {
      const width = estimateWidth(text, size) * 0.9;
      return { kind: 'rect', x: x - width / 2, y: y - 6.5, width, height: 7.5, fill: 'paper' };
    });
}

function levelLabel(text: string, options: ChartLayoutOptions): readonly string[] {
  return [options.words.level, text].flatMap((part) => wrapLabel(part, SIZE, 58));
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
