import {
  type AccountAssessment,
  type BookAssessment,
  DIMENSIONS,
  type Placement,
  type ResolvedCuts,
  type Score,
  type YearAssessment,
} from '../model/assessment.ts';
import type { Book } from '../model/book.ts';
import type { ProgrammePlan } from '../model/programme-plan.ts';
import type { Indicator, ReviewModel } from '../model/review-model.ts';
import { settlePoints } from '../model/settle.ts';
import { findDrivers } from '../score/drivers.ts';
import { findCheapestChanges, prepareChangeSearch } from '../segment/cheapest-change.ts';
import { choicesOf } from './explain-choices.ts';
import type {
  ExplainedGrowth,
  ExplainedLabel,
  ExplainedScore,
  Explanation,
  NamedPerson,
} from './explanation.ts';

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
    const { unit = null, input, direction, missing } = indicator;
    return [{ ...line, unit, input, direction, missing }];
  }),
});

const explainGrowth = (
  placed: AccountAssessment['labels']['growth-tier'],
  growth: ReviewModel['growth'],
  cuts: ResolvedCuts['growth'],
): ExplainedGrowth => {
  const { dimensions, weights } = placed;
  const declared = growth.dimensions;
  const { up, down } = findCheapestChanges(placed, prepareChangeSearch(growth, cuts));
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
    drivers: findDrivers(placed, growth.neutral),
    cheapestChange: up,
    cheapestFall: down,
  };
};

const namedPerson = (team: Book['team'], id: string | null): NamedPerson | null => {
  if (id === null) return null;
  const { name = id, title = null } = team.find((one) => one.id === id) ?? {};
  return { id, name, title };
};

const explainProgramme = (
  id: string,
  team: Book['team'],
  plan: ProgrammePlan,
  placed: AccountAssessment | undefined,
): Explanation['programme'] => {
  const entry = plan.entries.find(({ accountId }) => accountId === id);
  if (entry !== undefined) {
    const people = { owner: namedPerson(team, entry.owner), sponsor: namedPerson(team, entry.sponsor) };
    return { isIn: true, because: entry.because, entry, people };
  }
  const declared = plan.declaredOut.find(({ accountId }) => accountId === id);
  const because =
    declared?.because ??
    (placed?.year === plan.year
      ? `The programme does not take ${placed.labels['programme-segment'].label} accounts.`
      : `Not in the book of ${plan.year}.`);
  return { isIn: false, because, entry: null, people: { owner: null, sponsor: null } };
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
      last === undefined || labels === undefined
        ? null
        : {
            'revenue-tier': standing(labels['revenue-tier']),
            'profit-quadrant': standing(labels['profit-quadrant']),
            'growth-tier': explainGrowth(labels['growth-tier'], book.model.growth, last.year.cuts.growth),
            'programme-segment': standing(labels['programme-segment']),
          },
    money: last?.placed.money ?? null,
    measures: last?.placed.measures ?? null,
    cuts: last?.year.cuts ?? null,
    programme: explainProgramme(id, book.team, plan, last?.placed),
    choices: choicesOf(book.model, last?.year.cuts ?? null, book.settings.currency),
  };
}
