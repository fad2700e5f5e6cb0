import type { Setting } from '../../templates/fragment.ts';
import { draftBand, draftWord, runningFoot, runningHead } from '../../templates/furniture.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import type { PageItem, Piece } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import type { PagePlan } from './paginate.ts';
import { setGalley } from './set-galley.ts';

/** For each page, what lies below and above its content. */
export type Furniture = {
  readonly below: readonly (readonly PageItem[])[];
  readonly above: readonly (readonly PageItem[])[];
};

/** @returns head, foot and draft marks, set once the number of pages is known. */
export async function setFurniture(
  packet: CustomerPacket,
  plans: readonly PagePlan[],
  setting: Setting,
  fonts: FontSet,
): Promise<Furniture> {
  const { grid } = setting;
  const pageCount = plans.length + 1;
  const width = grid.contentWidth;
  const strips = plans.flatMap(({ section }, index) => [
    { element: runningHead(packet, packet.sections[section]?.label ?? '', setting), width, tags: [] },
    { element: runningFoot(packet, { number: index + 2, of: pageCount }, setting), width, tags: [] },
  ]);
  const draft = packet.draft
    ? [
        { element: draftBand(setting), width: Math.ceil(grid.width), tags: [] },
        { element: draftWord(setting), width: Math.ceil(grid.width), tags: [] },
      ]
    : [];
  const pieces = await setGalley([...strips, ...draft], fonts, packet.direction);
  const frame = { left: 0, right: Math.ceil(grid.width), top: 0, bottom: grid.height };
  const at = (piece: Piece | undefined, x: number, y: number): readonly PageItem[] =>
    (piece?.items ?? []).map((item) => ({
      item: { ...item, x: item.x + x, y: item.y + y },
      artifact: true,
      frame,
    }));
  const [band, word] = pieces.slice(strips.length);
  const above = [
    at(band, 0, 0),
    ...plans.map((_, index) => [
      ...at(pieces[index * 2], grid.inset, grid.inset - 14),
      ...at(pieces[index * 2 + 1], grid.inset, Math.floor(grid.height) - grid.inset + 4),
      ...at(band, 0, 0),
    ]),
  ];
  const words = [0.22, 0.5, 0.78].flatMap((share) =>
    at(word, 0, Math.round(grid.height * share - (word?.height ?? 0) / 2)),
  );
  return { above, below: Array.from({ length: pageCount }, () => words) };
}
