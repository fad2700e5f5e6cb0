/** The relationship map of an account: who of ours works with whom of theirs, and how closely. */
import type { Account } from '../../model/book.ts';
import type { CustomerYear } from '../../model/customer-facts.ts';
import type { Relations } from '../../views/site/relations.ts';
import type { Atlas } from './atlas.ts';
import { count, listed, plural } from './print.ts';
import { ROLE_NAMES } from './words.ts';

/** What ties a pair, counted by kind. */
interface Ties {
  readonly met: Set<number>;
  actions: number;
  claims: number;
  signed: number;
}

type Pairs = Map<string, Ties>;

/** Null where the account names nobody of theirs, or nobody of ours has anything to do with it. */
export const relationsOf = (atlas: Atlas, account: Account): Relations | null => {
  const { people } = account.customer.profile;
  const pairs = pairsOf(account);
  const ours = oursOf(account, pairs);
  if (people.length === 0 || ours.length === 0) return null;
  return {
    sentence: sentenceOf(people, pairs),
    ours: ours.map((id) => ({ name: atlas.person(id, id).text, as: standsAs(account, id) })),
    theirs: people.map(({ id, name, role }) => ({
      name,
      role: ROLE_NAMES[role],
      cells: ours.map((our) => cellOf(pairs.get(keyOf(our, id)))),
    })),
  };
};

const keyOf = (ours: string, theirs: string): string => `${ours}>${theirs}`;

const pairsOf = ({ customer }: Account): Pairs => {
  const pairs: Pairs = new Map();
  for (const { year, facts } of customer.years) {
    for (const ours of facts.attendees?.vendor ?? [])
      for (const theirs of facts.attendees?.customer ?? []) tiesOf(pairs, ours, theirs).met.add(year);
    for (const [ours, theirs, kind] of sharedWork(facts)) tiesOf(pairs, ours, theirs)[kind] += 1;
  }
  return pairs;
};

type Shared = readonly [ours: string, theirs: string, kind: 'actions' | 'claims' | 'signed'];

/** What one of ours and one of theirs answer for together. */
const sharedWork = ({ plan, value, signOff }: CustomerYear): readonly Shared[] => {
  const both = (ours: string | undefined, theirs: string | undefined, kind: Shared[2]): readonly Shared[] =>
    ours === undefined || theirs === undefined ? [] : [[ours, theirs, kind]];
  return [
    ...plan.flatMap((action) => both(action.ours, action.yours, 'actions')),
    ...value.flatMap((claim) => both(claim.ours, claim.yours, 'claims')),
    ...both(signOff?.ours, signOff?.yours, 'signed'),
  ];
};

const tiesOf = (pairs: Pairs, ours: string, theirs: string): Ties => {
  const key = keyOf(ours, theirs);
  const found = pairs.get(key) ?? { met: new Set<number>(), actions: 0, claims: 0, signed: 0 };
  pairs.set(key, found);
  return found;
};

/** The owner, the sponsor, then whoever is tied to anybody, the most tied first; ties by id. */
const oursOf = ({ internal: { profile } }: Account, pairs: Pairs): readonly string[] => {
  const tied = new Map<string, number>();
  for (const [key, ties] of pairs) {
    const ours = key.split('>')[0] ?? '';
    tied.set(ours, (tied.get(ours) ?? 0) + strengthOf(ties));
  }
  const others = [...tied].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  const named = [profile.owner, profile.sponsor].filter((id) => id !== undefined);
  return [...new Set([...named, ...others.map(([id]) => id)])];
};

const standsAs = ({ internal: { profile } }: Account, id: string): string => {
  if (id === profile.owner) return 'owner';
  return id === profile.sponsor ? 'sponsor' : '';
};

const strengthOf = ({ met, actions, claims, signed }: Ties): number => met.size + actions + claims + signed;

type Cell = Relations['theirs'][number]['cells'][number];

const cellOf = (ties: Ties | undefined): Cell => {
  if (ties === undefined) return { strength: 0, ties: 'nothing on record' };
  const { met, actions, claims, signed } = ties;
  const parts = [
    ...(met.size === 0 ? [] : [`met at the review of ${listed([...met].sort().map(String))}`]),
    ...(actions === 0 ? [] : [`${plural(actions, 'action')} together`]),
    ...(claims === 0 ? [] : [`${plural(claims, 'value claim')} together`]),
    ...(signed === 0 ? [] : ['sign for both sides']),
  ];
  return { strength: Math.min(3, strengthOf(ties)), ties: listed(parts) };
};

const sentenceOf = (people: Account['customer']['profile']['people'], pairs: Pairs): string => {
  const tied = new Set([...pairs.keys()].map((key) => key.split('>')[1]));
  const alone = people.filter(({ id }) => !tied.has(id));
  if (alone.length === 0) return 'Everybody whom we know there has met or works with one of ours.';
  if (alone.length === people.length) return 'No meeting and no work together is on record with any of them.';
  return `${count(people.length - alone.length)} of ${plural(people.length, 'person', 'people')} whom we know there met or work with one of ours; nothing is on record with ${listed(alone.map(({ name }) => name))}.`;
};
