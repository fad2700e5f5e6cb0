import { DIMENSIONS, type Dimension } from '../../model/labels.ts';
import { type LifeCycleStage, LifeCycleStageSchema } from '../../model/offerings.ts';
import type { Indicator } from '../../model/review-model.ts';
import { type CompiledWeights, compileWeights } from '../compile-weights.ts';
import { id, number, table, text } from '../table.ts';

interface IndicatorRow {
  readonly id: string;
  readonly dimension: Dimension;
  readonly indicator: Indicator;
  readonly weights: CompiledWeights;
}

const weight = (stage: LifeCycleStage) =>
  number<IndicatorRow>(
    `weight_${stage}`,
    'share',
    `Of its dimension, where offerings in ${stage} are in question.`,
    ({ weights, dimension, id }) => weights[stage].indicators[dimension][id],
  );

export const indicators = table<IndicatorRow>({
  name: 'indicators',
  about: 'The indicators of the model, with their weights as shares.',
  key: ['dimension', 'indicator'],
  order: 'as the model lists dimensions and indicators',
  rows: ({ book: { model } }) => {
    const weights = compileWeights(model);
    return DIMENSIONS.flatMap((dimension) =>
      Object.entries(model.growth.dimensions[dimension].indicators).map(([id, indicator]) => ({
        id,
        dimension,
        indicator,
        weights,
      })),
    );
  },
  columns: [
    id('dimension', 'need, value or behaviour.', ({ dimension }) => dimension),
    id('indicator', 'Its id.', ({ id }) => id),
    text('label', 'Its name.', ({ indicator }) => indicator.label),
    text('question', 'What the team is asked.', ({ indicator }) => indicator.question),
    id('input', 'answer, revenue or margin-percent.', ({ indicator }) => indicator.input),
    text('unit', 'Of its raw value.', ({ indicator }) => indicator.unit),
    id('direction', 'Which raw values score more: higher or lower.', ({ indicator }) => indicator.direction),
    id('missing', 'What stands in where it is unknown.', ({ indicator: { missing } }) =>
      typeof missing === 'object' ? 'substitute' : missing,
    ),
    number('substitute', 'indicator', 'The raw value that stands in.', ({ indicator: { missing } }) =>
      typeof missing === 'object' ? missing.substitute : null,
    ),
    id(
      'freshness',
      'How fast it ages: knowledge, relationship or financial.',
      ({ indicator }) => indicator.freshness,
    ),
    ...LifeCycleStageSchema.options.map(weight),
  ],
});
