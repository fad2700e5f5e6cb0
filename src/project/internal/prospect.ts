/** The page of one prospect. */
import type { Prospect } from '../../model/book.ts';
import { BUYING_STAGES } from '../../model/prospect.ts';
import type { PageIndex } from '../../views/site/page-index.ts';
import type { ProspectView } from '../../views/site/prospect.ts';
import type { Atlas } from './atlas.ts';
import { PROSPECT_STATES } from './method-words.ts';
import { count, date, listed, money, plural, share } from './print.ts';
import {
  competitionOf,
  lightsCount,
  lightsOf,
  lightsSentence,
  negotiationOf,
  playersOf,
  playersSentence,
} from './prospect-sale.ts';
import { breakthroughLine, potentialFigure, prospectState } from './prospects.ts';
import { qualificationView } from './qualification-view.ts';
import { taskCount, taskListOf } from './tasks-of.ts';
import { BUYING_STAGE_NAMES } from './words.ts';

export const projectProspect = (atlas: Atlas, prospect: Prospect): ProspectView => {
  const { id, profile, notes } = prospect;
  const lights = lightsOf(profile);
  const nameOf = (person: string): string =>
    profile.people.find((each) => each.id === person)?.name ?? person;
  const account = profile.won?.account;
  const sections = {
    lights,
    players: playersOf(atlas, profile),
    competition: competitionOf(profile),
    negotiation: negotiationOf(profile),
    qualification: qualificationView(
      atlas,
      atlas.lookups.qualifiedProspect(id)?.points ?? [],
      profile.qualification,
      nameOf,
    ),
    plans: plansOf(atlas, prospect),
  };
  return {
    frame: atlas.frame,
    id,
    name: profile.name,
    headline: headlineOf(atlas, prospect),
    state: PROSPECT_STATES[prospectState(atlas, prospect)],
    became: account === undefined || atlas.account(account) === undefined ? null : atlas.ref(account),
    facts: factsOf(atlas, prospect),
    why: profile.why ?? '',
    index: indexOf(atlas, prospect, sections),
    qualified: share(atlas.lookups.qualifiedProspect(id)?.qualified ?? null, 'It has not been qualified.'),
    lightsSentence: lightsSentence(lights),
    stages: BUYING_STAGES.map((stage) => ({
      name: BUYING_STAGE_NAMES[stage],
      current: stage === profile.stage,
    })),
    playersSentence: playersSentence(profile),
    ...sections,
    tasks: taskListOf(atlas, { kind: 'prospect', id }),
    notes: [...notes],
    file: `prospects/${id}/profile.yaml`,
  };
};

const headlineOf = (atlas: Atlas, prospect: Prospect): string => {
  const { won, lost, stage } = prospect.profile;
  const state = prospectState(atlas, prospect);
  if (state === 'won') return `Won on ${date(won?.on ?? '')}.`;
  if (state === 'lost') return `Lost on ${date(lost?.on ?? '')}: ${lost?.reason ?? ''}`;
  const potential = potentialFigure(atlas, prospect);
  const known = atlas.lookups.qualifiedProspect(prospect.id)?.potential ?? null;
  const worth =
    potential.reason === undefined && known !== null
      ? `${money(known, atlas.currency)} a year if won`
      : 'Its worth is not known';
  const where =
    stage === undefined ? 'at no known buying stage' : `now ${BUYING_STAGE_NAMES[stage].toLowerCase()}`;
  return `${worth}; ${where}.`;
};

const factsOf = (atlas: Atlas, { id, profile }: Prospect): ProspectView['facts'] => {
  const { industry, country, breakthrough, pursuing, nextStep, nextOn } = profile;
  const place = [industry, country].filter((part) => part !== undefined).join(', ');
  const vertical = atlas.lookups.qualifiedProspect(id)?.vertical ?? null;
  const on = nextOn === undefined ? '' : `${date(nextOn)}: `;
  return [
    { term: 'Owner', detail: atlas.person(profile.owner, 'Nobody owns this prospect.').text },
    ...(place === '' ? [] : [{ term: 'Business', detail: place }]),
    ...(vertical === null ? [] : [{ term: 'Market segment', detail: atlas.lookups.vertical(vertical) }]),
    ...(breakthrough.length === 0 ? [] : [{ term: 'Breakthrough', detail: breakthroughLine(breakthrough) }]),
    ...(pursuing.length === 0
      ? []
      : [{ term: 'Pursuing', detail: listed(pursuing.map(atlas.lookups.offering)) }]),
    ...(nextStep === undefined ? [] : [{ term: 'Next step', detail: `${on}${nextStep}` }]),
  ];
};

const plansOf = (atlas: Atlas, { id, profile }: Prospect): ProspectView['plans'] => {
  const territory = atlas.lookups.territory(id);
  const total = atlas.book.strategy.territory.length;
  const plans = [
    [
      'In the territory plan',
      territory === undefined
        ? undefined
        : `Number ${count(territory.place)} of ${count(total)}. ${territory.why}`,
    ],
    ['Account plan', profile.accountPlan],
    ['Opportunity plan', profile.opportunityPlan],
  ] as const;
  return plans.flatMap(([title, text]) => (text === undefined ? [] : [{ title, text }]));
};

type Sections = Pick<
  ProspectView,
  'lights' | 'players' | 'competition' | 'negotiation' | 'qualification' | 'plans'
>;

const indexOf = (atlas: Atlas, { id, profile }: Prospect, view: Sections): PageIndex => {
  const tasks = atlas.lookups.tasks('prospect', id);
  const people = view.players.flatMap((player) => player.people).length;
  const strategy = view.competition?.strategies.find(({ chosen }) => chosen)?.name ?? '';
  return [
    { id: 'lights', title: 'How well qualified', answer: lightsCount(view.lights) },
    {
      id: 'players',
      title: 'Who buys',
      answer: people === 0 ? 'nobody known' : plural(people, 'person', 'people'),
    },
    ...(view.competition === null
      ? []
      : [{ id: 'competition', title: 'Against whom', answer: strategy.toLowerCase() }]),
    ...(view.negotiation === null
      ? []
      : [{ id: 'negotiation', title: 'The bargain', answer: bargainAnswer(view.negotiation) }]),
    { id: 'points', title: 'What they could buy', answer: pointsAnswer(view.qualification) },
    ...(view.plans.length === 0
      ? []
      : [{ id: 'plans', title: 'Plans', answer: plural(view.plans.length, 'plan') }]),
    {
      id: 'next',
      title: 'What to do next',
      answer: `${tasks.length === 0 ? 'no task' : taskCount(tasks)}${profile.nextOn === undefined ? '' : `; next step ${date(profile.nextOn)}`}`,
    },
  ];
};

const pointsAnswer = ({ points }: ProspectView['qualification']): string => {
  const answered = points.filter(({ state }) => state.shape === 'done').length;
  return `${answered === 0 ? 'none' : count(answered)} of ${plural(points.length, 'point')} answered`;
};

const bargainAnswer = ({ mustGet, canGive }: NonNullable<ProspectView['negotiation']>): string =>
  `${count(mustGet.length)} to get, ${count(canGive.length)} to give`;
