import type { BackTest, Contestant, OpenQuestion, Outcome, Shake } from '../../model/examination.ts';
import { OUTCOMES } from '../../model/examination.ts';
import { byAccountId, placed } from '../source.ts';
import { claim, date, id, number, place, table, text } from '../table.ts';

type DebtRow = OpenQuestion & { readonly account: string; readonly place: number; readonly ask: boolean };

export const questionDebt = table<DebtRow>({
  name: 'question-debt',
  about: 'Questions of the model without a fresh answer, by how far an answer could move a tier (rule 11).',
  key: ['account', 'dimension', 'indicator'],
  order: 'by account, the most telling first',
  rows: ({ judgement }) =>
    byAccountId(judgement.examination.questionDebt).flatMap(({ accountId, open, ask }) => {
      const asked = new Set(ask.map(({ indicator, dimension }) => `${dimension} ${indicator}`));
      return placed(open).map((one) => ({
        ...one,
        account: accountId,
        ask: asked.has(`${one.dimension} ${one.indicator}`),
      }));
    }),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    place('The rank of the question, from 1.'),
    claim('ask', 'Whether it is one to ask at this review.', ({ ask }) => ask),
    id('dimension', 'need, value or behaviour.', ({ dimension }) => dimension),
    id('indicator', 'The indicator.', ({ indicator }) => indicator),
    text('label', 'Its name.', ({ label }) => label),
    text('question', 'What to ask.', ({ question }) => question),
    id('state', 'stale or unknown.', ({ state }) => state),
    date('as_of', 'When it was last answered.', ({ asOf }) => asOf),
    id('lowest_tier', 'The lowest tier that an answer to it alone could lead to.', ({ reach }) => reach.low),
    id('highest_tier', 'The highest.', ({ reach }) => reach.high),
    number(
      'tiers',
      'count',
      'How many tiers an answer could move the account, the further way.',
      ({ tiers }) => tiers,
    ),
    number('points', 'points', 'How far it could move the score of its dimension.', ({ points }) => points),
  ],
});

export const shakes = table<Shake>({
  name: 'shakes',
  about: 'Each weight moved up and down by the declared amount, and how many tiers change (rule 9).',
  key: ['dimension', 'indicator', 'direction'],
  order: 'as the model lists the indicators, up before down',
  rows: ({ judgement }) => judgement.examination.sensitivity.shakes,
  columns: [
    id('dimension', 'need, value or behaviour.', ({ dimension }) => dimension),
    id('indicator', 'The indicator whose weight is moved.', ({ indicator }) => indicator),
    text('label', 'Its name.', ({ label }) => label),
    id('direction', 'up or down.', ({ direction }) => direction),
    number('flips', 'count', 'Accounts whose computed growth tier changes.', ({ flips }) => flips.length),
  ],
});

type FlipRow = Shake['flips'][number] & Pick<Shake, 'dimension' | 'indicator' | 'direction'>;

export const flips = table<FlipRow>({
  name: 'flips',
  about: 'The accounts whose growth tier changes when a weight is moved (rule 9).',
  key: ['dimension', 'indicator', 'direction', 'account'],
  order: 'as in `shakes`, then by account',
  rows: ({ judgement }) =>
    judgement.examination.sensitivity.shakes.flatMap(({ dimension, indicator, direction, flips }) =>
      flips.map((flip) => ({ ...flip, dimension, indicator, direction })),
    ),
  columns: [
    id('dimension', 'need, value or behaviour.', ({ dimension }) => dimension),
    id('indicator', 'The indicator whose weight is moved.', ({ indicator }) => indicator),
    id('direction', 'up or down.', ({ direction }) => direction),
    id('account', 'The account.', ({ accountId }) => accountId),
    id('from', 'The tier without the shake.', ({ from }) => from),
    id('to', 'The tier with it.', ({ to }) => to),
  ],
});

interface SteadyRow {
  readonly account: string;
  readonly shakes: number;
  readonly movable: boolean;
}

export const sensitivity = table<SteadyRow>({
  name: 'sensitivity',
  about: 'How steady the growth tier of each account is when weights are shaken (rule 9).',
  key: ['account'],
  order: 'by account',
  rows: ({ judgement: { examination }, accountYears, book }) => {
    const flipping = new Map(
      examination.sensitivity.flipping.map(({ accountId, shakes }) => [accountId, shakes]),
    );
    const movable = new Set(examination.sensitivity.movable);
    return accountYears
      .filter(({ year }) => year.year === book.settings.reviewYear)
      .map(({ account: { id } }) => ({
        account: id,
        shakes: flipping.get(id) ?? 0,
        movable: movable.has(id),
      }));
  },
  columns: [
    id('account', 'The account.', ({ account }) => account),
    number('shakes', 'count', 'Single shakes that change its tier.', ({ shakes }) => shakes),
    claim(
      'movable',
      'Whether some joint shake of all weights within the amount would.',
      ({ movable }) => movable,
    ),
  ],
});

export const backTest = table<BackTest>({
  name: 'back-test',
  about:
    'Last year’s labels against what happened, in one row; empty where there is nothing to compare (rule 10).',
  key: ['judged', 'shown'],
  order: 'one row at most',
  rows: ({ judgement: { examination } }) => (examination.backTest === null ? [] : [examination.backTest]),
  columns: [
    number('judged', null, 'The year that was judged.', ({ judged }) => judged),
    number('shown', null, 'The year that shows what happened.', ({ shown }) => shown),
    number('accounts', 'count', 'Accounts compared.', ({ accounts }) => accounts),
    number('issued', 'count', 'Of these, held to the label that was issued.', ({ issued }) => issued),
    text('verdict', 'In plain English.', ({ verdict }) => verdict),
  ],
});

interface OutcomeRow {
  readonly tier: string;
  readonly outcome: Outcome;
  readonly accounts: number;
}

export const backTestOutcomes = table<OutcomeRow>({
  name: 'back-test-outcomes',
  about: 'What became of the accounts of each tier (rule 10).',
  key: ['tier', 'outcome'],
  order: 'by tier, the highest first; left, shrank, kept, grew',
  rows: ({ judgement: { examination } }) =>
    (examination.backTest?.table ?? []).flatMap(({ tier, outcomes }) =>
      OUTCOMES.map((outcome) => ({ tier, outcome, accounts: outcomes[outcome] })),
    ),
  columns: [
    id('tier', 'The growth tier.', ({ tier }) => tier),
    id('outcome', 'left, shrank, kept or grew.', ({ outcome }) => outcome),
    number('accounts', 'count', 'How many accounts.', ({ accounts }) => accounts),
  ],
});

type ContestantRow = Contestant & { readonly margin: BackTest['margins'][number] | undefined };

export const backTestContestants = table<ContestantRow>({
  name: 'back-test-contestants',
  about: 'The model beside its two baselines (rule 10).',
  key: ['contestant'],
  order: 'the model, equal weights, revenue alone',
  rows: ({ judgement: { examination } }) =>
    (examination.backTest?.contestants ?? []).map((one) => ({
      ...one,
      margin: examination.backTest?.margins.find(({ against }) => against === one.name),
    })),
  columns: [
    id('contestant', 'model, equal-weights or revenue-alone.', ({ name }) => name),
    number(
      'concordance',
      'share',
      'Of the pairs whose outcomes differ, those that it ordered rightly; ties count half.',
      ({ concordance }) => concordance,
    ),
    number('tier1', 'count', 'Accounts that it placed first.', ({ tier1 }) => tier1),
    number('tier1_grew', 'count', 'Of these, those that grew.', ({ tier1Grew }) => tier1Grew),
    number(
      'model_ahead',
      'share',
      'The model’s concordance less this one’s.',
      ({ margin }) => margin?.difference,
    ),
    number(
      'standard_error',
      'share',
      'What chance alone may make of that.',
      ({ margin }) => margin?.standardError,
    ),
    id(
      'verdict',
      'Whether the model beats it: beats, does-not, too-close or too-few.',
      ({ margin }) => margin?.verdict,
    ),
  ],
});

export const backTestLeftOut = table<BackTest['leftOut'][number]>({
  name: 'back-test-left-out',
  about: 'Accounts that could not be compared (rule 10).',
  key: ['account'],
  order: 'by account',
  rows: ({ judgement: { examination } }) => examination.backTest?.leftOut ?? [],
  columns: [
    id('account', 'The account.', ({ accountId }) => accountId),
    text('because', 'Why.', ({ because }) => because),
  ],
});
