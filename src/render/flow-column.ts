/**
 * Fills one column with pieces. Pure: heights in, places out. Nothing is ever dropped: what cannot stay whole
 * is cut where it says it may be, and what cannot be cut is an error.
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
  /** Runs over both columns, so it begins below what stands beside it. */
  readonly clears?: boolean;
  /** Set above it where it begins a page. */
  readonly runOnHead?: { readonly id: number; readonly height: number };
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
/** A piece that fits no page and may not be cut. */
export class UnplaceablePieceError extends Error {
  readonly id: number;
  constructor(id: number) {
    super(`Piece ${id} fits no page and cannot be cut.`);
    this.name = 'UnplaceablePieceError';
    this.id = id;
  }
}

export type Cursor = { readonly page: number; readonly y: number };
export type PlacedOnPage = { readonly page: number; readonly place: Place };
export type FlowContext = {
  readonly start: Cursor;
  readonly column: Place['column'];
  readonly height: number;
  /** Where the other column ends, for pieces that clear it. */
  readonly beside?: Cursor;
};
export type Flowed = {
  readonly placed: readonly PlacedOnPage[];
  readonly end: Cursor;
  /** Where each piece begins. */
  readonly tops: ReadonlyMap<number, Cursor>;
};

/** @returns the pieces of one column below each other, over as many pages as they need. */
export function flowColumn(
  pieces: readonly FlowPiece[],
  { start, column, height, beside }: FlowContext,
): Flowed {
  const tops = new Map<number, Cursor>();
  const placed: PlacedOnPage[] = [];
  const place = (page: number, one: Place): number => placed.push({ page, place: one });
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
    if (piece.clears && beside && isLater(beside, { page, y })) {
      ({ page, y } = beside);
      isFirst = false;
    }
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
  return { placed, end: { page, y }, tops };
}

/** @returns whether a place comes after another. */
export function isLater(a: Cursor, b: Cursor): boolean {
  return a.page === b.page ? a.y > b.y : a.page > b.page;
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
