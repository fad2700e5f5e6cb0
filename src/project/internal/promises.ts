/** The ledger of an account: each commitment that was made, and what became of it. */
import type { Account } from '../../model/book.ts';
import type { CustomerYear } from '../../model/customer-facts.ts';
import type { LedgerPromise } from '../../views/site/account.ts';
import type { State } from '../../views/site/figure.ts';
import type { Atlas } from './atlas.ts';
import { count, date, listed, plural } from './print.ts';

type Commitment = CustomerYear['commitments'][number];
type Outcome = CustomerYear['outcomes'][number];

const OUTCOMES = {
  kept: { shape: 'done', word: 'kept' },
  late: { shape: 'part', word: 'kept late' },
  renegotiated: { shape: 'part', word: 'renegotiated' },
  carried: { shape: 'open', word: 'carried over' },
  dropped: { shape: 'missed', word: 'dropped' },
} as const satisfies Record<Outcome['outcome'], State>;

/** All promises of an account, the latest year first; within a year as the file lists them. */
export const promisesOf = (atlas: Atlas, account: Account): LedgerPromise[] =>
  [...account.customer.years].reverse().flatMap(({ year, facts }) =>
    facts.commitments.map((commitment) => {
      const outcome = outcomeOf(account, year, commitment);
      return {
        madeIn: String(year),
        side: commitment.side === 'vendor' ? 'ours' : 'theirs',
        what: commitment.what,
        owner: ownerName(atlas, account, commitment),
        due: date(commitment.due),
        state: stateOf(atlas, commitment, outcome),
        note: outcome?.note ?? '',
      } as const;
    }),
  );

const outcomeOf = (account: Account, year: number, { id }: Commitment): Outcome | undefined =>
  account.customer.years
    .find((each) => each.year === year + 1)
    ?.facts.outcomes.find((outcome) => outcome.commitment === id);

const stateOf = (atlas: Atlas, { due }: Commitment, outcome: Outcome | undefined): State => {
  if (outcome !== undefined) return OUTCOMES[outcome.outcome];
  return due < atlas.book.settings.asOf
    ? { shape: 'missed', word: OVERDUE }
    : { shape: 'open', word: 'open' };
};

const ownerName = (atlas: Atlas, account: Account, { side, owner }: Commitment): string =>
  side === 'vendor'
    ? atlas.person(owner, '').text
    : (account.customer.profile.people.find((person) => person.id === owner)?.name ?? owner);

/** How both sides kept their word, in a sentence; carried and renegotiated promises are not judged. */
export const ledgerSentence = (promises: readonly LedgerPromise[]): string => {
  if (promises.length === 0) return 'No commitment is recorded.';
  const sides = (['ours', 'theirs'] as const).flatMap((side) => {
    const judged = promises.filter((promise) => promise.side === side && JUDGED.has(promise.state.word));
    const kept = judged.filter((promise) => promise.state.word === OUTCOMES.kept.word).length;
    const who = side === 'ours' ? 'we kept' : 'they kept';
    return judged.length === 0 ? [] : [`${who} ${count(kept)} of ${count(judged.length)} on time`];
  });
  const open = promises.filter((promise) => !JUDGED.has(promise.state.word)).length;
  const rest = `${plural(open, 'promise')} ${open === 1 ? 'is' : 'are'} open, carried over or renegotiated`;
  if (sides.length === 0) return `None is judged yet; ${rest}.`;
  return `Of those judged, ${listed(sides)}${open > 0 ? `; ${rest}` : ''}.`;
};

const OVERDUE = 'overdue';
const JUDGED: ReadonlySet<string> = new Set([
  OUTCOMES.kept.word,
  OUTCOMES.late.word,
  OUTCOMES.dropped.word,
  OVERDUE,
]);

interface KeptCount {
  readonly kept: number;
  readonly judged: number;
}

/** Of the promises judged at the reviews of the review year, those kept on time, for one side. */
export const keptPromises = ({ book, year }: Atlas, side: Commitment['side']): KeptCount => {
  const outcomes = book.accounts.flatMap((account) => {
    const facts = (of: number): CustomerYear | undefined =>
      account.customer.years.find((each) => each.year === of)?.facts;
    const mine = new Set(
      (facts(year - 1)?.commitments ?? []).filter((each) => each.side === side).map((each) => each.id),
    );
    return (facts(year)?.outcomes ?? []).filter((outcome) => mine.has(outcome.commitment));
  });
  const judged = outcomes.filter(
    (outcome) => outcome.outcome !== 'carried' && outcome.outcome !== 'renegotiated',
  );
  return { kept: judged.filter((outcome) => outcome.outcome === 'kept').length, judged: judged.length };
};
