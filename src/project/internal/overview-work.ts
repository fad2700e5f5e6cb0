/** What is promised, due and going on at the accounts of a part of the book. */
import type { AccountAssessment } from '../../model/assessment.ts';
import type { Account } from '../../model/book.ts';
import type { State } from '../../views/site/figure.ts';
import type { OverviewView } from '../../views/site/overview.ts';
import type { Atlas } from './atlas.ts';
import type { LedgerEntry } from './ledger.ts';
import { packetStateOf } from './packet-state.ts';
import { count, date, listed, partOf, plural } from './print.ts';
import { byUrgency } from './programme.ts';
import { ownerName } from './promises.ts';
import { reviewOf } from './review.ts';
import { sum } from './shared-figures.ts';

type Members = readonly AccountAssessment[];

/** The promises past their day of which nothing is told, the oldest first; ties by account. */
export const overdueAt = ({ lookups }: Atlas, members: Members): readonly LedgerEntry[] =>
  members
    .flatMap(({ accountId }) => lookups.promises(accountId).filter(({ state }) => state === 'overdue'))
    .toSorted(
      (a, b) =>
        compare(a.commitment.due, b.commitment.due) ||
        compare(a.accountId, b.accountId) ||
        compare(a.commitment.id, b.commitment.id),
    );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const overdueView = (atlas: Atlas, members: Members): OverviewView['overdue'] => {
  const overdue = overdueAt(atlas, members);
  return {
    sentence: overdueSentence(overdue),
    rows: overdue.map((entry) => ({
      account: atlas.ref(entry.accountId),
      side: entry.commitment.side === 'vendor' ? 'ours' : 'theirs',
      what: entry.commitment.what,
      owner: ownerName(atlas, entry),
      due: date(entry.commitment.due),
    })),
  };
};

/** How many promises are overdue, and on which side, in a sentence. */
export const overdueSentence = (overdue: readonly LedgerEntry[]): string => {
  if (overdue.length === 0) return 'No promise is past its day without a word on it.';
  return `${plural(overdue.length, 'promise is', 'promises are')} past ${overdue.length === 1 ? 'its' : 'their'} day without a word: ${sidesOf(overdue)}.`;
};

/** "2 of ours, 1 of theirs". */
export const sidesOf = (entries: readonly LedgerEntry[]): string => {
  const ours = entries.filter(({ commitment }) => commitment.side === 'vendor').length;
  const theirs = entries.length - ours;
  return [
    ...(ours === 0 ? [] : [`${count(ours)} of ours`]),
    ...(theirs === 0 ? [] : [`${count(theirs)} of theirs`]),
  ].join(', ');
};

/** What was issued of a year of an account: a packet with its seal, labels by hand, or nothing. */
export const packetState = (account: Account | undefined, year: number): State => {
  const issued = account?.internal.issued.find((each) => each.year === year)?.facts;
  if (issued === undefined) return { shape: 'open', word: 'not issued' };
  const version = issued.seal === undefined ? '' : `, version ${count(issued.seal.version)}`;
  return { shape: 'done', word: `issued ${date(issued.issuedOn)}${version}` };
};

const packetNow = (atlas: Atlas, id: string): State => {
  const issued = packetState(atlas.account(id), atlas.year);
  const { state } = packetStateOf(atlas, id);
  return issued.shape === 'done'
    ? issued
    : { shape: state.shape === 'done' ? 'part' : 'open', word: `${state.word}, not issued` };
};

export const reviewsView = (atlas: Atlas, members: Members): OverviewView['reviews'] => {
  const entries = members.flatMap(({ accountId }) => atlas.entry(accountId) ?? []).toSorted(byUrgency);
  const inState = (state: (typeof entries)[number]['state']): number =>
    entries.filter((entry) => entry.state === state).length;
  const issued = entries.filter(
    ({ accountId }) => packetState(atlas.account(accountId), atlas.year).shape === 'done',
  ).length;
  const states = [
    ...(inState('late') > 0 ? [`${count(inState('late'))} late`] : []),
    ...(inState('due') > 0 ? [`${count(inState('due'))} due`] : []),
    ...(inState('unplanned') > 0 ? [`${count(inState('unplanned'))} without a date`] : []),
  ];
  const rest = states.length === 0 ? '' : `; ${listed(states)}`;
  return {
    sentence:
      entries.length === 0
        ? 'None of its accounts is in the review programme.'
        : `${count(inState('held'))} of ${plural(entries.length, 'review')} held, ${plural(issued, 'packet')} of ${atlas.year} issued${rest}.`,
    rows: entries.map((entry) => {
      const { state, due, held } = reviewOf(atlas, entry);
      return {
        account: atlas.ref(entry.accountId),
        review: state,
        due,
        held,
        packet: packetNow(atlas, entry.accountId),
      };
    }),
  };
};

/** The programme and the plays that fit: how many members they reach, and how far they have come there. */
export const fitsView = (atlas: Atlas, members: Members, sentence: string): OverviewView['fits'] => {
  const inProgramme = members.filter(({ accountId }) => atlas.entry(accountId) !== undefined).length;
  const tasks = members.flatMap(({ accountId }) => atlas.lookups.tasks('account', accountId));
  const late = tasks.filter(({ state }) => state === 'late').length;
  return {
    sentence,
    rows: [
      {
        name: 'The annual review programme',
        note: 'accounts in it',
        count: `${count(inProgramme)} of ${count(members.length)}`,
        share: partOf(inProgramme, members.length, 'There is no account here.'),
      },
      ...playsAt(atlas, members),
      {
        name: 'Tasks that the methods raise',
        note: late === 0 ? 'none is late' : `${count(late)} late`,
        count: count(tasks.length),
        share: { text: '–', reason: 'Tasks have no whole to be a part of.', share: null },
      },
    ],
  };
};

const playsAt = (atlas: Atlas, members: Members): OverviewView['fits']['rows'] => {
  const plays = members.flatMap(
    ({ accountId }) => atlas.lookups.qualified(accountId)?.deployment?.plays ?? [],
  );
  const ids = [...new Set(plays.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = plays.filter((play) => play.id === id);
    const [first] = own;
    if (first === undefined) return [];
    const [done, needed] = [sum(own.map((play) => play.done)), sum(own.map((play) => play.needed))];
    return [
      {
        name: first.label,
        note: `steps done, at ${plural(own.length, 'account')}`,
        count: `${count(done)} of ${count(needed)}`,
        share: partOf(done, needed, 'No step of it is needed.'),
      },
    ];
  });
};
