import {
  cell,
  offeringName,
  type PacketContext,
  type SectionProjection,
  section,
  teamName,
  withoutEmptyColumns,
} from '../packet-context.ts';

interface Figure {
  readonly name: string;
  readonly source: string | undefined;
}

/** Where every figure comes from, when it was taken and who answers for it. Left out where no source is named. */
export const projectSources: SectionProjection = (context) => {
  const { words, current, format } = context;
  const sources = current?.sources ?? [];
  if (sources.length === 0) return null;
  const figures = figuresOf(context);
  const unsourced = figures.filter((figure) => figure.source === undefined);
  return section(
    'sources',
    words.sources.label,
    words.sources.headline(sources.length, figures.length - unsourced.length, figures.length),
    [
      withoutEmptyColumns(context, {
        kind: 'table',
        caption: words.sources.label,
        columns: [
          { head: words.sources.source, align: 'start', share: 4 },
          { head: words.sources.figures, align: 'start', share: 4.6 },
          { head: words.sources.extracted, align: 'start', share: 1.6 },
          { head: words.sources.owner, align: 'start', share: 2 },
        ],
        rows: sources.map((source) => [
          cell(context, source.what),
          cell(context, namesOf(figures.filter((figure) => figure.source === source.id))),
          cell(context, source.extractedOn === undefined ? null : format.date(source.extractedOn)),
          cell(context, teamName(context, source.owner)),
        ]),
      }),
    ],
    unsourced.length === 0 ? [] : [words.sources.unsourced(namesOf(unsourced) ?? '')],
  );
};

/** Every figure that may name a source, in the order of the packet. */
function figuresOf(context: PacketContext): Figure[] {
  const { current } = context;
  if (current === null) return [];
  return [
    ...current.figures.map(({ label, source }) => ({ name: label, source })),
    ...current.value.map(({ claim, source }) => ({ name: claim, source })),
    ...current.usage.map((usage) => ({ name: offeringName(context, usage), source: usage.source })),
    ...current.service.map(({ measure, source }) => ({ name: measure, source })),
  ];
}

/** Each name once; null where there are none. */
const namesOf = (figures: readonly Figure[]): string | null =>
  figures.length === 0 ? null : [...new Set(figures.map(({ name }) => name))].join('; ');
