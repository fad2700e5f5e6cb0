/** The chart kit: every kind of chart becomes the same few primitives, drawn by pages and HTML alike. */
import type { Chart } from '../../src/views/chart.ts';
import { layoutBars } from './bars.ts';
import { layoutBullet } from './bullet.ts';
import type { ChartLayoutOptions } from './chart-layout-options.ts';
import { layoutMonths } from './months.ts';
import type { ChartDrawing, Label, Primitive } from './primitive.ts';
import { layoutShare } from './share.ts';
import { layoutSlope } from './slope.ts';
import { layoutSparkline } from './sparkline.ts';
import { layoutTimeline } from './timeline.ts';

type Layouts = {
  readonly [Kind in Chart['kind']]: (
    chart: Extract<Chart, { kind: Kind }>,
    options: ChartLayoutOptions,
  ) => ChartDrawing;
};

const LAYOUTS = {
  months: layoutMonths,
  bars: layoutBars,
  slope: layoutSlope,
  bullet: layoutBullet,
  sparkline: layoutSparkline,
  timeline: layoutTimeline,
  share: layoutShare,
} satisfies Layouts;

/** @returns the chart as shapes and labels; mirrored where text runs from right to left. */
export function layoutChart(chart: Chart, options: ChartLayoutOptions): ChartDrawing {
  const drawing = layoutByKind(chart, options);
  return options.direction === 'rtl' ? mirror(drawing) : drawing;
}

function layoutByKind<Kind extends Chart['kind']>(
  chart: Extract<Chart, { kind: Kind }>,
  options: ChartLayoutOptions,
): ChartDrawing {
  // The compiler cannot follow that the layout under a chart's kind takes that chart.
  const layout = LAYOUTS[chart.kind] as unknown as Layouts[Kind];
  return layout(chart, options);
}

function mirror(drawing: ChartDrawing): ChartDrawing {
  const { width } = drawing;
  return {
    ...drawing,
    marks: drawing.marks.map((mark) => mirrorMark(mark, width)),
    labels: drawing.labels.map(
      (label): Label => ({ ...label, x: width - label.x, anchor: MIRRORED[label.anchor] }),
    ),
  };
}

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;

function mirrorMark(mark: Primitive, width: number): Primitive {
  switch (mark.kind) {
    case 'rect':
      return { ...mark, x: width - mark.x - mark.width };
    case 'line':
      return { ...mark, x1: width - mark.x1, x2: width - mark.x2 };
    case 'circle':
      return { ...mark, cx: width - mark.cx };
    case 'hold':
      return mark;
    case 'path':
      return {
        ...mark,
        d: mark.d.replace(/([ML])([-\d.]+)/gu, (_, command, x) => `${command}${width - Number(x)}`),
      };
  }
}
