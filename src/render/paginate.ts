/**
 * Fills pages with pieces. Pure: heights in, places out. Nothing is ever dropped: what cannot stay whole is
 * cut where it says it may be, and what cannot be cut is an error.
 */

export type FlowPiece = {
  /** The caller's name for it, handed back with its place. */
  readonly id: number;
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  readonly keepWithNext: boolean;
  /** Heights at which it may run over the page, ascending; empty for a piece that stays whole. */
  readonly cuts: readonly number[];
  /** Heights at which it may be cut when it is taller than a page. */
  readonly lastResort: readonly number[];
  /** Set above it where it begins a page. */
  readonly runOnHead?: { readonly id: number; readonly height: number };
};

export type FlowSection = {
  readonly main: readonly FlowPiece[];
  readonly notes: readonly FlowPiece[];
  readonly headPieces: number;
};

export type Place = {
  readonly id: number;
  readonly column: 'main' | 'notes';
  /** From the top of the frame. */
  readonly y: number;
  /** The slice of the piece that stands here; all of it where nothing was cut. */
  readonly from: number;
  readonly to: number;
  /** A repeated head. */
  readonly repeated: boolean;
};
export type PagePlan = { readonly section: number; readonly places: readonly Place[] };

/** A piece that fits no page and may not be cut. */
export class UnplaceablePieceError extends Error {
  readonly id: number;
  constructor(id: number) {
    super(`Piece ${id} fits no page and cannot be cut.`);
    this.name = 'UnplaceablePieceError';
    this.id = id;
  }
}

export type PaginateOptions = {
  /** Height of a page's frame. */
  readonly height: number;
  /** Space between two sections on a page. */
  readonly sectionGap: number;
};

/** @returns the pages in order; `section` is the first section on each. Sections share a page where a whole one fits or a third of the page is free. */
export function paginate(sections: readonly FlowSection[], options: PaginateOptions): readonly PagePlan[] {
  const pages: OpenPage[] = [];
  let start: Cursor = { page: 0, y: 0 };
  sections.forEach((section, index) => {
    if (!mayBegin(section, start.y, options.height)) start = { page: start.page + 1, y: 0 };
    const openPage = (page: number): void => {
      while (pages.length <= page) pages.push({ section: index, places: [] });
    };
    const place = (page: number, found: Place): void => {
      openPage(page);
      pages[page]?.places.push(found);
    };
    const main = flow(section.main, { start, column: 'main', height: options.height, place });
    const head = section.main[section.headPieces];
    const beside = main.tops.get(head?.id ?? -1) ?? start;
    const notes = flow(section.notes, { start: beside, column: 'notes', height: options.height, place });
    const end = later(main.end, notes.end);
    start = { page: end.page, y: end.y + options.sectionGap };
  });
  return pages;
}

type Cursor = { readonly page: number; readonly y: number };
type OpenPage = { readonly section: number; readonly places: Place[] };

function later(a: Cursor, b: Cursor): Cursor {
  if (a.page !== b.page) return a.page > b.page ? a : b;
  return a.y >= b.y ? a : b;
}

/** Share of a page that a section which runs over must find free. */
const LEAST_SHARE = 1 / 3;

function mayBegin(section: FlowSection, y: number, height: number): boolean {
  return y === 0 || fitsWhole(section, height - y) || height - y >= height * LEAST_SHARE;
}

function fitsWhole({ main, notes, headPieces }: FlowSection, room: number): boolean {
  const stacked = (pieces: readonly FlowPiece[]): number =>
    pieces.reduce((sum, { before, height }, index) => sum + height + (index === 0 ? 0 : before), 0);
  return stacked(main) <= room && stacked(main.slice(0, headPieces)) + stacked(notes) <= room;
}

type FlowContext = {
  readonly start: Cursor;
  readonly column: Place['column'];
  readonly height: number;
  readonly place: (page: number, place: Place) => void;
};

function flow(pieces: readonly FlowPiece[], { start, column, height, place }: FlowContext) {
  const tops = new Map<number, Cursor>();
  let { page, y } = start;
  // A column that begins beside a heading has its page's top above it, but its own first piece wants no space.
  let isFirst = true;

  const breakPage = (piece: FlowPiece): void => {
    page += 1;
    y = 0;
    isFirst = true;
    if (!piece.runOnHead) return;
    const { id, height: headHeight } = piece.runOnHead;
    place(page, { id, column, y, from: 0, to: headHeight, repeated: true });
    y = headHeight;
  };

  pieces.forEach((piece, index) => {
    const need = needed(pieces, index, height);
    // What is too much for any page cannot be kept together; it begins where it is.
    if (y > 0 && need <= height && y + (isFirst ? 0 : piece.before) + need > height) breakPage(piece);
    let from = 0;
    y += isFirst ? 0 : piece.before;
    tops.set(piece.id, { page, y });
    while (y + (piece.height - from) > height + 0.01) {
      const pageHasContent = y > (piece.runOnHead?.height ?? 0) + 0.01;
      const cut = cutFor({ piece, from, room: height - y, pageHasContent, height });
      if (cut === 'next-page') {
        breakPage(piece);
        if (from === 0) tops.set(piece.id, { page, y });
        continue;
      }
      place(page, { id: piece.id, column, y, from, to: cut, repeated: false });
      from = cut;
      breakPage(piece);
    }
    place(page, { id: piece.id, column, y, from, to: piece.height, repeated: false });
    y += piece.height - from;
    isFirst = false;
  });
  return { end: { page, y }, tops };
}

/**
 * Height that must be free for the piece and all that it must not part from; where that is too much for any
 * page, for the piece and as many of these as fit one.
 */
function needed(pieces: readonly FlowPiece[], index: number, height: number): number {
  let sum = 0;
  for (let at = index; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) break;
    const top = at === index ? 0 : sum + piece.before;
    const isLast = !piece.keepWithNext || piece.height > height;
    const end = top + (isLast ? (cutsOf(piece, height)[0] ?? piece.height) : piece.height);
    if (at > index && end > height) return sum;
    if (isLast) return end;
    sum = end;
  }
  return sum;
}

/** A piece that no page can hold whole is cut anyway, so it need not wait for an empty page. */
function cutsOf(piece: FlowPiece, height: number): readonly number[] {
  return piece.height > height ? piece.lastResort : piece.cuts;
}

type CutQuestion = {
  readonly piece: FlowPiece;
  readonly from: number;
  readonly room: number;
  readonly pageHasContent: boolean;
  readonly height: number;
};

function cutFor({ piece, from, room, pageHasContent, height }: CutQuestion): number | 'next-page' {
  const fits = (cuts: readonly number[]): number | undefined =>
    cuts.findLast((cut) => cut > from && cut - from <= room);
  const cut = fits(cutsOf(piece, height));
  if (cut !== undefined) return cut;
  if (pageHasContent) return 'next-page';
  const forced = fits(piece.lastResort);
  if (forced === undefined) throw new UnplaceablePieceError(piece.id);
  return forced;
}
