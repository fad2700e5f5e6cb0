/** Promises as pages print them: whose they are, what became of them, and how both sides kept their word. */
import type { Account } from '../../model/book.ts';
import type { LedgerPromise } from '../../views/site/account.ts';
import type { State } from '../../views/site/figure.ts';
import type { Atlas } from './atlas.ts';
import { accountFile } from './edit-place.ts';
import { isJudged, type LedgerEntry, type PromiseState } from './ledger.ts';
import { count, date, listed, plural } from './print.ts';

export const PROMISE_STATES = {
  overdue: { shape: 'missed', word: 'overdue' },
  open: { shape: 'open', word: 'open' },
  kept: { shape: 'done', word: 'kept' },
  late: { shape: 'part', word: 'kept late' },
  renegotiated: { shape: 'part', word: 'renegotiated' },
  carried: { shape: 'open', word: 'carried over' },
  dropped: { shape: 'missed', word: 'dropped' },
} as const satisfies Record<PromiseState, State>;

/** All promises of an account, the latest year first; within a year as the file lists them. */
export const promisesOf = (atlas: Atlas, account: Account): LedgerPromise[] =>
  atlas.lookups.promises(account.id).map((entry) => ({
    madeIn: String(entry.year),
    side: entry.commitment.side === 'vendor' ? 'ours' : 'theirs',
    what: entry.commitment.what,
    owner: ownerName(atlas, entry),
    due: date(entry.commitment.due),
    state: PROMISE_STATES[entry.state],
    note: entry.note,
    edit: atlas.editAt(accountFile(account.id, 'customer', entry.year), ['commitments', entry.at]),
    editOutcome:
      entry.toldAt === null
        ? null
        : atlas.editAt(accountFile(account.id, 'customer', entry.year + 1), ['outcomes', entry.toldAt]),
  }));

/** Who owns a promise, by name: one of our people or of the customer's. */
export const ownerName = (atlas: Atlas, { accountId, commitment: { side, owner } }: LedgerEntry): string =>
  side === 'vendor'
    ? atlas.person(owner, '').text
    : (atlas.account(accountId)?.customer.profile.people.find((person) => person.id === owner)?.name ??
      owner);

/** How both sides kept their word, in a sentence; carried and renegotiated promises are not judged. */
export const ledgerSentence = (entries: readonly LedgerEntry[]): string => {
  if (entries.length === 0) return 'No commitment is recorded.';
  const sides = (['vendor', 'customer'] as const).flatMap((side) => {
    const judged = entries.filter((entry) => entry.commitment.side === side && isJudged(entry));
    const kept = judged.filter(({ state }) => state === 'kept').length;
    const who = side === 'vendor' ? 'we kept' : 'they kept';
    return judged.length === 0 ? [] : [`${who} ${count(kept)} of ${count(judged.length)} on time`];
  });
  const open = entries.filter((entry) => !isJudged(entry)).length;
  const rest = `${plural(open, 'promise')} ${open === 1 ? 'is' : 'are'} open, carried over or renegotiated`;
  if (sides.length === 0) return `None is judged yet; ${rest}.`;
  return `Of those judged, ${listed(sides)}${open > 0 ? `; ${rest}` : ''}.`;
};

interface KeptCount {
  readonly kept: number;
  readonly judged: number;
}

/** Of the promises whose outcome was told at the reviews of the review year, those kept on time, for one side. */
export const keptPromises = (
  { book, lookups, year }: Atlas,
  side: LedgerEntry['commitment']['side'],
): KeptCount => {
  const told = book.accounts.flatMap(({ id }) =>
    lookups
      .promises(id)
      .filter(
        (entry) =>
          entry.year === year - 1 &&
          entry.commitment.side === side &&
          entry.state !== 'overdue' &&
          isJudged(entry),
      ),
  );
  return { kept: told.filter(({ state }) => state === 'kept').length, judged: told.length };
};
