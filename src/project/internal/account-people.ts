/** The customer's people as we see them: names, roles, and our ratings. Internal, always. */
import type { Account } from '../../model/book.ts';
import type { AccountPerson } from '../../views/site/account.ts';
import { date, known } from './print.ts';
import { ROLE_NAMES } from './words.ts';

const NOT_RATED = 'Not rated.';

/** As the profile lists them. */
export const peopleOf = ({ customer, internal }: Account): AccountPerson[] =>
  customer.profile.people.map((person) => {
    const rating = internal.profile.ratings.find((each) => each.person === person.id);
    return {
      name: person.name,
      title: person.title ?? '',
      role: ROLE_NAMES[person.role],
      influence: known(rating?.influence, (influence) => influence, NOT_RATED),
      support: known(rating?.support, (support) => support, NOT_RATED),
      lastSpoke: known(rating?.lastSpoke, date, 'No conversation is recorded.'),
      note: rating?.note ?? '',
    };
  });
