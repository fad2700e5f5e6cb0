/** The pages that speak of the whole book, each with its place on the site. */
import { BOOK_PAGE_PATHS, type BookPage } from '../../views/site/book-pages.ts';
import type { SiteFile } from '../../views/site/site-file.ts';
import { projectAcquisition } from './acquisition.ts';
import type { Atlas } from './atlas.ts';
import { projectBackTest } from './back-test.ts';
import { projectChanges } from './changes.ts';
import { projectDisagreement } from './disagreement.ts';
import { projectLists } from './lists.ts';
import { projectModel } from './model-page.ts';
import { projectPlays } from './plays.ts';
import { projectQuestionDebt } from './question-debt.ts';
import { projectSensitivity } from './sensitivity.ts';
import { projectStandingLabels } from './standing-labels.ts';
import { projectTaskLists, projectTasks } from './tasks.ts';
import { projectTrust } from './trust-page.ts';
import { projectVerticals } from './verticals.ts';

const PAGES = {
  changes: projectChanges,
  disagreement: projectDisagreement,
  tasks: projectTasks,
  plays: projectPlays,
  lists: projectLists,
  verticals: projectVerticals,
  acquisition: projectAcquisition,
  trust: projectTrust,
  questionDebt: projectQuestionDebt,
  sensitivity: projectSensitivity,
  backTest: projectBackTest,
  standingLabels: projectStandingLabels,
  model: projectModel,
} as const satisfies { [P in BookPage]: (atlas: Atlas) => Extract<SiteFile, { collection: P }>['value'] };

/** The staged files of these pages, and of the tasks of each of our people. */
export const bookPages = (atlas: Atlas): SiteFile[] => [
  ...Object.entries(PAGES).map(
    ([page, project]) =>
      ({
        collection: page,
        path: `${BOOK_PAGE_PATHS[page as BookPage]}.json`,
        value: project(atlas),
      }) as SiteFile,
  ),
  ...projectTaskLists(atlas).map(
    ({ list, view }): SiteFile => ({ collection: 'taskLists', path: `tasks/${list}.json`, value: view }),
  ),
];
