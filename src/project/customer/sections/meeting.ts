import type { Block } from '../../../views/block.ts';
import { firstOf } from '../length-budget.ts';
import { cell, type PacketContext, type SectionProjection, section } from '../packet-context.ts';

/** An afternoon has no room for more topics, nor a table for more people. */
const MOST_TOPICS = 12;
const MOST_ATTENDEES = 12;

/** When both sides meet, about what, and who takes part. */
export const projectMeeting: SectionProjection = (context) => {
  const { words, current, format, setting } = context;
  const blocks = [...place(context), ...agenda(context), ...attendees(context)];
  if (blocks.length === 0) return null;
  const topics = current?.agenda ?? [];
  const meetingOn = current?.review?.meetingOn;
  return section(
    'meeting',
    words.meeting.label,
    words.meeting.headline(
      meetingOn === undefined ? null : format.date(meetingOn),
      meetingOn !== undefined && meetingOn <= setting.book.asOf,
      minutesOf(topics.filter((topic) => topic.looks === 'forward')),
      minutesOf(topics),
    ),
    blocks,
  );
};

function place({ current, words }: PacketContext): Block[] {
  const where = current?.review?.place;
  return where === undefined
    ? []
    : [{ kind: 'facts', items: [{ term: words.meeting.place, detail: where }] }];
}

function agenda(context: PacketContext): Block[] {
  const { current, words, format } = context;
  const { shown, leftOut } = firstOf(context, current?.agenda ?? [], MOST_TOPICS);
  const rows = shown.map((topic) => [
    cell(context, topic.topic),
    cell(context, topic.looks === 'forward' ? words.meeting.forward : words.meeting.back),
    cell(context, format.number(topic.minutes)),
  ]);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.meeting.agenda,
      columns: [
        { head: words.meeting.topic, align: 'start', share: 6 },
        { head: words.meeting.looks, align: 'start', share: 1.6 },
        { head: words.meeting.minutes, align: 'end', share: 1.4 },
      ],
      rows,
    },
    ...leftOut,
  ];
}

/** A table for each side, so that neither name is said again in every row. */
function attendees(context: PacketContext): Block[] {
  const { current, words, setting, facts } = context;
  const theirs = byId(facts.profile.people, current?.attendees?.customer ?? []);
  const ours = byId(setting.team, current?.attendees?.vendor ?? []);
  return [
    ...side(context, words.meeting.attendees(facts.profile.name), theirs),
    ...side(context, words.meeting.attendees(setting.book.vendor.name), ours),
  ];
}

interface Attendee {
  readonly id: string;
  readonly name: string;
  readonly title?: string | undefined;
}

const byId = (people: readonly Attendee[], ids: readonly string[]): Attendee[] =>
  ids.flatMap((id) => people.find((person) => person.id === id) ?? []);

function side(context: PacketContext, caption: string, people: readonly Attendee[]): Block[] {
  const { words } = context;
  if (people.length === 0) return [];
  const { shown, leftOut } = firstOf(context, people, MOST_ATTENDEES);
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { head: words.meeting.name, align: 'start', share: 3 },
        { head: words.meeting.title, align: 'start', share: 4 },
      ],
      rows: shown.map((person) => [cell(context, person.name), cell(context, person.title)]),
    },
    ...leftOut,
  ];
}

const minutesOf = (topics: readonly { readonly minutes: number }[]): number =>
  topics.reduce((sum, { minutes }) => sum + minutes, 0);
