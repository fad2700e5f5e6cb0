/** The choices that belong to no single scheme: freshness, trust, and the methods that ask questions. */
import { BUYING_STAGES, PLAYERS } from '../../model/prospect.ts';
import type { ReviewModel } from '../../model/review-model.ts';
import { TASK_KINDS } from '../../model/task.ts';
import type { ModelView } from '../../views/site/model-page.ts';
import type { Atlas } from './atlas.ts';
import { MATURITY_NAMES, MOTIVATION_NAMES, PLAYER_WORDS } from './method-words.ts';
import { answer, count, listed, percent, plural, points } from './print.ts';
import { TASK_NAMES } from './task-words.ts';
import { BUYING_STAGE_NAMES, labelName, ROLE_NAMES } from './words.ts';

type Part = ModelView['settings'][number];
type Row = Part['rows'][number];

const row = (term: string, detail: string): Row => ({ term, detail });
const months = (value: number): string => plural(value, 'month');

/** Every setting in words, a part for each method or rule; parts that declare nothing are left out. */
export const modelSettings = ({ book: { model } }: Atlas): Part[] =>
  [
    { title: 'Missing and stale answers (rule 3)', rows: missingRows(model) },
    { title: 'Kept labels, shakes and the back-test (rules 7, 9, 10)', rows: trustRows(model) },
    { title: 'Parents and their accounts', rows: [row('Judged', GROUPS[model.groups.judge])] },
    { title: 'Know your customer (M3)', rows: knowRows(model) },
    { title: 'Plays of Tier 1 (M5)', rows: playRows(model) },
    { title: 'Qualification (M8)', rows: qualificationRows(model) },
    { title: 'Relationships (M9)', rows: relationshipRows(model) },
    { title: 'What to talk about, by buying stage (M10)', rows: talkRows(model) },
    { title: 'When a task is due', rows: taskRows(model) },
  ].filter(({ rows }) => rows.length > 0);

const GROUPS = {
  separate: 'Each account on its own figures.',
  'into-parent': 'A parent on the sum of its own figures and those of all accounts below it.',
} as const satisfies Record<ReviewModel['groups']['judge'], string>;

const missingRows = ({ growth, freshness }: ReviewModel): Row[] => [
  row('Floor of coverage', `${percent(growth.coverageFloor)} of the weight answered and fresh`),
  row('Neutral', `${points(growth.neutral)} of 100 points`),
  row('Knowledge is stale after', months(freshness.knowledge)),
  row('Relationships are stale after', months(freshness.relationship)),
  row('Figures are stale after', months(freshness.financial)),
];

const trustRows = ({ hysteresis, sensitivity, backTest, change, profitQuadrant }: ReviewModel): Row[] => {
  const unit = profitQuadrant.margin.measure === 'percent' ? ' points' : '%';
  const buffer = ({ enter, exit }: { enter: number; exit: number }, of: string): string =>
    `${answer(enter)}${of} on the way up, ${answer(exit)}${of} on the way down`;
  return [
    row('Zone of revenue', buffer(hysteresis.revenue, '%')),
    row('Zone of the margin', buffer(hysteresis.margin, unit)),
    row('Zone of a score', buffer(hysteresis.score, ' points')),
    row('A weight is shaken by', `${answer(sensitivity.shakePercent)}% up and down`),
    row('Grew', `revenue up by ${answer(backTest.grewPercent)}% or more`),
    row('Shrank', `revenue down by ${answer(backTest.shrankPercent)}% or more`),
    row('A verdict needs', plural(backTest.leastAccounts, 'account')),
    row('The model beats a baseline', `beyond ${answer(backTest.sureErrors)} standard errors`),
    row('A change of the model says why', `above ${answer(change.reasonAbove)}% of accounts moved`),
  ];
};

const knowRows = ({ knowYourCustomer: know }: ReviewModel): Row[] => {
  const roles = (ids: readonly (keyof typeof ROLE_NAMES)[]): string =>
    listed(ids.map((role) => ROLE_NAMES[role]));
  return [
    ...Object.values(know.questions).map(({ question, freshness }) =>
      row(question, `stale as ${freshness} is`),
    ),
    row('Roles to know', roles(know.roles)),
    row('Executives', roles(know.executives)),
    row('Decision-makers', roles(know.decisionMakers)),
    row('Least roles known and spoken with', percent(know.leastRolesPercent)),
    row('Spoken with regularly', `within ${months(know.rhythmMonths)}`),
    row('Named first by', `${percent(know.namedByPercent)} of the decision-makers asked`),
  ];
};

const playRows = ({ deployment }: ReviewModel): Row[] =>
  Object.values(deployment.plays).map(({ label, scope, leads, items }) =>
    row(
      label,
      [
        plural(Object.keys(items).length, 'step'),
        scope === 'account' ? 'tracked for each account' : 'tracked once for all',
        ...(leads.length === 0
          ? []
          : [`leads for ${listed(leads.map((tier) => labelName('growth-tier', tier)))}`]),
      ].join(', '),
    ),
  );

const qualificationRows = ({ qualification }: ReviewModel): Row[] => [
  row('A share of wallet is low below', percent(qualification.lowShareOfWallet)),
  row('Top clients', count(qualification.topClients)),
  row('Top prospects', count(qualification.topProspects)),
  row('Most growable', count(qualification.growable)),
  row(
    'An advantage is proven from',
    `${plural(qualification.provenAccounts, 'account')} on, a reference in use among them`,
  ),
];

const relationshipRows = ({ relationship: { motivations } }: ReviewModel): Row[] =>
  (['early', 'later'] as const).map((maturity) =>
    row(
      `In a market segment that is ${MATURITY_NAMES[maturity]}`,
      listed(motivations[maturity].map((motivation) => MOTIVATION_NAMES[motivation])),
    ),
  );

const talkRows = ({ acquisition: { communications } }: ReviewModel): Row[] =>
  PLAYERS.flatMap((player) =>
    BUYING_STAGES.flatMap((stage) => {
      const talk = communications[player]?.[stage];
      return talk === undefined
        ? []
        : [row(`${PLAYER_WORDS[player].name}, ${BUYING_STAGE_NAMES[stage].toLowerCase()}`, talk)];
    }),
  );

const taskRows = ({ tasks }: ReviewModel): Row[] => [
  ...TASK_KINDS.flatMap((kind) => {
    const days = tasks.dueDays[kind];
    return days === undefined ? [] : [row(TASK_NAMES[kind], `after ${plural(days, 'day')}`)];
  }),
  row('All others', `after ${plural(tasks.otherwiseDays, 'day')}`),
];
