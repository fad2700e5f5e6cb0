import pc from 'picocolors';
import type { ProspectProfile } from '../model/prospect.ts';
import { day, list, money, share } from '../segment/words.ts';
import type { ExplainedProspect } from './explain-prospect.ts';
import { UNKNOWN, words } from './explain-words.ts';
import { tasksText } from './explain-work-text.ts';
import { type Colors, headed, padEnd, terms, wrap } from './text-table.ts';

type Rows = readonly (readonly [string, string])[];

const row = (term: string, text: string | null | undefined): Rows => (text ? [[term, text]] : []);

const saleRows = (told: ExplainedProspect): Rows => {
  const { facts, owner, potential, stage, state, territory, vertical, currency } = told;
  const next = [facts.nextStep, facts.nextOn === undefined ? undefined : `(${day(facts.nextOn)})`];
  const ended =
    facts.lost === undefined
      ? facts.won === undefined
        ? ''
        : `, ${day(facts.won.on)}`
      : `, ${day(facts.lost.on)}: ${facts.lost.reason}`;
  return [
    ['State', `${state}${ended}`],
    ['Stage', stage === null ? UNKNOWN : words(stage)],
    ['Potential', potential === null ? UNKNOWN : `${money(currency)(potential)} a year`],
    [
      'Owner',
      owner === null ? '– nobody named' : `${owner.name}${owner.title === null ? '' : ` (${owner.title})`}`,
    ],
    ...row('Vertical', vertical),
    ...row('Matters as', list(facts.breakthrough.map(words))),
    ...row('Why', facts.why),
    ...row('Next', next.filter((part) => part !== undefined).join(' ')),
    ...row('Territory', territory === null ? null : `rank ${territory.rank}: ${territory.why}`),
    ...row('Account plan', facts.accountPlan),
    ...row('Opportunity', facts.opportunityPlan),
  ];
};

const playerRows = ({ players, facts }: ExplainedProspect): Rows => {
  const nameOf = (id: string): string => facts.people.find((one) => one.id === id)?.name ?? id;
  return players.flatMap(
    ({ player, people, talk, concerns }): Rows => [
      [words(player), people.length === 0 ? 'nobody known' : list(people.map(nameOf))],
      ...concerns.map(({ person, concern }) => ['', `${nameOf(person)}: ${concern}`] as const),
      ...(talk === null ? [] : [['', `talk: ${talk}`] as const]),
    ],
  );
};

const principleLines = ({ principles }: ExplainedProspect, c: Colors): readonly string[] =>
  principles.flatMap(({ principle, light, note }) => {
    const [first = '', ...rest] = wrap(note === null ? words(principle) : `${words(principle)}: ${note}`, 86);
    return [`  ${padEnd(light, 10)}${first}`, ...rest.map((line) => c.dim(`  ${' '.repeat(10)}${line}`))];
  });

const competitionRows = ({ competition }: ProspectProfile): Rows =>
  competition === undefined
    ? []
    : [
        [
          'Strategy',
          `${words(competition.strategy)}${competition.why === undefined ? '' : `: ${competition.why}`}`,
        ],
        ['Before us', competition.active ? 'the opportunity was active' : 'nothing was under way'],
        ...row('Competitors', list(competition.competitors)),
      ];

const negotiationRows = ({ negotiation }: ProspectProfile): Rows => {
  if (negotiation === undefined) return [];
  const { mustGet, canGive, walkAway, compellingReason, tactics } = negotiation;
  const lines = (term: string, all: readonly string[]): Rows =>
    all.map((text, index) => [index === 0 ? term : '', text] as const);
  return [
    ...lines('Must get', mustGet),
    ...lines('Can give', canGive),
    ...row('We walk', walkAway),
    ...row('They must act', compellingReason),
    ...lines(
      'Tactics',
      tactics.map(({ tactic, answer }) =>
        answer === undefined ? words(tactic) : `${words(tactic)}: ${answer}`,
      ),
    ),
  ];
};

const pointsRows = ({ points }: ExplainedProspect): Rows => {
  const open = points.filter(({ answered }) => !answered).map(({ point }) => words(point));
  return points.length === 0
    ? []
    : [['Answered', `${points.length - open.length} of ${points.length}; open: ${list(open) || 'none'}`]];
};

/** The explanation of a prospect for a terminal. */
export function formatProspect(told: ExplainedProspect, options: { readonly color: boolean }): string {
  const c = pc.createColors(options.color);
  const { prospect, asOf, model, facts, tasks, qualified } = told;
  const section = (title: string, rows: Rows): readonly string[] =>
    headed(title, rows.length === 0 ? [] : terms(rows, c), c);
  const lines = [
    `${c.bold(prospect.name)}  ${c.dim(prospect.id)}`,
    c.dim(['prospect', `as of ${day(asOf)}`, `model ${model}`, 'internal'].join(' · ')),
    ...section('Sale', saleRows(told)),
    ...section('Key players', playerRows(told)),
    ...headed(`Principles of qualification, ${share(qualified)} green`, principleLines(told, c), c),
    ...section('Points of qualification', pointsRows(told)),
    ...section('Competition', competitionRows(facts)),
    ...section('Negotiation', negotiationRows(facts)),
    ...headed('Tasks', tasksText(tasks, c), c),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
