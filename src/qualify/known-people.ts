import type { Account, Book } from '../model/book.ts';
import type { KnowYourCustomer } from '../model/qualification.ts';
import { settle } from '../model/settle.ts';
import { isFresh } from '../score/freshness.ts';

type People = KnowYourCustomer['people'];

/** The last day, up to a date, on which we spoke with each person. */
const lastSpokenWith = (account: Account, asOf: string): ReadonlyMap<string, string> => {
  const last = new Map<string, string>();
  for (const { person, lastSpoke } of account.internal.profile.ratings) {
    if (lastSpoke === undefined || lastSpoke > asOf) continue;
    if (lastSpoke > (last.get(person) ?? '')) last.set(person, lastSpoke);
  }
  return last;
};

/** Whether so many of a whole reach a share in per cent; at the limit is enough. */
export const reachesPercent = (part: number, whole: number, percent: number): boolean =>
  settle((100 * part) / whole) >= percent;

/**
 * Whom do we know? Yes where the share of the model's roles in which we speak with somebody
 * regularly reaches the limit, unknown where nobody of theirs is recorded, else no. A day after
 * the book's own is not yet a day on which we spoke. See the handbook, M3.
 */
export function knownPeople(account: Account, { model, settings }: Book): People {
  const { knowYourCustomer: test } = model;
  const { people } = account.customer.profile;
  const lastSpoke = lastSpokenWith(account, settings.asOf);
  const roles = [...new Set(test.roles)].map((role): People['roles'][number] => {
    const holders = people.filter((person) => person.role === role).map(({ id }) => id);
    const last = holders.flatMap((id) => lastSpoke.get(id) ?? []).toSorted();
    const latest = last.at(-1) ?? null;
    if (holders.length === 0) return { role, people: [], lastSpoke: null, state: 'nobody' };
    if (latest === null) return { role, people: holders, lastSpoke: null, state: 'never' };
    const regular = isFresh(latest, test.rhythmMonths, settings.asOf);
    return { role, people: holders, lastSpoke: latest, state: regular ? 'regular' : 'lapsed' };
  });
  const regular = roles.filter(({ state }) => state === 'regular').length;
  const enough = reachesPercent(regular, roles.length, test.leastRolesPercent);
  return {
    verdict: people.length === 0 ? 'unknown' : enough ? 'yes' : 'no',
    roles,
    executiveKnown: people.some(({ role }) => test.executives.includes(role)),
  };
}
