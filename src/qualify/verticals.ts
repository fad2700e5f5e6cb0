import type { BookQualification, QualifiedAccount, QualifiedProspect } from '../model/qualification.ts';
import { settle } from '../model/settle.ts';
import type { JudgedAccount, Qualifying } from './qualifying.ts';
import { categoriesOf, motivationsOf } from './relationship.ts';

const sum = (amounts: readonly (number | null)[]): number =>
  settle(
    amounts
      .map((amount) => amount ?? 0)
      .toSorted((a, b) => a - b)
      .reduce((all, amount) => all + amount, 0),
  );

const prestigeOf = ({ account }: JudgedAccount) => account.internal.profile.qualification?.prestige;

const groupBy = <T>(
  items: readonly T[],
  key: (item: T) => string | null,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const id = key(item);
    if (id === null) continue;
    const group = groups.get(id) ?? [];
    groups.set(id, group);
    group.push(item);
  }
  return groups;
};

/** Accounts that may be named in a vertical: of it, or said to open its door; those in use first, then by id. */
const referencesFor = (candidates: readonly JudgedAccount[]): readonly string[] =>
  (['active', 'willing'] as const).flatMap((state) =>
    [
      ...new Set(
        candidates.filter((one) => prestigeOf(one)?.reference === state).map(({ account }) => account.id),
      ),
    ].toSorted(),
  );

/**
 * The verticals of strategy.yaml, in its order, with who is in them in the review year. Sums are
 * over the accounts whose figure is known. An advantage is proven where there are accounts enough
 * and one of them is a reference in use. See the handbook, M8 and M9.
 */
export function verticalsOf(
  { book, accounts }: Qualifying,
  qualified: readonly QualifiedAccount[],
  prospects: readonly QualifiedProspect[],
): BookQualification['verticals'] {
  const verticalOf = new Map(qualified.map((one) => [one.accountId, one.qualification.vertical]));
  const members = groupBy(accounts, ({ account }) => verticalOf.get(account.id) ?? null);
  const openers = groupBy(accounts, (one) => prestigeOf(one)?.opens ?? null);
  const open = groupBy(
    prospects.filter(({ state }) => state === 'open'),
    ({ vertical }) => vertical,
  );
  return book.strategy.verticals.map((vertical) => {
    const own = members.get(vertical.id) ?? [];
    const active = own.some((one) => prestigeOf(one)?.reference === 'active');
    return {
      id: vertical.id,
      accounts: own.map(({ account }) => account.id),
      prospects: (open.get(vertical.id) ?? []).map(({ prospectId }) => prospectId),
      revenue: sum(own.map(({ assessment }) => assessment.money.revenue)),
      contributionMargin: sum(own.map(({ assessment }) => assessment.money.contributionMargin)),
      references: referencesFor([...own, ...(openers.get(vertical.id) ?? [])]),
      proven: active && own.length >= book.model.qualification.provenAccounts,
      motivations: motivationsOf(vertical, book),
      categories: categoriesOf(vertical.categories),
    };
  });
}
