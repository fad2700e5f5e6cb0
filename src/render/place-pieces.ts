import type { Setting } from '../../templates/fragment.ts';
import type { Galley } from './build-galley.ts';
import type { Artifact, ComposedPage, DrawItem, PageItem, Piece } from './drawing.ts';
import type { PagePlan } from './paginate.ts';
import { slicePiece } from './slice-piece.ts';

/** @returns the cover, which fills its page. */
export function coverPage(piece: Piece | undefined, { grid }: Setting): ComposedPage {
  const { width, height, inset } = grid;
  const frame = { left: inset, right: width - inset, top: 0, bottom: height - inset };
  const items = (piece?.items ?? []).map((item): PageItem => ({ item, artifact: adornment(item), frame }));
  return { width: grid.width, height: grid.height, items, begins: [] };
}

/** @returns a page with its pieces in their columns, without head and foot. */
export function bodyPage(
  plan: PagePlan,
  galley: Galley,
  pieces: readonly Piece[],
  { grid, direction }: Setting,
): ComposedPage {
  const [mainX, notesX] =
    direction === 'rtl'
      ? [grid.inset + grid.contentWidth - grid.mainWidth, grid.inset]
      : [grid.inset, grid.inset + grid.contentWidth - grid.notesWidth];
  const begins = plan.places.flatMap(({ id, y, from }) => {
    const section = galley.entries[id]?.section ?? -1;
    return from === 0 && galley.sections[section]?.main[0] === id ? [{ section, y: y + grid.top }] : [];
  });
  const items = plan.places.flatMap((place): readonly PageItem[] => {
    const piece = pieces[place.id];
    if (!piece) return [];
    const width = galley.lines[place.id]?.width ?? 0;
    // Told by its width, since a head that only repeats is no fragment.
    const dx = width > grid.mainWidth ? grid.inset : place.column === 'main' ? mainX : notesX;
    const right = dx + width;
    const frame = { left: dx, right, top: grid.top, bottom: grid.bottom };
    return slicePiece(piece, place).map((item) => ({
      item: { ...item, x: item.x + dx, y: item.y + grid.top + place.y },
      artifact: place.repeated ? 'repeat' : adornment(item),
      frame,
    }));
  });
  return { width: grid.width, height: grid.height, items, begins };
}

/** Hairlines, grounds and the shapes of a status, whose word stands beside them. */
function adornment(item: DrawItem): Artifact | undefined {
  return item.kind === 'rect' || (item.kind === 'marks' && !item.tags) ? 'layout' : undefined;
}
