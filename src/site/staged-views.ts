/**
 * The staged views, and nothing else: truth was read and judged before. A page reads its own file
 * when it is drawn and lets it go, so that a book of any size is drawn in the same memory, and each
 * view is parsed once more by its strict schema: one that does not fit stops the build. Astro's content
 * store would hold all views at once, written out and bundled as one text.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { parseSitePath, SITE_COLLECTIONS, type SiteCollection, sitePathOf } from '../views/site/site-file.ts';

type View<C extends SiteCollection> = z.output<(typeof SITE_COLLECTIONS)[C]>;

// The live site has a stage of its own. Without one, as when only types are checked, there are no pages.
const stage = (): string =>
  process.env.RAPPORT_LIVE_STAGE ?? join(process.env.RAPPORT_STAGE ?? 'no-stage', 'site');

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The ids of a collection's views, ascending. */
export const stagedIds = async (collection: SiteCollection): Promise<readonly string[]> => {
  const folder = join(stage(), dirname(sitePathOf(collection, 'any')));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (isGone(error)) return [];
    throw error;
  });
  return entries
    .flatMap((entry) => {
      const path = relative(stage(), join(entry.parentPath, entry.name)).split(sep).join('/');
      const staged = entry.isFile() ? parseSitePath(path) : null;
      return staged?.collection === collection ? [staged.id] : [];
    })
    .sort();
};

/** The view of one page of many, by its id. A stage without it cannot be built. */
export const stagedPage = async <C extends SiteCollection>(
  collection: C,
  id: string | undefined,
): Promise<View<C>> => {
  const path = join(stage(), sitePathOf(collection, id ?? ''));
  const text = await readFile(path, 'utf8').catch((error) => {
    throw isGone(error) ? new Error(`The stage holds no ${collection} "${id}".`) : error;
  });
  return SITE_COLLECTIONS[collection].parse(JSON.parse(text)) as View<C>;
};

interface Remembered {
  /** Staged files are replaced whole: another file at the same path has another mark. */
  readonly mark: string;
  readonly view: unknown;
}

const remembered = new Map<SiteCollection, Remembered>();

/** A view that the site has once, and several pages may ask for: remembered while its file stays the same. */
export const stagedView = async <C extends SiteCollection>(collection: C): Promise<View<C>> => {
  const found = await stat(join(stage(), sitePathOf(collection, collection))).catch((error) => {
    throw isGone(error) ? new Error(`The stage holds no ${collection}.`) : error;
  });
  const mark = `${found.ino}-${found.mtimeMs}-${found.size}`;
  const known = remembered.get(collection);
  if (known?.mark === mark) return known.view as View<C>;
  const view = await stagedPage(collection, collection);
  remembered.set(collection, { mark, view });
  return view;
};
