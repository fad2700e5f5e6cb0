import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Chart } from '../../src/views/chart.ts';
import type { ChartLayoutOptions } from './layout-chart.ts';
import type { ChartDrawing, Label, Primitive } from './primitive.ts';
import { estimateWidth, wrapLabel } from './wrap-label.ts';

type MonthsChart = Extract<Chart, { kind: 'months' }>;
type Month = MonthsChart['months'][number];
type Scales = { x: (index: number) => number; y: (value: number) => number; floor: number; band: number };

const PLOT_TOP = 16;
const PLOT_HEIGHT = 96;
const SIZE = 8;

/**
 * A value a month. Columns stand on zero; where all values lie close together far from zero, columns would
 * hide the message, so points on a scale of their own take their place. A month that breaks the level is
 * drawn in ink with a strong label; an unknown month is a gap with a dash.
 */
export function layoutMonths(chart: MonthsChart, options: ChartLayoutOptions): ChartDrawing {
  const levelLines = chart.level ? levelLabel(chart.level.text, options) : [];
  const plotWidth = options.width - (chart.level ? 64 : 0);
  const points = isFarFromZero(chart);
  const scales = scalesOf(chart, plotWidth, points);
  const marks: Primitive[] = points ? drawPoints(chart, scales) : drawColumns(chart, scales);
  const labels: Label[] = [...labelMonths(chart, scales)];
  if (!points) marks.push({ kind: 'line', x1: 0, y1: scales.floor, x2: plotWidth, y2: scales.floor, stroke: 'ink', strokeWidth: 0.6 });
  if (chart.level) {
    const y = scales.y(chart.level.value);
    marks.push({ kind: 'line', x1: 0, y1: y, x2: plotWidth, y2: y, stroke: 'ink', strokeWidth: 0.6, dash: [2, 2] });
    levelLines.forEach((text, index) => {
      const lineY = Math.min(y, scales.floor - 10 * (levelLines.length - 1)) + 3 + index * 10;
      labels.push({ kind: 'label', x: plotWidth + 6, y: lineY, text, anchor: 'start', tone: 'ink', size: SIZE });
    });
  }
  const inside = labels.map((label) => keepInside(label, options.width));
  return { width: options.width, height: scales.floor + 18, marks: [...marks, ...halos(inside, marks)], labels: inside };
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

/** Columns for values from 98 to 100 would all look alike. */
function isFarFromZero(chart: MonthsChart): boolean {
  const values = valuesOf(chart);
  const low = Math.min(...values);
  return values.length > 0 && low > 0 && low > 0.8 * Math.max(...values);
}

function valuesOf(chart: MonthsChart): readonly number[] {
  const values = chart.months.flatMap(({ value }) => (value === null ? [] : [value]));
  return chart.level ? [...values, chart.level.value] : values;
}

function scalesOf(chart: MonthsChart, width: number, points: boolean): Scales {
  const values = valuesOf(chart);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const floor = PLOT_TOP + PLOT_HEIGHT;
  const band = scaleBand<number>().domain(chart.months.keys()).range([0, width]).paddingInner(0.3).paddingOuter(0.1);
  const y = scaleLinear().range([floor, PLOT_TOP]);
  if (points) {
    const [first, last] = [Math.min(...values), Math.max(...values)];
    const air = (last - first || Math.abs(last) * 0.02) * 0.25;
    y.domain([first - air, last + air]);
  } else y.domain([low, high === low ? low + 1 : high]);
  const bandwidth = Math.min(band.bandwidth(), 30);
  const inset = (band.bandwidth() - bandwidth) / 2;
  return { x: (index) => (band(index) ?? 0) + inset, y: (value) => y(value), floor, band: bandwidth };
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

function breaksLevel(value: number, { level, better }: MonthsChart): boolean {
  if (!level) return false;
  return better === 'higher' ? value < level.value : value > level.value;
}

/** Names and values of the months, as many as stand apart: what breaks the level first, then the last and first month. */
function labelMonths(chart: MonthsChart, scales: Scales): readonly Label[] {
  const at = (index: number): number => scales.x(index) + scales.band / 2;
  const shared = { kind: 'label', anchor: 'middle', size: SIZE } as const;
  const names = chart.months.map(({ label }, index): Label => ({ ...shared, x: at(index), y: scales.floor + 12, text: label, tone: 'soft' }));
  const step = at(1) - at(0);
  const values = chart.months.map(({ value, text }, index): Label => {
    if (value === null) return { ...shared, x: at(index), y: scales.floor - 4, text: fits(text, step) ? text : '–', tone: 'soft' };
    const strong = breaksLevel(value, chart);
    return { ...shared, x: at(index), y: valueLabelY(index, chart, scales), text, tone: strong ? 'ink' : 'soft', strong };
  });
  const last = chart.months.length - 1;
  const rank = (index: number): number => (values[index]?.strong ? 0 : index === last || index === 0 ? 1 : 2);
  const order = [...chart.months.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
  return [...standingApart(names, [...chart.months.keys()]), ...standingApart(values, order)];
}

function standingApart(labels: readonly Label[], order: readonly number[]): readonly Label[] {
  const taken: Label[] = [];
  for (const index of order) {
    const label = labels[index];
    if (label && label.text !== '' && !taken.some((other) => touches(label, other))) taken.push(label);
  }
  return taken;
}

function touches(a: Label, b: Label): boolean {
  const apart = Math.abs(a.x - b.x) - (estimateWidth(a.text, SIZE) + estimateWidth(b.text, SIZE)) / 2;
  return apart < 1;
}

/** Above its column or point; below a point that its neighbours look down on, where their line would cross it. */
function valueLabelY(index: number, chart: MonthsChart, { y }: Scales): number {
  const value = chart.months[index]?.value ?? 0;
  if (!isFarFromZero(chart)) return Math.min(y(value), y(Math.max(0, value))) - 4;
  const beside = [chart.months[index - 1]?.value, chart.months[index + 1]?.value].filter((near) => typeof near === 'number');
  const isLow = beside.length > 0 && beside.reduce((sum, near) => sum + near, 0) / beside.length > value;
  return isLow ? y(value) + 12 : y(value) - 6;
}

function fits(text: string, step: number): boolean {
  return text !== '' && estimateWidth(text, SIZE) <= step;
}
