/** The programme page. */
import type { ProgrammeEntry } from '../../model/programme-plan.ts';
import type { KeyFigure } from '../../views/site/figure.ts';
import type { ProgrammeRow, ProgrammeView } from '../../views/site/programme.ts';
import type { Atlas } from './atlas.ts';
import { packetStateOf } from './packet-state.ts';
import { count, listed, partOf, plural } from './print.ts';
import { effectsOf } from './programme-effects.ts';
import { reviewOf } from './review.ts';
import { FOUNDATION_NAMES, labelRef, ROLE_NAMES } from './words.ts';

export const projectProgramme = (atlas: Atlas): ProgrammeView => ({
  frame: atlas.frame,
  headline: programmeHeadline(atlas),
  figures: figuresOf(atlas),
  rows: [...atlas.plan.entries].sort(byUrgency).map((entry) => rowOf(atlas, entry)),
  foundation: foundationOf(atlas),
  audience: audienceOf(atlas),
  declaredOut: atlas.plan.declaredOut.map(({ accountId, because }) => ({
    account: atlas.ref(accountId),
    because,
  })),
  effects: effectsOf(atlas),
});

const inState = ({ plan }: Atlas, state: ProgrammeEntry['state']): number =>
  plan.entries.filter((entry) => entry.state === state).length;

/** How the programme stands, in a sentence. */
export const programmeHeadline = (atlas: Atlas): string => {
  const total = atlas.plan.entries.length;
  if (total === 0) return `No account is in the review programme of ${atlas.year}.`;
  const [held, late, due, open] = (['held', 'late', 'due', 'unplanned'] as const).map((state) =>
    inState(atlas, state),
  );
  const rest = [
    ...(late ? [`${count(late)} ${late === 1 ? 'is' : 'are'} late`] : []),
    ...(due ? [`${count(due)} ${due === 1 ? 'is' : 'are'} due`] : []),
    ...(open ? [`${count(open)} ${open === 1 ? 'has' : 'have'} no date`] : []),
  ];
  const first = `${count(held ?? 0)} of ${plural(total, 'review')} ${held === 1 ? 'is' : 'are'} held`;
  return rest.length === 0 ? `${first}.` : `${first}; ${listed(rest)}.`;
};

const URGENCY = ['late', 'due', 'unplanned', 'held'] as const satisfies readonly ProgrammeEntry['state'][];

/** Late before due before undated before held; within a state by date, ties by id. */
export const byUrgency = (a: ProgrammeEntry, b: ProgrammeEntry): number => {
  const when = (entry: ProgrammeEntry): string => entry.dueOn ?? entry.heldOn ?? '9999';
  const state = URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state);
  if (state !== 0) return state;
  if (when(a) !== when(b)) return when(a) < when(b) ? -1 : 1;
  return a.accountId < b.accountId ? -1 : 1;
};

const rowOf = (atlas: Atlas, entry: ProgrammeEntry): ProgrammeRow => ({
  account: atlas.ref(entry.accountId),
  segment: labelRef('programme-segment', entry.segment),
  review: reviewOf(atlas, entry),
});

const draftsIn = (atlas: Atlas): number =>
  atlas.plan.entries.filter(({ accountId }) => packetStateOf(atlas, accountId).missing.length > 0).length;

const figuresOf = (atlas: Atlas): KeyFigure[] => {
  const total = atlas.plan.entries.length;
  const state = (label: string, state: ProgrammeEntry['state'], note?: string): KeyFigure => ({
    label,
    figure: { text: count(inState(atlas, state)) },
    ...(note === undefined ? {} : { note }),
  });
  return [
    {
      label: 'In the programme',
      figure: { text: count(total) },
      note: `of ${plural(atlas.now.accounts.length, 'account')}`,
    },
    state('Held', 'held'),
    state('Late', 'late', `due before ${atlas.frame.asOf}`),
    state('Due', 'due'),
    state('No date', 'unplanned'),
    {
      label: 'Packets ready',
      figure: { text: count(total - draftsIn(atlas)) },
      note: `${plural(draftsIn(atlas), 'draft')}`,
    },
  ];
};

const NOBODY = 'No account is in the programme.';

const foundationOf = ({ plan: { entries } }: Atlas): ProgrammeView['foundation'] =>
  Object.entries(FOUNDATION_NAMES).map(([item, name]) => {
    const met = entries.filter((entry) =>
      entry.foundation.some((each) => each.item === item && each.met),
    ).length;
    return {
      item: name,
      met: { text: `${count(met)} of ${count(entries.length)}` },
      share: partOf(met, entries.length, NOBODY),
    };
  });

const audienceOf = ({ plan: { entries } }: Atlas): ProgrammeView['audience'] =>
  Object.entries(ROLE_NAMES).flatMap(([role, name]) => {
    const asked = entries.flatMap((entry) => entry.audience.filter((each) => each.role === role));
    if (asked.length === 0) return [];
    const known = asked.filter((each) => each.person !== null).length;
    return [
      {
        role: name,
        known: { text: `${count(known)} of ${count(asked.length)}` },
        share: partOf(known, asked.length, NOBODY),
      },
    ];
  });
