import type {
  AccountAssessment,
  AccountMoney,
  BookAssessment,
  Dimension,
  GrowthTier,
  Placement,
  ProgrammeSegment,
  Quadrant,
  ReceiptLine,
  ResolvedCuts,
  RevenueTier,
  Score,
  YearAssessment,
} from '../model/assessment.ts';
import { DIMENSIONS } from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import type { ProgrammeEntry, ProgrammePlan } from '../model/programme-plan.ts';
import type { Indicator, MissingPolicy, ProgrammeMeasure, ReviewModel } from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import { type Choice, choicesOf } from './explain-choices.ts';

/** `raw` is computed from the facts and `held` is what stands; `label` is what is shown. */
export interface ExplainedLabel<Label extends string> extends Placement<Label> {
  readonly raw: Label;
  readonly held: Label;
}

export interface ExplainedLine extends ReceiptLine {
  readonly unit: string | null;
  readonly direction: Indicator['direction'];
  /** What the model does where this indicator is unknown. */
  readonly missing: MissingPolicy;
}

export interface ExplainedScore extends Omit<Score, 'receipt' | 'value'> {
  readonly score: Score['value'];
  readonly receipt: readonly ExplainedLine[];
}

export interface ExplainedGrowth extends ExplainedLabel<GrowthTier> {
  readonly firmness: AccountAssessment['labels']['growth-tier']['firmness'];
  /** Of the overall score; the dimensions carry their own. */
  readonly interval: Score['interval'];
  /** Share of the whole model that is answered and fresh, each dimension by its weight. */
  readonly coverage: number;
  readonly overall: number | null;
  readonly weights: Readonly<Record<Dimension, number>>;
  readonly stages: readonly string[];
  readonly rankInTier: number;
  readonly dimensions: Readonly<Record<Dimension, ExplainedScore>>;
}

/** All that the methods say of one account, at full precision. */
export interface Explanation {
  readonly account: { readonly id: string; readonly name: string };
  /** The review year, or the last year in which the account was in the book. */
  readonly year: number;
  readonly asOf: string;
  readonly currency: string;
  /** The version of the model. */
  readonly model: string;
  /** Null where the account was never in the book. */
  readonly methods: {
    readonly 'revenue-tier': ExplainedLabel<RevenueTier>;
    readonly 'profit-quadrant': ExplainedLabel<Quadrant>;
    readonly 'growth-tier': ExplainedGrowth;
    readonly 'programme-segment': ExplainedLabel<ProgrammeSegment>;
  } | null;
  readonly money: AccountMoney | null;
  /** What the rules of the segments see; levels by their rank from 0. */
  readonly measures: Readonly<Record<ProgrammeMeasure, number | null>> | null;
  readonly cuts: ResolvedCuts | null;
  readonly programme: {
    readonly isIn: boolean;
    readonly because: string;
    readonly entry: ProgrammeEntry | null;
  };
  /** What the content's author decided where the methods leave it open. */
  readonly choices: readonly Choice[];
}

const standing = <Label extends string>({ label, because }: Placement<Label>): ExplainedLabel<Label> => ({
  label,
  raw: label,
  held: label,
  because,
});

const explainScore = (score: Score, indicators: Readonly<Record<string, Indicator>>): ExplainedScore => ({
  score: score.value,
  interval: score.interval,
  coverage: score.coverage,
  receipt: score.receipt.flatMap((line) => {
    const indicator = indicators[line.indicator];
    if (indicator === undefined) return [];
    const { unit = null, direction, missing } = indicator;
    return [{ ...line, unit, direction, missing }];
  }),
});

const explainGrowth = (
  placed: AccountAssessment['labels']['growth-tier'],
  { dimensions: declared }: ReviewModel['growth'],
): ExplainedGrowth => {
  const { dimensions, weights } = placed;
  const weigh = (of: (score: Score) => number): number =>
    settlePoints(DIMENSIONS.reduce((sum, name) => sum + weights[name] * of(dimensions[name]), 0));
  return {
    ...standing(placed),
    firmness: placed.firmness,
    interval: { low: weigh(({ interval }) => interval.low), high: weigh(({ interval }) => interval.high) },
    coverage: weigh(({ coverage }) => coverage),
    overall: placed.overall,
    weights,
    stages: placed.stages,
    rankInTier: placed.rankInTier,
    dimensions: {
      need: explainScore(dimensions.need, declared.need.indicators),
      value: explainScore(dimensions.value, declared.value.indicators),
      behaviour: explainScore(dimensions.behaviour, declared.behaviour.indicators),
    },
  };
};

const explainProgramme = (
  id: string,
  plan: ProgrammePlan,
  placed: AccountAssessment | undefined,
): Explanation['programme'] => {
  const entry = plan.entries.find(({ accountId }) => accountId === id);
  if (entry !== undefined) return { isIn: true, because: entry.because, entry };
  const declared = plan.declaredOut.find(({ accountId }) => accountId === id);
  const because =
    declared?.because ??
    (placed?.year === plan.year
      ? `The programme does not take ${placed.labels['programme-segment'].label} accounts.`
      : `Not in the book of ${plan.year}.`);
  return { isIn: false, because, entry: null };
};

/** The latest year up to the review year in which the account is in the book. */
const lastYearOf = (id: string, { years, reviewYear }: BookAssessment) =>
  years
    .filter(({ year }) => year <= reviewYear)
    .map((year) => ({ year, placed: year.accounts.find(({ accountId }) => accountId === id) }))
    .findLast((one): one is { year: YearAssessment; placed: AccountAssessment } => one.placed !== undefined);

/**
 * Explains one account of the book as a value that is ready for JSON. The account of that id
 * must exist: who asks has looked.
 */
export function explainAccount(
  book: Book,
  assessment: BookAssessment,
  plan: ProgrammePlan,
  id: string,
): Explanation {
  const account = book.accounts.find((one) => one.id === id);
  if (account === undefined) throw new Error(`No account "${id}" in the book`);
  const last = lastYearOf(id, assessment);
  const labels = last?.placed.labels;
  return {
    account: { id, name: account.customer.profile.name },
    year: last?.year.year ?? assessment.reviewYear,
    asOf: last?.year.asOf ?? book.settings.asOf,
    currency: book.settings.currency,
    model: book.model.version,
    methods:
      labels === undefined
        ? null
        : {
            'revenue-tier': standing(labels['revenue-tier']),
            'profit-quadrant': standing(labels['profit-quadrant']),
            'growth-tier': explainGrowth(labels['growth-tier'], book.model.growth),
            'programme-segment': standing(labels['programme-segment']),
          },
    money: last?.placed.money ?? null,
    measures: last?.placed.measures ?? null,
    cuts: last?.year.cuts ?? null,
    programme: explainProgramme(id, plan, last?.placed),
    choices: choicesOf(book.model, last?.year.cuts ?? null, book.settings.currency),
  };
}
