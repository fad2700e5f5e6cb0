import type { Account, Book } from '../model/book.ts';
import type { Answerable, KnowYourCustomer } from '../model/qualification.ts';
import { firstChoiceOf } from './first-choice.ts';
import { knownBusiness } from './known-business.ts';
import { knownPeople } from './known-people.ts';

type Parts = Pick<KnowYourCustomer, 'business' | 'people' | 'firstChoice'>;

const SAYS: Readonly<Record<keyof Parts, Readonly<Record<Answerable, string>>>> = {
  business: {
    yes: 'we know their business',
    no: 'what we know of their business has gaps or is stale',
    unknown: 'nothing is written down of their business',
  },
  people: {
    yes: 'we speak regularly with enough of their roles',
    no: 'we speak regularly with too few of their roles',
    unknown: 'no person of theirs is recorded',
  },
  firstChoice: {
    yes: 'their decision-makers name us first',
    no: 'too few of their decision-makers name us first',
    unknown: 'no decision-maker has told us lately whom they name first',
  },
};
const PARTS = ['business', 'people', 'firstChoice'] as const satisfies readonly (keyof Parts)[];

/** The parts that made the label what it is: all three where it is known, else those that are not yes. */
const becauseOf = (parts: Parts, label: KnowYourCustomer['label']): string => {
  const telling: Answerable = label === 'known' ? 'yes' : label === 'gaps' ? 'no' : 'unknown';
  const clauses = PARTS.filter((part) => parts[part].verdict === telling).map((part) => SAYS[part][telling]);
  const text = clauses.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/**
 * One item for each question, each role and each decision-maker whom we know; one open item stands
 * for the decision-makers where we know none. An item counts where its answer is fresh, a role
 * where we speak with somebody in it regularly.
 */
const coverageOf = ({ business, people, firstChoice }: Parts): number => {
  const answered =
    business.questions.filter(({ state }) => state === 'answered').length +
    people.roles.filter(({ state }) => state === 'regular').length +
    firstChoice.people.filter(({ state }) => state === 'answered').length;
  const items = business.questions.length + people.roles.length + Math.max(1, firstChoice.people.length);
  return answered / items;
};

/** The know-your-customer test of an account, as of the book's day. See the handbook, M3. */
export function knowYourCustomerOf(account: Account, book: Book): KnowYourCustomer {
  const parts: Parts = {
    business: knownBusiness(account, book),
    people: knownPeople(account, book),
    firstChoice: firstChoiceOf(account, book),
  };
  const verdicts = PARTS.map((part) => parts[part].verdict);
  const known = verdicts.every((verdict) => verdict === 'yes');
  const label = known ? 'known' : verdicts.includes('no') ? 'gaps' : 'open';
  return { label, because: becauseOf(parts, label), coverage: coverageOf(parts), ...parts };
}
