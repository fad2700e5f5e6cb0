import { cell, type SectionProjection, section, withoutEmptyColumns } from '../packet-context.ts';

/** What comes next that matters to this customer. */
export const projectRoadmap: SectionProjection = (context) => {
  const { words, current } = context;
  const steps = current?.roadmap ?? [];
  if (steps.length === 0) return null;
  return section('roadmap', words.roadmap.label, words.roadmap.headline(steps.length), [
    withoutEmptyColumns(context, {
      kind: 'table',
      caption: words.roadmap.label,
      columns: [
        { head: words.roadmap.what, align: 'start', share: 3 },
        { head: words.roadmap.when, align: 'start', share: 1.8 },
        { head: words.roadmap.matters, align: 'start', share: 4 },
      ],
      rows: steps.map((step) => [
        cell(context, step.what),
        cell(context, step.when),
        cell(context, step.matters),
      ]),
    }),
  ]);
};
