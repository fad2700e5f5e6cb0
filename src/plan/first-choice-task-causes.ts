import type { Account } from '../model/book.ts';
import type { KnowYourCustomer } from '../model/qualification.ts';
import type { ReviewModel } from '../model/review-model.ts';
import { causeIf, type TaskCause } from './task-cause.ts';
import { list } from './task-words.ts';

type FirstChoice = KnowYourCustomer['firstChoice'];

const askBecause = (account: Account, { people }: FirstChoice): string => {
  if (people.length === 0) return 'We know none of their decision-makers, so none could be asked.';
  const stale = people.filter(({ state }) => state === 'stale').map(({ person }) => person);
  if (stale.length === 0) return 'None of their decision-makers has been asked yet.';
  const names = account.customer.profile.people
    .filter(({ id }) => stale.includes(id))
    .map(({ name }) => name);
  return `What ${list(names, 'and')} told us is no longer fresh.`;
};

/**
 * Ask where nobody has told us lately, or where somebody who once did is due to be asked again;
 * a technology review where too few name us first. See the handbook, M3.
 */
export function firstChoiceCauses(
  account: Account,
  firstChoice: FirstChoice,
  { knowYourCustomer }: ReviewModel,
): readonly TaskCause[] {
  const { people, verdict } = firstChoice;
  const asked = people.filter(({ state }) => state === 'answered');
  const naming = asked.filter(({ namesUs }) => namesUs === true).length;
  const stale = people.some(({ state }) => state === 'stale');
  return [
    ...causeIf(verdict === 'unknown' || stale, () => ({
      kind: 'ask-and-listen',
      method: 'M3',
      what: 'Ask their decision-makers, without a hint, whom they would name as their first technology provider, and listen.',
      because: askBecause(account, firstChoice),
    })),
    ...causeIf(verdict === 'no', () => ({
      kind: 'start-technology-review',
      method: 'M3',
      what: 'Start a quarterly technology review with their key stakeholders.',
      because: `Of ${asked.length} ${asked.length === 1 ? 'decision-maker' : 'decision-makers'} asked, ${naming} would name us first; ${knowYourCustomer.namedByPercent} % are wanted.`,
    })),
  ];
}
