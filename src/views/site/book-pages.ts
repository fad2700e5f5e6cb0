/** The pages that speak of the whole book: each collection once on the site, with its schema and its staged path. */
import { AcquisitionViewSchema } from './acquisition.ts';
import { BackTestViewSchema } from './back-test.ts';
import { BenchmarkViewSchema } from './benchmark.ts';
import { ChangesViewSchema } from './changes.ts';
import { CommitmentsViewSchema } from './commitments.ts';
import { DataQualityViewSchema } from './data-quality.ts';
import { DisagreementViewSchema } from './disagreement.ts';
import { ListsViewSchema } from './lists.ts';
import { ModelViewSchema } from './model-page.ts';
import { OwnersViewSchema } from './owners.ts';
import { PlaysViewSchema } from './plays.ts';
import { QuestionDebtViewSchema } from './question-debt.ts';
import { SensitivityViewSchema } from './sensitivity.ts';
import { StandingLabelsViewSchema } from './standing-labels.ts';
import { TasksViewSchema } from './tasks.ts';
import { TrustViewSchema } from './trust-page.ts';
import { VerticalsViewSchema } from './verticals.ts';
import { WhitespaceViewSchema } from './whitespace.ts';

export const BOOK_PAGES = {
  changes: ChangesViewSchema,
  disagreement: DisagreementViewSchema,
  owners: OwnersViewSchema,
  commitments: CommitmentsViewSchema,
  tasks: TasksViewSchema,
  plays: PlaysViewSchema,
  lists: ListsViewSchema,
  verticals: VerticalsViewSchema,
  whitespace: WhitespaceViewSchema,
  acquisition: AcquisitionViewSchema,
  trust: TrustViewSchema,
  dataQuality: DataQualityViewSchema,
  questionDebt: QuestionDebtViewSchema,
  sensitivity: SensitivityViewSchema,
  backTest: BackTestViewSchema,
  standingLabels: StandingLabelsViewSchema,
  benchmark: BenchmarkViewSchema,
  model: ModelViewSchema,
} as const;
export type BookPage = keyof typeof BOOK_PAGES;

/** The path of each on the site, without an ending; its staged file adds `.json`. */
export const BOOK_PAGE_PATHS = {
  changes: 'changes',
  disagreement: 'disagreement',
  owners: 'owners',
  commitments: 'commitments',
  tasks: 'tasks',
  plays: 'plays',
  lists: 'lists',
  verticals: 'verticals',
  whitespace: 'whitespace',
  acquisition: 'acquisition',
  trust: 'trust',
  dataQuality: 'data-quality',
  questionDebt: 'question-debt',
  sensitivity: 'sensitivity',
  backTest: 'back-test',
  standingLabels: 'standing-labels',
  benchmark: 'benchmark',
  model: 'model',
} as const satisfies Record<BookPage, string>;
