import type { QualifiedAccount, QualifiedProspect, SharedTrait } from '../model/qualification.ts';
import type { Qualifying } from './qualifying.ts';

/** What is known of an account or a prospect, by kind: the values that it has, each once. */
export type Traits = Readonly<Record<SharedTrait['kind'], readonly string[]>>;

/** What stands for "nobody knows" is no trait to share. */
const named = (value: string | null | undefined, ...unknown: readonly string[]): readonly string[] =>
  value === null || value === undefined || unknown.includes(value) ? [] : [value];

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** Of every account in the review year's book. Its offerings are those in use in that year. */
export function accountTraits(
  { accounts, book }: Qualifying,
  qualified: readonly QualifiedAccount[],
): ReadonlyMap<string, Traits> {
  const verticalOf = new Map(qualified.map((one) => [one.accountId, one.qualification.vertical]));
  const { reviewYear } = book.settings;
  return new Map(
    accounts.map(({ account, assessment }) => {
      const { profile, years } = account.customer;
      const usage = years.find(({ year }) => year === reviewYear)?.facts.usage ?? [];
      const needs = account.internal.profile.qualification?.needs ?? [];
      const traits: Traits = {
        vertical: named(verticalOf.get(account.id)),
        industry: named(profile.industry),
        country: named(profile.country),
        need: distinct(needs.map(({ need }) => need)),
        offering: distinct(usage.map(({ offering }) => offering)),
        'programme-segment': named(assessment.labels['programme-segment'].label, 'unassigned'),
        'growth-tier': named(assessment.labels['growth-tier'].label, 'insufficient-data'),
      };
      return [account.id, traits];
    }),
  );
}

/** Of every open prospect. Its offerings are those that we pursue; it has no segment and no tier. */
export function prospectTraits(
  { book }: Qualifying,
  qualified: readonly QualifiedProspect[],
): ReadonlyMap<string, Traits> {
  const profileOf = new Map(book.prospects.map(({ id, profile }) => [id, profile]));
  const open = qualified.filter(({ state }) => state === 'open');
  return new Map(
    open.map(({ prospectId, vertical }) => {
      const profile = profileOf.get(prospectId);
      const traits: Traits = {
        vertical: named(vertical),
        industry: named(profile?.industry),
        country: named(profile?.country),
        need: distinct((profile?.qualification?.needs ?? []).map(({ need }) => need)),
        offering: distinct(profile?.pursuing ?? []),
        'programme-segment': [],
        'growth-tier': [],
      };
      return [prospectId, traits];
    }),
  );
}
