import type { AccountAssessment, ResolvedCuts } from '../model/assessment.ts';
import type { ReviewModel } from '../model/review-model.ts';

/** One account in two years, with the cut lines of each. */
export interface YearChange {
  readonly before: AccountAssessment;
  readonly after: AccountAssessment;
  readonly cutsBefore: ResolvedCuts;
  readonly cutsAfter: ResolvedCuts;
  readonly model: ReviewModel;
  readonly currency: string;
}
