/** The back-test page: last year's labels held against what happened (rule 10). */
import { type BackTest, type Contestant, OUTCOMES, type Outcome } from '../../model/examination.ts';
import type { BackTestView, PrintedContestant } from '../../views/site/back-test.ts';
import type { KeyFigure } from '../../views/site/figure.ts';
import type { Atlas } from './atlas.ts';
import { answer, count, known, partOf, plural, points, share } from './print.ts';
import { sum } from './shared-figures.ts';
import { labelRef } from './words.ts';

export const projectBackTest = (atlas: Atlas): BackTestView => {
  const test = atlas.judgement.examination.backTest;
  return {
    frame: atlas.frame,
    headline: backTestHeadline(atlas),
    standfirst: standfirstOf(atlas, test),
    figures: test === null ? [] : figuresOf(test),
    contestants: contestantsOf(atlas),
    margins: test === null ? [] : test.margins.map(marginOf),
    outcomes: outcomesOf(atlas),
    ...(test === null ? { table: [], totals: [] } : tableOf(test)),
    leftOut: test === null ? [] : leftOutOf(atlas, test),
    method: [...METHOD, leastOf(atlas)],
  };
};

/** The verdict. */
export const backTestHeadline = (atlas: Atlas): string =>
  atlas.judgement.examination.backTest?.verdict ??
  'No two whole years stand side by side yet, so that no label can be held against what happened.';

const standfirstOf = ({ frame }: Atlas, test: BackTest | null): string => {
  if (test === null) {
    return `The back-test takes the labels of one year and looks at the revenue of the next; both must be over by ${frame.asOf}.`;
  }
  const { judged, shown, accounts, issued } = test;
  const first = `The labels of ${judged}, held against what ${plural(accounts, 'account')} did in ${shown}.`;
  if (issued === 0) {
    return `${first} No label was issued for ${judged} yet: all are today’s model on the facts of ${judged}.`;
  }
  return issued === accounts
    ? `${first} All are held to the label that was issued.`
    : `${first} ${count(issued)} are held to the label that was issued; the others to today’s model on the facts of ${judged}.`;
};

const figuresOf = ({ judged, shown, accounts, issued, leftOut }: BackTest): KeyFigure[] => [
  { label: 'Judged', figure: { text: String(judged) }, note: `shown by ${shown}` },
  {
    label: 'Accounts compared',
    figure: { text: count(accounts) },
    note: `${count(leftOut.length)} left out`,
  },
  {
    label: 'Held to the issued label',
    figure: { text: `${count(issued)} of ${count(accounts)}` },
    ...(issued < accounts ? { note: 'the others to today’s model' } : {}),
  },
];

const NAMED = 24;

const leftOutOf = (atlas: Atlas, { leftOut }: BackTest): BackTestView['leftOut'] => {
  const reasons = new Map<string, string[]>();
  for (const { accountId, because } of leftOut) {
    const group = reasons.get(because);
    if (group === undefined) reasons.set(because, [accountId]);
    else group.push(accountId);
  }
  return [...reasons]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .map(([because, ids]) => ({
      because,
      count: plural(ids.length, 'account'),
      accounts: ids.slice(0, NAMED).map(atlas.ref),
      more: ids.length > NAMED ? `and ${plural(ids.length - NAMED, 'more', 'more')}` : '',
    }));
};

const NAMES = {
  model: 'The model',
  'equal-weights': 'Equal weights',
  'revenue-alone': 'Revenue alone',
} as const satisfies Record<Contestant['name'], string>;

const NO_PAIRS = 'No two accounts fared differently.';

/** The model and its two baselines; none where there is no back-test. */
export const contestantsOf = (atlas: Atlas): PrintedContestant[] =>
  (atlas.judgement.examination.backTest?.contestants ?? []).map(
    ({ name, concordance, tier1, tier1Grew }) => ({
      name: NAMES[name],
      own: name === 'model',
      concordance: share(concordance, NO_PAIRS),
      note: topOf(name, tier1, tier1Grew),
    }),
  );

const topOf = (name: Contestant['name'], tier1: number, grew: number): string => {
  if (tier1 === 0) return 'It put no account in Tier 1.';
  const which = name === 'revenue-alone' ? plural(tier1, 'largest account') : plural(tier1, 'Tier 1 account');
  return `Of its ${which}, ${count(grew)} grew.`;
};

const VERDICTS = {
  beats: 'The model is better.',
  'does-not': 'The model is not better.',
  'too-close': 'Too close to tell from chance.',
  'too-few': 'Too few accounts to tell.',
} as const satisfies Record<BackTest['margins'][number]['verdict'], string>;

const marginOf = ({
  against,
  difference,
  standardError,
  verdict,
}: BackTest['margins'][number]): BackTestView['margins'][number] => ({
  against: NAMES[against],
  difference: known(difference, (value) => `${value > 0 ? '+' : ''}${points(100 * value)}`, NO_PAIRS),
  error: known(standardError, (value) => `± ${points(100 * value)}`, NO_PAIRS),
  verdict: VERDICTS[verdict],
});

const outcomesOf = ({ book }: Atlas): BackTestView['outcomes'] => {
  const { grewPercent, shrankPercent } = book.model.backTest;
  const means: Readonly<Record<Outcome, { name: string; means: string }>> = {
    left: { name: 'Left', means: 'is lost, or no longer in the book' },
    shrank: { name: 'Shrank', means: `revenue down by ${answer(shrankPercent)}% or more` },
    kept: { name: 'Kept', means: 'revenue about the same' },
    grew: { name: 'Grew', means: `revenue up by ${answer(grewPercent)}% or more` },
  };
  return OUTCOMES.map((outcome) => means[outcome]);
};

const tableOf = ({ table }: BackTest): Pick<BackTestView, 'table' | 'totals'> => {
  const rows = table.filter(({ outcomes }) => rowTotal(outcomes) > 0);
  const column = (outcome: Outcome): number => sum(rows.map(({ outcomes }) => outcomes[outcome]));
  return {
    table: rows.map(({ tier, outcomes }) => ({
      label: labelRef('growth-tier', tier),
      cells: OUTCOMES.map((outcome) => ({
        ...partOf(outcomes[outcome], rowTotal(outcomes), 'No account.'),
        count: count(outcomes[outcome]),
      })),
      total: count(rowTotal(outcomes)),
    })),
    totals: [...OUTCOMES.map((outcome) => count(column(outcome))), count(sum(OUTCOMES.map(column)))],
  };
};

const rowTotal = (outcomes: BackTest['table'][number]['outcomes']): number =>
  sum(OUTCOMES.map((outcome) => outcomes[outcome]));

const METHOD = [
  'Concordance is read over all pairs of accounts that fared differently: it is the share in which the one that was placed higher fared better.',
  'Pairs placed alike count half, so that an order by chance comes to 50.0%.',
  'Equal weights is the same method with every indicator and dimension weighing alike; revenue alone orders by the revenue of the judged year.',
] as const;

const leastOf = ({ book }: Atlas): string =>
  `With fewer than ${plural(book.model.backTest.leastAccounts, 'account')} to compare, the verdict is that there are too few.`;
