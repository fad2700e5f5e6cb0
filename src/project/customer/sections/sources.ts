import { cell, type SectionProjection, section, teamName, withoutEmptyColumns } from '../packet-context.ts';

/** Where every figure comes from, when it was taken and who answers for it. */
export const projectSources: SectionProjection = (context) => {
  const { words, current, format } = context;
  const sources = current?.sources ?? [];
  if (sources.length === 0) return null;
  return section('sources', words.sources.label, words.sources.headline(sources.length), [
    withoutEmptyColumns(context, {
      kind: 'table',
      caption: words.sources.label,
      columns: [
        { head: words.sources.source, align: 'start', share: 5 },
        { head: words.sources.extracted, align: 'start', share: 2 },
        { head: words.sources.owner, align: 'start', share: 2.4 },
      ],
      rows: sources.map((source) => [
        cell(context, source.what),
        cell(context, source.extractedOn === undefined ? null : format.date(source.extractedOn)),
        cell(context, teamName(context, source.owner)),
      ]),
    }),
  ]);
};
