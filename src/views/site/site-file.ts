/**
 * The files of the internal site's stage: which view lies at which path. The projection writes
 * them, the stage checks them again, and the pages read nothing else.
 */
import type { z } from 'zod';
import { AccountViewSchema } from './account.ts';
import { AccountsViewSchema } from './accounts.ts';
import { BOOK_PAGE_PATHS, BOOK_PAGES, type BookPage } from './book-pages.ts';
import { HandbookNumbersViewSchema } from './handbook-numbers.ts';
import { HomeViewSchema } from './home.ts';
import { OverviewViewSchema } from './overview.ts';
import { ProgrammeViewSchema } from './programme.ts';
import { ProspectViewSchema } from './prospect.ts';
import { ProspectsViewSchema } from './prospects.ts';
import { SchemeViewSchema } from './scheme.ts';
import { TaskListViewSchema } from './tasks.ts';

/** Each collection, with the schema of its views. */
export const SITE_COLLECTIONS = {
  home: HomeViewSchema,
  handbookNumbers: HandbookNumbersViewSchema,
  accounts: AccountViewSchema,
  accountIndex: AccountsViewSchema,
  schemes: SchemeViewSchema,
  segments: OverviewViewSchema,
  verticalPages: OverviewViewSchema,
  ownerPages: OverviewViewSchema,
  taskLists: TaskListViewSchema,
  ...BOOK_PAGES,
  programme: ProgrammeViewSchema,
  prospects: ProspectsViewSchema,
  prospectPages: ProspectViewSchema,
} as const;
export type SiteCollection = keyof typeof SITE_COLLECTIONS;

/** A staged view: `path` lies below `<stage>/site/`, with forward slashes. */
export type SiteFile = {
  [C in SiteCollection]: {
    readonly collection: C;
    readonly path: string;
    readonly value: z.output<(typeof SITE_COLLECTIONS)[C]>;
  };
}[SiteCollection];

/**
 * The collection that a staged path belongs to, and the id that pages know it by;
 * null where the path is none of ours. `segments/revenue-tier/high.json` is `revenue-tier/high`.
 */
export const parseSitePath = (path: string): { collection: SiteCollection; id: string } | null => {
  const single = SINGLE_FILES[path];
  if (single !== undefined) return { collection: single, id: single };
  const [, folder = '', id] = /^([a-z]+)\/([a-z0-9/-]+)\.json$/.exec(path) ?? [];
  const collection = FOLDERS[folder];
  return collection !== undefined && id !== undefined ? { collection, id } : null;
};

/** Where a view lies by its collection and the id that pages know it by: the other way round. */
export const sitePathOf = (collection: SiteCollection, id: string): string =>
  PATHS.get(collection) ?? `${FOLDER_OF.get(collection) ?? collection}/${id}.json`;

const FOLDERS: Readonly<Record<string, SiteCollection>> = {
  accounts: 'accounts',
  owners: 'ownerPages',
  prospects: 'prospectPages',
  schemes: 'schemes',
  segments: 'segments',
  tasks: 'taskLists',
  verticals: 'verticalPages',
};

const SINGLE_FILES: Readonly<Record<string, SiteCollection>> = {
  'handbook-numbers.json': 'handbookNumbers',
  'home.json': 'home',
  'accounts.json': 'accountIndex',
  'programme.json': 'programme',
  'prospects.json': 'prospects',
  ...Object.fromEntries(
    Object.entries(BOOK_PAGE_PATHS).map(([page, path]) => [`${path}.json`, page as BookPage]),
  ),
};

const PATHS: ReadonlyMap<SiteCollection, string> = new Map(
  Object.entries(SINGLE_FILES).map(([path, collection]) => [collection, path]),
);
const FOLDER_OF: ReadonlyMap<SiteCollection, string> = new Map(
  Object.entries(FOLDERS).map(([folder, collection]) => [collection, folder]),
);
