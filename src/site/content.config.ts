/**
 * Astro's door: the staged views, and nothing else. Truth was read and judged before; here each
 * view is parsed once more by its strict schema, and a view that does not fit stops the build.
 */

import { defineCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { parseSitePath, SITE_COLLECTIONS, type SiteCollection } from '../views/site/site-file.ts';

// Without a stage, as when only types are checked, every collection is empty; the build's pages then refuse.
// The live site has a stage of its own and reads it when it draws.
const stage = (): string => join(process.env.RAPPORT_STAGE ?? 'no-stage', 'site');

const posix = (path: string): string => path.split(sep).join('/');

const listed = async (folder: string): Promise<readonly string[]> => {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => posix(relative(folder, file))).sort();
};

// Astro forgets the store when this file's text changes, not when an imported schema does.
const schemaHash = (collection: SiteCollection): string =>
  createHash('sha256')
    .update(JSON.stringify(z.toJSONSchema(SITE_COLLECTIONS[collection])))
    .digest('hex');

const load = async (collection: SiteCollection, context: LoaderContext): Promise<void> => {
  const { store, parseData, generateDigest } = context;
  const salt = schemaHash(collection);
  const kept = new Set<string>();
  for (const path of await listed(stage())) {
    const entry = parseSitePath(path);
    if (entry?.collection !== collection) continue;
    const text = await readFile(join(stage(), path), 'utf8');
    kept.add(entry.id);
    const digest = generateDigest(salt + text);
    if (store.get(entry.id)?.digest === digest) continue;
    store.set({ id: entry.id, data: await parseData({ id: entry.id, data: JSON.parse(text) }), digest });
  }
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
};

const stagedViews = (collection: SiteCollection): Loader => ({
  name: `staged-${collection}`,
  load: (context) => load(collection, context),
});

export const collections = {
  home: defineCollection({ loader: stagedViews('home'), schema: SITE_COLLECTIONS.home }),
  accounts: defineCollection({ loader: stagedViews('accounts'), schema: SITE_COLLECTIONS.accounts }),
  accountIndex: defineCollection({
    loader: stagedViews('accountIndex'),
    schema: SITE_COLLECTIONS.accountIndex,
  }),
  schemes: defineCollection({ loader: stagedViews('schemes'), schema: SITE_COLLECTIONS.schemes }),
  segments: defineCollection({ loader: stagedViews('segments'), schema: SITE_COLLECTIONS.segments }),
  programme: defineCollection({ loader: stagedViews('programme'), schema: SITE_COLLECTIONS.programme }),
  prospects: defineCollection({ loader: stagedViews('prospects'), schema: SITE_COLLECTIONS.prospects }),
  prospectPages: defineCollection({
    loader: stagedViews('prospectPages'),
    schema: SITE_COLLECTIONS.prospectPages,
  }),
  verticalPages: defineCollection({
    loader: stagedViews('verticalPages'),
    schema: SITE_COLLECTIONS.verticalPages,
  }),
  ownerPages: defineCollection({ loader: stagedViews('ownerPages'), schema: SITE_COLLECTIONS.ownerPages }),
  owners: defineCollection({ loader: stagedViews('owners'), schema: SITE_COLLECTIONS.owners }),
  commitments: defineCollection({ loader: stagedViews('commitments'), schema: SITE_COLLECTIONS.commitments }),
  whitespace: defineCollection({ loader: stagedViews('whitespace'), schema: SITE_COLLECTIONS.whitespace }),
  dataQuality: defineCollection({ loader: stagedViews('dataQuality'), schema: SITE_COLLECTIONS.dataQuality }),
  changes: defineCollection({ loader: stagedViews('changes'), schema: SITE_COLLECTIONS.changes }),
  disagreement: defineCollection({
    loader: stagedViews('disagreement'),
    schema: SITE_COLLECTIONS.disagreement,
  }),
  tasks: defineCollection({ loader: stagedViews('tasks'), schema: SITE_COLLECTIONS.tasks }),
  taskLists: defineCollection({ loader: stagedViews('taskLists'), schema: SITE_COLLECTIONS.taskLists }),
  plays: defineCollection({ loader: stagedViews('plays'), schema: SITE_COLLECTIONS.plays }),
  lists: defineCollection({ loader: stagedViews('lists'), schema: SITE_COLLECTIONS.lists }),
  verticals: defineCollection({ loader: stagedViews('verticals'), schema: SITE_COLLECTIONS.verticals }),
  acquisition: defineCollection({ loader: stagedViews('acquisition'), schema: SITE_COLLECTIONS.acquisition }),
  trust: defineCollection({ loader: stagedViews('trust'), schema: SITE_COLLECTIONS.trust }),
  questionDebt: defineCollection({
    loader: stagedViews('questionDebt'),
    schema: SITE_COLLECTIONS.questionDebt,
  }),
  sensitivity: defineCollection({ loader: stagedViews('sensitivity'), schema: SITE_COLLECTIONS.sensitivity }),
  backTest: defineCollection({ loader: stagedViews('backTest'), schema: SITE_COLLECTIONS.backTest }),
  standingLabels: defineCollection({
    loader: stagedViews('standingLabels'),
    schema: SITE_COLLECTIONS.standingLabels,
  }),
  model: defineCollection({ loader: stagedViews('model'), schema: SITE_COLLECTIONS.model }),
};
