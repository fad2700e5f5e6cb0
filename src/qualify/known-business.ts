import type { Account, Book } from '../model/book.ts';
import type { KnowYourCustomer } from '../model/qualification.ts';
import { isFresh } from '../score/freshness.ts';

type Business = KnowYourCustomer['business'];

const verdictOf = (questions: Business['questions']): Business['verdict'] => {
  if (questions.every(({ state }) => state === 'answered')) return 'yes';
  return questions.every(({ state }) => state === 'unknown') ? 'unknown' : 'no';
};

/**
 * What do we know about their business? Yes where every question of the model has a fresh answer,
 * unknown where none has any answer, else no. See the handbook, M3.
 */
export function knownBusiness(account: Account, { model, settings }: Book): Business {
  const { knowledge } = account.internal.profile;
  const questions = Object.entries(model.knowYourCustomer.questions).map(([id, { question, freshness }]) => {
    // A question may be named like a member that every object has: "constructor".
    const given = Object.hasOwn(knowledge, id) ? knowledge[id] : undefined;
    if (given === undefined)
      return { id, question, state: 'unknown', answer: null, basis: null, asOf: null } as const;
    const fresh = isFresh(given.asOf, model.freshness[freshness], settings.asOf);
    const { answer, basis, asOf } = given;
    return { id, question, state: fresh ? 'answered' : 'stale', answer, basis, asOf } as const;
  });
  return { verdict: verdictOf(questions), questions };
}
