import type { CustomerYear } from '../../../model/customer-facts.ts';
import { monthsKept } from '../../../model/review-figures.ts';
import type { Block } from '../../../views/block.ts';
import { monthAfter } from '../format.ts';
import { type PacketContext, type SectionProjection, section, sourceNotes } from '../packet-context.ts';
import { incidents } from './incidents.ts';

type Measure = CustomerYear['service'][number];

/** What was promised and missed most is drawn at full size, the others as small lines. */
const MOST_AT_FULL_SIZE = 2;

interface Tally {
  readonly kept: number;
  readonly months: number;
}

/** Service performance, commitment against actual, month by month, and the incidents. */
export const projectService: SectionProjection = (context) => {
  const { words, current, format } = context;
  const measures = current?.service ?? [];
  const full = atFullSize(measures);
  const others = measures.filter((measure) => !full.includes(measure));
  const blocks = [
    ...full.map((measure) => months(context, measure)),
    ...lines(context, others),
    ...incidents(context),
  ];
  if (blocks.length === 0) return null;
  const gaps = measures.flatMap((measure) => {
    const unknown = measure.actual.flatMap((value, index) =>
      value === null ? [format.month(monthAfter(measure.from, index))] : [],
    );
    return unknown.length === 0 ? [] : [words.service.unknownMonths(measure.measure, words.list(unknown))];
  });
  return section('service', words.service.label, headline(context, measures), blocks, [
    ...gaps,
    ...sourceNotes(
      context,
      measures.map((measure) => measure.source),
    ),
  ]);
};

function tally(measure: Measure): Tally {
  const { kept, of } = monthsKept(measure);
  return { kept, months: of };
}

function headline({ words }: PacketContext, measures: readonly Measure[]): string {
  const promised = measures.filter((measure) => tally(measure).months > 0);
  const [first, ...others] = promised;
  if (first === undefined) {
    return measures.length === 0
      ? words.service.incidents
      : words.service.headlineUnpromised(measures.length);
  }
  if (others.length === 0) {
    const { kept, months: known } = tally(first);
    return words.service.headlineOne(first.measure, kept, known);
  }
  const tallies = promised.map(tally);
  const sum = (pick: (t: Tally) => number): number => tallies.reduce((total, t) => total + pick(t), 0);
  return words.service.headlineMany(
    sum((t) => t.kept),
    sum((t) => t.months),
    promised.length,
  );
}

function months(context: PacketContext, measure: Measure): Block {
  const { words, format } = context;
  const { kept, months: known } = tally(measure);
  const commitment =
    measure.commitment === undefined ? null : format.quantity(measure.commitment, measure.unit);
  return {
    kind: 'chart',
    title: words.list([measure.measure, measure.unit]),
    alt: words.service.alt(measure.measure, kept, known, known === 0 ? null : commitment),
    chart: {
      kind: 'months',
      better: measure.better,
      months: [...pointsOf(context, measure)],
      ...(measure.commitment === undefined || commitment === null
        ? {}
        : { level: { value: measure.commitment, text: commitment } }),
    },
  };
}

/** Those that missed most months, in the order of the content; all where there is but one more than fits. */
function atFullSize(measures: readonly Measure[]): readonly Measure[] {
  if (measures.length <= MOST_AT_FULL_SIZE + 1) return measures;
  const missed = (measure: Measure): number => tally(measure).months - tally(measure).kept;
  const ranked = measures.toSorted((a, b) => missed(b) - missed(a)).slice(0, MOST_AT_FULL_SIZE);
  return measures.filter((measure) => ranked.includes(measure));
}

/** The other measures, a small line each, which says what was promised and which months missed it. */
function lines(context: PacketContext, measures: readonly Measure[]): Block[] {
  const { words, format } = context;
  if (measures.length === 0) return [];
  const rows = measures.map((measure) => ({
    label: words.list([measure.measure, measure.unit]),
    note: noteOf(context, measure),
    better: measure.better,
    points: pointsOf(context, measure),
    ...(measure.commitment === undefined
      ? {}
      : { level: { value: measure.commitment, text: format.quantity(measure.commitment, measure.unit) } }),
  }));
  const alt = rows.map(({ label, note }) => (note === '' ? label : words.labelled(label, note)));
  return [
    {
      kind: 'chart',
      title: words.service.others,
      alt: `${words.series(alt)}.`,
      chart: { kind: 'sparkline', rows },
    },
  ];
}

function noteOf(context: PacketContext, measure: Measure): string {
  const { words, format } = context;
  const { commitment, better, unit } = measure;
  if (commitment === undefined) return '';
  const { kept, months: known } = tally(measure);
  const missed = measure.actual.flatMap((value, index) =>
    value !== null && (better === 'lower' ? value > commitment : value < commitment)
      ? [`${format.month(monthAfter(measure.from, index))} ${format.number(value)}`]
      : [],
  );
  return words.series([
    words.service.commitment(format.quantity(commitment, unit)),
    ...(known === 0 ? [] : [words.service.keptIn(kept, known)]),
    ...(missed.length === 0 ? [] : [words.labelled(words.service.missed, words.list(missed))]),
  ]);
}

const pointsOf = ({ words, format }: PacketContext, measure: Measure) =>
  measure.actual.map((value, index) => ({
    label: format.month(monthAfter(measure.from, index)),
    value,
    text: value === null ? words.none : format.number(value),
  }));
