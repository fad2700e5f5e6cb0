import type { Block } from '../../../views/block.ts';
import { monthAfter } from '../format.ts';
import type { PacketContext } from '../packet-context.ts';

type TimelineChart = Extract<Extract<Block, { kind: 'chart' }>['chart'], { kind: 'timeline' }>;
type Lane = TimelineChart['lanes'][number];

/** Fewer dates are read faster in a line of text. */
const LEAST_EVENTS = 3;
/** As many months as find room side by side; beyond twice as many the line is told by its years. */
const MOST_TICKS = 12;

/** The days that both sides have before them, from the as-of date on: notice and end of the term, the plan, the promises. */
export function datesAhead(context: PacketContext): Block[] {
  const { words, setting, format } = context;
  const { asOf } = setting.book;
  const lanes = lanesOf(context);
  const events = lanes.flatMap((lane) => lane.events);
  if (events.length < LEAST_EVENTS) return [];
  const last = Math.max(...events.map(({ at }) => at));
  const alt = lanes.map((lane) =>
    words.labelled(
      lane.label,
      words.list(lane.events.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`))),
    ),
  );
  return [
    {
      kind: 'chart',
      title: words.renewal.ahead,
      alt: `${words.series(alt)}.`,
      chart: {
        kind: 'timeline',
        now: { at: dayOf(asOf), text: `${words.packet.asOf} ${format.date(asOf)}` },
        ticks: ticksOf(context, last),
        lanes,
      },
    },
  ];
}

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

function lanesOf({ words, current, format, setting }: PacketContext): Lane[] {
  const { renewal, plan = [], commitments = [] } = current ?? {};
  const event = (on: string, what: string) => ({ at: dayOf(on), text: format.date(on), what });
  const isAhead = (on: string | undefined): on is string => on !== undefined && on >= setting.book.asOf;
  const named = (on: string | undefined, label: string) =>
    isAhead(on) ? [{ ...event(on, label), label }] : [];
  const term = [
    ...named(renewal?.noticeBy, words.renewal.notice),
    ...named(renewal?.termEnds, words.renewal.ends),
  ];
  const actions = plan.flatMap(({ due, action }) => (isAhead(due) ? [event(due, action)] : []));
  const promises = commitments.flatMap(({ due, what }) => (isAhead(due) ? [event(due, what)] : []));
  return [
    { label: words.renewal.label, events: term },
    { label: words.plan.actions, events: actions },
    { label: words.plan.promises, events: promises },
  ].filter(({ events }) => events.length > 0);
}

/** The first of each month, or of every other one, January told by its year; the years alone where there are too many. */
function ticksOf({ format, setting }: PacketContext, last: number): TimelineChart['ticks'] {
  const first = setting.book.asOf.slice(0, 7);
  const count = Math.ceil((last - dayOf(setting.book.asOf)) / 30);
  const step = count > 2 * MOST_TICKS ? 12 : count > MOST_TICKS ? 2 : 1;
  return Array.from({ length: count }, (_, index) => monthAfter(first, index + 1))
    .filter((month) => dayOf(`${month}-01`) <= last && (Number(month.slice(5)) - 1) % step === 0)
    .map((month) => ({
      at: dayOf(`${month}-01`),
      label: month.endsWith('-01') ? month.slice(0, 4) : format.month(month),
    }));
}
