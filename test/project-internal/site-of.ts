import type { z } from 'zod';
import { judgeBook } from '../../src/judge-book.ts';
import type { Book } from '../../src/model/book.ts';
import { projectSite } from '../../src/project/internal/project-site.ts';
import type { SITE_COLLECTIONS, SiteCollection, SiteFile } from '../../src/views/site/site-file.ts';

type View<C extends SiteCollection> = z.output<(typeof SITE_COLLECTIONS)[C]>;

export interface Site {
  readonly files: readonly SiteFile[];
  readonly view: <C extends SiteCollection>(collection: C, path: string) => View<C>;
}

/** The site of a book: all its files, and one view by collection and path. */
export const siteOf = (book: Book): Site => {
  const files = projectSite(book, judgeBook(book));
  return {
    files,
    view: <C extends SiteCollection>(collection: C, path: string) => {
      const file = files.find((each) => each.collection === collection && each.path === path);
      if (file === undefined) throw new Error(`The site has no ${path}.`);
      return file.value as View<C>;
    },
  };
};
