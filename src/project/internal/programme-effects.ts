/** What the programme must move, year by year: each measure in a row, with what its figure covers (M7). */
import type { ProgrammeEffect } from '../../model/programme-plan.ts';
import type { ProgrammeView } from '../../views/site/programme.ts';
import type { Atlas } from './atlas.ts';
import { amount, count, known } from './print.ts';

interface EffectMeasure {
  readonly measure: string;
  readonly of: (effect: ProgrammeEffect) => number | null;
  readonly print: (value: number) => string;
  readonly reason: string;
  /** What the figure covers, where that is not every account. */
  readonly note?: (effect: ProgrammeEffect) => string;
}

const FIRST = 'The book has no year before.';
const NOT_RECORDED = 'Not recorded at any of these accounts.';

const over =
  (key: keyof ProgrammeEffect['known']) =>
  ({ known: counted, accounts }: ProgrammeEffect): string =>
    counted[key] < accounts ? `known at ${count(counted[key])} of ${count(accounts)}` : '';

const overStandings = ({ standingKnown, accounts }: ProgrammeEffect): string =>
  standingKnown !== null && standingKnown < accounts
    ? `known in both years at ${count(standingKnown)} of ${count(accounts)}`
    : '';

const effectMeasures = (currency: string): readonly EffectMeasure[] => [
  { measure: 'Accounts', of: ({ accounts }) => accounts, print: count, reason: '–' },
  {
    measure: 'Still customers, of the year before',
    of: ({ retained }) => retained,
    print: count,
    reason: FIRST,
    note: ({ retainedOf }) => (retainedOf === null ? '' : `of ${count(retainedOf)}`),
  },
  {
    measure: `Revenue, ${currency}`,
    of: ({ revenue }) => revenue,
    print: amount,
    reason: 'No revenue is known.',
    note: over('revenue'),
  },
  {
    measure: 'People we spoke with',
    of: ({ contacts }) => contacts,
    print: count,
    reason: NOT_RECORDED,
    note: over('contacts'),
  },
  {
    measure: 'Of these, executives',
    of: ({ executiveContacts }) => executiveContacts,
    print: count,
    reason: NOT_RECORDED,
    note: over('executiveContacts'),
  },
  {
    measure: 'Discovery meetings',
    of: ({ discoveryMeetings }) => discoveryMeetings,
    print: count,
    reason: NOT_RECORDED,
    note: over('discoveryMeetings'),
  },
  {
    measure: 'Accounts whose standing rose',
    of: ({ standingRose }) => standingRose,
    print: count,
    reason: FIRST,
    note: overStandings,
  },
  {
    measure: 'Accounts whose standing fell',
    of: ({ standingFell }) => standingFell,
    print: count,
    reason: FIRST,
    note: overStandings,
  },
];

/** Ascending by year. */
export const effectsOf = ({ plan: { effects }, currency }: Atlas): ProgrammeView['effects'] => ({
  years: effects.map((effect) => String(effect.year)),
  rows: effectMeasures(currency).map(({ measure, of, print, reason, note }) => ({
    measure,
    values: effects.map((effect) => {
      const figure = known(of(effect), print, reason);
      const text = figure.reason === undefined ? (note?.(effect) ?? '') : '';
      return text === '' ? figure : { ...figure, note: text };
    }),
  })),
});
