import type { BookList, BookQualification } from '../model/qualification.ts';
import { settle } from '../model/settle.ts';
import type { JudgedAccount } from './qualifying.ts';

const sum = (hours: readonly number[]): number =>
  settle(hours.toSorted((a, b) => a - b).reduce((all, one) => all + one, 0));

/**
 * How much of our time in the review year goes to the accounts of a list. `hours` are all that are
 * known; the share is null where none are, or where they add up to nothing. See the handbook, M8.
 */
export function timeOn(
  list: BookList,
  accounts: readonly JudgedAccount[],
): BookQualification['timeOnTopClients'] {
  const members = new Set(list.members.map(({ id }) => id));
  const known = accounts.flatMap(({ account, facts }) => {
    const hours = facts?.effort?.hours;
    return hours === undefined ? [] : [{ hours, isMember: members.has(account.id) }];
  });
  const hours = sum(known.map((one) => one.hours));
  const onMembers = sum(known.filter(({ isMember }) => isMember).map((one) => one.hours));
  return { share: hours > 0 ? onMembers / hours : null, hours, knownFor: known.length };
}
