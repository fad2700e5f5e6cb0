import type { CustomerYear } from '../../../model/customer-facts.ts';
import type { Block } from '../../../views/block.ts';
import { monthAfter } from '../format.ts';
import { cell, type PacketContext, type SectionProjection, section, sourceNotes } from '../packet-context.ts';

type Measure = CustomerYear['service'][number];
type Incident = CustomerYear['incidents'][number];

interface Tally {
  readonly kept: number;
  readonly months: number;
}

/** Service performance, commitment against actual, month by month, and the incidents. */
export const projectService: SectionProjection = (context) => {
  const { words, current, format } = context;
  const measures = current?.service ?? [];
  const blocks = [...measures.map((measure) => months(context, measure)), ...incidents(context)];
  if (blocks.length === 0) return null;
  const gaps = measures.flatMap((measure) => {
    const unknown = measure.actual.flatMap((value, index) =>
      value === null ? [format.month(monthAfter(measure.from, index))] : [],
    );
    return unknown.length === 0 ? [] : [words.service.unknownMonths(measure.measure, unknown.join(', '))];
  });
  return section('service', words.service.label, headline(context, measures), blocks, [
    ...gaps,
    ...sourceNotes(
      context,
      measures.map((measure) => measure.source),
    ),
  ]);
};

/** Months whose value is known, and how many of them met the commitment; a value at the commitment meets it. */
function tally(measure: Measure): Tally {
  const { commitment, better, actual } = measure;
  const known = actual.filter((value) => value !== null);
  if (commitment === undefined) return { kept: 0, months: 0 };
  const kept = known.filter((value) => (better === 'lower' ? value <= commitment : value >= commitment));
  return { kept: kept.length, months: known.length };
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

function months({ words, format }: PacketContext, measure: Measure): Block {
  const { kept, months: known } = tally(measure);
  const commitment =
    measure.commitment === undefined ? null : format.quantity(measure.commitment, measure.unit);
  return {
    kind: 'chart',
    title: `${measure.measure}, ${measure.unit}`,
    alt: words.service.alt(measure.measure, kept, known, commitment),
    chart: {
      kind: 'months',
      better: measure.better,
      months: measure.actual.map((value, index) => ({
        label: format.month(monthAfter(measure.from, index)),
        value,
        text: value === null ? words.none : format.number(value),
      })),
      ...(measure.commitment === undefined || commitment === null
        ? {}
        : { level: { value: measure.commitment, text: words.service.commitment(commitment) } }),
    },
  };
}

/** By priority, the highest first, those without one last; within one by date. */
function incidents(context: PacketContext): Block[] {
  const { current, words, format } = context;
  const sorted = [...(current?.incidents ?? [])].sort(
    (a, b) =>
      (a.priority ?? Number.POSITIVE_INFINITY) - (b.priority ?? Number.POSITIVE_INFINITY) ||
      (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
  );
  if (sorted.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: captionOf(context, sorted),
      columns: [
        { head: words.service.on, align: 'start', share: 1.5 },
        { head: words.service.what, align: 'start', share: 2.6 },
        { head: words.service.cause, align: 'start', share: 3 },
        { head: words.service.cure, align: 'start', share: 3 },
      ],
      rows: sorted.map((incident) => [
        {
          text: format.date(incident.on),
          ...(incident.priority === undefined ? {} : { note: words.service.priority(incident.priority) }),
        },
        {
          text: incident.what,
          ...(incident.minutes === undefined
            ? {}
            : { note: words.service.minutes(format.number(incident.minutes)) }),
        },
        cell(context, incident.cause),
        cell(context, incident.cure),
      ]),
    },
  ];
}

/** Counted by priority where every incident has one. */
function captionOf({ words }: PacketContext, sorted: readonly Incident[]): string {
  const priorities = sorted.flatMap(({ priority }) => priority ?? []);
  if (priorities.length < sorted.length) return words.service.incidents;
  const counts = [...new Set(priorities)].map((priority) => ({
    priority,
    count: priorities.filter((other) => other === priority).length,
  }));
  return words.service.byPriority(counts);
}
