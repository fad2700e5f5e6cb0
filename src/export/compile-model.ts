import type { YearAssessment } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import type { Judgement } from '../model/judgement.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { type CompiledWeights, compileWeights } from './compile-weights.ts';

/** The model as it was used: every setting with its default filled in, and what it resolved to. */
export interface CompiledModel {
  readonly version: string;
  readonly asOf: string;
  readonly reviewYear: number;
  readonly currency: string;
  /** The weights as shares, at each life-cycle stage. */
  readonly weights: CompiledWeights;
  /** The cut lines of each fiscal year, and the share of accounts that Tier 1 comes to. */
  readonly cuts: readonly Pick<YearAssessment, 'year' | 'asOf' | 'cuts'>[];
  /** The segments of the review year that have a tolerance band, and how they stand against it. */
  readonly bands: readonly {
    readonly method: string;
    readonly label: string;
    readonly from: number;
    readonly to: number;
    readonly share: number | null;
    readonly status: string;
  }[];
  /** The share of accounts that bears each label in the review year. */
  readonly shares: readonly {
    readonly method: string;
    readonly label: string;
    readonly accounts: number;
    readonly share: number | null;
  }[];
  readonly settings: ReviewModel;
}

/** Compiles the model of a book, as `model.json` of an export holds it. */
export function compileModel({ model, settings }: Book, { assessment }: Judgement): CompiledModel {
  return {
    version: model.version,
    asOf: settings.asOf,
    reviewYear: assessment.reviewYear,
    currency: settings.currency,
    weights: compileWeights(model),
    cuts: assessment.years
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, asOf, cuts }) => ({ year, asOf, cuts })),
    bands: assessment.segments.flatMap(({ scheme, label, band, shareOfAccounts }) =>
      band === null ? [] : [{ method: scheme, label, ...band, share: shareOfAccounts }],
    ),
    shares: assessment.segments.map(({ scheme, label, members, shareOfAccounts }) => ({
      method: scheme,
      label,
      accounts: members.length,
      share: shareOfAccounts,
    })),
    settings: model,
  };
}
