/** From packet to pages: set the galley, paginate it, put the pieces where they belong, add head and foot. */
import { coverElement } from '../../templates/cover.ts';
import type { Fragment, Setting } from '../../templates/fragment.ts';
import { draftBand, draftWord, runningFoot, runningHead } from '../../templates/furniture.ts';
import type { Tag } from '../../templates/layout-words.ts';
import { sectionFragments } from '../../templates/section.ts';
import { settingOf } from '../../templates/setting.ts';
import type { CustomerPacket } from '../views/customer-packet.ts';
import { checkPage } from './check-page.ts';
import type { Page, PageItem, Piece } from './drawing.ts';
import type { FontSet } from './fonts/font-set.ts';
import { PageOverflowError } from './page-overflow-error.ts';
import { type FlowPiece, type FlowSection, type PagePlan, paginate, UnplaceablePieceError } from './paginate.ts';
import { lineCuts, safeCuts } from './safe-cuts.ts';
import { type GalleyLine, setGalley } from './set-galley.ts';
import { slicePiece } from './slice-piece.ts';

export type ComposedPage = Page & {
  /** Sections that begin here, for the outline. */
  readonly begins: readonly { readonly section: number; readonly y: number }[];
};

const HEAD_PIECES = 2;
const SECTION_GAP = 42;

/** @returns the pages of a packet, cover first. Throws a PageOverflowError rather than clip anything. */
export async function composePages(packet: CustomerPacket, fonts: FontSet): Promise<readonly ComposedPage[]> {
  const setting = settingOf(packet);
  const galley = buildGalley(packet, setting);
  const pieces = await setGalley(galley.lines, fonts, packet.direction);
  const plans = planPages(packet, galley, pieces, setting);
  const furniture = await setFurniture(packet, plans, setting, fonts);
  const pages = [coverPage(pieces[0], setting), ...plans.map((plan) => bodyPage(plan, galley, pieces, setting))];
  return pages.map((page, index) => {
    const items = [...(furniture.below[index] ?? []), ...page.items, ...(furniture.above[index] ?? [])];
    const whole = { ...page, items };
    checkPage(whole, { accountId: packet.account.id, number: index + 1, atOf: (line) => galley.entries[line]?.at ?? 'cover' });
    return whole;
  });
}

type GalleyRole = { readonly at: string; readonly fragment?: Fragment; readonly runOnHead?: number; readonly section: number };
type Galley = {
  readonly lines: readonly GalleyLine[];
  readonly entries: readonly GalleyRole[];
  readonly sections: readonly { readonly main: readonly number[]; readonly notes: readonly number[] }[];
};

function buildGalley(packet: CustomerPacket, setting: Setting): Galley {
  const { grid } = setting;
  const lines: GalleyLine[] = [{ element: coverElement(packet, setting), width: Math.floor(grid.width), tags: [{ role: 'Sect' }] }];
  const entries: GalleyRole[] = [{ at: 'cover', section: -1 }];
  const heads = new Map<Fragment['runOnHead'], number>();
  const sects = packet.sections.map((): Tag => ({ role: 'Sect' }));
  const add = (fragment: Fragment, width: number, section: number): number => {
    let head = fragment.runOnHead && heads.get(fragment.runOnHead);
    if (fragment.runOnHead && head === undefined) {
      head = lines.push({ element: fragment.runOnHead, width, tags: [] }) - 1;
      entries.push({ at: fragment.at, section });
      heads.set(fragment.runOnHead, head);
    }
    entries.push({ at: fragment.at, fragment, section, ...(head !== undefined && { runOnHead: head }) });
    const sect = sects[section];
    return lines.push({ element: fragment.element, width, tags: sect ? [sect, ...fragment.tags] : fragment.tags }) - 1;
  };
  const sections = packet.sections.map((section, index) => {
    const { main, notes } = sectionFragments(section, index, setting);
    return {
      main: main.map((fragment) => add(fragment, fragment.span === 'page' ? grid.contentWidth : grid.mainWidth, index)),
      notes: notes.map((fragment) => add(fragment, grid.notesWidth, index)),
    };
  });
  return { lines, entries, sections };
}

function planPages(packet: CustomerPacket, galley: Galley, pieces: readonly Piece[], { grid }: Setting): readonly PagePlan[] {
  const flowPiece = (id: number): FlowPiece => {
    const { fragment, runOnHead } = galley.entries[id] ?? {};
    const piece = pieces[id];
    if (!fragment || !piece) throw new Error(`Line ${id} of the galley is no fragment.`);
    return {
      id,
      height: piece.height,
      before: fragment.before,
      keepWithNext: fragment.keepWithNext,
      cuts: fragment.breaks === 'lines' ? lineCuts(piece) : [],
      lastResort: safeCuts(piece),
      ...(runOnHead !== undefined && { runOnHead: { id: runOnHead, height: pieces[runOnHead]?.height ?? 0 } }),
    };
  };
  const sections = galley.sections.map(
    ({ main, notes }): FlowSection => ({ main: main.map(flowPiece), notes: notes.map(flowPiece), headPieces: HEAD_PIECES }),
  );
  try {
    return paginate(sections, { height: grid.bottom - grid.top, sectionGap: SECTION_GAP });
  } catch (error) {
    if (!(error instanceof UnplaceablePieceError)) throw error;
    const at = galley.entries[error.id]?.at ?? '';
    throw new PageOverflowError(packet.account.id, { page: 0, at, what: 'a part taller than the page' });
  }
}

function coverPage(piece: Piece | undefined, { grid }: Setting): ComposedPage {
  const { width, height, inset } = grid;
  const frame = { left: inset, right: width - inset, top: 0, bottom: height - inset };
  const items = (piece?.items ?? []).map((item): PageItem => ({ item, artifact: item.kind === 'rect', frame }));
  return { width: grid.width, height: grid.height, items, begins: [] };
}

function bodyPage(plan: PagePlan, galley: Galley, pieces: readonly Piece[], { grid, direction }: Setting): ComposedPage {
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
    const isWide = galley.entries[place.id]?.fragment?.span === 'page';
    const dx = isWide ? grid.inset : place.column === 'main' ? mainX : notesX;
    const right = dx + (galley.lines[place.id]?.width ?? 0);
    const frame = { left: dx, right, top: grid.top, bottom: grid.bottom };
    return slicePiece(piece, place).map((item) => ({
      item: { ...item, x: item.x + dx, y: item.y + grid.top + place.y },
      artifact: place.repeated || item.kind === 'rect',
      frame,
    }));
  });
  return { width: grid.width, height: grid.height, items, begins };
}

type Furniture = { readonly below: readonly (readonly PageItem[])[]; readonly above: readonly (readonly PageItem[])[] };

async function setFurniture(
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
    (piece?.items ?? []).map((item) => ({ item: { ...item, x: item.x + x, y: item.y + y }, artifact: true, frame }));
  const [band, word] = pieces.slice(strips.length);
  const above = [
    at(band, 0, 0),
    ...plans.map((_, index) => [
      ...at(pieces[index * 2], grid.inset, grid.inset - 14),
      ...at(pieces[index * 2 + 1], grid.inset, Math.floor(grid.height) - grid.inset + 4),
      ...at(band, 0, 0),
    ]),
  ];
  const words = [0.22, 0.5, 0.78].flatMap((share) => at(word, 0, Math.round(grid.height * share - (word?.height ?? 0) / 2)));
  return { above, below: Array.from({ length: pageCount }, () => words) };
}
