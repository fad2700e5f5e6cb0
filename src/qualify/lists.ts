import type {
  BookList,
  BookQualification,
  QualifiedAccount,
  QualifiedProspect,
} from '../model/qualification.ts';
import type { JudgedAccount, Qualifying } from './qualifying.ts';
import { sharedTraits } from './shared-traits.ts';
import { accountTraits, prospectTraits, type Traits } from './traits.ts';

type Member = BookList['members'][number];

/** Highest first, unknown last, ties by id. */
const descending = (a: Member, b: Member): number => {
  const [first, second] = [a.figure ?? Number.NEGATIVE_INFINITY, b.figure ?? Number.NEGATIVE_INFINITY];
  return first === second ? (a.id < b.id ? -1 : 1) : second - first;
};
const ascending = (a: Member, b: Member): number =>
  a.figure === b.figure ? (a.id < b.id ? -1 : 1) : (a.figure ?? 0) - (b.figure ?? 0);

/** References in use before those that are only willing; each by revenue. */
const prestigious = (accounts: readonly JudgedAccount[]): readonly Member[] =>
  (['active', 'willing'] as const).flatMap((state) =>
    accounts
      .filter(({ account }) => account.internal.profile.qualification?.prestige?.reference === state)
      .map(({ account, assessment }) => ({ id: account.id, figure: assessment.money.revenue }))
      .toSorted(descending),
  );

const known = (id: string, figure: number | null): readonly Member[] =>
  figure === null ? [] : [{ id, figure }];

/** The lists of the whole book, and what the members of each share. See the handbook, M8. */
export function listsOf(
  qualifying: Qualifying,
  accounts: readonly QualifiedAccount[],
  prospects: readonly QualifiedProspect[],
): BookQualification['lists'] {
  const { qualification: settings } = qualifying.book.model;
  const ofAccounts = accountTraits(qualifying, accounts);
  const ofProspects = prospectTraits(qualifying, prospects);
  const list = (members: readonly Member[], traits: ReadonlyMap<string, Traits>): BookList => ({
    members,
    shared: sharedTraits(new Set(members.map(({ id }) => id)), traits, settings.sharedTraits),
  });
  const money = qualifying.accounts.map(({ assessment }) => assessment);
  const revenues = money.flatMap(({ accountId, money: { revenue } }) => known(accountId, revenue));
  const margins = money.flatMap(({ accountId, money: { contributionMargin } }) =>
    known(accountId, contributionMargin),
  );
  const potentials = prospects.flatMap(({ prospectId, potential, state }) =>
    state === 'open' ? known(prospectId, potential) : [],
  );
  const gaps = accounts.flatMap(({ accountId, qualification: { wallet } }) =>
    wallet !== null && wallet.gap > 0 ? [{ id: accountId, figure: wallet.gap }] : [],
  );
  return {
    topClients: list(revenues.toSorted(descending).slice(0, settings.topClients), ofAccounts),
    topProspects: list(potentials.toSorted(descending).slice(0, settings.topProspects), ofProspects),
    costMoreThanReturn: list(
      margins.filter(({ figure }) => figure !== null && figure < 0).toSorted(ascending),
      ofAccounts,
    ),
    mostGrowable: list(gaps.toSorted(descending).slice(0, settings.growable), ofAccounts),
    prestige: list(prestigious(qualifying.accounts), ofAccounts),
  };
}
