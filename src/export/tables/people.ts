import type { CustomerPerson } from '../../model/customer-facts.ts';
import type { InternalProfile } from '../../model/internal-facts.ts';
import type { Offering } from '../../model/offerings.ts';
import type { TeamMember } from '../../model/team.ts';
import { wordingFor } from '../../model/wording.ts';
import { byId } from '../source.ts';
import { date, id, table, text } from '../table.ts';

/** As the book's own locale reads it. */
type TeamRow = Omit<TeamMember, 'title'> & { readonly title: string };

export const team = table<TeamRow>({
  name: 'team',
  about: 'Our own people.',
  key: ['person'],
  order: 'by person',
  rows: ({ book: { team: people, settings } }) =>
    byId(people.map((one) => ({ ...one, title: wordingFor(one.title, settings.locale) }))),
  columns: [
    id('person', 'The id that owner columns name.', (one) => one.id),
    text('name', 'As it is printed.', (one) => one.name),
    text('title', 'Their role with us.', (one) => one.title),
    text('email', 'Their address.', (one) => one.email),
  ],
});

interface ContactRow {
  readonly account: string;
  readonly person: CustomerPerson;
  readonly rating: InternalProfile['ratings'][number] | undefined;
}

export const contacts = table<ContactRow>({
  name: 'contacts',
  about: 'The customers’ people, with what we know of them.',
  key: ['account', 'person'],
  order: 'by account, then in the order of the file',
  rows: ({ accounts }) =>
    accounts.flatMap(({ id: account, customer, internal }) => {
      const ratings = new Map(internal.profile.ratings.map((rating) => [rating.person, rating]));
      return customer.profile.people.map((person) => ({ account, person, rating: ratings.get(person.id) }));
    }),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    id('person', 'The id within the account.', ({ person }) => person.id),
    text('name', 'Their name.', ({ person }) => person.name),
    text('title', 'Their title.', ({ person }) => person.title),
    id('role', 'Their role.', ({ person }) => person.role),
    id('influence', 'How far their word carries.', ({ rating }) => rating?.influence),
    id('support', 'Whether they are for us.', ({ rating }) => rating?.support),
    date('last_spoke', 'When we last spoke.', ({ rating }) => rating?.lastSpoke),
    text('note', 'What the file says of them.', ({ rating }) => rating?.note),
  ],
});

type OfferingRow = Omit<Offering, 'name'> & { readonly name: string };

export const offerings = table<OfferingRow>({
  name: 'offerings',
  about: 'What we sell.',
  key: ['offering'],
  order: 'by offering',
  rows: ({ book: { offerings: sold, settings } }) =>
    byId(sold.map((one) => ({ ...one, name: wordingFor(one.name, settings.locale) }))),
  columns: [
    id('offering', 'Its id.', (one) => one.id),
    text('name', 'Its name.', (one) => one.name),
    id('stage', 'Where it stands in its life cycle.', (one) => one.stage),
    text('summary', 'What it is.', (one) => one.summary),
  ],
});
