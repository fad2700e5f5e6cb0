/**
 * The differencing test. Two groups that were published, this year's and last year's or a sector and
 * all, differ by some firms; where these are few, whoever has both packets reads off their figures. So
 * firms are sorted into parts by the groups that they stand in, and a part that is no crowd is held
 * back: newcomers wait until enough of them come together, and whoever leaves leaves in company.
 *
 * Whatever is added to or taken from the published figures, every firm of a part counts alike. So if
 * every part is a crowd, nothing can be worked out that is about fewer firms than a crowd; and groups
 * that are then not published after all only make parts larger. See the handbook, peer benchmark.
 */
import { isCrowd } from './crowd.ts';
import { byText } from './order.ts';

/** A firm that states the figure this year, and the group of its own that it would stand in. */
export interface Candidate {
  readonly firm: string;
  readonly percent: number;
  /** A sector, `''` for those that stand among all only, or null where no group takes them. */
  readonly place: string | null;
}

/** A group that was published last year: the firms and their whole per cents. */
export type PublishedGroup = ReadonlyMap<string, number>;

/** The firms that may be counted: ids. What is not in it is held back. */
export function findCountable(
  candidates: readonly Candidate[],
  lastYear: readonly PublishedGroup[],
  leastApart: number,
): ReadonlySet<string> {
  const countable = new Set<string>();
  for (const [signature, part] of partsOf(candidates, lastYear)) {
    const kept = signature === '' ? newcomers(part, leastApart) : stayers(part, leastApart);
    for (const firm of kept) countable.add(firm);
  }
  return countable;
}

interface Stood {
  readonly firm: string;
  /** This year's whole per cent; null where it is in no group. */
  readonly now: number | null;
  /** Last year's; null of a newcomer. */
  readonly before: number | null;
  readonly place: string | null;
}

/** Firms by the groups of last year that they stood in: `''` for newcomers. */
function partsOf(
  candidates: readonly Candidate[],
  lastYear: readonly PublishedGroup[],
): ReadonlyMap<string, readonly Stood[]> {
  const now = new Map(candidates.map((candidate) => [candidate.firm, candidate]));
  const firms = new Set([...now.keys(), ...lastYear.flatMap((group) => [...group.keys()])]);
  const parts = new Map<string, Stood[]>();
  for (const firm of [...firms].sort(byText)) {
    const signature = lastYear.flatMap((group, index) => (group.has(firm) ? [index] : [])).join(' ');
    const candidate = now.get(firm);
    const place = candidate?.place ?? null;
    const before = lastYear.find((group) => group.has(firm))?.get(firm) ?? null;
    const stood = { firm, now: place === null ? null : (candidate?.percent ?? null), before, place };
    const part = parts.get(signature);
    if (part === undefined) parts.set(signature, [stood]);
    else part.push(stood);
  }
  return parts;
}

/** Newcomers of a place are counted where they are a crowd, and wait where they are not. */
function newcomers(part: readonly Stood[], leastApart: number): readonly string[] {
  return [...byPlace(part).values()]
    .filter((place) => isCrowd(nows(place), leastApart))
    .flatMap((place) => place.map(({ firm }) => firm));
}

/**
 * Of those who stood together last year: what is left of each place must be a crowd, and so must those
 * who are gone. Where too few are gone the largest place gives some of its firms, the first by id.
 */
function stayers(part: readonly Stood[], leastApart: number): readonly string[] {
  const stands = (place: readonly Stood[]): boolean =>
    isCrowd(nows(place), leastApart) && isCrowd(befores(place), leastApart);
  const places = [...byPlace(part).values()];
  const staying = places.filter(stands).sort((a, b) => b.length - a.length);
  const gone = [
    ...part.filter(({ place }) => place === null),
    ...places.filter((place) => !stands(place)).flat(),
  ];
  const kept: Stood[] = [];
  for (const place of staying) {
    const given = giveCompany(place, gone, { stands, leastApart });
    gone.push(...place.slice(0, given));
    kept.push(...place.slice(given));
  }
  return kept.map(({ firm }) => firm);
}

/** How many firms a place gives: as few as make a crowd of those who are gone, or all. Found by doubling, so that large books are quick. */
function giveCompany(
  place: readonly Stood[],
  gone: readonly Stood[],
  {
    stands,
    leastApart,
  }: { readonly stands: (place: readonly Stood[]) => boolean; readonly leastApart: number },
): number {
  const isEnough = (given: number): boolean =>
    isCrowd(befores([...gone, ...place.slice(0, given)]), leastApart);
  if (isEnough(0)) return 0;
  for (let given = Math.max(1, leastApart - gone.length); given < place.length; given *= 2)
    if (isEnough(given) && stands(place.slice(given))) return given;
  return place.length;
}

const nows = (part: readonly Stood[]): number[] => part.flatMap(({ now }) => now ?? []);
const befores = (part: readonly Stood[]): number[] => part.flatMap(({ before }) => before ?? []);

/** Those that stand somewhere this year, by place; places in the order of their ids. */
function byPlace(part: readonly Stood[]): ReadonlyMap<string, readonly Stood[]> {
  const places = new Map<string, Stood[]>();
  for (const one of part) {
    if (one.place === null) continue;
    const place = places.get(one.place);
    if (place === undefined) places.set(one.place, [one]);
    else place.push(one);
  }
  return new Map([...places].sort(([a], [b]) => byText(a, b)));
}
