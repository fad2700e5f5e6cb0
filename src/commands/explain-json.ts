import { ledgerOf } from '../export/ledger.ts';
import type { AccountAssessment, BookAssessment, YearAssessment } from '../model/assessment.ts';
import type { Account, Book } from '../model/book.ts';
import type { Judgement } from '../model/judgement.ts';
import type { ProgrammePlan } from '../model/programme-plan.ts';
import type { BookQualification } from '../model/qualification.ts';
import { choicesOf } from './explain-choices.ts';
import { explainMethods } from './explain-methods.ts';
import { explainTrust } from './explain-trust.ts';
import type {
  ExplainedGroup,
  ExplainedPromise,
  ExplainedQuestions,
  ExplainedTask,
  Explanation,
  NamedPerson,
} from './explanation.ts';

export const namedPerson = (team: Book['team'], id: string | null): NamedPerson | null => {
  if (id === null) return null;
  const { name = id, title = null } = team.find((one) => one.id === id) ?? {};
  return { id, name, title };
};

/** The tasks of an account or a prospect, by due date, with the names behind their owners. */
export const tasksOf = (
  kind: 'account' | 'prospect',
  id: string,
  { tasks }: Judgement,
  team: Book['team'],
): readonly ExplainedTask[] =>
  tasks
    .filter(({ subject }) => subject.kind === kind && subject.id === id)
    .map((task) => ({ ...task, ownerName: namedPerson(team, task.owner)?.name ?? null }));

const explainProgramme = (
  id: string,
  team: Book['team'],
  plan: ProgrammePlan,
  placed: AccountAssessment | undefined,
): Explanation['programme'] => {
  const entry = plan.entries.find(({ accountId }) => accountId === id);
  if (entry !== undefined) {
    const people = { owner: namedPerson(team, entry.owner), sponsor: namedPerson(team, entry.sponsor) };
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
  const { model, settings, team } = book;
  const { currency } = settings;
  const last = lastYearOf(id, assessment);
  const nameOf = (person: string): string => namedPerson(team, person)?.name ?? person;
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
    programme: explainProgramme(id, team, plan, last?.placed),
    tasks: tasksOf('account', id, judgement, team),
    commitments: explainPromises(account, book),
    choices: choicesOf(model, last?.year.cuts ?? null, currency),
  };
}
