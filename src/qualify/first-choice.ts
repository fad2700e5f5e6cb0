import type { Account, Book } from '../model/book.ts';
import type { KnowYourCustomer } from '../model/qualification.ts';
import { isFresh } from '../score/freshness.ts';
import { reachesPercent } from './known-people.ts';

type FirstChoice = KnowYourCustomer['firstChoice'];
interface Said {
  readonly namesUs: boolean;
  readonly askedOn: string;
}

/** What each said last, up to a date. Of two answers of one day the worse one counts. */
const saidLast = (account: Account, asOf: string): ReadonlyMap<string, Said> => {
  const last = new Map<string, Said>();
  for (const { person, namesUs, askedOn } of account.internal.profile.firstChoice) {
    const known = last.get(person);
    if (askedOn > asOf || (known !== undefined && known.askedOn > askedOn)) continue;
    const sameDay = known?.askedOn === askedOn;
    last.set(person, { namesUs: namesUs && !(sameDay && known?.namesUs === false), askedOn });
  }
  return last;
};

/**
 * Do the decision-makers know us? Yes where the share of those with a fresh answer who name us
 * first reaches the limit, unknown where nobody has one, else no. See the handbook, M3.
 */
export function firstChoiceOf(account: Account, { model, settings }: Book): FirstChoice {
  const { decisionMakers, namedByPercent } = model.knowYourCustomer;
  const said = saidLast(account, settings.asOf);
  const people = account.customer.profile.people
    .filter(({ role }) => decisionMakers.includes(role))
    .map(({ id, role }): FirstChoice['people'][number] => {
      const last = said.get(id);
      if (last === undefined) return { person: id, role, namesUs: null, askedOn: null, state: 'unknown' };
      const fresh = isFresh(last.askedOn, model.freshness.relationship, settings.asOf);
      return { person: id, role, ...last, state: fresh ? 'answered' : 'stale' };
    });
  const asked = people.filter(({ state }) => state === 'answered');
  const naming = asked.filter(({ namesUs }) => namesUs === true).length;
  const enough = asked.length > 0 && reachesPercent(naming, asked.length, namedByPercent);
  return { verdict: asked.length === 0 ? 'unknown' : enough ? 'yes' : 'no', people };
}
