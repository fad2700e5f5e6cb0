/**
 * Type is set once: every fragment of a packet is a line of one long galley, and what stands in it becomes one
 * piece. Pagination then moves pieces, so that measure and drawing are the same thing and cannot disagree.
 */
import type { Element, Tag } from '../../templates/layout-words.ts';
import type { Direction } from './bidi-levels.ts';
import type { DrawItem, Piece, TextOwner } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { type BoxPlace, placeBoxes } from './place-boxes.ts';
import { type Filling, type GalleyEntry, toSatori } from './to-satori.ts';

export type GalleyLine = {
  readonly element: Element;
  readonly width: number;
  readonly tags: readonly Tag[];
};

/**
 * @returns a piece per line, in order, with its items relative to its own top left corner. Boxes are laid out
 * from left to right and mirrored where the packet is read from right to left; what stands in them is not.
 */
export async function setGalley(
  lines: readonly GalleyLine[],
  fonts: FontSet,
  direction: Direction,
): Promise<readonly Piece[]> {
  const owners: TextOwner[] = [];
  const entries = lines.map(
    ({ element, width, tags }, line): GalleyEntry =>
      toSatori(element, { width, tags, line, fonts, owners, direction }),
  );
  const places = await placeBoxes(entries.map(({ box }) => box));
  return entries.map(({ fillings }, index) => {
    const boxes = places[index] ?? [];
    const { width, height } = boxOf(boxes, 0);
    const seen = ({ left, ...rest }: BoxPlace): BoxPlace =>
      direction === 'rtl' ? { ...rest, left: width - left - rest.width } : { ...rest, left };
    const items: readonly DrawItem[] = fillings.flatMap((filling) => itemsOf(filling, boxes, seen));
    return { width, height, items: inLayers(items) };
  });
}

function itemsOf(
  filling: Filling,
  boxes: readonly BoxPlace[],
  seen: (place: BoxPlace) => BoxPlace,
): readonly DrawItem[] {
  const box = boxOf(boxes, filling.box);
  const { left: x, top: y, width, height } = seen(box);
  switch (filling.kind) {
    case 'rect':
      return width > 0 && height > 0 ? [{ kind: 'rect', x, y, width, height, fill: filling.fill }] : [];
    case 'marks': {
      const { marks, tags } = filling;
      return [{ kind: 'marks', x, y, width, height, marks, ...(tags && { tags }) }];
    }
    case 'text': {
      const { inset } = filling;
      const { left, top } = inset
        ? seen({ left: box.left + inset.left, top: box.top + inset.top, width: inset.width, height: 0 })
        : { left: x, top: y };
      return filling.runs.map((run) => ({ ...run, x: run.x + left, y: run.y + top }));
    }
  }
}

const LAYERS = ['rect', 'marks', 'text'] as const satisfies readonly DrawItem['kind'][];

/** Grounds, marks, then text as it is read: a chart's labels stand on its shapes. */
function inLayers(items: readonly DrawItem[]): readonly DrawItem[] {
  return LAYERS.flatMap((kind) => items.filter((item) => item.kind === kind));
}

function boxOf(boxes: readonly BoxPlace[], number: number): BoxPlace {
  const found = boxes[number];
  if (!found) throw new Error(`The galley lost box ${number}.`);
  return found;
}
