import { type AccountMoney, type AccountScores, DIMENSIONS, type Dimension } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import type { InternalYear } from '../model/internal-facts.ts';
import type { LifeCycleStage, Offering } from '../model/offerings.ts';
import type { Indicator, ReviewModel } from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import { type FiscalYear, yearAsOf } from './accounts-in-book.ts';
import { isFresh } from './freshness.ts';
import { prepareJudgedMoney } from './group-money.ts';
import { accountMoney } from './money.ts';
import { type Reading, scoreDimension } from './score-dimension.ts';
import { resolveWeights, stagesInQuestion } from './weights.ts';

/** What scoring needs of a book and a year; made once for all accounts of the year. */
export interface Scoring {
  readonly book: Book;
  readonly year: FiscalYear;
  readonly offerings: ReadonlyMap<string, Offering>;
  readonly weightsOf: (stages: readonly LifeCycleStage[]) => StageWeights;
  readonly judgedMoneyOf: (accountId: string, own: AccountMoney) => AccountMoney;
}

export interface StageWeights {
  readonly overall: Readonly<Record<Dimension, number>>;
  readonly indicators: Readonly<Record<Dimension, readonly number[]>>;
}

const forDimensions = <T>(make: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> => ({
  need: make('need'),
  value: make('value'),
  behaviour: make('behaviour'),
});

const stageWeights = (model: ReviewModel, stages: readonly LifeCycleStage[]): StageWeights => {
  const { dimensions } = model.growth;
  const overall = resolveWeights(
    DIMENSIONS.map((dimension) => dimensions[dimension].weight),
    stages,
  );
  return {
    overall: forDimensions((dimension) => overall[DIMENSIONS.indexOf(dimension)] ?? 0),
    indicators: forDimensions((dimension) =>
      resolveWeights(
        Object.values(dimensions[dimension].indicators).map((indicator) => indicator.weight),
        stages,
      ),
    ),
  };
};

export function prepareScoring(book: Book, year: FiscalYear): Scoring {
  const known = new Map<string, StageWeights>();
  return {
    book,
    year,
    offerings: new Map(book.offerings.map((offering) => [offering.id, offering])),
    weightsOf: (stages) => {
      const key = stages.join();
      const weights = known.get(key) ?? stageWeights(book.model, stages);
      known.set(key, weights);
      return weights;
    },
    judgedMoneyOf: prepareJudgedMoney(book, year),
  };
}

const NOTHING: Reading = { raw: null, state: 'unknown', asOf: null, basis: null, source: null };

/** A figure of the year is of that year, so it is never stale in it. */
const readFigure = (raw: number | null, year: FiscalYear): Reading =>
  raw === null ? NOTHING : { raw, state: 'answered', asOf: year.ends, basis: 'computed', source: null };

const readAnswer = (
  id: string,
  indicator: Indicator,
  facts: InternalYear | undefined,
  scoring: Scoring,
): Reading => {
  // An indicator may be named like a member that every object has: "constructor".
  const answer = facts !== undefined && Object.hasOwn(facts.answers, id) ? facts.answers[id] : undefined;
  if (answer === undefined) return NOTHING;
  const { book, year } = scoring;
  const fresh = isFresh(
    answer.asOf,
    book.model.freshness[indicator.freshness],
    yearAsOf(year, book.settings),
  );
  return {
    raw: answer.value,
    state: fresh ? 'answered' : 'stale',
    asOf: answer.asOf,
    basis: answer.basis,
    source: answer.source ?? null,
  };
};

/** The scores of one account in one fiscal year: of its facts, of its group’s money where the model says so, and the model. */
export function scoreAccount(account: Account, scoring: Scoring): AccountScores {
  const { book, year } = scoring;
  const facts = account.internal.years.find((one) => one.year === year.year)?.facts;
  const money = accountMoney(facts, year.year, book.settings);
  const judgedMoney = scoring.judgedMoneyOf(account.id, money);
  const stages = stagesInQuestion(facts?.pursuing ?? [], scoring.offerings, book.model.growth.defaultStage);
  const weights = scoring.weightsOf(stages);
  const read = (id: string, indicator: Indicator): Reading =>
    ({
      answer: () => readAnswer(id, indicator, facts, scoring),
      revenue: () => readFigure(judgedMoney.revenue, year),
      'margin-percent': () => readFigure(judgedMoney.marginPercent, year),
    })[indicator.input]();
  const dimensions = forDimensions((dimension) => {
    const indicators = Object.entries(book.model.growth.dimensions[dimension].indicators);
    return scoreDimension(
      indicators.map(([id, indicator], index) => ({
        id,
        indicator,
        weight: weights.indicators[dimension][index] ?? 0,
        reading: read(id, indicator),
      })),
      book.model.growth.neutral,
    );
  });
  const weighed = DIMENSIONS.map((dimension) => {
    const { value } = dimensions[dimension];
    return value === null ? null : weights.overall[dimension] * value;
  });
  return {
    accountId: account.id,
    year: year.year,
    money,
    judgedMoney,
    dimensions,
    overall: weighed.some((one) => one === null)
      ? null
      : settlePoints(weighed.reduce((sum: number, one) => sum + (one ?? 0), 0)),
    weights: weights.overall,
    stages,
  };
}
