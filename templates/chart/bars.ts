import { scaleLinear } from 'd3-scale';
import type { Chart } from '../../src/views/chart.ts';
import type { ChartLayoutOptions } from './chart-layout-options.ts';
import type { ChartDrawing, Label, Primitive } from './primitive.ts';
import { estimateWidth, wrapLabel } from './wrap-label.ts';

type BarsChart = Extract<Chart, { kind: 'bars' }>;
type BarRow = BarsChart['rows'][number];

const BAR = 9;
const BEFORE = 3;
const LABEL = { size: 9.5, leading: 13 };
const QUIET = 8;
const QUIET_LEADING = 10;
/** More rows than this are set closer. */
const MANY = 8;

/**
 * One quantity in rows on a shared scale from zero. Each row carries its label and value above its bar; the
 * full extent is a pale track behind it, last year a thin lighter bar below it with its own label.
 */
export function layoutBars(chart: BarsChart, options: ChartLayoutOptions): ChartDrawing {
  const most = Math.max(
    ...chart.rows.flatMap((row) => [row.value, row.extent, row.before].map((part) => part?.value ?? 0)),
    0,
  );
  const scale = scaleLinear([0, most || 1], [0, options.width]).clamp(true);
  const marks: Primitive[] = [];
  const labels: Label[] = [];
  const gap = chart.rows.length > MANY ? 8 : 12;
  const isDense = chart.rows.length > MANY;
  let y = 0;
  for (const row of chart.rows) {
    const drawn = layoutRow(row, { top: y, scale, isDense }, options);
    marks.push({ kind: 'hold', y, height: drawn.bottom - y }, ...drawn.marks);
    labels.push(...drawn.labels);
    y = drawn.bottom + gap;
  }
  return { width: options.width, height: y - gap, marks, labels };
}

type RowContext = { top: number; scale: (value: number) => number; isDense: boolean };

function layoutRow(row: BarRow, { top, scale, isDense }: RowContext, options: ChartLayoutOptions) {
  const { width } = options;
  const valueWidth = estimateWidth(row.value.text, LABEL.size);
  const lines = wrapLabel(row.label, LABEL.size, Math.max(width - valueWidth - 16, width / 3));
  const labels: Label[] = lines.map((text, index) =>
    label(text, { x: 0, y: top + 10 + index * LABEL.leading }),
  );
  labels.push({ ...label(row.value.text, { x: width, y: top + 10 }), anchor: 'end', strong: true });
  const barTop = top + lines.length * LABEL.leading + 2;
  const height = isDense ? BAR - 3 : BAR;
  const marks: Primitive[] = [];
  if (row.extent) marks.push(bar(barTop, height, scale(row.extent.value), 'track'));
  marks.push(bar(barTop, height, Math.max(scale(row.value.value), 0.75), 'accent'));
  let bottom = barTop + height;
  if (row.before) {
    marks.push(bar(bottom + 1.5, BEFORE, Math.max(scale(row.before.value), 0.75), 'before'));
    bottom += 1.5 + BEFORE;
  }
  const beside = isDense
    ? quietBeside(row, { y: top + 10, end: width - valueWidth - 8, lines }, options)
    : undefined;
  const quiet = beside ? [beside] : quietLabels(row, bottom + 10, scale, options);
  return {
    marks,
    labels: [...labels, ...quiet],
    bottom: beside || quiet.length === 0 ? bottom : Math.max(...quiet.map(({ y }) => y)) + 2,
  };
}

/** Where there are many rows, the quiet figures stand in the label's line if it has room for them. */
function quietBeside(
  { before, extent }: BarRow,
  { y, end, lines }: { y: number; end: number; lines: readonly string[] },
  { words }: ChartLayoutOptions,
): Label | undefined {
  const text = [before && `${words.before} ${before.text}`, extent && `${words.extent} ${extent.text}`]
    .filter(Boolean)
    .join(' · ');
  const start = estimateWidth(lines[0] ?? '', LABEL.size) + 12;
  if (text === '' || start + estimateWidth(text, QUIET) > end) return undefined;
  return { kind: 'label', x: end, y, text, anchor: 'end', tone: 'soft', size: QUIET };
}

function bar(y: number, height: number, width: number, fill: 'track' | 'accent' | 'before'): Primitive {
  return { kind: 'rect', x: 0, y, width, height, fill };
}

function label(text: string, at: { x: number; y: number }): Label {
  return { kind: 'label', ...at, text, anchor: 'start', tone: 'ink', size: LABEL.size };
}

/**
 * Last year's label starts where its bar does; the extent's ends where its track ends, below if both do not
 * fit, and on a line of its own where the row is too narrow for both.
 */
function quietLabels(
  row: BarRow,
  y: number,
  scale: (value: number) => number,
  { width, words }: ChartLayoutOptions,
): Label[] {
  const shared = { kind: 'label', tone: 'soft', size: QUIET } as const;
  const linesAt = (text: string, top: number): Label[] =>
    wrapLabel(text, QUIET, width).map((line, index) => ({
      ...shared,
      x: 0,
      y: top + index * QUIET_LEADING,
      anchor: 'start',
      text: line,
    }));
  const before = row.before ? linesAt(`${words.before} ${row.before.text}`, y) : [];
  if (!row.extent) return before;
  const extent = `${words.extent} ${row.extent.text}`;
  const room = estimateWidth(extent, QUIET);
  const start = before[0] ? estimateWidth(before[0].text, QUIET) + 10 : 0;
  const end = scale(row.extent.value);
  if (before.length > 1 || start + room > width)
    return [...before, ...linesAt(extent, y + before.length * QUIET_LEADING)];
  const atEnd = end - room >= start;
  return [...before, { ...shared, x: atEnd ? end : start, y, anchor: atEnd ? 'end' : 'start', text: extent }];
}
