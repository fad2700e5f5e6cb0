/** The page of the peer benchmark: who takes part, what is published, why the rest is not, and who was told. */
import type { AccountBenchmark, FigureOutcome, GroupFigure } from '../../model/benchmark.ts';
import type { BenchmarkConsent } from '../../model/benchmark-consent.ts';
import type { RecordedFigure } from '../../model/benchmark-record.ts';
import { measuresOf } from '../../model/benchmark-settings.ts';
import type { Marks, Measure } from '../../model/packet-benchmark.ts';
import { wordingFor } from '../../model/wording.ts';
import type { BenchmarkView, ComparedAccount, GroupFigureRow } from '../../views/site/benchmark.ts';
import type { KeyFigure, State } from '../../views/site/figure.ts';
import type { Atlas } from './atlas.ts';
import { count, date, known, plural, unknown } from './print.ts';

export const projectBenchmark = (atlas: Atlas): BenchmarkView => {
  const { accounts, figures } = atlas.judgement.benchmark;
  const agreed = accounts.filter(({ consent }) => consent !== 'none');
  return {
    frame: atlas.frame,
    headline: benchmarkHeadline(atlas),
    standfirst:
      'Whoever agreed may read three marks of its group beside its own figures, and is counted in them. A figure is published where enough firms state it and none of them can be told from it.',
    figures: figuresOf(atlas),
    measures: measuresOf(atlas.book.model.benchmark).map((measure) => measureName(atlas, measure)),
    groups: figures.map((figure) => groupRow(atlas, figure)),
    accounts: agreed.map((account) => accountRow(atlas, account)),
    apart: apartOf(accounts.length, accounts.length - agreed.length),
    closed: closedOf(atlas),
  };
};

const inForce = ({ judgement }: Atlas): readonly AccountBenchmark[] =>
  judgement.benchmark.accounts.filter(({ consent }) => consent === 'in-force');

const isTold = ({ lines }: AccountBenchmark): boolean => lines.some(({ shown }) => shown !== null);

const isPublished = ({ marks }: GroupFigure): boolean => marks !== null;

/** How many agreed, and how many of them are told of their peers, in a sentence. */
export const benchmarkHeadline = (atlas: Atlas): string => {
  const { accounts } = atlas.judgement.benchmark;
  const agreed = inForce(atlas);
  if (measuresOf(atlas.book.model.benchmark).length === 0)
    return 'The model compares no figure of customers with their peers.';
  if (agreed.length === 0) return 'No customer has agreed to be compared with its peers.';
  const told = agreed.filter(isTold).length;
  const some = told === 0 ? 'none' : told === agreed.length ? 'all' : count(told);
  return `${count(agreed.length)} of ${plural(accounts.length, 'customer')} agreed to be compared; ${some} of them can be told of their peers.`;
};

const figuresOf = (atlas: Atlas): KeyFigure[] => {
  const { figures, closedOn, year } = atlas.judgement.benchmark;
  const agreed = inForce(atlas);
  const published = figures.filter(isPublished).length;
  return [
    { label: 'Agreed', figure: { text: count(agreed.length) }, note: 'on the day of the book' },
    {
      label: 'Firms',
      figure: { text: count(new Set(agreed.map(({ firm }) => firm)).size) },
      note: 'accounts of one firm count once',
    },
    {
      label: 'Figures published',
      figure: { text: `${count(published)} of ${count(figures.length)}` },
      note: 'each figure in each group',
    },
    {
      label: 'Told of their peers',
      figure: { text: count(agreed.filter(isTold).length) },
      note: `in the packet of ${year}`,
    },
    {
      label: `The year ${year}`,
      figure: { text: closedOn === null ? 'open' : 'closed' },
      note: closedOn === null ? 'until the first packet is issued' : `on ${date(closedOn)}`,
    },
  ];
};

const measureName = ({ lookups }: Atlas, measure: Measure): string =>
  measure.of === 'usage'
    ? `Use of ${lookups.offering(measure.offering)}`
    : { service: 'Months of service kept', promises: 'Our promises kept' }[measure.of];

const groupName = ({ book: { model, settings } }: Atlas, sector: string | null): string => {
  if (sector === null) return 'All firms';
  const name = wordingFor(model.benchmark.sectors[sector] ?? sector, settings.locale);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

const wholePercent = (value: number): string => `${count(value)}%`;

const printMarks = (marks: Marks | null, reason: string): Pick<GroupFigureRow, keyof Marks> => ({
  lower: known(marks?.lower, wholePercent, reason),
  middle: known(marks?.middle, wholePercent, reason),
  upper: known(marks?.upper, wholePercent, reason),
});

const OUTCOMES = {
  published: ({ heldBack }) =>
    heldBack.length === 0 ? '' : 'Those held back could be told apart from this year and the last.',
  'too-few': ({ stated }, least) =>
    `Too few firms: ${stated === 0 ? 'none states' : stated === 1 ? 'one states' : `${count(stated)} state`} it, ${count(least)} are needed.`,
  'told-apart': ({ stated }, least) =>
    `Of ${count(stated)} fewer than ${count(least)} are left once those are held back who could be told apart.`,
  dominated: () => 'One firm would make too much of a mark.',
  'no-spread': () => 'The middle half is all the same.',
  closed: () => 'The year was closed without it.',
} as const satisfies Record<FigureOutcome, (figure: GroupFigure, least: number) => string>;

const groupRow = (atlas: Atlas, figure: GroupFigure): GroupFigureRow => {
  const because = OUTCOMES[figure.outcome](figure, atlas.book.model.benchmark.leastFirms);
  const published = isPublished(figure);
  return {
    measure: measureName(atlas, figure.measure),
    group: groupName(atlas, figure.sector),
    state: published ? { shape: 'done', word: 'published' } : { shape: 'missed', word: 'withheld' },
    stated: count(figure.stated),
    counted: known(published ? figure.counted.length : null, count, because),
    heldBack: known(published ? figure.heldBack.length : null, count, because),
    ...printMarks(figure.marks, because),
    because,
  };
};

const CONSENTS = {
  'in-force': { shape: 'done', word: 'holds' },
  'not-yet': { shape: 'open', word: 'not yet' },
  ended: { shape: 'missed', word: 'ended' },
  none: { shape: 'missed', word: 'none' },
} as const satisfies Record<BenchmarkConsent, State>;

const accountRow = (atlas: Atlas, benchmark: AccountBenchmark): ComparedAccount => {
  const { accountId, consent, firm, sector, lines } = benchmark;
  const shown = lines.find((line) => line.shown !== null)?.shown;
  const measures = measuresOf(atlas.book.model.benchmark);
  const issued = atlas.account(accountId)?.internal.issued ?? [];
  return {
    account: atlas.ref(accountId),
    consent: CONSENTS[consent],
    firm: atlas.ref(firm),
    sector: known(sector, (id) => groupName(atlas, id), 'They named no sector.'),
    shown:
      shown === undefined || shown === null
        ? unknown(
            consent === 'in-force' ? 'No figure of theirs is published.' : 'Their agreement does not hold.',
          )
        : { text: groupName(atlas, shown.sector) },
    figures: measures.map((_, at) => {
      const line = lines[at];
      const own = line?.own ?? null;
      return {
        own: known(
          own === null ? null : Math.round(own * 100),
          wholePercent,
          'Their packet does not state it.',
        ),
        told: line !== undefined && line.shown !== null,
      };
    }),
    sealed: issued
      .filter(({ facts }) => facts.seal !== undefined && Object.hasOwn(facts.seal.parts, 'benchmark'))
      .map(({ year }) => String(year))
      .sort()
      .join(', '),
  };
};

const apartOf = (all: number, none: number): string => {
  if (none === 0) return 'Every customer has agreed, once at least.';
  return none === all
    ? 'Nobody has agreed.'
    : `${plural(none, 'customer has', 'customers have')} not agreed; nothing of them is counted, and nothing is told to them.`;
};

const closedOf = (atlas: Atlas): BenchmarkView['closed'] =>
  atlas.book.benchmarks
    .toSorted((a, b) => b.year - a.year)
    .map(({ year, facts }) => ({
      year: String(year),
      sentence: `Closed on ${date(facts.closedOn)}, by model ${facts.model}: every packet of ${year} that compares says the same.`,
      rows: facts.figures.map((figure) => closedRow(atlas, figure)),
    }));

const closedRow = (
  atlas: Atlas,
  { measure, sector, marks, firms }: RecordedFigure,
): BenchmarkView['closed'][number]['rows'][number] => ({
  measure: measureName(atlas, measure),
  group: groupName(atlas, sector ?? null),
  firms: count(Object.keys(firms).length),
  ...printMarks(marks, '–'),
});
