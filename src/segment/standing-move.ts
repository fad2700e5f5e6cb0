/**
 * Why the label that stands is not the one that stood a year before. A figure that crossed a line
 * is told only where it did: the label may also differ because it was issued by other rules, was
 * held until now, or because a person set it or no longer does.
 */
import type { AccountAssessment, LabelOverride, ResolvedCuts, Scheme } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import { causesOfMove } from './moves.ts';
import { overrideOn } from './overrides.ts';
import { day, labelWords, sentence } from './words.ts';

/** An account whose label moved, in the year under review and the one before. */
export interface StandingMove {
  readonly book: Book;
  readonly account: Account;
  /** What stood for the year before: as issued, or as computed where nothing was. */
  readonly from: string;
  /** Null where the account was not in the book of that year. */
  readonly before: { readonly account: AccountAssessment; readonly cuts: ResolvedCuts } | null;
  readonly after: { readonly account: AccountAssessment; readonly cuts: ResolvedCuts };
}

const issuedIn = (account: Account, year: number) =>
  account.internal.issued.find((one) => one.year === year)?.facts ?? null;

/** Whether the label that was issued for a year is said there to have been set by a person. */
export const issuedByHand = (account: Account, scheme: Scheme, year: number): boolean =>
  issuedIn(account, year)?.overridden?.includes(scheme) ?? false;

/** The override that made last year's label and is over now; null where none did. */
export const endedOverride = (
  scheme: Scheme,
  { account, from, before, after }: StandingMove,
): LabelOverride | null => {
  const was = before?.account.labels[scheme];
  if (was !== undefined && was.override !== null && was.label === from) return was.override;
  const issued = issuedIn(account, after.account.year - 1);
  if (issued?.labels[scheme] !== from) return null;
  const stated = overrideOn(account.internal.profile.overrides, scheme, issued.issuedOn);
  return stated?.label === from ? stated : null;
};

/** Why last year's label is not the one that its facts give by the model of today; null where it is. */
const departure = (scheme: Scheme, move: StandingMove): string | null => {
  const { book, account, from, before, after } = move;
  const year = after.account.year - 1;
  const was = before?.account.labels[scheme];
  const over = endedOverride(scheme, move);
  if (over !== null) {
    const author = book.team.find(({ id }) => id === over.author)?.name ?? over.author;
    return `the override by ${author} ended on ${day(over.expires)}`;
  }
  if (from === was?.raw) return null;
  const issued = issuedIn(account, year);
  const isIssued = issued?.labels[scheme] === from;
  if (from !== was?.held && issuedByHand(account, scheme, year)) {
    return `${labelWords(from)} was set by a person when ${year} was issued, and no longer is`;
  }
  if (from === was?.held) {
    const over = isIssued ? 'and is no longer' : `but was not issued for that year, so that nothing is held`;
    return `${labelWords(from)} was held over in ${year}, ${over}`;
  }
  const said = `${labelWords(from)} was issued for ${year}`;
  if (issued === null || was === undefined) return `${said}, of which the book has no facts`;
  const gives = `${labelWords(was.raw)} for that year`;
  return issued.model === book.model.version
    ? `${said}, and its facts as they stand now give ${gives}`
    : `${said} with model ${issued.model}, and model ${book.model.version} gives ${gives}`;
};

/** In an English sentence, what decided that the label of a scheme is another one than a year before. */
export function causeOfStanding(scheme: Scheme, move: StandingMove): string {
  const { book, before, after } = move;
  const now = after.account.labels[scheme];
  if (now.override !== null) return now.because;
  const departed = departure(scheme, move);
  const crossings =
    before === null || before.account.labels[scheme].raw === now.raw
      ? []
      : causesOfMove(scheme, {
          before: before.account,
          after: after.account,
          cutsBefore: before.cuts,
          cutsAfter: after.cuts,
          model: book.model,
          currency: book.settings.currency,
        });
  if (departed === null) return crossings.length > 0 ? sentence(crossings) : now.because;
  const computed = `computed, it is ${labelWords(now.raw)}`;
  return sentence([departed, ...(crossings.length > 0 ? crossings : [computed])]);
}
