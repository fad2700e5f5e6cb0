import type { Prospect } from '../../model/book.ts';
import { BUYING_STAGES, type BuyingStage, PRINCIPLES, type ProspectProfile } from '../../model/prospect.ts';
import type { QualifiedProspect } from '../../model/qualification.ts';
import { claim, date, id, ids, number, place, table, text } from '../table.ts';

interface ProspectRow {
  readonly prospect: Prospect;
  readonly profile: ProspectProfile;
  readonly qualified: QualifiedProspect | undefined;
}

const stateOf = ({ won, lost }: ProspectProfile): QualifiedProspect['state'] =>
  won !== undefined ? 'won' : lost !== undefined ? 'lost' : 'open';

export const prospects = table<ProspectRow>({
  name: 'prospects',
  about: 'Every prospect, with how we compete for it and how we negotiate.',
  key: ['prospect'],
  order: 'by prospect',
  rows: ({ prospects, qualifiedProspect }) =>
    prospects.map((prospect) => ({
      prospect,
      profile: prospect.profile,
      qualified: qualifiedProspect(prospect.id),
    })),
  columns: [
    id('prospect', 'The id of the prospect: the name of its folder.', ({ prospect }) => prospect.id),
    text('name', 'Their name.', ({ profile }) => profile.name),
    id('state', 'open, won or lost.', ({ qualified, profile }) => qualified?.state ?? stateOf(profile)),
    id('owner', 'Who of our team.', ({ profile }) => profile.owner),
    text('industry', 'As the file says it.', ({ profile }) => profile.industry),
    text('country', 'As the file says it.', ({ profile }) => profile.country),
    id(
      'vertical',
      'The vertical of strategy.yaml.',
      ({ qualified, profile }) => qualified?.vertical ?? profile.vertical,
    ),
    id('stage', 'The buying stage.', ({ profile }) => profile.stage),
    number('potential', 'currency', 'Yearly revenue if won.', ({ qualified }) => qualified?.potential),
    ids(
      'breakthrough',
      'Why it matters: new-segment, reference, beachhead, material.',
      ({ profile }) => profile.breakthrough,
    ),
    ids('pursuing', 'The offerings in question.', ({ profile }) => profile.pursuing),
    number(
      'qualified',
      'share',
      'Of the principles, those that are green.',
      ({ qualified }) => qualified?.qualified,
    ),
    text('why', 'Why them.', ({ profile }) => profile.why),
    text('next_step', 'What comes next.', ({ profile }) => profile.nextStep),
    date('next_on', 'When.', ({ profile }) => profile.nextOn),
    claim(
      'active',
      'Whether the opportunity was active before we came.',
      ({ profile }) => profile.competition?.active,
    ),
    id('strategy', 'The competitive strategy.', ({ profile }) => profile.competition?.strategy),
    text('strategy_why', 'Why this one.', ({ profile }) => profile.competition?.why),
    text('walk_away', 'When we walk.', ({ profile }) => profile.negotiation?.walkAway),
    text(
      'compelling_reason',
      'Why the buyer must act.',
      ({ profile }) => profile.negotiation?.compellingReason,
    ),
    text('account_plan', 'The account plan.', ({ profile }) => profile.accountPlan),
    text('opportunity_plan', 'The opportunity plan.', ({ profile }) => profile.opportunityPlan),
    date('won_on', 'When it was won.', ({ profile }) => profile.won?.on),
    id('won_account', 'The account that it became.', ({ profile }) => profile.won?.account),
    date('lost_on', 'When it was lost.', ({ profile }) => profile.lost?.on),
    text('lost_reason', 'Why.', ({ profile }) => profile.lost?.reason),
  ],
});

interface PlayerRow {
  readonly prospect: string;
  readonly person: ProspectProfile['people'][number];
}

const concern = (stage: BuyingStage) =>
  text<PlayerRow>(
    `concern_${stage.replaceAll('-', '_')}`,
    `What they care about when ${stage.replaceAll('-', ' ')}.`,
    ({ person }) => person.concerns[stage],
  );

export const prospectPeople = table<PlayerRow>({
  name: 'prospect-people',
  about: 'The key players of each prospect.',
  key: ['prospect', 'person'],
  order: 'by prospect, then in the order of the file',
  rows: ({ prospects }) =>
    prospects.flatMap(({ id: prospect, profile }) => profile.people.map((person) => ({ prospect, person }))),
  columns: [
    id('prospect', 'The prospect.', ({ prospect }) => prospect),
    id('person', 'The id within the prospect.', ({ person }) => person.id),
    text('name', 'Their name.', ({ person }) => person.name),
    text('title', 'Their title.', ({ person }) => person.title),
    id('player', 'Their part in the purchase.', ({ person }) => person.player),
    date('last_spoke', 'When we last spoke.', ({ person }) => person.lastSpoke),
    ...BUYING_STAGES.map(concern),
  ],
});

interface PrincipleRow {
  readonly prospect: string;
  readonly principle: string;
  readonly light: string;
  readonly note: string | undefined;
  readonly asOf: string | undefined;
}

export const prospectPrinciples = table<PrincipleRow>({
  name: 'prospect-principles',
  about: 'How each prospect stands on each principle of qualification.',
  key: ['prospect', 'principle'],
  order: 'by prospect, then as the method lists the principles',
  rows: ({ prospects }) =>
    prospects.flatMap(({ id: prospect, profile }) =>
      PRINCIPLES.map((principle) => {
        const { light = 'unknown', note, asOf } = profile.principles[principle] ?? {};
        return { prospect, principle, light, note, asOf };
      }),
    ),
  columns: [
    id('prospect', 'The prospect.', ({ prospect }) => prospect),
    id('principle', 'The principle.', ({ principle }) => principle),
    id('light', 'green, yellow or red; unknown where nobody has looked.', ({ light }) => light),
    text('note', 'What the file says of it.', ({ note }) => note),
    date('as_of', 'When somebody looked.', ({ asOf }) => asOf),
  ],
});

interface SheetRow {
  readonly prospect: string;
  readonly kind: 'competitor' | 'must-get' | 'can-give' | 'tactic';
  readonly place: number;
  readonly what: string;
  readonly answer?: string | undefined;
}

const sheetRows = ({ id: prospect, profile }: Prospect): readonly SheetRow[] => {
  const { competitors = [] } = profile.competition ?? {};
  const { mustGet = [], canGive = [], tactics = [] } = profile.negotiation ?? {};
  const lines = (kind: SheetRow['kind'], all: readonly string[]): readonly SheetRow[] =>
    all.map((what, index) => ({ prospect, kind, place: index + 1, what }));
  return [
    ...lines('competitor', competitors),
    ...lines('must-get', mustGet),
    ...lines('can-give', canGive),
    ...tactics.map(
      ({ tactic, answer }, index): SheetRow => ({
        prospect,
        kind: 'tactic',
        place: index + 1,
        what: tactic,
        answer,
      }),
    ),
  ];
};

export const prospectNegotiation = table<SheetRow>({
  name: 'prospect-negotiation',
  about: 'The negotiation sheet of each prospect, line by line.',
  key: ['prospect', 'kind', 'place'],
  order:
    'by prospect, then competitors, what we must get, what we can give and tactics, as the file lists them',
  rows: ({ prospects }) => prospects.flatMap(sheetRows),
  columns: [
    id('prospect', 'The prospect.', ({ prospect }) => prospect),
    id('kind', 'competitor, must-get, can-give or tactic.', ({ kind }) => kind),
    place('Which of its kind, from 1.'),
    text('what', 'The line.', ({ what }) => what),
    text('answer', 'Our answer to a tactic.', ({ answer }) => answer),
  ],
});

type TalkRow = QualifiedProspect['players'][number] & { readonly prospect: string };

export const prospectPlayers = table<TalkRow>({
  name: 'prospect-players',
  about: 'Whom we know of each kind of player, and what to talk about at the prospect’s stage.',
  key: ['prospect', 'player'],
  order: 'by prospect, then as the method lists the players',
  rows: ({ prospects, qualifiedProspect }) =>
    prospects.flatMap(({ id: prospect }) =>
      (qualifiedProspect(prospect)?.players ?? []).map((player) => ({ ...player, prospect })),
    ),
  columns: [
    id('prospect', 'The prospect.', ({ prospect }) => prospect),
    id('player', 'The part in the purchase.', ({ player }) => player),
    ids('people', 'Who of their people plays it.', ({ people }) => people),
    text(
      'talk',
      'What to talk about at this stage; empty where content has not filled it in.',
      ({ talk }) => talk,
    ),
  ],
});
