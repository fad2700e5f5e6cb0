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
  /** Told after the name, once for all figures that share it. */
  readonly site?: string | undefined;
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
        caption: '',
        columns: [
          { head: words.sources.source, align: 'start', share: 3.6 },
          { head: words.sources.figures, align: 'start', share: 5.8 },
          { head: words.sources.extracted, align: 'start', share: 1.5 },
          { head: words.sources.owner, align: 'start', share: 1.8 },
        ],
        rows: sources.map((source) => [
          cell(context, source.what),
          cell(
            context,
            namesOf(
              context,
              figures.filter((figure) => figure.source === source.id),
            ),
          ),
          cell(context, source.extractedOn === undefined ? null : format.date(source.extractedOn)),
          cell(context, teamName(context, source.owner)),
        ]),
      }),
    ],
    unsourced.length === 0 ? [] : [words.sources.unsourced(namesOf(context, unsourced) ?? '')],
  );
};

/** Every figure that may name a source, in the order of the packet. */
function figuresOf(context: PacketContext): Figure[] {
  const { current } = context;
  if (current === null) return [];
  return [
    ...current.figures.map(({ label, source }) => ({ name: label, source })),
    ...current.value.map(({ claim, source }) => ({ name: claim, source })),
    ...current.usage.map(({ site, ...usage }) => ({
      name: offeringName(context, usage),
      site,
      source: usage.source,
    })),
    ...current.service.map(({ measure, source }) => ({ name: measure, source })),
  ];
}

/** Each name once, its sites after it; null where there are none. */
function namesOf({ words }: PacketContext, figures: readonly Figure[]): string | null {
  if (figures.length === 0) return null;
  const names = [...new Set(figures.map(({ name }) => name))];
  return words.series(
    names.map((name) => {
      const sites = figures.flatMap((figure) => (figure.name === name ? (figure.site ?? []) : []));
      return sites.length === 0 ? name : `${name} (${words.list(sites)})`;
    }),
  );
}
