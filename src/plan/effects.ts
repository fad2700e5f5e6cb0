/**
 * What the programme must move, year on year (M7).
 *
 * Sums run over the accounts that are in the programme now, so that a year is held against the
 * same accounts' year before. Retention cannot: those who left are not in it now. It follows the
 * accounts that the programme would have had the year before, by the segment they were in then. A
 * declared place has no date, so it is of today and does not rewrite a year that is past.
 */
import type { AccountAssessment, BookAssessment, YearAssessment } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import type { ProgrammeEffect } from '../model/programme-plan.ts';
import { settle } from '../model/settle.ts';
import { isInBySegment } from './membership.ts';

const MEASURED = ['revenue', 'contacts', 'executiveContacts', 'discoveryMeetings'] as const;
type Measured = (typeof MEASURED)[number];

const relationshipOf = (account: Account | undefined, year: number) =>
  account?.internal.years.find((one) => one.year === year)?.facts.relationship;

const standingChanges = (
  now: readonly AccountAssessment[],
  before: YearAssessment | undefined,
): Pick<ProgrammeEffect, 'standingRose' | 'standingFell' | 'standingKnown'> => {
  if (before === undefined) return { standingRose: null, standingFell: null, standingKnown: null };
  const earlier = new Map(before.accounts.map(({ accountId, measures }) => [accountId, measures.standing]));
  const steps = now.flatMap(({ accountId, measures }) => {
    const from = earlier.get(accountId) ?? null;
    return from === null || measures.standing === null ? [] : [measures.standing - from];
  });
  return {
    standingRose: steps.filter((step) => step > 0).length,
    standingFell: steps.filter((step) => step < 0).length,
    standingKnown: steps.length,
  };
};

/** The effects of every fiscal year up to the review year, ascending. `inNow` are the ids in the programme now. */
export function effectsOf(
  book: Book,
  assessment: BookAssessment,
  inNow: ReadonlySet<string>,
): readonly ProgrammeEffect[] {
  const accountOf = new Map(book.accounts.map((account) => [account.id, account]));
  const wasIn = ({ labels }: AccountAssessment): boolean =>
    isInBySegment(labels['programme-segment'].label, book);

  const effectOf = (now: YearAssessment, before: YearAssessment | undefined): ProgrammeEffect => {
    const accounts = now.accounts.filter(({ accountId }) => inNow.has(accountId));
    const figure = (account: AccountAssessment, measure: Measured): number | null =>
      measure === 'revenue'
        ? account.money.revenue
        : (relationshipOf(accountOf.get(account.accountId), now.year)?.[measure] ?? null);
    const known = (measure: Measured) =>
      accounts.map((account) => figure(account, measure)).filter((value) => value !== null);
    const sum = (measure: Measured): number | null => {
      const values = known(measure);
      return values.length === 0 ? null : settle(values.reduce((all, value) => all + value, 0));
    };
    const present = new Set(now.accounts.map(({ accountId }) => accountId));
    const earlier = before?.accounts.filter(wasIn);
    return {
      year: now.year,
      accounts: accounts.length,
      retained: earlier?.filter(({ accountId }) => present.has(accountId)).length ?? null,
      retainedOf: earlier?.length ?? null,
      revenue: sum('revenue'),
      contacts: sum('contacts'),
      executiveContacts: sum('executiveContacts'),
      discoveryMeetings: sum('discoveryMeetings'),
      ...standingChanges(accounts, before),
      known: {
        revenue: known('revenue').length,
        contacts: known('contacts').length,
        executiveContacts: known('executiveContacts').length,
        discoveryMeetings: known('discoveryMeetings').length,
      },
    };
  };

  return assessment.years
    .filter(({ year }) => year <= assessment.reviewYear)
    .map((now) =>
      effectOf(
        now,
        assessment.years.find(({ year }) => year === now.year - 1),
      ),
    );
}
