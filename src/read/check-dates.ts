/** Dates that cannot be: facts from the future, terms that end before they start, months of another year. */
import type { Finding } from '../model/finding.ts';
import { DateSchema, MonthSchema } from '../model/primitives.ts';
import { addMonths } from './calendar.ts';
import type { BookDraft, Draft, YearDraft } from './draft.ts';
import { type FiscalYear, readFiscalYears } from './fiscal-years.ts';
import { findPlaces, findTexts } from './places.ts';

/** Where content dates a fact; a test holds these lists against the schemas, and knows the dates that look ahead. */
export const CUSTOMER_PROFILE_FACTS = [
  'customerSince',
  'goals.*.confirmedOn',
  'contract.benchmark.agreedOn',
] as const;
export const CUSTOMER_YEAR_FACTS = [
  'outcomes.*.on',
  'value.*.agreedOn',
  'incidents.*.on',
  'issues.*.since',
  'nextGoals.*.agreedOn',
  'feedback.*.on',
  'signOff.signedOn',
  'sources.*.extractedOn',
] as const;
export const INTERNAL_PROFILE_FACTS = [
  'lost.on',
  'ratings.*.lastSpoke',
  'overrides.*.decidedOn',
  'knowledge.*.asOf',
  'firstChoice.*.askedOn',
] as const;
export const INTERNAL_YEAR_FACTS = [
  'answers.*.asOf',
  'review.heldOn',
  'wallet.asOf',
  'plays.*.*.on',
] as const;
export const ISSUED_YEAR_FACTS = ['issuedOn'] as const;
export const PROSPECT_FACTS = ['people.*.lastSpoke', 'principles.*.asOf', 'won.on', 'lost.on'] as const;
export const STRATEGY_FACTS = ['plays.*.*.on', 'sellingTime.asOf'] as const;

/** Every date of the book that cannot be. */
export function checkDates(book: BookDraft): Finding[] {
  const asOf = findTexts(book.settings?.raw, 'asOf').find((date) => DateSchema.safeParse(date).success);
  const years = readFiscalYears(book) ?? [];
  const facts = (draft: Draft<unknown> | null, patterns: readonly string[]) =>
    draft && asOf !== undefined ? checkFacts(draft, patterns, asOf) : [];
  const ofAccounts = [...book.accounts.values()].flatMap((account) => [
    ...facts(account.customerProfile, CUSTOMER_PROFILE_FACTS),
    ...(account.customerProfile ? checkAgreement(account.customerProfile) : []),
    ...facts(account.internalProfile, INTERNAL_PROFILE_FACTS),
    ...account.internalYears.flatMap((draft) => facts(draft, INTERNAL_YEAR_FACTS)),
    ...account.issuedYears.flatMap((draft) => facts(draft, ISSUED_YEAR_FACTS)),
    ...account.customerYears.flatMap((draft) => [
      ...facts(draft, CUSTOMER_YEAR_FACTS),
      ...checkApproval(draft),
      ...checkRenewal(draft),
      ...checkService(draft, years),
    ]),
  ]);
  const ofProspects = [...book.prospects.values()].flatMap(({ profile }) => [
    ...facts(profile, PROSPECT_FACTS),
    ...(profile ? checkOutcome(profile) : []),
  ]);
  return [...facts(book.strategy, STRATEGY_FACTS), ...ofAccounts, ...ofProspects];
}

function checkFacts(draft: Draft<unknown>, patterns: readonly string[], asOf: string): Finding[] {
  return patterns.flatMap((pattern) =>
    findPlaces(draft.raw, pattern).flatMap(({ path, value }): Finding[] => {
      if (typeof value !== 'string' || !DateSchema.safeParse(value).success || value <= asOf) return [];
      const args = { key: String(path.at(-1)), date: value, asOf };
      return [{ code: 'fact-after-as-of', document: draft.path, path, args }];
    }),
  );
}

function checkApproval(draft: Draft<unknown>): Finding[] {
  const [author] = findTexts(draft.raw, 'review.preparedBy');
  const [approver] = findTexts(draft.raw, 'review.approvedBy');
  if (author === undefined || author !== approver) return [];
  return [{ code: 'review-self-approved', document: draft.path, path: ['review', 'approvedBy'], args: {} }];
}

/** A prospect that was won and left later is a lost account, not a lost prospect. */
function checkOutcome(draft: Draft<unknown>): Finding[] {
  const has = (key: string) => findPlaces(draft.raw, key).length > 0;
  if (!has('won') || !has('lost')) return [];
  return [{ code: 'prospect-won-and-lost', document: draft.path, path: ['lost'], at: 'key', args: {} }];
}

function checkAgreement(draft: Draft<unknown>): Finding[] {
  const place = ['contract', 'benchmark'];
  const [agreedOn, until] = ['agreedOn', 'until'].map((key) =>
    findTexts(draft.raw, [...place, key].join('.')).find((date) => DateSchema.safeParse(date).success),
  );
  if (agreedOn === undefined || until === undefined || agreedOn <= until) return [];
  const args = { agreedOn, until };
  return [{ code: 'benchmark-dates-order', document: draft.path, path: [...place, 'until'], args }];
}

function checkRenewal(draft: Draft<unknown>): Finding[] {
  const dates = ['termStarts', 'noticeBy', 'termEnds'].flatMap((key) =>
    findTexts(draft.raw, `renewal.${key}`)
      .filter((date) => DateSchema.safeParse(date).success)
      .map((date) => ({ key, date })),
  );
  return dates.flatMap(({ key, date }, index): Finding[] => {
    const before = dates[index - 1];
    if (!before || before.date <= date) return [];
    const args = { key, date, relation: 'before', other: before.key, otherDate: before.date };
    return [{ code: 'renewal-dates-order', document: draft.path, path: ['renewal', key], args }];
  });
}

function checkService(draft: YearDraft<unknown>, years: readonly FiscalYear[]): Finding[] {
  const fiscalYear = years.find(({ year, starts, ends }) => year === draft.year && starts <= ends);
  if (!fiscalYear) return [];
  const { year, starts, ends } = fiscalYear;
  return findPlaces(draft.raw, 'service.*').flatMap(({ path, value }): Finding[] => {
    const [from] = findTexts(value, 'from');
    const months = findPlaces(value, 'actual.*').length;
    if (from === undefined || !MonthSchema.safeParse(from).success || months === 0) return [];
    const to = addMonths(from, months - 1);
    const startsInside = from >= starts.slice(0, 7) && from <= ends.slice(0, 7);
    if (startsInside && to <= ends.slice(0, 7)) return [];
    const args = { from, to, year, starts, ends };
    const place = [...path, startsInside ? 'actual' : 'from'];
    return [{ code: 'service-outside-year', document: draft.path, path: place, args }];
  });
}
