import type { DrawItem, Piece } from './drawing.ts';
import { markSpan } from './safe-cuts.ts';

/** @returns the items of the piece between two heights, moved so that the slice begins at zero. */
export function slicePiece(piece: Piece, { from, to }: { readonly from: number; readonly to: number }): readonly DrawItem[] {
  if (from === 0 && to >= piece.height - 0.01) return piece.items;
  return piece.items.flatMap((item): readonly DrawItem[] => {
    switch (item.kind) {
      case 'text': {
        const middle = item.y - item.ascent / 2;
        return middle > from && middle <= to ? [{ ...item, y: item.y - from }] : [];
      }
      case 'rect': {
        const top = Math.max(item.y, from);
        const bottom = Math.min(item.y + item.height, to);
        return bottom > top ? [{ ...item, y: top - from, height: bottom - top }] : [];
      }
      case 'marks': {
        const marks = item.marks.filter((mark) => {
          const [top, bottom] = markSpan(mark, item.height);
          const middle = item.y + (top + bottom) / 2;
          return middle > from && middle <= to;
        });
        return marks.length > 0 ? [{ ...item, y: item.y - from, marks }] : [];
      }
    }
  });
}
