/** The ids that a book gives to the mappings of its files: questions and plays of the model. */
import type { KnownKey, KnownKeys } from './content-field.ts';
import type { ReviewModel } from './review-model.ts';

/** What stands for a mapping by ids in a file of an account (`account`) or of the whole book (`programme`). */
export function knownKeysOf(model: ReviewModel, scope: 'account' | 'programme'): KnownKeys {
  const plays = Object.entries(model.deployment.plays).filter(([, play]) => play.scope === scope);
  const known = new Map<string, readonly KnownKey[]>([
    ['answers', indicatorsOf(model)],
    [
      'knowledge',
      Object.entries(model.knowYourCustomer.questions).map(([key, { question }]) => ({
        key,
        note: question,
      })),
    ],
    ['plays', plays.map(([key, { label }]) => ({ key, note: label }))],
    ...plays.map(([key, { items }]): [string, KnownKey[]] => [
      `plays.${key}`,
      Object.entries(items).map(([item, note]) => ({ key: item, note })),
    ]),
  ]);
  return (path) => known.get(path) ?? [];
}

/** Questions that the team answers; the others take their value from the figures of the account. */
const indicatorsOf = ({ growth }: ReviewModel): KnownKey[] =>
  Object.values(growth.dimensions).flatMap(({ indicators }) =>
    Object.entries(indicators).flatMap(([key, { question, input, unit, anchors, scale }]) => {
      if (input !== 'answer') return [];
      const from = scale?.from ?? anchors[0]?.at ?? 0;
      const to = scale?.to ?? anchors.at(-1)?.at ?? 0;
      return [{ key, note: `${question} From ${from} to ${to}${unit === undefined ? '' : ` ${unit}`}.` }];
    }),
  );
