import { becauseOf } from '../benchmark/because.ts';
import { ledgerOf } from '../export/ledger.ts';
import type { AccountAssessment, BookAssessment, YearAssessment } from '../model/assessment.ts';
import type { BookBenchmark } from '../model/benchmark.ts';
import type { Account, Book } from '../model/book.ts';
import type { Judgement } from '../model/judgement.ts';
import type { ProgrammePlan } from '../model/programme-plan.ts';
import type { BookQualification } from '../model/qualification.ts';
import { wordingFor } from '../model/wording.ts';
import { choicesOf } from './explain-choices.ts';
import { explainMethods } from './explain-methods.ts';
import { explainTrust } from './explain-trust.ts';
import type {
  ExplainedBenchmark,
  ExplainedGroup,
  ExplainedPromise,
  ExplainedQuestions,
  ExplainedTask,
  Explanation,
  NamedPerson,
} from './explanation.ts';

type People = Pick<Book, 'team' | 'settings'>;

/** One of our team by id, with the title as the book's own locale reads it. */
export const namedPerson = ({ team, settings }: People, id: string | null): NamedPerson | null => {
  if (id === null) return null;
  const person = team.find((one) => one.id === id);
  if (person === undefined) return { id, name: id, title: null };
  return { id, name: person.name, title: wordingFor(person.title, settings.locale) };
};

/** The tasks of an account or a prospect, by due date, with the names behind their owners. */
export const tasksOf = (
  kind: 'account' | 'prospect',
  id: string,
  { tasks }: Judgement,
  people: People,
): readonly ExplainedTask[] =>
  tasks
    .filter(({ subject }) => subject.kind === kind && subject.id === id)
    .map((task) => ({ ...task, ownerName: namedPerson(people, task.owner)?.name ?? null }));

const explainProgramme = (
  id: string,
  from: People,
  plan: ProgrammePlan,
  placed: AccountAssessment | undefined,
): Explanation['programme'] => {
  const entry = plan.entries.find(({ accountId }) => accountId === id);
  if (entry !== undefined) {
    const people = { owner: namedPerson(from, entry.owner), sponsor: namedPerson(from, entry.sponsor) };
    return { isIn: true, because: entry.because, entry, people };
  }
  const declared = plan.declaredOut.find(({ accountId }) => accountId === id);
  const because =
    declared?.because ??
    (placed?.year === plan.year
      ? `The programme does not take ${placed.labels['programme-segment'].label} accounts.`
      : `Not in the book of ${plan.year}.`);
  return { isIn: false, because, entry: null, people: { owner: null, sponsor: null } };
};

const named = ({ id, customer }: Account) => ({ id, name: customer.profile.name });

const explainGroup = (
  { id, internal }: Account,
  { accounts, model }: Book,
  placed: AccountAssessment | undefined,
): ExplainedGroup => {
  const parent = accounts.find((one) => one.id === internal.profile.parent);
  return {
    judge: model.groups.judge,
    parent: parent === undefined ? null : named(parent),
    children: accounts.filter((one) => one.internal.profile.parent === id).map(named),
    judgedMoney: placed?.judgedMoney ?? null,
  };
};

const explainQuestions = (id: string, { accounts }: BookQualification): ExplainedQuestions => {
  const found = accounts.find(({ accountId }) => accountId === id);
  return {
    knowYourCustomer: found?.knowYourCustomer ?? null,
    deployment: found?.deployment ?? null,
    qualification: found?.qualification ?? null,
    relationship: found?.relationship ?? null,
    value: found?.value ?? [],
  };
};

const explainPromises = (account: Account, { settings, team }: Book): readonly ExplainedPromise[] =>
  ledgerOf(account, settings.asOf).map(({ year, commitment, outcome, state }) => {
    const people = commitment.side === 'vendor' ? team : account.customer.profile.people;
    const owner = people.find(({ id }) => id === commitment.owner);
    return { year, commitment, outcome, state, ownerName: owner?.name ?? commitment.owner };
  });

const explainBenchmark = ({ id }: Account, { accounts, closedOn }: BookBenchmark): ExplainedBenchmark => {
  const found = accounts.find(({ accountId }) => accountId === id);
  if (found === undefined) throw new Error(`No account "${id}" in the benchmark`);
  return { ...found, because: becauseOf(found), closedOn };
};

/** The latest year up to the review year in which the account is in the book. */
const lastYearOf = (id: string, { years, reviewYear }: BookAssessment) =>
  years
    .filter(({ year }) => year <= reviewYear)
    .map((year) => ({ year, placed: year.accounts.find(({ accountId }) => accountId === id) }))
    .findLast((one): one is { year: YearAssessment; placed: AccountAssessment } => one.placed !== undefined);

/**
 * Explains one account of the book as a value that is ready for JSON. The account of that id
 * must exist: who asks has looked.
 */
export function explainAccount(book: Book, judgement: Judgement, id: string): Explanation {
  const account = book.accounts.find((one) => one.id === id);
  if (account === undefined) throw new Error(`No account "${id}" in the book`);
  const { assessment, examination, qualification, plan } = judgement;
  const { model, settings } = book;
  const { currency } = settings;
  const last = lastYearOf(id, assessment);
  const nameOf = (person: string): string => namedPerson(book, person)?.name ?? person;
  return {
    account: named(account),
    year: last?.year.year ?? assessment.reviewYear,
    asOf: last?.year.asOf ?? settings.asOf,
    currency,
    model: model.version,
    methods:
      last === undefined
        ? null
        : explainMethods(last.placed, { model, cuts: last.year.cuts, currency, nameOf }),
    money: last?.placed.money ?? null,
    group: explainGroup(account, book, last?.placed),
    measures: last?.placed.measures ?? null,
    cuts: last?.year.cuts ?? null,
    ...explainTrust(id, examination, last?.year.year === assessment.reviewYear),
    ...explainQuestions(id, qualification),
    programme: explainProgramme(id, book, plan, last?.placed),
    benchmark: explainBenchmark(account, judgement.benchmark),
    tasks: tasksOf('account', id, judgement, book),
    commitments: explainPromises(account, book),
    choices: choicesOf(model, last?.year.cuts ?? null, currency),
  };
}
