/** The staged views as pages take them: each with the type of its schema. */
import { getCollection, getEntry } from 'astro:content';
import type { z } from 'astro/zod';
import type { SITE_COLLECTIONS, SiteCollection } from '../views/site/site-file.ts';
import { liveStage, liveViews } from './live-views.ts';

type View<C extends SiteCollection> = z.output<(typeof SITE_COLLECTIONS)[C]>;

interface Entry<C extends SiteCollection> {
  readonly id: string;
  readonly data: View<C>;
}

// Astro types a collection by its literal name only, not by a name that varies.

/** A view that the site has once; its id is its collection's name. A stage without it cannot be built. */
export const stagedView = async <C extends SiteCollection>(collection: C): Promise<View<C>> => {
  const live = liveStage();
  const entry = (
    live === undefined
      ? await getEntry(collection, collection)
      : (await liveViews(live, collection)).find(({ id }) => id === collection)
  ) as { readonly data: View<C> } | undefined;
  if (entry === undefined) throw new Error(`The stage holds no ${collection}.`);
  return entry.data;
};

/** All views of a collection, each with its id, ascending. */
export const stagedViews = async <C extends SiteCollection>(
  collection: C,
): Promise<readonly { readonly id: string; readonly view: View<C> }[]> => {
  const live = liveStage();
  const found = live === undefined ? await getCollection(collection) : await liveViews(live, collection);
  const entries = found as unknown as readonly Entry<C>[];
  return entries.map(({ id, data }) => ({ id, view: data })).sort((a, b) => (a.id < b.id ? -1 : 1));
};
