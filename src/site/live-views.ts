/**
 * The staged views as the live site reads them: from the stage itself, whenever a page is drawn.
 * Astro's own store waits half a second before it tells of a change.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseSitePath, SITE_COLLECTIONS, type SiteCollection } from '../views/site/site-file.ts';

/** Where the live site's views lie; undefined in a build. */
export const liveStage = (): string | undefined => process.env.RAPPORT_LIVE_STAGE;

interface Parsed {
  /** Staged files are replaced whole: another file at the same path has another mark. */
  readonly mark: string;
  readonly view: unknown;
}

const parsed = new Map<string, Parsed>();

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function readView(collection: SiteCollection, file: string): Promise<unknown> {
  try {
    const { ino, mtimeMs, size } = await stat(file);
    const mark = `${ino}-${mtimeMs}-${size}`;
    const known = parsed.get(file);
    if (known?.mark === mark) return known.view;
    const view = SITE_COLLECTIONS[collection].parse(JSON.parse(await readFile(file, 'utf8')));
    parsed.set(file, { mark, view });
    return view;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** The views of a collection as they are staged now, each with its id, in no order. */
export async function liveViews(
  stage: string,
  collection: SiteCollection,
): Promise<readonly { readonly id: string; readonly data: unknown }[]> {
  const entries = await readdir(stage, { recursive: true, withFileTypes: true });
  const views = entries.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    const staged = parseSitePath(relative(stage, file).split(sep).join('/'));
    if (staged?.collection !== collection) return [];
    const data = await readView(collection, file);
    return data === undefined ? [] : [{ id: staged.id, data }];
  });
  return (await Promise.all(views)).flat();
}
