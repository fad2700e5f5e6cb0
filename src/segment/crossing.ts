/** Clauses that tell how a figure, a cut, or what is known of either changed from one year to the next. */
import { apart, type Speller } from './words.ts';

/** The year before, and the year under review. */
export type Pair<T> = readonly [T, T];

export const went = (name: string, [from, to]: Pair<number>, spell: Speller): string => {
  const [first, second] = apart(spell, from, to);
  return from === to
    ? `${name} stayed at ${first}`
    : `${name} ${to > from ? 'rose' : 'fell'} from ${first} to ${second}`;
};

/** What is said of a crossing, and what it is owed to. */
export interface Crossing {
  readonly clause: string;
  readonly cause: 'value' | 'cut' | 'knowledge';
}

const reaches = (value: number, cut: number | null): boolean => cut !== null && value >= cut;

/**
 * How a value came to the other side of a cut: it moved, the cut did, or it became known. Null
 * where it did not. A cut that is null lies above everybody.
 */
export function crossing(
  name: string,
  values: Pair<number | null>,
  [cutFrom, cutTo]: Pair<number | null>,
  spell: Speller,
): Crossing | null {
  const [from, to] = values;
  if (from === null || to === null) {
    if (from === to) return null;
    const clause = to === null ? `${name} is no longer known` : `${name} became known, at ${spell(to)}`;
    return { clause, cause: 'knowledge' };
  }
  const reached = reaches(to, cutTo);
  if (reaches(from, cutFrom) === reached) return null;
  const moved = went(name, [from, to], spell);
  if (cutTo !== null && reaches(from, cutTo) !== reached) {
    const way = to === cutTo ? 'reaching' : reached ? 'past' : 'below';
    return { clause: `${moved}, ${way} the cut at ${apart(spell, cutTo, to)[0]}`, cause: 'value' };
  }
  const line = (cut: number | null) => (cut === null ? 'above every account' : spell(cut));
  const clause = `the cut of ${name} moved from ${line(cutFrom)} to ${line(cutTo)}, while ${moved}`;
  return { clause, cause: 'cut' };
}
