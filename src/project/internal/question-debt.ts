/** The page of open questions: which to ask first, and where (rule 11). */
import { DIMENSIONS } from '../../model/assessment.ts';
import type { OpenQuestion, QuestionDebt } from '../../model/examination.ts';
import type { KeyFigure } from '../../views/site/figure.ts';
import type { AskedQuestion, IndebtedAccount, QuestionDebtView } from '../../views/site/question-debt.ts';
import type { Atlas } from './atlas.ts';
import { count, date, partOf, plural } from './print.ts';
import { firmnessState, sum } from './shared-figures.ts';
import { DIMENSION_NAMES, labelName, labelRef } from './words.ts';

const ACCOUNTS_SHOWN = 60;

export const projectQuestionDebt = (atlas: Atlas): QuestionDebtView => {
  const debts = atlas.judgement.examination.questionDebt.filter(({ open }) => open.length > 0).sort(byDebt);
  return {
    frame: atlas.frame,
    headline: debtHeadline(atlas),
    standfirst:
      'A question is open where it was never answered or its answer is stale. It counts as moving where some answer to it alone would place the account in another growth tier, all else and the cut lines held as they are.',
    figures: figuresOf(atlas),
    questions: askedQuestions(atlas),
    accounts: debts.slice(0, ACCOUNTS_SHOWN).flatMap((debt) => indebted(atlas, debt)),
    more:
      debts.length > ACCOUNTS_SHOWN
        ? `${plural(debts.length - ACCOUNTS_SHOWN, 'more account has', 'more accounts have')} open questions; each account’s page lists its own.`
        : '',
  };
};

const moving = (open: readonly OpenQuestion[]): readonly OpenQuestion[] =>
  open.filter(({ tiers }) => tiers > 0);

/** How many tiers hang on one answer, and which to ask for first, in a sentence. */
export const debtHeadline = (atlas: Atlas): string => {
  const { questionDebt } = atlas.judgement.examination;
  const total = atlas.now.accounts.length;
  if (total === 0) return `The book of ${atlas.year} has no account to ask about.`;
  const open = sum(questionDebt.map((debt) => debt.open.length));
  if (open === 0) return 'Every question of the model has a fresh answer at every account.';
  const swayed = questionDebt.filter((debt) => moving(debt.open).length > 0).length;
  if (swayed === 0) {
    return `${plural(open, 'answer is', 'answers are')} missing or stale, and no single one could move a growth tier.`;
  }
  const first = askedQuestions(atlas)[0];
  return `One answer could move the growth tier of ${count(swayed)} of ${plural(total, 'account')}${first === undefined ? '' : `; ask first about “${first.label}”`}.`;
};

/** At how many accounts one answer could move the growth tier, for the home page. */
export const debtFigure = (atlas: Atlas): KeyFigure => {
  const swayed = atlas.judgement.examination.questionDebt.filter(
    ({ open }) => moving(open).length > 0,
  ).length;
  const [first] = askedQuestions(atlas);
  return {
    label: 'Question debt',
    figure: { text: plural(swayed, 'account') },
    note:
      swayed === 0 || first === undefined
        ? 'no single answer could move a tier'
        : `one answer could move the tier; first: ${first.label}`,
  };
};

const figuresOf = (atlas: Atlas): KeyFigure[] => {
  const open = atlas.judgement.examination.questionDebt.flatMap((debt) => debt.open);
  const unknown = open.filter(({ state }) => state === 'unknown').length;
  return [
    { label: 'Open questions', figure: { text: count(open.length) }, note: 'over the whole book' },
    { label: 'Never answered', figure: { text: count(unknown) } },
    { label: 'Gone stale', figure: { text: count(open.length - unknown) } },
    {
      label: 'Could move a tier',
      figure: { text: count(moving(open).length) },
      note: 'alone, all else held',
    },
  ];
};

/** The questions of the model that are open anywhere: by how many accounts they could move, then by points, then in the order of the model. */
export const askedQuestions = (atlas: Atlas): AskedQuestion[] => {
  const groups = new Map<string, OpenQuestion[]>(
    DIMENSIONS.flatMap((dimension) =>
      Object.keys(atlas.book.model.growth.dimensions[dimension].indicators).map((indicator) => [
        `${dimension}/${indicator}`,
        [],
      ]),
    ),
  );
  for (const { open } of atlas.judgement.examination.questionDebt)
    for (const question of open) groups.get(`${question.dimension}/${question.indicator}`)?.push(question);
  return [...groups.values()]
    .sort((a, b) => moving(b).length - moving(a).length || pointsOf(b) - pointsOf(a))
    .flatMap((open) => asked(atlas, open));
};

const pointsOf = (open: readonly OpenQuestion[]): number => sum(open.map(({ points }) => points));

const asked = (atlas: Atlas, open: readonly OpenQuestion[]): AskedQuestion[] => {
  const [first] = open;
  if (first === undefined) return [];
  const able = moving(open).length;
  const stale = open.filter(({ state }) => state === 'stale').length;
  return [
    {
      label: first.label,
      question: first.question,
      dimension: DIMENSION_NAMES[first.dimension],
      movable: {
        ...partOf(able, atlas.now.accounts.length, 'The book has no accounts.'),
        count: count(able),
      },
      stale: count(stale),
      unknown: count(open.length - stale),
    },
  ];
};

const byDebt = (a: QuestionDebt, b: QuestionDebt): number =>
  moving(b.open).length - moving(a.open).length ||
  pointsOf(b.open) - pointsOf(a.open) ||
  (a.accountId < b.accountId ? -1 : 1);

const indebted = (atlas: Atlas, { accountId, open }: QuestionDebt): IndebtedAccount[] => {
  const placed = atlas.placed(accountId)?.labels['growth-tier'];
  const [first] = open;
  if (placed === undefined || first === undefined) return [];
  return [
    {
      account: atlas.ref(accountId),
      tier: labelRef('growth-tier', placed.raw),
      firmness: firmnessState(placed),
      open: count(open.length),
      moving: count(moving(open).length),
      first: {
        question: first.question,
        state: first.asOf === null ? 'never answered' : `stale, of ${date(first.asOf)}`,
        reach: reachText(first),
      },
    },
  ];
};

const reachText = ({ reach: { low, high } }: OpenQuestion): string =>
  low === high
    ? `${labelName('growth-tier', low)} either way`
    : `${labelName('growth-tier', low)} to ${labelName('growth-tier', high)}`;
