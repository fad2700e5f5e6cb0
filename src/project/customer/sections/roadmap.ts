import { firstOf } from '../length-budget.ts';
import { cell, type SectionProjection, section, withoutEmptyColumns } from '../packet-context.ts';

/** What matters to a customer is a few steps; more is a release note. */
const MOST_STEPS = 10;

/** What comes next that matters to this customer. */
export const projectRoadmap: SectionProjection = (context) => {
  const { words, current } = context;
  const steps = current?.roadmap ?? [];
  if (steps.length === 0) return null;
  const { shown, leftOut } = firstOf(context, steps, MOST_STEPS);
  return section('roadmap', words.roadmap.label, words.roadmap.headline(steps.length), [
    withoutEmptyColumns(context, {
      kind: 'table',
      caption: '',
      columns: [
        { head: words.roadmap.what, align: 'start', share: 3.9 },
        { head: words.roadmap.when, align: 'start', share: 1.5 },
        { head: words.roadmap.matters, align: 'start', share: 4.8 },
      ],
      rows: shown.map((step) => [
        cell(context, step.what),
        cell(context, step.when),
        cell(context, step.matters),
      ]),
    }),
    ...leftOut,
  ]);
};
