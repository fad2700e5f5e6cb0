/**
 * The door to the internal site: everything its pages may show, as views. Nothing here reaches a
 * customer: the packets have a door of their own.
 */
import type { Scheme } from '../../model/assessment.ts';
import type { Book } from '../../model/book.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { SiteFile } from '../../views/site/site-file.ts';
import { projectAccount } from './account.ts';
import { projectAccounts } from './accounts.ts';
import { openAtlas } from './atlas.ts';
import { bookPages } from './book-pages.ts';
import type { Places } from './edit-place.ts';
import { projectHandbookNumbers } from './handbook-numbers.ts';
import { projectHome } from './home.ts';
import { projectProgramme } from './programme.ts';
import { projectProspect } from './prospect.ts';
import { projectProspects } from './prospects.ts';
import { projectScheme } from './scheme.ts';
import { projectSegment } from './segment.ts';
import { schemeIds } from './words.ts';

/** The files of the site's stage, ascending by path. `places` say on which lines of content facts lie. */
export const projectSite = (book: Book, judgement: Judgement, places?: Places): SiteFile[] => {
  const atlas = openAtlas(book, judgement, places);
  const { assessment } = judgement;
  const files: SiteFile[] = [
    { collection: 'home', path: 'home.json', value: projectHome(atlas) },
    {
      collection: 'handbookNumbers',
      path: 'handbook-numbers.json',
      value: projectHandbookNumbers(atlas),
    },
    { collection: 'accountIndex', path: 'accounts.json', value: projectAccounts(atlas) },
    { collection: 'programme', path: 'programme.json', value: projectProgramme(atlas) },
    { collection: 'prospects', path: 'prospects.json', value: projectProspects(atlas) },
    ...bookPages(atlas),
    ...schemeIds().map(
      (scheme: Scheme): SiteFile => ({
        collection: 'schemes',
        path: `schemes/${scheme}.json`,
        value: projectScheme(atlas, scheme),
      }),
    ),
    ...assessment.segments.map(
      (segment): SiteFile => ({
        collection: 'segments',
        path: `segments/${segment.scheme}/${segment.label}.json`,
        value: projectSegment(atlas, segment),
      }),
    ),
    ...book.prospects.map(
      (prospect): SiteFile => ({
        collection: 'prospectPages',
        path: `prospects/${prospect.id}.json`,
        value: projectProspect(atlas, prospect),
      }),
    ),
    ...book.accounts.map(
      (account): SiteFile => ({
        collection: 'accounts',
        path: `accounts/${account.id}.json`,
        value: projectAccount(atlas, account),
      }),
    ),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
};
