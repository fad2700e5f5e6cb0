import type { z } from 'zod';
import type { Book } from '../../src/model/book.ts';
import { planProgramme } from '../../src/plan/plan-programme.ts';
import { projectSite } from '../../src/project/internal/project-site.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import type { SITE_COLLECTIONS, SiteCollection, SiteFile } from '../../src/views/site/site-file.ts';

type View<C extends SiteCollection> = z.output<(typeof SITE_COLLECTIONS)[C]>;

export interface Site {
  readonly files: readonly SiteFile[];
  readonly view: <C extends SiteCollection>(collection: C, path: string) => View<C>;
}

/** The site of a book: all its files, and one view by collection and path. */
export const siteOf = (book: Book): Site => {
  const assessment = assessBook(book);
  const files = projectSite(book, assessment, planProgramme(book, assessment));
  return {
    files,
    view: <C extends SiteCollection>(collection: C, path: string) => {
      const file = files.find((each) => each.collection === collection && each.path === path);
      if (file === undefined) throw new Error(`The site has no ${path}.`);
      return file.value as View<C>;
    },
  };
};
