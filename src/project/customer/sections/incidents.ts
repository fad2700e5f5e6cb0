import type { CustomerYear } from '../../../model/customer-facts.ts';
import type { Block } from '../../../views/block.ts';
import { firstOf } from '../length-budget.ts';
import { cell, type PacketContext } from '../packet-context.ts';

type Incident = CustomerYear['incidents'][number];

/** Of the highest priorities; the caption counts them all. */
const MOST_INCIDENTS = 10;

/** By priority, the highest first, those without one last; within one by date. */
export function incidents(context: PacketContext): Block[] {
  const { current, words, format } = context;
  const sorted = [...(current?.incidents ?? [])].sort(
    (a, b) =>
      (a.priority ?? Number.POSITIVE_INFINITY) - (b.priority ?? Number.POSITIVE_INFINITY) ||
      (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
  );
  if (sorted.length === 0) return [];
  const { shown, leftOut } = firstOf(context, sorted, MOST_INCIDENTS);
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
      rows: shown.map((incident) => [
        {
          text: format.date(incident.on),
          ...(incident.priority === undefined ? {} : { note: words.service.priority(incident.priority) }),
        },
        {
          text: incident.what,
          ...(incident.minutes === undefined
            ? {}
            : { note: words.service.minutes(incident.minutes, format.number(incident.minutes)) }),
        },
        cell(context, incident.cause),
        cell(context, incident.cure),
      ]),
    },
    ...leftOut,
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
