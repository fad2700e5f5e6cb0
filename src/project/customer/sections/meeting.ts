import type { Block } from '../../../views/block.ts';
import { cell, type PacketContext, type SectionProjection, section } from '../packet-context.ts';

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
      topics.filter((topic) => topic.looks === 'forward').length,
      topics.length,
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
  const rows = (current?.agenda ?? []).map((topic) => [
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
  ];
}

function attendees(context: PacketContext): Block[] {
  const { current, words, setting, facts } = context;
  const byId = <P extends { readonly id: string }>(people: readonly P[], ids: readonly string[]): P[] =>
    ids.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const rows = [
    ...byId(facts.profile.people, current?.attendees?.customer ?? []).map((person) => [
      cell(context, person.name),
      cell(context, person.title),
      cell(context, facts.profile.name),
    ]),
    ...byId(setting.team, current?.attendees?.vendor ?? []).map((person) => [
      cell(context, person.name),
      cell(context, person.title),
      cell(context, setting.book.vendor.name),
    ]),
  ];
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.meeting.attendees,
      columns: [
        { head: words.meeting.name, align: 'start', share: 3 },
        { head: words.meeting.title, align: 'start', share: 3.4 },
        { head: words.meeting.side, align: 'start', share: 2.6 },
      ],
      rows,
    },
  ];
}
