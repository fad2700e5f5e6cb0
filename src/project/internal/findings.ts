/** What the pages of the whole book find, each in its headline, for the pages that lead to them. */
import { BOOK_PAGE_PATHS, type BookPage } from '../../views/site/book-pages.ts';
import type { Finding } from '../../views/site/finding.ts';
import { acquisitionHeadline } from './acquisition.ts';
import type { Atlas } from './atlas.ts';
import { backTestHeadline } from './back-test.ts';
import { benchmarkHeadline } from './benchmark.ts';
import { changesHeadline } from './changes.ts';
import { commitmentsHeadline } from './commitments.ts';
import { qualityHeadline } from './data-quality.ts';
import { disagreementHeadline } from './disagreement.ts';
import { listsHeadline } from './lists.ts';
import { modelHeadline } from './model-page.ts';
import { ownersHeadline } from './owners.ts';
import { playsHeadline } from './plays.ts';
import { debtHeadline } from './question-debt.ts';
import { sensitivityHeadline } from './sensitivity.ts';
import { standingHeadline } from './standing-labels.ts';
import { tasksHeadline } from './tasks.ts';
import { trustHeadline } from './trust-page.ts';
import { verticalsHeadline } from './verticals.ts';
import { whitespaceHeadline } from './whitespace.ts';

const PAGES = {
  changes: { name: 'What changed', headline: changesHeadline },
  disagreement: { name: 'Where the methods disagree', headline: disagreementHeadline },
  owners: { name: 'Who answers for what', headline: ownersHeadline },
  commitments: { name: 'What was promised', headline: commitmentsHeadline },
  tasks: { name: 'What to do next', headline: tasksHeadline },
  plays: { name: 'Plays of Tier 1', headline: playsHeadline },
  lists: { name: 'Who is best for us', headline: listsHeadline },
  verticals: { name: 'Where we are proven', headline: verticalsHeadline },
  whitespace: { name: 'What they do not buy yet', headline: whitespaceHeadline },
  acquisition: { name: 'New accounts', headline: acquisitionHeadline },
  trust: { name: 'How far to trust it', headline: trustHeadline },
  dataQuality: { name: 'How good the data is', headline: qualityHeadline },
  questionDebt: { name: 'What to ask next', headline: debtHeadline },
  sensitivity: { name: 'Shaken weights', headline: sensitivityHeadline },
  backTest: { name: 'Back-test', headline: backTestHeadline },
  standingLabels: { name: 'Labels kept or set', headline: standingHeadline },
  benchmark: { name: 'What customers are told of their peers', headline: benchmarkHeadline },
  model: { name: 'The model', headline: modelHeadline },
} as const satisfies Record<BookPage, { name: string; headline: (atlas: Atlas) => string }>;

/** The headlines of the pages asked for, in that order. */
export const findingsOf = (atlas: Atlas, pages: readonly BookPage[]): Finding[] =>
  pages.map((page) => ({
    page: BOOK_PAGE_PATHS[page],
    name: PAGES[page].name,
    sentence: PAGES[page].headline(atlas),
  }));
