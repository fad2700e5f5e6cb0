import { folded } from './cell-key.ts';

/** One thing that the search found. */
export interface Found {
  readonly kind: string;
  readonly title: string;
  readonly line: string;
  /** Its page, below the root of the site. */
  readonly to: string;
}

/** How well a title fits what was typed: all of it, its beginning, the beginning of a word. */
const closeness = (title: string, query: string): number => {
  if (title === query) return 3;
  if (title.startsWith(query)) return 2;
  return title.split(/[\s,.–-]+/).some((word) => word.startsWith(query)) ? 1 : 0;
};

/** What was found, names that fit first, else in the order of the index: who types a name looks for it. */
export const rankFound = (found: readonly Found[], query: string): readonly Found[] => {
  const words = folded(query).trim();
  const rank = ({ kind, title }: Found): number =>
    closeness(folded(title), words) * 2 + Number(kind === 'account' || kind === 'prospect');
  return words === '' ? found : [...found].sort((a, b) => rank(b) - rank(a));
};
