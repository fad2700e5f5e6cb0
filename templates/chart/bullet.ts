import { scaleLinear } from 'd3-scale';
import type { Chart } from '../../src/views/chart.ts';
import type { ChartLayoutOptions } from './chart-layout-options.ts';
import { columnFor, figureLines, GUTTER, lowest, quietLines, rowHead, stackRows } from './chart-rows.ts';
import type { ChartDrawing, Label, Primitive } from './primitive.ts';

type BulletChart = Extract<Chart, { kind: 'bullet' }>;
type BulletRow = BulletChart['rows'][number];

const BAR = 8;
const BEFORE = 3;
const GAP = 9;

/**
 * Measures against their targets, a row each: the name and unit, a bar from zero with the target as a tick across it
 * and the baseline as a thin lighter bar below, and the figure. Rows measure different things, so each has a
 * scale of its own.
 */
export function layoutBullet(chart: BulletChart, options: ChartLayoutOptions): ChartDrawing {
  const { width } = options;
  const figure = columnFor(
    chart.rows.map(({ actual }) => actual.text),
    width * 0.22,
  );
  return stackRows(chart.rows, (row, top) => layoutRow(row, { top, figure }, options), { width, gap: GAP });
}

type RowPlace = { readonly top: number; readonly figure: number };

function layoutRow(row: BulletRow, { top, figure }: RowPlace, { width, words }: ChartLayoutOptions) {
  const { actual, target, baseline } = row;
  const head = rowHead({ label: row.label, note: row.unit }, { width, name: Math.floor(width * 0.34), top });
  const { start, plotTop } = head;
  const end = width - figure - GUTTER;
  const values = [0, actual.value, target.value, ...(baseline ? [baseline.value] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear([low, high === low ? low + 1 : high], [start, end]);
  const bar = (y: number, height: number, value: number, fill: 'accent' | 'before'): Primitive => {
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    return { kind: 'rect', x: from, y, width: Math.max(to - from, 0.75), height, fill };
  };
  const barTop = plotTop + 2;
  const tick = x(target.value);
  const line = { kind: 'line', x1: tick, y1: barTop - 2, x2: tick, y2: barTop + BAR + 2 } as const;
  const marks: Primitive[] = [
    { kind: 'rect', x: start, y: barTop, width: end - start, height: BAR, fill: 'track' },
    bar(barTop, BAR, actual.value, 'accent'),
    ...(baseline ? [bar(barTop + BAR + 1.5, BEFORE, baseline.value, 'before')] : []),
    // Paper around the tick, so that it is seen on the bar too.
    { ...line, stroke: 'paper', strokeWidth: 3.5 },
    { ...line, stroke: 'ink', strokeWidth: 1.75 },
  ];
  const under = [
    ...(baseline ? [{ text: `${words.baseline} ${baseline.text}`, at: x(baseline.value) }] : []),
    { text: `${words.target} ${target.text}`, at: tick },
  ];
  const labels: Label[] = [
    ...head.labels,
    ...quietLines(under, { start, end, y: plotTop + 25 }),
    ...figureLines(actual.text, { width: figure + 4, end: width, top: plotTop }),
  ];
  return { marks, labels, bottom: lowest(labels) };
}
