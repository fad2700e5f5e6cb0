import type { Deployment, KnowYourCustomer, ValueClaim } from '../model/qualification.ts';
import { list, money, share } from '../segment/words.ts';
import { ROLES, words } from './explain-words.ts';
import type { Explanation } from './explanation.ts';
import { type Colors, terms } from './text-table.ts';

type Rows = readonly (readonly [string, string])[];

const ANSWERS = { yes: 'yes', no: 'no', unknown: 'unknown' } as const;

const business = ({ verdict, questions }: KnowYourCustomer['business']): string => {
  const fresh = questions.filter(({ state }) => state === 'answered').length;
  const stale = questions.filter(({ state }) => state === 'stale').length;
  const said = `${fresh} of ${questions.length} questions answered`;
  return `${ANSWERS[verdict]}: ${said}${stale === 0 ? '' : `, ${stale} stale`}`;
};

const people = ({ verdict, roles }: KnowYourCustomer['people']): string => {
  const told = (['regular', 'lapsed', 'never', 'nobody'] as const).flatMap((state) => {
    const known = roles.filter((one) => one.state === state).map(({ role }) => ROLES[role]);
    const said = {
      regular: 'we speak with',
      lapsed: 'lapsed',
      never: 'never spoke with',
      nobody: 'know nobody as',
    };
    return known.length === 0 ? [] : [`${said[state]} ${list(known)}`];
  });
  return `${ANSWERS[verdict]}: ${told.join('; ')}`;
};

const firstChoice = ({ verdict, people: asked }: KnowYourCustomer['firstChoice']): string => {
  const answered = asked.filter(({ state }) => state === 'answered');
  const naming = answered.filter(({ namesUs }) => namesUs === true).length;
  return `${ANSWERS[verdict]}: ${
    answered.length === 0
      ? 'none of their decision-makers has been asked of late'
      : `${naming} of ${answered.length} asked name us, ${asked.length} decide`
  }`;
};

const LABELS = { known: 'Known', gaps: 'Gaps', open: 'Open' } as const;

const knowRows = (test: KnowYourCustomer): Rows => [
  [
    'Know your customer',
    `${LABELS[test.label]}, ${share(test.coverage)} answered and fresh. ${test.because}`,
  ],
  ['Their business', business(test.business)],
  ['Whom we know', people(test.people)],
  ['Do they know us', firstChoice(test.firstChoice)],
];

const playRows = ({ plays }: Deployment): Rows =>
  plays.map(({ label, done, needed, leads }, index) => [
    index === 0 ? 'Plays of Tier 1' : '',
    `${label}: ${done} of ${needed} done${leads ? ', the lead play' : ''}`,
  ]);

const qualificationRows = ({ qualification, relationship, currency }: Explanation): Rows => {
  if (qualification === null || relationship === null) return [];
  const { wallet, points, vertical } = qualification;
  const open = points.filter(({ answered }) => !answered).map(({ point }) => words(point));
  const spell = money(currency);
  const low = wallet?.low === true ? ', low: find whom to talk to before the order' : '';
  return [
    [
      'Share of wallet',
      wallet === null
        ? '– unknown'
        : `${share(wallet.share)} of ${spell(wallet.spend)}${wallet.fresh ? '' : ' (stale)'}, ${spell(wallet.gap)} left to win${low}`,
    ],
    [
      'Qualification',
      `${points.length - open.length} of ${points.length} points answered; open: ${list(open) || 'none'}`,
    ],
    [
      'Relationship',
      `${list(relationship.motivations.map(words)) || 'no motivation declared'}; ${list(relationship.categories.map(words)) || 'no kind declared'}${vertical === null ? '' : ` (vertical ${vertical})`}`,
    ],
  ];
};

const claimWords = ({ claim, progress, reached, better, agreed, lacks }: ValueClaim): string => {
  const way =
    progress === null ? (better ? 'better than the baseline' : 'no better') : `${share(progress)} of the way`;
  const end = reached === true ? ', target reached' : '';
  const missing = lacks.filter((one) => one !== 'agreed-by' && one !== 'agreed-on').map(words);
  return `${claim}: ${way}${end}; ${agreed ? 'agreed' : 'not agreed'}${missing.length === 0 ? '' : `; lacks ${list(missing)}`}`;
};

/** The claims of the latest year that has any. */
const valueRows = (value: readonly ValueClaim[]): Rows => {
  const latest = Math.max(...value.map(({ year }) => year));
  return value
    .filter(({ year }) => year === latest)
    .map((claim, index) => [index === 0 ? `Value in ${latest}` : '', claimWords(claim)]);
};

/** What the methods that ask questions say: M3, M5, M8, M9 and M11. */
export function questionsText(explained: Explanation, c: Colors): readonly string[] {
  const { knowYourCustomer, deployment, value } = explained;
  if (knowYourCustomer === null) return [];
  const rows = [
    ...knowRows(knowYourCustomer),
    ...(deployment === null ? [] : playRows(deployment)),
    ...qualificationRows(explained),
    ...(value.length === 0 ? [] : valueRows(value)),
  ];
  return terms(rows, c);
}
