/** The pages that speak of the whole book: each collection once on the site, with its schema and its staged path. */
import { AcquisitionViewSchema } from './acquisition.ts';
import { BackTestViewSchema } from './back-test.ts';
import { ChangesViewSchema } from './changes.ts';
import { DisagreementViewSchema } from './disagreement.ts';
import { ListsViewSchema } from './lists.ts';
import { ModelViewSchema } from './model-page.ts';
import { PlaysViewSchema } from './plays.ts';
import { QuestionDebtViewSchema } from './question-debt.ts';
import { SensitivityViewSchema } from './sensitivity.ts';
import { StandingLabelsViewSchema } from './standing-labels.ts';
import { TasksViewSchema } from './tasks.ts';
import { TrustViewSchema } from './trust-page.ts';
import { VerticalsViewSchema } from './verticals.ts';

export const BOOK_PAGES = {
  changes: ChangesViewSchema,
  disagreement: DisagreementViewSchema,
  tasks: TasksViewSchema,
  plays: PlaysViewSchema,
  lists: ListsViewSchema,
  verticals: VerticalsViewSchema,
  acquisition: AcquisitionViewSchema,
  trust: TrustViewSchema,
  questionDebt: QuestionDebtViewSchema,
  sensitivity: SensitivityViewSchema,
  backTest: BackTestViewSchema,
  standingLabels: StandingLabelsViewSchema,
  model: ModelViewSchema,
} as const;
export type BookPage = keyof typeof BOOK_PAGES;

/** The path of each on the site, without an ending; its staged file adds `.json`. */
export const BOOK_PAGE_PATHS = {
  changes: 'changes',
  disagreement: 'disagreement',
  tasks: 'tasks',
  plays: 'plays',
  lists: 'lists',
  verticals: 'verticals',
  acquisition: 'acquisition',
  trust: 'trust',
  questionDebt: 'question-debt',
  sensitivity: 'sensitivity',
  backTest: 'back-test',
  standingLabels: 'standing-labels',
  model: 'model',
} as const satisfies Record<BookPage, string>;
