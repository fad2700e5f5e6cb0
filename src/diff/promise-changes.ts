import { type LedgerEntry, ledgerOf } from '../export/ledger.ts';
import type { Account } from '../model/book.ts';
import { PROMISE_CHANGES, type PromiseChange } from './book-diff.ts';
import type { Pair, Sides } from './sides.ts';

type Kind = PromiseChange['kind'];

/** What becomes of promises of both sides: what slips first, then by account and in the order of the files. */
export function comparePromises({ before, after }: Sides, pairs: readonly Pair[]): readonly PromiseChange[] {
  const names = new Map(after.book.team.map(({ id, name }) => [id, name]));
  const told = pairs.flatMap((pair) => {
    const was = entriesOf(pair.before, before.book.settings.asOf);
    const is = entriesOf(pair.after, after.book.settings.asOf);
    const keys = [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))];
    return keys.flatMap((key) => {
      const entry = is.get(key);
      // A promise that carries one on is told with the one that it carries.
      const isTold = entry !== undefined && !was.has(key) && carriedBy(entry, is) !== undefined;
      return isTold
        ? []
        : changeOf(pair, was.get(key), entry, { names, next: entry && carrierOf(entry, is) });
    });
  });
  return PROMISE_CHANGES.flatMap((kind) => told.filter((change) => change.kind === kind));
}

type Ledger = ReadonlyMap<string, LedgerEntry>;

/** Last year’s promise that this one carries on. */
const carriedBy = ({ year, commitment }: LedgerEntry, all: Ledger): LedgerEntry | undefined => {
  const carried = all.get(`${year - 1} ${commitment.carries ?? commitment.id}`);
  return carried?.state === 'carried' ? carried : undefined;
};

/** Next year’s promise that carries this one on. */
const carrierOf = (entry: LedgerEntry, all: Ledger): LedgerEntry | undefined =>
  [...all.values()].find((one) => one.year === entry.year + 1 && carriedBy(one, all) === entry);

const entriesOf = (account: Account | null, asOf: string): Ledger =>
  new Map(
    account === null
      ? []
      : ledgerOf(account, asOf).map((entry) => [`${entry.year} ${entry.commitment.id}`, entry] as const),
  );

const AHEAD: ReadonlySet<string> = new Set(['open', 'overdue']);

/** Null where nothing became of it that anybody is told. */
function kindOf(was: LedgerEntry | undefined, is: LedgerEntry | undefined): Kind | null {
  if (is === undefined) return 'removed';
  if (was === undefined) return 'added';
  const [wasAhead, isAhead] = [AHEAD.has(was.state), AHEAD.has(is.state)];
  if (!wasAhead && isAhead) return 'reopened';
  const slipped =
    is.commitment.due > was.commitment.due ||
    (was.state !== is.state && ['overdue', 'carried'].includes(is.state));
  if (slipped) return 'slipped';
  if (was.state === is.state) return null;
  // What was closed before is not closed now: another word is said of it.
  return wasAhead || was.state === 'carried' ? 'closed' : 'corrected';
}

function changeOf(
  { id, name, after }: Pair,
  was: LedgerEntry | undefined,
  is: LedgerEntry | undefined,
  { names, next }: { readonly names: ReadonlyMap<string, string>; readonly next: LedgerEntry | undefined },
): readonly PromiseChange[] {
  const kind = kindOf(was, is);
  const entry = is ?? was;
  if (kind === null || entry === undefined) return [];
  const { commitment, year } = entry;
  const people = after?.customer.profile.people ?? [];
  const owner =
    commitment.side === 'vendor'
      ? names.get(commitment.owner)
      : people.find((person) => person.id === commitment.owner)?.name;
  return [
    {
      account: { id, name },
      kind,
      id: commitment.id,
      madeIn: year,
      side: commitment.side,
      what: commitment.what,
      owner: owner ?? commitment.owner,
      due: { from: was?.commitment.due ?? commitment.due, to: next?.commitment.due ?? commitment.due },
      state: { from: was?.state ?? '', to: is?.state ?? '' },
    },
  ];
}
