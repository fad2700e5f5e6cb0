/** What charts and marks are drawn with: shapes in points, with a tone instead of a colour. */
import type { Tone } from '../theme.ts';

export type Paint = {
  readonly fill?: Tone;
  readonly stroke?: Tone;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
};

export type Label = {
  readonly kind: 'label';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
  readonly size: number;
  readonly strong?: boolean;
  /** Room for the text; it wraps to further lines within it. */
  readonly width?: number;
};

export type Primitive =
  | ({
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    } & Paint)
  | ({
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    } & Paint)
  | ({ readonly kind: 'circle'; readonly cx: number; readonly cy: number; readonly r: number } & Paint)
  /** Draws nothing: keeps what lies within its height on one page. */
  | { readonly kind: 'hold'; readonly y: number; readonly height: number }
  | ({ readonly kind: 'path'; readonly d: string } & Paint);

/** A chart laid out: shapes, labels, and the size that they need. */
export type ChartDrawing = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Primitive[];
  readonly labels: readonly Label[];
};
