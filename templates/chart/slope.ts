import { scaleLinear } from 'd3-scale';
import type { Chart } from '../../src/views/chart.ts';
import type { ChartLayoutOptions } from './chart-layout-options.ts';
import type { ChartDrawing, Label, Primitive } from './primitive.ts';
import { estimateWidth, wrapLabel } from './wrap-label.ts';

type SlopeChart = Extract<Chart, { kind: 'slope' }>;
type SlopeRow = SlopeChart['rows'][number];

const LABEL = { size: 9.5, leading: 13 };
const QUIET = 8;

/**
 * From where it stood to where it stands, a row each: the texts in columns at both ends, and between them the
 * way from a hollow mark to a filled one, with the target as a tick. Rows measure different things, so each
 * has a scale of its own, which spans just its own values.
 */
export function layoutSlope(chart: SlopeChart, options: ChartLayoutOptions): ChartDrawing {
  const ends = endWidths(chart, options);
  const marks: Primitive[] = [];
  const labels: Label[] = [];
  let y = 0;
  for (const row of chart.rows) {
    const lines = wrapLabel(row.label, LABEL.size, options.width);
    lines.forEach((text, index) => {
      const lineY = y + 10 + index * LABEL.leading;
      labels.push({ kind: 'label', x: 0, y: lineY, text, anchor: 'start', tone: 'ink', size: LABEL.size });
    });
    const drawn = layoutRow(row, { y: y + lines.length * LABEL.leading + 10, ends }, options);
    marks.push({ kind: 'hold', y, height: drawn.bottom - y }, ...drawn.marks);
    labels.push(...drawn.labels);
    y = drawn.bottom + 13;
  }
  return { width: options.width, height: y - 13, marks, labels };
}

type Ends = { readonly from: number; readonly to: number };

function endWidths({ rows }: SlopeChart, { width, words }: ChartLayoutOptions): Ends {
  const most = width * 0.3;
  const from = Math.max(
    ...rows.map(({ baseline }) => estimateWidth(`${words.baseline} ${baseline.text}`, QUIET)),
  );
  const to = Math.max(
    ...rows.map(({ actual }) => estimateWidth(`${words.actual} ${actual.text}`, LABEL.size)),
  );
  return { from: Math.min(from, most), to: Math.min(to * 1.05, most) };
}

function layoutRow(row: SlopeRow, { y, ends }: { y: number; ends: Ends }, options: ChartLayoutOptions) {
  const { baseline, actual, target } = row;
  const { width, words } = options;
  const values = [baseline.value, actual.value, ...(target ? [target.value] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [start, end] = [ends.from + 16, width - ends.to - 16];
  const x = scaleLinear([low, high === low ? low + 1 : high], [start, end]);
  const [from, to] = [x(baseline.value), x(actual.value)];
  const marks: Primitive[] = [
    { kind: 'line', x1: start, y1: y, x2: end, y2: y, stroke: 'rule', strokeWidth: 0.6 },
    { kind: 'line', x1: from, y1: y, x2: to, y2: y, stroke: 'accent', strokeWidth: 2 },
    { kind: 'circle', cx: from, cy: y, r: 3.5, fill: 'paper', stroke: 'before', strokeWidth: 1.5 },
  ];
  const fromLines = wrapLabel(`${words.baseline} ${baseline.text}`, QUIET, ends.from + 4);
  const toLines = wrapLabel(`${words.actual} ${actual.text}`, LABEL.size, ends.to + 4);
  const labels: Label[] = [
    ...fromLines.map(
      (text, index): Label => ({
        kind: 'label',
        x: 0,
        y: y + 3 + index * 10,
        text,
        anchor: 'start',
        tone: 'soft',
        size: QUIET,
      }),
    ),
    ...toLines.map(
      (text, index): Label => ({
        kind: 'label',
        x: width,
        y: y + 3 + index * 12,
        text,
        anchor: 'end',
        tone: 'ink',
        size: LABEL.size,
        strong: true,
      }),
    ),
  ];
  if (target) {
    const at = x(target.value);
    marks.push({ kind: 'line', x1: at, y1: y - 7, x2: at, y2: y + 7, stroke: 'ink', strokeWidth: 1.25 });
  }
  marks.push({ kind: 'circle', cx: to, cy: y, r: 4, fill: 'accent' });
  const below = Math.max((fromLines.length - 1) * 10, (toLines.length - 1) * 12);
  if (!target) return { marks, labels, bottom: y + Math.max(5, below + 5) };
  const named = targetLabels(
    `${words.target} ${target.text}`,
    {
      at: x(target.value),
      y,
      below,
      from: fromLines.length > 1 ? start : 0,
      to: toLines.length > 1 ? end : width,
    },
    options,
  );
  return { marks, labels: [...labels, ...named.labels], bottom: named.bottom };
}

type TargetPlace = {
  readonly at: number;
  readonly y: number;
  /** How far the texts at both ends run down, and between where there is none of theirs but on the first line. */
  readonly below: number;
  readonly from: number;
  readonly to: number;
};

/** Under its tick, and under the texts at both ends where it would run into their further lines. */
function targetLabels(text: string, place: TargetPlace, { width }: ChartLayoutOptions) {
  const lines = wrapLabel(text, QUIET, width).map((line) => {
    const half = estimateWidth(line, QUIET) / 2;
    return { text: line, x: Math.min(Math.max(place.at, half), width - half), half };
  });
  const isFree = lines.every(({ x, half }) => x - half >= place.from && x + half <= place.to);
  const top = place.y + (isFree ? 16 : Math.max(16, place.below + 15));
  const labels = lines.map(
    (line, index): Label => ({
      kind: 'label',
      x: line.x,
      y: top + index * 10,
      text: line.text,
      anchor: 'middle',
      tone: 'soft',
      size: QUIET,
    }),
  );
  const bottom = Math.max(top + (labels.length - 1) * 10 + 2, place.y + place.below + 5);
  return { labels, bottom };
}
