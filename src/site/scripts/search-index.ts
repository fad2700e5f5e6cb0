/** The search index as the panel asks it; loaded when it is first asked. */
import { SEARCH_FOLDER } from '../../views/site/search-folder.ts';
import type { Found } from './found.ts';

export interface Asked {
  readonly words: string;
  /** The choice in each filter; one without is absent. */
  readonly chosen: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly total: number;
  readonly found: readonly Found[];
}

/** What the panel can be filtered by, and how many records each choice has. */
export type Choices = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchIndex {
  readonly choices: () => Promise<Choices>;
  /** Up to `most` of what fits. */
  readonly search: (asked: Asked, most: number) => Promise<Answer>;
}

interface PagefindRecord {
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly filters: () => Promise<Choices>;
  readonly search: (
    words: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindRecord> }[] }>;
}

// Scripts and index lie side by side below the root of the site, wherever that is.
const ROOT = '..';

/** The address of a file of the site. */
export const siteUrl = (path: string): string => new URL(`${ROOT}/${path}`, import.meta.url).href;

let opened: Promise<SearchIndex> | undefined;

/** @throws where there is no index, as in a site that is served as it is written */
export const openIndex = (): Promise<SearchIndex> => {
  opened ??= open();
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
};

const open = async (): Promise<SearchIndex> => {
  const pagefind = (await import(
    /* @vite-ignore */ siteUrl(`${SEARCH_FOLDER}/pagefind.js`)
  )) as unknown as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  return {
    choices: () => pagefind.filters(),
    search: async ({ words, chosen }, most) => {
      const { results } = await pagefind.search(words === '' ? null : words, { filters: chosen });
      const records = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return { total: results.length, found: records.map(foundOf) };
    },
  };
};

const foundOf = ({ meta }: PagefindRecord): Found => ({
  kind: meta.kind ?? '',
  title: meta.title ?? '',
  line: meta.line ?? '',
  to: meta.to ?? '',
});
