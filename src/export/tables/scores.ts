import { DIMENSIONS, type Dimension, type ReceiptLine } from '../../model/assessment.ts';
import type { AccountChange, ScoreChange } from '../../model/examination.ts';
import { settlePoints } from '../../model/settle.ts';
import { type AccountYear, byAccountId } from '../source.ts';
import { date, id, ids, number, table, text } from '../table.ts';

interface ScoreRow extends AccountYear {
  readonly score: Dimension | 'overall';
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  readonly weight: number;
  readonly firmness: string | null;
}

const scoreRows = (one: AccountYear): readonly ScoreRow[] => {
  const { dimensions, weights, overall, firmness } = one.placed.labels['growth-tier'];
  const rows = DIMENSIONS.map((score): ScoreRow => {
    const { value, interval, coverage } = dimensions[score];
    return { ...one, score, value, ...interval, coverage, weight: weights[score], firmness: null };
  });
  const weigh = (of: (row: ScoreRow) => number): number =>
    settlePoints(rows.reduce((sum, row) => sum + row.weight * of(row), 0));
  const whole = {
    low: weigh(({ low }) => low),
    high: weigh(({ high }) => high),
    coverage: weigh(({ coverage }) => coverage),
  };
  return [...rows, { ...one, score: 'overall', value: overall, ...whole, weight: 1, firmness }];
};

export const scores = table<ScoreRow>({
  name: 'scores',
  about: 'Need, value and behaviour of each account in each fiscal year, and the overall score.',
  key: ['account', 'year', 'dimension'],
  order: 'by account, then by year, then need, value, behaviour and overall',
  rows: ({ accountYears }) => accountYears.flatMap(scoreRows),
  columns: [
    id('account', 'The account.', ({ account }) => account.id),
    number('year', null, 'The fiscal year.', ({ year }) => year.year),
    id('dimension', 'need, value, behaviour or overall.', ({ score }) => score),
    number('value', 'points', 'The score; empty where nothing is known.', ({ value }) => value),
    number('low', 'points', 'With every unknown at its worst.', ({ low }) => low),
    number('high', 'points', 'With every unknown at its best.', ({ high }) => high),
    number(
      'coverage',
      'share',
      'Of the nominal weight, what is answered and fresh.',
      ({ coverage }) => coverage,
    ),
    number('weight', 'share', 'Of the dimension in the overall score.', ({ weight }) => weight),
    id('firmness', 'Of the growth tier, on the row of the overall score.', ({ firmness }) => firmness),
  ],
});

interface ReceiptRow extends AccountYear {
  readonly dimension: Dimension;
  readonly line: ReceiptLine;
}

export const receipts = table<ReceiptRow>({
  name: 'receipts',
  about: 'What each indicator brings to a score; the points of a dimension add up to its score.',
  key: ['account', 'year', 'dimension', 'indicator'],
  order: 'by account, then by year, then as the model lists dimensions and indicators',
  rows: ({ accountYears }) =>
    accountYears.flatMap((one) =>
      DIMENSIONS.flatMap((dimension) =>
        one.placed.labels['growth-tier'].dimensions[dimension].receipt.map((line) => ({
          ...one,
          dimension,
          line,
        })),
      ),
    ),
  columns: [
    id('account', 'The account.', ({ account }) => account.id),
    number('year', null, 'The fiscal year.', ({ year }) => year.year),
    id('dimension', 'need, value or behaviour.', ({ dimension }) => dimension),
    id('indicator', 'The indicator of the model.', ({ line }) => line.indicator),
    number('raw', 'indicator', 'The answer or figure, in the unit of the indicator.', ({ line }) => line.raw),
    number(
      'normalised',
      'points',
      'What it is worth; empty where its weight goes to the others.',
      ({ line }) => line.normalised,
    ),
    number(
      'nominal_weight',
      'share',
      'Of the dimension, as the model declares it.',
      ({ line }) => line.nominalWeight,
    ),
    number(
      'effective_weight',
      'share',
      'Of the dimension, after unknowns gave theirs away.',
      ({ line }) => line.effectiveWeight,
    ),
    number('points', 'points', 'normalised × effective_weight.', ({ line }) => line.points),
    id('state', 'answered, stale or unknown.', ({ line }) => line.state),
    id(
      'policy',
      'answered, or what stands in: redistribute, zero, neutral or substitute.',
      ({ line }) => line.policy,
    ),
    date('as_of', 'When it was learned.', ({ line }) => line.asOf),
    id('basis', 'confirmed, assumed or computed.', ({ line }) => line.basis),
    text('source', 'Where it comes from.', ({ line }) => line.source),
  ],
});

type ChangeRow = ScoreChange & Pick<AccountChange, 'accountId' | 'year' | 'issuedModel'>;

export const scoreChanges = table<ChangeRow>({
  name: 'score-changes',
  about: 'Why the scores of the review year are not those of the year before (rule 6).',
  key: ['account', 'score'],
  order: 'by account, then need, value, behaviour and overall',
  rows: ({ judgement }) =>
    byAccountId(judgement.examination.changes).flatMap(({ accountId, year, issuedModel, scores }) =>
      scores.map((score) => ({ ...score, accountId, year, issuedModel })),
    ),
  columns: [
    id('account', 'The account.', ({ accountId }) => accountId),
    number('year', null, 'The fiscal year.', ({ year }) => year),
    id('score', 'need, value, behaviour or overall.', ({ score }) => score),
    number('before', 'points', 'As it was issued; else as `rescored`.', ({ before }) => before),
    number('rescored', 'points', 'Last year’s facts with the model of today.', ({ rescored }) => rescored),
    number('now', 'points', 'The score of the year.', ({ now }) => now),
    number('data', 'points', 'Of `now` − `before`: what changed among known answers.', ({ data }) => data),
    number('missing', 'points', 'What became known, or is known no more.', ({ missing }) => missing),
    number('model', 'points', 'What the model of today sees otherwise.', ({ model }) => model),
    text(
      'issued_model',
      'The version that last year’s label was issued with.',
      ({ issuedModel }) => issuedModel,
    ),
  ],
});

type MoveRow = AccountChange['moves'][number] & Pick<AccountChange, 'accountId' | 'year'>;

export const labelMoves = table<MoveRow>({
  name: 'label-moves',
  about: 'The labels that moved since the year before, and what moved them (rule 6).',
  key: ['account', 'method'],
  order: 'by account, then as the methods are numbered',
  rows: ({ judgement }) =>
    byAccountId(judgement.examination.changes).flatMap(({ accountId, year, moves }) =>
      moves.map((move) => ({ ...move, accountId, year })),
    ),
  columns: [
    id('account', 'The account.', ({ accountId }) => accountId),
    number('year', null, 'The fiscal year.', ({ year }) => year),
    id('method', 'The method.', ({ scheme }) => scheme),
    id('from', 'The label of the year before.', ({ from }) => from),
    id('to', 'The label that stands.', ({ to }) => to),
    ids('causes', 'data, missing, model, cut or override.', ({ causes }) => causes),
    text('because', 'In a sentence.', ({ because }) => because),
  ],
});
