import type { Book } from '../model/book.ts';
import type { BookList, BookQualification } from '../model/qualification.ts';
import type { JudgedAccount } from './qualifying.ts';

const idsOf = ({ members }: BookList): ReadonlySet<string> => new Set(members.map(({ id }) => id));

/**
 * The needs of strategy.yaml, in its order: how many of the top clients and of the top prospects
 * have each, and which advantages any account of the book or any prospect says meet it, in the
 * order of strategy.yaml. See the handbook, M8.
 */
export function needsOf(
  { strategy, prospects }: Book,
  accounts: readonly JudgedAccount[],
  lists: BookQualification['lists'],
): BookQualification['needs'] {
  const clients = idsOf(lists.topClients);
  const top = idsOf(lists.topProspects);
  const holders = [
    ...accounts.map(({ account }) => ({
      needs: account.internal.profile.qualification?.needs ?? [],
      list: clients.has(account.id) ? ('topClients' as const) : null,
    })),
    ...prospects.map(({ id, profile }) => ({
      needs: profile.qualification?.needs ?? [],
      list: top.has(id) ? ('topProspects' as const) : null,
    })),
  ];
  const tally = new Map(
    strategy.needs.map(({ id }) => [id, { topClients: 0, topProspects: 0, advantages: new Set<string>() }]),
  );
  for (const { needs, list } of holders) {
    for (const id of new Set(needs.map(({ need }) => need))) {
      const row = tally.get(id);
      if (row !== undefined && list !== null) row[list] += 1;
    }
    for (const { need, advantages } of needs)
      for (const advantage of advantages) tally.get(need)?.advantages.add(advantage);
  }
  return [...tally].map(([need, { topClients, topProspects, advantages }]) => ({
    need,
    topClients,
    topProspects,
    advantages: strategy.advantages.map(({ id }) => id).filter((id) => advantages.has(id)),
  }));
}
