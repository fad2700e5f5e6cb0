import type { InternalProfile } from '../../model/internal-facts.ts';
import type { KnowYourCustomer } from '../../model/qualification.ts';
import { byAccountId, type Source } from '../source.ts';
import { claim, date, id, ids, number, table, text } from '../table.ts';

interface TestRow {
  readonly account: string;
  readonly test: KnowYourCustomer;
}

const tests = ({ judgement }: Source): readonly TestRow[] =>
  byAccountId(judgement.qualification.accounts).map(({ accountId, knowYourCustomer }) => ({
    account: accountId,
    test: knowYourCustomer,
  }));

export const knowYourCustomer = table<TestRow>({
  name: 'know-your-customer',
  about: 'The test of M3 for each account in the book of the review year.',
  key: ['account'],
  order: 'by account',
  rows: tests,
  columns: [
    id('account', 'The account.', ({ account }) => account),
    id('label', 'known, gaps or open.', ({ test }) => test.label),
    text('because', 'Why.', ({ test }) => test.because),
    number(
      'coverage',
      'share',
      'Of what the test asks, what is answered and fresh.',
      ({ test }) => test.coverage,
    ),
    id(
      'business',
      'What do we know about their business? yes, no or unknown.',
      ({ test }) => test.business.verdict,
    ),
    id('people', 'Whom do we know?', ({ test }) => test.people.verdict),
    id('first_choice', 'Do the decision-makers know us?', ({ test }) => test.firstChoice.verdict),
    claim(
      'executive_known',
      'Whether somebody with an executive’s role is known.',
      ({ test }) => test.people.executiveKnown,
    ),
  ],
});

type QuestionRow = KnowYourCustomer['business']['questions'][number] & {
  readonly account: string;
  readonly source: string | undefined;
};

/** What the file says of a question; a question may be named like a member that every object has. */
const sourceOf = (known: InternalProfile['knowledge'] | undefined, id: string): string | undefined =>
  known !== undefined && Object.hasOwn(known, id) ? known[id]?.source : undefined;

export const knowledge = table<QuestionRow>({
  name: 'knowledge',
  about: 'What we know about the customers’ business, question by question (M3).',
  key: ['account', 'question'],
  order: 'by account, then as the model lists the questions',
  rows: (source) =>
    tests(source).flatMap(({ account, test }) => {
      const known = source.account(account)?.internal.profile.knowledge;
      return test.business.questions.map((one) => ({ ...one, account, source: sourceOf(known, one.id) }));
    }),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    id('question', 'The id of the question.', ({ id }) => id),
    text('text', 'The question.', ({ question }) => question),
    id('state', 'answered, stale or unknown.', ({ state }) => state),
    text('answer', 'The answer.', ({ answer }) => answer),
    id('basis', 'confirmed or assumed.', ({ basis }) => basis),
    date('as_of', 'When we learned it.', ({ asOf }) => asOf),
    text('source', 'Where from.', ({ source }) => source),
  ],
});

type RoleRow = KnowYourCustomer['people']['roles'][number] & { readonly account: string };

export const roles = table<RoleRow>({
  name: 'roles',
  about: 'Whom we know in each role that we should, and how regularly we speak (M3).',
  key: ['account', 'role'],
  order: 'by account, then as the model lists the roles',
  rows: (source) =>
    tests(source).flatMap(({ account, test }) => test.people.roles.map((role) => ({ ...role, account }))),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    id('role', 'The role.', ({ role }) => role),
    id('state', 'regular, lapsed, never or nobody.', ({ state }) => state),
    ids('people', 'Who of their people holds it.', ({ people }) => people),
    date('last_spoke', 'The last time that we spoke with any of them.', ({ lastSpoke }) => lastSpoke),
  ],
});

type ChoiceRow = KnowYourCustomer['firstChoice']['people'][number] & { readonly account: string };

export const firstChoice = table<ChoiceRow>({
  name: 'first-choice',
  about: 'Whether the decision-makers, asked blind, name us first (M3).',
  key: ['account', 'person'],
  order: 'by account, then in the order of the file',
  rows: (source) =>
    tests(source).flatMap(({ account, test }) =>
      test.firstChoice.people.map((person) => ({ ...person, account })),
    ),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    id('person', 'Who of their people.', ({ person }) => person),
    id('role', 'Their role.', ({ role }) => role),
    claim('names_us', 'What they said last; empty where nobody asked.', ({ namesUs }) => namesUs),
    date('asked_on', 'When.', ({ askedOn }) => askedOn),
    id('state', 'answered, stale or unknown.', ({ state }) => state),
  ],
});
