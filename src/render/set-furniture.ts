/**
 * What can only be set once the pages are counted: the cover with its contents, head, foot, and the marks of
 * a draft or of what is internal.
 */
import { coverElement } from '../../templates/cover.ts';
import type { Setting } from '../../templates/fragment.ts';
import { draftBand, draftWord, internalBand, runningFoot, runningHead } from '../../templates/furniture.ts';
import type { Element, Tag } from '../../templates/layout-words.ts';
import { type DrawnDocument, isInternal } from '../views/internal-document.ts';
import type { Artifact, ComposedPage, PageItem, Piece } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { listContents } from './list-contents.ts';
import type { PagePlan } from './paginate.ts';
import { type GalleyLine, setGalley } from './set-galley.ts';

export type Furniture = {
  /** None where a document begins on its first page. */
  readonly cover: Piece | undefined;
  /** What of it is read: the mark of all pages, once, and the cover. */
  readonly lines: readonly GalleyLine[];
  /** For each page, what lies below and above its content. */
  readonly below: readonly (readonly PageItem[])[];
  readonly above: readonly (readonly PageItem[])[];
};

/** The sections as they stand on their pages. */
export type Body = { readonly plans: readonly PagePlan[]; readonly pages: readonly ComposedPage[] };

/** @returns cover and furniture of a packet whose sections stand where they will. */
export async function setFurniture(
  packet: DrawnDocument,
  body: Body,
  setting: Setting,
  fonts: FontSet,
): Promise<Furniture> {
  const { grid } = setting;
  const { covers, marks, strips } = furnitureLines(packet, body, setting);
  const read = [...covers, ...marks.slice(0, 1)];
  const pieces = await setGalley([...read, ...strips, ...marks.slice(1)], fonts, packet.direction);
  const cover = covers.length > 0 ? pieces[0] : undefined;
  const readBand = pieces.slice(covers.length, read.length)[0];
  const [band, word] = pieces.slice(read.length + strips.length);
  const strip = (index: number): Piece | undefined => pieces[read.length + index];
  const frame = { left: 0, right: Math.ceil(grid.width), top: 0, bottom: grid.height };
  const at = (piece: Piece | undefined, artifact: Artifact, x: number, y: number): readonly PageItem[] =>
    (piece?.items ?? []).map((item) => ({
      item: { ...item, x: item.x + x, y: item.y + y },
      artifact: item.kind === 'text' && item.owner.tags.length > 0 ? undefined : artifact,
      frame,
    }));
  const words = [0.22, 0.5, 0.78].flatMap((share) =>
    at(word, 'watermark', 0, Math.round(grid.height * share - (word?.height ?? 0) / 2)),
  );
  // The first page, be it the cover or not, has the band that is read.
  const bandOf = (page: number): readonly PageItem[] => at(page === 0 ? readBand : band, 'watermark', 0, 0);
  return {
    cover,
    lines: read.toReversed(),
    below: [...covers, ...body.plans].map(() => words),
    above: [
      ...covers.map(() => bandOf(0)),
      ...body.plans.map((_, index) => [
        ...at(strip(index * 2), 'header', grid.inset, grid.inset - 14),
        ...at(strip(index * 2 + 1), 'footer', grid.inset, Math.floor(grid.height) - grid.inset + 4),
        ...bandOf(covers.length + index),
      ]),
    ],
  };
}

function furnitureLines(packet: DrawnDocument, { plans, pages }: Body, setting: Setting) {
  const { grid } = setting;
  const width = grid.contentWidth;
  const sect: Tag = { role: 'Sect' };
  const covers: readonly GalleyLine[] = isInternal(packet)
    ? []
    : [
        {
          element: coverElement(packet, setting, listContents(packet, pages)),
          width: Math.floor(grid.width),
          tags: [sect],
        },
      ];
  const strips = plans.flatMap(({ section }, index): readonly GalleyLine[] => {
    const label = packet.sections[section]?.label ?? '';
    const page = { number: index + covers.length + 1, of: plans.length + covers.length };
    return [
      { element: runningHead(packet, label, setting), width, tags: [] },
      { element: runningFoot(packet, page, setting), width, tags: [] },
    ];
  });
  const marks = marksOf(packet, setting, sect).map((element) => ({
    element,
    width: Math.ceil(grid.width),
    tags: [],
  }));
  return { covers, strips, marks };
}

/** What every page is marked with: the band as it is read, once; the band; the word behind the text. */
function marksOf(packet: DrawnDocument, setting: Setting, sect: Tag): readonly Element[] {
  const tags: readonly Tag[] = [sect, { role: 'P' }];
  if (isInternal(packet))
    return [internalBand(packet.words, setting, tags), internalBand(packet.words, setting)];
  return packet.draft ? [draftBand(setting, tags), draftBand(setting), draftWord(setting)] : [];
}
