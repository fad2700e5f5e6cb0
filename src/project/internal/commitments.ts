/** The ledger of commitments over the whole book, both sides and all years. */
import type { CommitmentsView, LedgerRow, Tally } from '../../views/site/commitments.ts';
import type { KeyFigure, Share } from '../../views/site/figure.ts';
import type { Atlas } from './atlas.ts';
import { isJudged, type LedgerEntry, type PromiseState } from './ledger.ts';
import { ownerPage, ownersOf } from './owner.ts';
import { count, date, partOf, percentOfShare, plural } from './print.ts';
import { keptPromises, ownerName, PROMISE_STATES } from './promises.ts';

/** What wants a word first comes first; within a state the oldest day for what is to come, the latest for what was. */
const ORDER = [
  'overdue',
  'open',
  'carried',
  'renegotiated',
  'dropped',
  'late',
  'kept',
] as const satisfies readonly PromiseState[];

export const projectCommitments = (atlas: Atlas): CommitmentsView => {
  const entries = inOrder(atlas);
  return {
    frame: atlas.frame,
    headline: commitmentsHeadline(atlas),
    standfirst: `Every promise that either side made at a review, and what became of it. A promise counts as judged once it is kept, kept late, dropped, or past its day without a word; one that was carried over or renegotiated is judged under its new day.`,
    figures: figuresOf(atlas, entries),
    states: ORDER.map((state) => PROMISE_STATES[state]),
    sides: (['vendor', 'customer'] as const).map((side) =>
      tally(side === 'vendor' ? 'Ours' : 'Theirs', '', sideOf(entries, side)),
    ),
    years: yearsOf(entries),
    owners: ownersTally(atlas, entries),
    rows: entries.map((entry) => rowOf(atlas, entry)),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isAhead = ({ state }: LedgerEntry): boolean => state === 'overdue' || state === 'open';

const entriesOf = ({ book, lookups }: Atlas): readonly LedgerEntry[] =>
  book.accounts.flatMap(({ id }) => lookups.promises(id));

const inOrder = (atlas: Atlas): readonly LedgerEntry[] =>
  entriesOf(atlas).toSorted(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      (isAhead(a) ? 1 : -1) * compare(a.commitment.due, b.commitment.due) ||
      compare(a.accountId, b.accountId) ||
      compare(a.commitment.id, b.commitment.id) ||
      b.year - a.year,
  );

const sideOf = (entries: readonly LedgerEntry[], side: 'vendor' | 'customer'): readonly LedgerEntry[] =>
  entries.filter(({ commitment }) => commitment.side === side);

const inState = (entries: readonly LedgerEntry[], state: PromiseState): number =>
  entries.filter((entry) => entry.state === state).length;

const keptOf = (entries: readonly LedgerEntry[]): Share =>
  partOf(inState(entries, 'kept'), entries.filter(isJudged).length, 'None is judged yet.');

/** How both sides keep their word, and what is open, in a sentence. */
export const commitmentsHeadline = (atlas: Atlas): string => {
  const entries = entriesOf(atlas);
  if (entries.length === 0) return 'No commitment is recorded on either side.';
  const side = (who: 'vendor' | 'customer', name: string): string => {
    const { kept, judged } = keptPromises(atlas, who);
    return judged === 0 ? '' : `${name} kept ${percentOfShare(kept / judged)}`;
  };
  const sides = [side('vendor', 'we'), side('customer', 'they')].filter((part) => part !== '');
  const overdue = inState(entries, 'overdue');
  const rest =
    overdue === 0
      ? 'none is past its day without a word'
      : `${plural(overdue, 'promise is', 'promises are')} past ${overdue === 1 ? 'its' : 'their'} day without a word`;
  if (sides.length === 0) return `${plural(entries.length, 'promise')} on record; ${rest}.`;
  return `Of last year’s promises ${sides.join(' on time, ')} on time; ${rest}.`;
};

const figuresOf = (atlas: Atlas, entries: readonly LedgerEntry[]): KeyFigure[] => {
  const of = (label: string, state: PromiseState, note: string): KeyFigure => ({
    label,
    figure: { text: count(inState(entries, state)) },
    note,
  });
  const kept = (label: string, side: 'vendor' | 'customer'): KeyFigure => {
    const { kept: on, judged } = keptPromises(atlas, side);
    const { share, ...figure } = partOf(on, judged, `None was judged in ${atlas.year}.`);
    return {
      label,
      figure,
      note: share === null ? 'none judged' : `${count(on)} of ${count(judged)} on time`,
    };
  };
  return [
    of('Overdue', 'overdue', `due before ${atlas.frame.asOf}`),
    of('Open', 'open', 'not due yet'),
    kept(`We kept, judged in ${atlas.year}`, 'vendor'),
    kept(`They kept, judged in ${atlas.year}`, 'customer'),
    {
      label: 'Promises on record',
      figure: { text: count(entries.length) },
      note: `at ${plural(new Set(entries.map(({ accountId }) => accountId)).size, 'account')}`,
    },
  ];
};

const tally = (name: string, page: string, entries: readonly LedgerEntry[]): Tally => ({
  name,
  page,
  counts: ORDER.map((state) => count(inState(entries, state))),
  total: count(entries.length),
  kept: keptOf(entries),
});

const yearsOf = (entries: readonly LedgerEntry[]): CommitmentsView['years'] =>
  [...new Set(entries.map(({ year }) => year))]
    .sort((a, b) => b - a)
    .map((year) => {
      const made = entries.filter((entry) => entry.year === year);
      return {
        year: String(year),
        made: count(made.length),
        judged: count(made.filter(isJudged).length),
        ours: keptOf(sideOf(made, 'vendor')),
        theirs: keptOf(sideOf(made, 'customer')),
      };
    });

/** Our people with promises, the most overdue first, then the most open, then by id. */
const ownersTally = (atlas: Atlas, entries: readonly LedgerEntry[]): Tally[] => {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of sideOf(entries, 'vendor')) {
    const group = groups.get(entry.commitment.owner);
    if (group === undefined) groups.set(entry.commitment.owner, [entry]);
    else group.push(entry);
  }
  const pages = new Set(ownersOf(atlas).map(({ page }) => page));
  return [...groups]
    .sort(
      ([a, first], [b, second]) =>
        inState(second, 'overdue') - inState(first, 'overdue') ||
        inState(second, 'open') - inState(first, 'open') ||
        compare(a, b),
    )
    .map(([id, own]) => tally(atlas.person(id, '').text, pages.has(ownerPage(id)) ? ownerPage(id) : '', own));
};

const rowOf = (atlas: Atlas, entry: LedgerEntry): LedgerRow => ({
  account: atlas.ref(entry.accountId),
  side: entry.commitment.side === 'vendor' ? 'ours' : 'theirs',
  what: entry.commitment.what,
  owner: ownerName(atlas, entry),
  madeIn: String(entry.year),
  due: date(entry.commitment.due),
  state: PROMISE_STATES[entry.state],
  note: entry.note,
});
