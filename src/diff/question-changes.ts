import type { OpenQuestion } from '../model/examination.ts';
import type { QuestionChange } from './book-diff.ts';
import type { Pair, Side, Sides } from './sides.ts';

/** Questions that are open now and were not, and the other way round; what could move an account furthest comes first. */
export function compareQuestions(sides: Sides, pairs: readonly Pair[]): readonly QuestionChange[] {
  const [was, is] = [debtOf(sides.before), debtOf(sides.after)];
  const asked = { before: indicatorsOf(sides.before), after: indicatorsOf(sides.after) };
  const told = pairs.flatMap(({ id, name, before, after }): QuestionChange[] => {
    // The questions of an account that came or went are told with it.
    if (before === null || after === null) return [];
    const [then, now] = [was.get(before.id) ?? [], is.get(id) ?? []];
    const account = { id, name };
    return [
      ...without(now, then).map((open): QuestionChange => {
        const why = !asked.before.has(open.indicator)
          ? 'asked'
          : open.state === 'stale'
            ? 'expired'
            : 'removed';
        return changeOf(account, 'new', open, why);
      }),
      ...without(then, now).map((open): QuestionChange => {
        const why = !asked.after.has(open.indicator)
          ? 'dropped'
          : open.state === 'stale'
            ? 'confirmed'
            : 'answered';
        return changeOf(account, 'resolved', open, why);
      }),
    ];
  });
  return told.sort(
    (a, b) =>
      Number(a.kind === 'resolved') - Number(b.kind === 'resolved') ||
      b.tiers - a.tiers ||
      b.points - a.points,
  );
}

const debtOf = ({ judgement }: Side): ReadonlyMap<string, readonly OpenQuestion[]> =>
  new Map(judgement.examination.questionDebt.map(({ accountId, open }) => [accountId, open]));

const indicatorsOf = ({ book }: Side): ReadonlySet<string> =>
  new Set(Object.values(book.model.growth.dimensions).flatMap(({ indicators }) => Object.keys(indicators)));

const without = (all: readonly OpenQuestion[], known: readonly OpenQuestion[]): readonly OpenQuestion[] => {
  const ids = new Set(known.map(({ indicator }) => indicator));
  return all.filter(({ indicator }) => !ids.has(indicator));
};

const changeOf = (
  account: QuestionChange['account'],
  kind: QuestionChange['kind'],
  { indicator, label, tiers, points }: OpenQuestion,
  why: QuestionChange['why'],
): QuestionChange => ({ account, kind, indicator, label, why, tiers, points });
