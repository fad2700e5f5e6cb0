import { scaleLinear } from 'd3-scale';
import type { Chart } from '../../src/views/chart.ts';
import type { ChartLayoutOptions } from './chart-layout-options.ts';
import { columnFor, lowest, QUIET, quietLabel, rowHead, stackRows } from './chart-rows.ts';
import type { ChartDrawing, Label, Paint, Primitive } from './primitive.ts';
import { estimateWidth, wrapLabel } from './wrap-label.ts';

type ShareChart = Extract<Chart, { kind: 'share' }>;
type ShareRow = ShareChart['rows'][number];
type Part = ShareRow['parts'][number];

const BAR = 10;
const GAP = 9;
const APART = 12;

/** Told apart without colour: the darkest is what failed, the palest and outlined what is open. */
const PAINTS: Readonly<Record<Part['mark'], Paint>> = {
  done: { fill: 'accent' },
  part: { fill: 'before' },
  open: { fill: 'paper', stroke: 'soft', strokeWidth: 0.75 },
  missed: { fill: 'ink' },
};

/** A whole in parts, a row each, all rows of one length: the name before the bar, each part named below. */
export function layoutShare(chart: ShareChart, { width }: ChartLayoutOptions): ChartDrawing {
  const name = columnFor(
    chart.rows.flatMap(({ label, note }) => [label, note]),
    width * 0.34,
  );
  return stackRows(chart.rows, (row, top) => layoutRow(row, { top, name: name + 4, width }), {
    width,
    gap: GAP,
  });
}

type RowPlace = { readonly top: number; readonly name: number; readonly width: number };

function layoutRow(row: ShareRow, { top, name, width }: RowPlace) {
  const head = rowHead(row, { width, name, top });
  const { start, plotTop } = head;
  const total = row.parts.reduce((sum, { value }) => sum + value, 0);
  const x = scaleLinear([0, total || 1], [start, width]);
  const marks: Primitive[] = [];
  const starts: { readonly part: Part; readonly at: number }[] = [];
  let before = 0;
  for (const part of row.parts) {
    const [from, to] = [x(before), x(before + part.value)];
    marks.push(partRect(part, { from, to, y: plotTop + 1 }));
    starts.push({ part, at: from });
    before += part.value;
  }
  const under = partLabels(starts, { start, width, y: plotTop + BAR + 12 });
  return { marks, labels: [...head.labels, ...under], bottom: lowest([...head.labels, ...under]) };
}

function partRect({ mark }: Part, { from, to, y }: { from: number; to: number; y: number }): Primitive {
  const paint = PAINTS[mark];
  // An outline stands on the edge of its box; half of it lies outside.
  const inset = paint.stroke ? 0.4 : 0;
  const width = Math.max(to - from - 1.5 - 2 * inset, 0.75);
  return { kind: 'rect', x: from + inset, y: y + inset, width, height: BAR - 2 * inset, ...paint };
}

/** Each where its part begins, pushed on by the one before it, and on a further line where the row is full. */
function partLabels(
  starts: readonly { readonly part: Part; readonly at: number }[],
  { start, width, y }: { start: number; width: number; y: number },
): readonly Label[] {
  const labels: Label[] = [];
  let free = start;
  let line = y;
  for (const { part, at } of starts) {
    const text = `${part.label} ${part.text}`;
    const room = estimateWidth(text, QUIET.size);
    let left = Math.max(free, Math.min(at, width - room));
    if (left + room > width && free > start) {
      line += QUIET.leading;
      left = Math.max(start, Math.min(at, width - room));
    }
    const lines = wrapLabel(text, QUIET.size, width - start);
    lines.forEach((one, index) => {
      labels.push(quietLabel(one, { x: Math.max(left, start), y: line + index * QUIET.leading }));
    });
    line += (lines.length - 1) * QUIET.leading;
    free = lines.length > 1 ? width : left + room + APART;
  }
  return labels;
}
