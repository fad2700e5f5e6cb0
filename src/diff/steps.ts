/**
 * The way from the base to the change, a step a cause: the day moves on, the facts change, the model
 * changes. Each step is a book of its own, judged like any other. See the handbook, what a change does.
 */
import type { YearAssessment } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { assessBook } from '../segment/assess-book.ts';
import { type Pair, type Sides, yearUnderReview } from './sides.ts';

export interface Steps {
  readonly base: YearAssessment;
  /** The facts of the base on the day of the change. */
  readonly time: YearAssessment;
  /** The facts of the change, judged by the model of the base. */
  readonly data: YearAssessment;
  readonly now: YearAssessment;
}

/** Whether two models judge alike: version, note and the limit of a change judge nothing. */
export const judgesAlike = (one: ReviewModel, other: ReviewModel): boolean =>
  canonicalJson(judging(one)) === canonicalJson(judging(other));

const judging = ({ version: _, note: __, change: ___, ...rest }: ReviewModel): object => rest;

/** Null where one of the books has no account to judge. */
export function takeSteps(sides: Sides, pairs: readonly Pair[]): Steps | null {
  const { before, after } = sides;
  const [base, now] = [yearUnderReview(before), yearUnderReview(after)];
  if (base === null || now === null) return null;
  const [was, is] = [before.book.settings, after.book.settings];
  // A year that the base knows nothing of cannot be judged with its facts: the years stand side by side as they are.
  const isSameDay = was.asOf === is.asOf || was.reviewYear !== is.reviewYear;
  const onTheDay = (): YearAssessment =>
    judgeYear({ ...before.book, settings: { ...was, asOf: is.asOf } }) ?? base;
  const byTheOldModel = (): YearAssessment =>
    judgeYear({ ...after.book, model: before.book.model, accounts: withDroppedAnswers(sides, pairs) }) ?? now;
  return {
    base,
    time: isSameDay ? base : onTheDay(),
    data: judgesAlike(before.book.model, after.book.model) ? now : byTheOldModel(),
    now,
  };
}

/** The year under review alone: nothing of it hangs on how other years are judged. */
function judgeYear(book: Book): YearAssessment | null {
  const { settings } = book;
  const fiscalYears = settings.fiscalYears.filter(({ year }) => year === settings.reviewYear);
  return assessBook({ ...book, settings: { ...settings, fiscalYears } }).years[0] ?? null;
}

/**
 * The accounts of the change, with the answers to questions that its model asks no more: they had
 * to go with the question, so that their going is the model’s doing and not the data’s.
 */
function withDroppedAnswers({ before, after }: Sides, pairs: readonly Pair[]): readonly Account[] {
  const asked = indicatorsOf(after.book.model);
  const dropped = [...indicatorsOf(before.book.model)].filter((id) => !asked.has(id));
  if (dropped.length === 0) return after.book.accounts;
  return pairs.flatMap((pair) => {
    if (pair.after === null) return [];
    const years = pair.after.internal.years.map(({ year, facts }) => {
      const was = pair.before?.internal.years.find((one) => one.year === year)?.facts.answers ?? {};
      const kept = dropped.flatMap((id) => {
        const answer = Object.hasOwn(was, id) ? was[id] : undefined;
        return answer === undefined ? [] : [[id, answer] as const];
      });
      return { year, facts: { ...facts, answers: { ...facts.answers, ...Object.fromEntries(kept) } } };
    });
    return [{ ...pair.after, internal: { ...pair.after.internal, years } }];
  });
}

const indicatorsOf = ({ growth: { dimensions } }: ReviewModel): ReadonlySet<string> =>
  new Set(Object.values(dimensions).flatMap(({ indicators }) => Object.keys(indicators)));
