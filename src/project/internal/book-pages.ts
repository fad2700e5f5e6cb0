/** The pages that speak of the whole book, each with its place on the site. */
import { BOOK_PAGE_PATHS, type BookPage } from '../../views/site/book-pages.ts';
import type { SiteFile } from '../../views/site/site-file.ts';
import { projectAcquisition } from './acquisition.ts';
import type { Atlas } from './atlas.ts';
import { projectBackTest } from './back-test.ts';
import { projectBenchmark } from './benchmark.ts';
import { projectChanges } from './changes.ts';
import { projectCommitments } from './commitments.ts';
import { projectDataQuality } from './data-quality.ts';
import { projectDisagreement } from './disagreement.ts';
import { projectLists } from './lists.ts';
import { projectModel } from './model-page.ts';
import { ownersOf, projectOwner } from './owner.ts';
import { projectOwners } from './owners.ts';
import { projectPlays } from './plays.ts';
import { projectQuestionDebt } from './question-debt.ts';
import { projectSensitivity } from './sensitivity.ts';
import { projectStandingLabels } from './standing-labels.ts';
import { projectTaskLists, projectTasks } from './tasks.ts';
import { projectTrust } from './trust-page.ts';
import { projectVertical, verticalPage } from './vertical.ts';
import { projectVerticals } from './verticals.ts';
import { projectWhitespace } from './whitespace.ts';

const PAGES = {
  changes: projectChanges,
  disagreement: projectDisagreement,
  owners: projectOwners,
  commitments: projectCommitments,
  tasks: projectTasks,
  plays: projectPlays,
  lists: projectLists,
  verticals: projectVerticals,
  whitespace: projectWhitespace,
  acquisition: projectAcquisition,
  trust: projectTrust,
  dataQuality: projectDataQuality,
  questionDebt: projectQuestionDebt,
  sensitivity: projectSensitivity,
  backTest: projectBackTest,
  standingLabels: projectStandingLabels,
  benchmark: projectBenchmark,
  model: projectModel,
} as const satisfies { [P in BookPage]: (atlas: Atlas) => Extract<SiteFile, { collection: P }>['value'] };

/** The staged files of these pages, and of those that they lead into: a person's or a vertical's. */
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
  ...ownerFiles(atlas),
  ...atlas.judgement.qualification.verticals.map(
    (vertical): SiteFile => ({
      collection: 'verticalPages',
      path: `${verticalPage(vertical.id)}.json`,
      value: projectVertical(atlas, vertical),
    }),
  ),
];

const ownerFiles = (atlas: Atlas): SiteFile[] => {
  const owners = ownersOf(atlas);
  return owners.map((owner) => ({
    collection: 'ownerPages',
    path: `${owner.page}.json`,
    value: projectOwner(atlas, owners, owner),
  }));
};
