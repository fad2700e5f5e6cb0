import type { DrawItem, Piece } from './drawing.ts';
import { markSpan } from './safe-cuts.ts';

type Slice = { readonly from: number; readonly to: number };

/** @returns the items of the piece between two heights, moved so that the slice begins at zero. */
export function slicePiece(piece: Piece, { from, to }: Slice): readonly DrawItem[] {
  if (from === 0 && to >= piece.height - 0.01) return piece.items;
  return piece.items.flatMap((item) => sliceItem(item, { from, to }) ?? []);
}

function sliceItem(item: DrawItem, { from, to }: Slice): DrawItem | undefined {
  const isInside = (height: number): boolean => height > from && height <= to;
  switch (item.kind) {
    case 'text':
      return isInside(item.y - item.ascent / 2) ? { ...item, y: item.y - from } : undefined;
    case 'rect': {
      const top = Math.max(item.y, from);
      const bottom = Math.min(item.y + item.height, to);
      return bottom > top ? { ...item, y: top - from, height: bottom - top } : undefined;
    }
    case 'marks': {
      const marks = item.marks.filter((mark) => {
        const [top, bottom] = markSpan(mark, item.height);
        return isInside(item.y + (top + bottom) / 2);
      });
      return marks.length > 0 ? { ...item, y: item.y - from, marks } : undefined;
    }
  }
}
