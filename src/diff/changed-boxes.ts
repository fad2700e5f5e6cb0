import type { PageBox } from './told.ts';

/** Pixels of a page, a byte a pixel, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** How much a pixel may differ, of 255: edges of letters do where a line is set a hair further on. */
const SEEN = 24;
/** Rows of white between two changes that are shown as one, as a share of the height. */
const GAP = 0.012;

/** The parts of a page that differ, from the top down; the whole page where its size does. Empty where nothing is seen. */
export function changedBoxes(before: Raster, after: Raster): readonly PageBox[] {
  const { width, height } = after;
  if (before.width !== width || before.height !== height) return [{ left: 0, top: 0, right: 1, bottom: 1 }];
  const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
  for (let row = 0; row < height; row += 1) {
    const extent = extentOf(before.pixels, after.pixels, row * width, width);
    if (extent === null) continue;
    const last = boxes.at(-1);
    if (last !== undefined && row - last.bottom <= height * GAP) {
      last.left = Math.min(last.left, extent.left);
      last.right = Math.max(last.right, extent.right);
      last.bottom = row + 1;
    } else boxes.push({ ...extent, top: row, bottom: row + 1 });
  }
  return boxes.map(({ left, top, right, bottom }) => ({
    left: left / width,
    top: top / height,
    right: right / width,
    bottom: bottom / height,
  }));
}

function extentOf(
  before: Uint8Array,
  after: Uint8Array,
  start: number,
  width: number,
): { readonly left: number; readonly right: number } | null {
  const differs = (at: number): boolean =>
    Math.abs((before[start + at] ?? 0) - (after[start + at] ?? 0)) > SEEN;
  let left = 0;
  while (left < width && !differs(left)) left += 1;
  if (left === width) return null;
  let right = width;
  while (!differs(right - 1)) right -= 1;
  return { left, right };
}
