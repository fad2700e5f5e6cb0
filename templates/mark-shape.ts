import type { Cell } from '../src/views/block.ts';
import type { Primitive } from './chart/primitive.ts';

export const MARK_SIZE = 7;
/** Between a mark and its word. */
export const MARK_GAP = 5;
const C = MARK_SIZE / 2;

/** Status as a shape that survives greyscale: full disc, half disc, ring, crossed ring. */
export const MARK_SHAPES = {
  done: [{ kind: 'circle', cx: C, cy: C, r: C, fill: 'accent' }],
  part: [
    { kind: 'circle', cx: C, cy: C, r: C - 0.5, stroke: 'accent', strokeWidth: 1 },
    { kind: 'path', d: `M${C} 0A${C} ${C} 0 0 0 ${C} ${MARK_SIZE}Z`, fill: 'accent' },
  ],
  open: [{ kind: 'circle', cx: C, cy: C, r: C - 0.5, stroke: 'soft', strokeWidth: 1 }],
  missed: [
    {
      kind: 'path',
      d: `M0.5 0.5L${MARK_SIZE - 0.5} ${MARK_SIZE - 0.5}M${MARK_SIZE - 0.5} 0.5L0.5 ${MARK_SIZE - 0.5}`,
      stroke: 'ink',
      strokeWidth: 1.5,
    },
  ],
} as const satisfies Record<NonNullable<Cell['mark']>, readonly Primitive[]>;
