/** The index of all prospects. */
import type { Prospect } from '../../model/book.ts';
import { BUYING_STAGES, PRINCIPLES } from '../../model/prospect.ts';
import type { ProspectRow, ProspectsView } from '../../views/site/prospects.ts';
import type { Atlas } from './atlas.ts';
import { LIGHT_STATES, PRINCIPLE_NAMES, PROSPECT_STATES } from './method-words.ts';
import { amount, count, date, known, plural, unknown } from './print.ts';
import { taskCount } from './tasks-of.ts';
import { BREAKTHROUGH_NAMES, BUYING_STAGE_NAMES } from './words.ts';

/** Open ones by buying stage, the furthest first, ties by id; then those that are won or lost. */
export const projectProspects = (atlas: Atlas): ProspectsView => {
  const { prospects } = atlas.book;
  const open = prospects.filter((prospect) => prospectState(atlas, prospect) === 'open');
  const closed = prospects.filter((prospect) => prospectState(atlas, prospect) !== 'open');
  return {
    frame: atlas.frame,
    headline: headlineOf(prospects.length, open, closed.length),
    stages: stagesOf(open),
    principles: PRINCIPLES.map((principle) => PRINCIPLE_NAMES[principle]),
    rows: [...open].sort(byStage).map((prospect) => rowOf(atlas, prospect)),
    closed: [...closed].sort(byClosing).map((prospect) => closedRow(atlas, prospect)),
  };
};

/** How many there are at each stage, and last at none, where there are any. */
const stagesOf = (open: readonly Prospect[]): ProspectsView['stages'] => {
  const at = (stage: string | undefined): number =>
    open.filter((prospect) => prospect.profile.stage === stage).length;
  return [
    ...BUYING_STAGES.map((stage) => ({ stage: BUYING_STAGE_NAMES[stage], count: count(at(stage)) })),
    ...(at(undefined) === 0 ? [] : [{ stage: 'Not recorded', count: count(at(undefined)) }]),
  ];
};

const headlineOf = (all: number, open: readonly Prospect[], closed: number): string => {
  if (all === 0) return 'No prospect is recorded.';
  const breakthrough = open.filter((prospect) => prospect.profile.breakthrough.length > 0).length;
  const would = `${count(breakthrough)} would be ${breakthrough === 1 ? 'a breakthrough' : 'breakthroughs'}`;
  const rest = closed === 0 ? '' : `; ${count(closed)} more ${closed === 1 ? 'is' : 'are'} won or lost`;
  return `${plural(open.length, 'prospect')}${closed === 0 ? '' : ' open'}, of which ${would}${rest}.`;
};

/** Whether a prospect is open, won or lost on the book's day. */
export const prospectState = ({ lookups }: Atlas, { id }: Prospect): 'open' | 'won' | 'lost' =>
  lookups.qualifiedProspect(id)?.state ?? 'open';

const stageOf = ({ profile: { stage } }: Prospect): number =>
  stage === undefined ? -1 : BUYING_STAGES.indexOf(stage);

const byStage = (a: Prospect, b: Prospect): number => stageOf(b) - stageOf(a) || (a.id < b.id ? -1 : 1);

const closedOn = ({ profile: { won, lost } }: Prospect): string => won?.on ?? lost?.on ?? '';

const byClosing = (a: Prospect, b: Prospect): number => {
  if (closedOn(a) !== closedOn(b)) return closedOn(a) > closedOn(b) ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

const rowOf = (atlas: Atlas, prospect: Prospect): ProspectRow => {
  const { id, profile } = prospect;
  const tasks = atlas.lookups.tasks('prospect', id);
  const place = atlas.lookups.territory(id)?.place;
  return {
    id,
    name: profile.name,
    place: [profile.industry, profile.country].filter((part) => part !== undefined).join(', '),
    owner: atlas.person(profile.owner, 'Nobody owns this prospect.'),
    stage: known(profile.stage, (stage) => BUYING_STAGE_NAMES[stage], 'No buying stage is recorded.'),
    potential: potentialFigure(atlas, prospect),
    breakthrough: breakthroughLine(profile.breakthrough),
    lights: PRINCIPLES.map((principle) => ({
      principle: PRINCIPLE_NAMES[principle],
      state: LIGHT_STATES[profile.principles[principle]?.light ?? 'unknown'],
    })),
    territory: known(place, count, 'It has no place in the territory plan.'),
    nextStep: known(profile.nextStep, (step) => step, 'No next step is recorded.'),
    nextOn: known(profile.nextOn, date, 'No date is set.'),
    tasks: tasks.length === 0 ? '' : taskCount(tasks),
  };
};

/** Why it would be a breakthrough, in one line; empty where it would be none. */
export const breakthroughLine = (reasons: Prospect['profile']['breakthrough']): string =>
  reasons
    .map((reason, index) => {
      const name = BREAKTHROUGH_NAMES[reason];
      return index === 0 ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    })
    .join('; ');

const closedRow = (atlas: Atlas, prospect: Prospect): ProspectsView['closed'][number] => {
  const { id, profile } = prospect;
  const { won, lost } = profile;
  const state = prospectState(atlas, prospect);
  const on = state === 'won' ? won?.on : lost?.on;
  const account = won?.account;
  return {
    id,
    name: profile.name,
    state: PROSPECT_STATES[state],
    on: known(on, date, 'No date is recorded.'),
    because: state === 'lost' ? (lost?.reason ?? '') : '',
    became: account === undefined || atlas.account(account) === undefined ? null : atlas.ref(account),
  };
};

/** Yearly revenue if won, in the currency of the book. */
export const potentialFigure = (atlas: Atlas, { id, profile }: Prospect): ProspectRow['potential'] => {
  const { settings } = atlas.book;
  const { potential, currency = settings.currency } = profile;
  if (potential === undefined) return unknown('No yearly potential is recorded.');
  return known(
    atlas.lookups.qualifiedProspect(id)?.potential,
    amount,
    `No rate of ${atlas.year} is declared for ${currency}.`,
  );
};
