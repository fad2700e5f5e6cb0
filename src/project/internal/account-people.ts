/** The customer's people as we see them: names, roles, and our ratings. Internal, always. */

import type { Account } from '../../model/book.ts';
import type { AccountPerson } from '../../views/site/account.ts';
import type { Atlas } from './atlas.ts';
import { accountFile } from './edit-place.ts';
import { date, known, listed, plural } from './print.ts';
import { ROLE_NAMES } from './words.ts';

const NOT_RATED = 'Not rated.';

/** As the profile lists them. */
export const peopleOf = ({ editAt }: Atlas, { id, customer, internal }: Account): AccountPerson[] =>
  customer.profile.people.map((person, at) => {
    const { ratings } = internal.profile;
    const ratedAt = ratings.findIndex((each) => each.person === person.id);
    const rating = ratings[ratedAt];
    return {
      name: person.name,
      title: person.title ?? '',
      role: ROLE_NAMES[person.role],
      influence: known(rating?.influence, (influence) => influence, NOT_RATED),
      support: known(rating?.support, (support) => support, NOT_RATED),
      lastSpoke: known(rating?.lastSpoke, date, 'No conversation is recorded.'),
      note: rating?.note ?? '',
      edit: editAt(accountFile(id, 'customer', 'profile'), ['people', at]),
      rated:
        rating === undefined ? null : editAt(accountFile(id, 'internal', 'profile'), ['ratings', ratedAt]),
    };
  });

/** Whom we know, and in which of the roles that the model asks for we know nobody (M3). */
export const coverageOf = ({ book }: Atlas, { customer: { profile } }: Account): string => {
  if (profile.people.length === 0) return 'We know nobody here by name.';
  const missing = book.model.knowYourCustomer.roles.filter(
    (role) => !profile.people.some((person) => person.role === role),
  );
  const first = `We know ${plural(profile.people.length, 'person', 'people')} by name`;
  if (missing.length === 0) return `${first}, in every role.`;
  return `${first}; nobody as ${listed(missing.map((role) => ROLE_NAMES[role]))}.`;
};
