import type { AccountAssessment, BookAssessment, ProgrammeSegment } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import type { ProgrammeEntry, ProgrammePlan } from '../model/programme-plan.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { effectsOf } from './effects.ts';
import { foundationOf } from './foundation.ts';
import { membershipOf } from './membership.ts';

/** Whom to meet, by role; the first of the customer's people who holds it. All but strategic as core. */
const audienceOf = (
  account: Account,
  segment: ProgrammeSegment,
  { audience }: ReviewModel['programme'],
): ProgrammeEntry['audience'] =>
  [...new Set(audience[segment === 'strategic' ? 'strategic' : 'core'])].map((role) => ({
    role,
    person: account.customer.profile.people.find((person) => person.role === role)?.id ?? null,
  }));

/** A review is held once its date has come; one that is due today is not late yet. */
const stateOf = (dueOn: string | null, heldOn: string | null, asOf: string): ProgrammeEntry['state'] => {
  if (heldOn !== null && heldOn <= asOf) return 'held';
  if (dueOn === null) return 'unplanned';
  return dueOn < asOf ? 'late' : 'due';
};

const entryOf = (
  account: Account,
  segment: ProgrammeSegment,
  because: string,
  book: Book,
): ProgrammeEntry => {
  const { reviewYear, asOf, fiscalYears } = book.settings;
  const review = account.internal.years.find((one) => one.year === reviewYear)?.facts.review;
  const starts = fiscalYears.find(({ year }) => year === reviewYear)?.starts ?? asOf;
  const dueOn = review?.due ?? null;
  const heldOn = review?.heldOn ?? null;
  return {
    accountId: account.id,
    segment,
    because,
    owner: account.internal.profile.owner ?? null,
    sponsor: account.internal.profile.sponsor ?? null,
    foundation: foundationOf(account, reviewYear, starts),
    audience: audienceOf(account, segment, book.model.programme),
    dueOn,
    heldOn,
    state: stateOf(dueOn, heldOn, asOf),
  };
};

/**
 * The review programme of the review year over the accounts in its book: core in, strategic by
 * the model's choice, the others out, unless an account's place is declared. See the handbook, M7.
 */
export function planProgramme(book: Book, assessment: BookAssessment): ProgrammePlan {
  const accountOf = new Map(book.accounts.map((account) => [account.id, account]));
  const inBook = assessment.years.find(({ year }) => year === assessment.reviewYear)?.accounts ?? [];
  const places = inBook.flatMap(({ accountId, labels }: AccountAssessment) => {
    const account = accountOf.get(accountId);
    const segment = labels['programme-segment'].label;
    return account === undefined ? [] : [{ account, segment, ...membershipOf(account, segment, book) }];
  });
  const entries = places
    .filter(({ isIn }) => isIn)
    .map(({ account, segment, because }) => entryOf(account, segment, because, book));
  return {
    year: assessment.reviewYear,
    entries,
    declaredOut: places
      .filter(({ isIn, bySegment }) => bySegment && !isIn)
      .map(({ account, because }) => ({ accountId: account.id, because })),
    effects: effectsOf(book, assessment, new Set(entries.map(({ accountId }) => accountId))),
  };
}
