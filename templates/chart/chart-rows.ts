import type { ChartDrawing, Label, Primitive } from './primitive.ts';
import { estimateWidth, wrapLabel } from './wrap-label.ts';

export const QUIET = { size: 8, leading: 10 } as const;
export const LABEL = { size: 9.5, leading: 13 } as const;

/** Between texts that share a line. */
const APART = 10;

export type Quiet = { readonly text: string; readonly at: number };
type Room = { readonly start: number; readonly end: number; readonly y: number };

/**
 * @returns the texts as quiet labels, each as near the middle of its place as the room allows, on one line
 * where they stand apart and otherwise each on lines of its own; the first baseline is at `y`.
 */
export function quietLines(texts: readonly Quiet[], { start, end, y }: Room): readonly Label[] {
  const boxes = texts.map(({ text, at }) => {
    const width = estimateWidth(text, QUIET.size);
    return { text, width, left: Math.min(Math.max(at - width / 2, start), end - width) };
  });
  const apart = pushedApart(boxes, end);
  if (apart.every(({ left }) => left >= start - 0.01))
    return apart.map(({ text, left }) => quietLabel(text, { x: left, y }));
  return boxes
    .flatMap(({ text }) => wrapLabel(text, QUIET.size, end - start))
    .map((text, index) => quietLabel(text, { x: start, y: y + index * QUIET.leading }));
}

type Placed = { readonly text: string; readonly width: number; readonly left: number };

/** Each as far to the left as the one after it asks; in the order given. */
function pushedApart(boxes: readonly Placed[], end: number): readonly Placed[] {
  const order = [...boxes.keys()].sort((a, b) => (boxes[b]?.left ?? 0) - (boxes[a]?.left ?? 0) || b - a);
  const lefts = new Map<number, number>();
  let free = end + APART;
  for (const index of order) {
    const { left = 0, width = 0 } = boxes[index] ?? {};
    free = Math.min(left, free - APART - width);
    lefts.set(index, free);
  }
  return boxes.map((box, index) => ({ ...box, left: lefts.get(index) ?? box.left }));
}

/** @returns a small soft label that starts at its place. */
export function quietLabel(text: string, at: { readonly x: number; readonly y: number }): Label {
  return { kind: 'label', ...at, text, anchor: 'start', tone: 'soft', size: QUIET.size };
}

/** @returns the lines of a row's name, from the start of the chart. */
export function nameLines(text: string, { width, top }: { width: number; top: number }): readonly Label[] {
  return wrapLabel(text, LABEL.size, width).map((line, index) => ({
    kind: 'label',
    x: 0,
    y: top + 10 + index * LABEL.leading,
    text: line,
    anchor: 'start',
    tone: 'ink',
    size: LABEL.size,
  }));
}

/** Below this width, that of a phone, the names of rows stand above what is drawn instead of before it. */
const NARROW = 300;

type RowHead = {
  readonly labels: readonly Label[];
  /** Where what is drawn begins: its edge and its top. */
  readonly start: number;
  readonly plotTop: number;
};

/** @returns a row's name with what is said of it below, in a column before its drawing where there is room. */
export function rowHead(
  { label, note }: { readonly label: string; readonly note: string },
  { width, name, top }: { width: number; name: number; top: number },
): RowHead {
  const isNarrow = width < NARROW;
  const room = isNarrow ? width : name;
  const names = nameLines(label, { width: room, top });
  const notes = wrapLabel(note, QUIET.size, room).map((text, index) =>
    quietLabel(text, { x: 0, y: top + 9 + names.length * LABEL.leading + index * QUIET.leading }),
  );
  const labels = [...names, ...notes];
  return isNarrow
    ? { labels, start: 0, plotTop: lowest(labels) + 2 }
    : { labels, start: name + GUTTER, plotTop: top };
}

/** Between the columns of a row. */
export const GUTTER = 12;

type DrawnRow = {
  readonly marks: readonly Primitive[];
  readonly labels: readonly Label[];
  readonly bottom: number;
};

/** @returns rows below each other as one drawing, each held whole. */
export function stackRows<Row>(
  rows: readonly Row[],
  draw: (row: Row, top: number) => DrawnRow,
  { width, gap }: { width: number; gap: number },
): ChartDrawing {
  const marks: Primitive[] = [];
  const labels: Label[] = [];
  let y = 0;
  for (const row of rows) {
    const drawn = draw(row, y);
    marks.push({ kind: 'hold', y, height: drawn.bottom - y }, ...drawn.marks);
    labels.push(...drawn.labels);
    y = drawn.bottom + gap;
  }
  return { width, height: y - gap, marks, labels };
}

/** @returns the lines of a row's figure, at the end of the chart. */
export function figureLines(
  text: string,
  { width, end, top }: { width: number; end: number; top: number },
): readonly Label[] {
  return wrapLabel(text, LABEL.size, width).map((line, index) => ({
    kind: 'label',
    x: end,
    y: top + 10 + index * LABEL.leading,
    text: line,
    anchor: 'end',
    tone: 'ink',
    size: LABEL.size,
    strong: true,
  }));
}

/** @returns the width of the widest text, at most a share of the chart's; what is longer wraps. */
export function columnFor(texts: readonly string[], most: number): number {
  return Math.min(Math.max(0, ...texts.map((text) => estimateWidth(text, LABEL.size))) * 1.05, most);
}

/** @returns the lowest point that the labels reach. */
export function lowest(labels: readonly Label[]): number {
  return Math.max(0, ...labels.map(({ y }) => y)) + 2;
}
