/** The know-your-customer card of one account (M3). */
import type { Account } from '../../model/book.ts';
import type { KnowYourCustomer } from '../../model/qualification.ts';
import type { EditPlace } from '../../views/site/edit-place.ts';
import type { Knowledge } from '../../views/site/knowledge.ts';
import type { Atlas } from './atlas.ts';
import { accountFile } from './edit-place.ts';
import { ANSWER_STATES, CONTACT_STATES, KNOWLEDGE_STATES, VERDICTS } from './method-words.ts';
import { count, date, known, plural, share } from './print.ts';
import { ROLE_NAMES } from './words.ts';

type Names = (id: string) => string;

/** Null where the account is not in the book of the review year. */
export const knowledgeOf = (atlas: Atlas, account: Account): Knowledge | null => {
  const found = atlas.lookups.qualified(account.id)?.knowYourCustomer;
  if (found === undefined) return null;
  const people = new Map(account.customer.profile.people.map(({ id, name }) => [id, name]));
  const nameOf: Names = (id) => people.get(id) ?? id;
  return {
    state: KNOWLEDGE_STATES[found.label],
    because: found.because,
    coverage: share(found.coverage, 'The test asks nothing.'),
    business: businessOf(found.business, (question) =>
      atlas.editAt(accountFile(account.id, 'internal', 'profile'), ['knowledge', question]),
    ),
    people: peopleOf(found.people, nameOf),
    firstChoice: firstChoiceOf(found.firstChoice, nameOf),
  };
};

const businessOf = (
  { verdict, questions }: KnowYourCustomer['business'],
  editOf: (question: string) => EditPlace | null,
): Knowledge['business'] => ({
  verdict: VERDICTS[verdict],
  questions: questions.map(({ id, question, state, answer, basis, asOf }) => ({
    question,
    state: ANSWER_STATES[state],
    answer: known(answer, (text) => text, 'Nobody has written it down.'),
    provenance: [...(basis === null ? [] : [basis]), ...(asOf === null ? [] : [date(asOf)])].join(', '),
    edit: editOf(id),
  })),
});

const peopleOf = (
  { verdict, roles, executiveKnown }: KnowYourCustomer['people'],
  nameOf: Names,
): Knowledge['people'] => {
  const covered = roles.filter((role) => role.people.length > 0).length;
  const regular = roles.filter((role) => role.state === 'regular').length;
  const executive = executiveKnown ? 'an executive is among them' : 'no executive is known';
  return {
    verdict: VERDICTS[verdict],
    sentence: `${count(covered)} of ${plural(roles.length, 'role')} covered, ${count(regular)} regularly; ${executive}.`,
    roles: roles.map(({ role, people, lastSpoke, state }) => ({
      role: ROLE_NAMES[role],
      people: people.map(nameOf),
      lastSpoke: known(lastSpoke, date, 'No conversation is recorded.'),
      state: CONTACT_STATES[state],
    })),
  };
};

const SAYS = {
  yes: { shape: 'done', word: 'names us' },
  no: { shape: 'missed', word: 'names another' },
  unknown: { shape: 'open', word: 'not asked' },
} as const;

const firstChoiceOf = (
  { verdict, people }: KnowYourCustomer['firstChoice'],
  nameOf: Names,
): Knowledge['firstChoice'] => ({
  verdict: VERDICTS[verdict],
  people: people.map(({ person, role, namesUs, askedOn, state }) => ({
    name: nameOf(person),
    role: ROLE_NAMES[role],
    says: SAYS[namesUs === null ? 'unknown' : namesUs ? 'yes' : 'no'],
    askedOn: known(askedOn, date, 'Nobody has asked.'),
    stale: state === 'stale',
  })),
});
