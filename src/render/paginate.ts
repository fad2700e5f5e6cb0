/**
 * Shares pages out among sections. Pure. A section goes on where the one before it ended or begins a page; of
 * all ways to choose, the one that reads best is taken: few pages, none left half empty, sections that fit
 * one page kept whole, and no section begun or ended with a mere scrap of itself.
 */
import {
  type Cursor,
  type FlowPiece,
  flowColumn,
  isLater,
  type Place,
  type PlacedOnPage,
} from './flow-column.ts';

export type FlowSection = {
  readonly main: readonly FlowPiece[];
  readonly notes: readonly FlowPiece[];
  readonly headPieces: number;
};
export type PagePlan = { readonly section: number; readonly places: readonly Place[] };

export type PaginateOptions = {
  /** Height of a page's frame. */
  readonly height: number;
  /** Space between two sections on a page. */
  readonly sectionGap: number;
};

/** @returns the pages in order; `section` is the first section on each. */
export function paginate(sections: readonly FlowSection[], options: PaginateOptions): readonly PagePlan[] {
  let ways: readonly Way[] = [{ end: { page: 0, y: 0 }, cost: 0, before: null, placed: [] }];
  for (const section of sections)
    ways = cheapest(ways.flatMap((way) => continuations(way, section, options)));
  const [best] = ways.toSorted((a, b) => wholeCost(a, options) - wholeCost(b, options));
  return best ? pagesOf(best) : [];
}

/** Beyond these a packet is too long for its reader; with the cover they are fourteen. */
const MOST_PAGES = 13;
const TOO_LONG = 2;

function wholeCost({ cost: flaws, end }: Way, { height }: PaginateOptions): number {
  const pages = end.page + 1;
  const scrap = pages > 1 && end.y < height * LEAST_LAST ? LAST_SCRAP : 0;
  return flaws + PAGE * pages + TOO_LONG * Math.max(pages - MOST_PAGES, 0) + scrap;
}

/** The sections so far, in one way of sharing pages out among them. */
type Way = {
  readonly end: Cursor;
  /** Of all flaws. The pages themselves are counted by the end. */
  readonly cost: number;
  readonly before: Way | null;
  /** Of the last section. */
  readonly placed: readonly PlacedOnPage[];
};

function continuations(
  way: Way,
  section: FlowSection,
  { height, sectionGap }: PaginateOptions,
): readonly Way[] {
  const { page, y } = way.end;
  const isFirst = way.before === null;
  const fresh = isFirst ? way.end : { page: page + 1, y: 0 };
  const onward = flowSection(section, { page, y: isFirst ? 0 : y + sectionGap }, height);
  const begun = flowSection(section, fresh, height);
  const left = isFirst ? 0 : cost.emptiness(1 - y / height);
  const anew = extended(way, begun, { flaws: left + cost.section(begun, height) });
  // What has no room for its head begins a page of itself.
  if (isFirst || onward.first.page > page || y + sectionGap >= height) return [anew];
  return [anew, extended(way, onward, { flaws: cost.section(onward, height, begun) })];
}

function extended(before: Way, { end, placed }: FlowedSection, { flaws }: { flaws: number }): Way {
  return { end, placed, before, cost: before.cost + flaws };
}

/** Ways that end at one place differ no more in what follows: only the cheapest is kept, the first of equals. */
function cheapest(ways: readonly Way[]): readonly Way[] {
  const kept = new Map<string, Way>();
  for (const way of ways) {
    const key = `${way.end.page} ${way.end.y.toFixed(2)}`;
    const known = kept.get(key);
    if (!known || way.cost < known.cost) kept.set(key, way);
  }
  return [...kept.values()];
}

type FlowedSection = {
  readonly placed: readonly PlacedOnPage[];
  readonly first: Cursor;
  readonly end: Cursor;
  /** Whether notes run over to a page that has nothing else of the section. */
  readonly overhangs: boolean;
};

/** Notes begin beside the first block, under the head. */
function flowSection({ main, notes, headPieces }: FlowSection, start: Cursor, height: number): FlowedSection {
  const head = main[headPieces]?.id ?? -1;
  const measured = flowColumn(main, { start, column: 'main', height });
  const margin = flowColumn(notes, { start: measured.tops.get(head) ?? start, column: 'notes', height });
  const body = main.some(({ clears }) => clears)
    ? flowColumn(main, { start, column: 'main', height, beside: margin.end })
    : measured;
  const end = isLater(margin.end, body.end) ? margin.end : body.end;
  const first = body.tops.get(main[0]?.id ?? -1) ?? start;
  return { placed: [...body.placed, ...margin.placed], first, end, overhangs: end.page > body.end.page };
}

/** What pages and flaws are worth. */
const PAGE = 0.75;
const SPLIT = 0.2;
const SCRAP = 0.25;
const EMPTY = 1.2;
/** A last page that is hardly begun looks like a mistake. */
const LAST_SCRAP = 0.5;
const LEAST_LAST = 0.25;
/** Shares of a page below which the beginning or the end of a section is a scrap. */
const LEAST_BEGINNING = 0.25;
const LEAST_END = 0.12;

const cost = {
  /** Of a page that is left: a little air costs nothing, half a page a good deal. */
  emptiness: (share: number): number => EMPTY * Math.max(share, 0) ** 2,

  /** Of a section as it is placed, against how it would stand on pages of its own. */
  section({ placed, first, end, overhangs }: FlowedSection, height: number, alone?: FlowedSection): number {
    if (end.page === first.page) return 0;
    const bottomOf = (page: number): number =>
      Math.max(
        0,
        ...placed.flatMap((one) => (one.page === page ? [one.place.y + one.place.to - one.place.from] : [])),
      );
    let sum = 0;
    for (let page = first.page; page < end.page; page += 1)
      sum += cost.emptiness(1 - bottomOf(page) / height);
    const fitsOne = alone !== undefined && alone.first.page === alone.end.page;
    if (fitsOne) sum += SPLIT;
    if (overhangs) sum += SCRAP;
    if (bottomOf(first.page) - first.y < height * LEAST_BEGINNING) sum += SCRAP;
    if (end.y < height * LEAST_END) sum += SCRAP;
    return sum;
  },
};

function pagesOf(last: Way): readonly PagePlan[] {
  const ways: Way[] = [];
  for (let way: Way | null = last; way?.before; way = way.before) ways.unshift(way);
  const pages: { section: number; places: Place[] }[] = [];
  ways.forEach(({ placed }, section) => {
    for (const { page, place } of placed) {
      while (pages.length <= page) pages.push({ section, places: [] });
      pages[page]?.places.push(place);
    }
  });
  return pages;
}
