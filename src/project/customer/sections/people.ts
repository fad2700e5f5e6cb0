import type { Block } from '../../../views/block.ts';
import { firstOf } from '../length-budget.ts';
import { cell, type PacketContext, type SectionProjection, section } from '../packet-context.ts';
import type { Colleague } from '../spoken-setting.ts';

/** Whoever else is met is known by then; a page of names is a directory. */
const MOST_PEOPLE = 14;

/** Who works with whom: the customer's people, and those of ours that this packet names. */
export const projectPeople: SectionProjection = (context) => {
  const { words, facts, setting } = context;
  const theirs = facts.profile.people;
  if (theirs.length === 0) return null;
  const ours = ourPeople(context);
  const columns = [
    { head: words.people.name, align: 'start' as const, share: 3 },
    { head: words.people.title, align: 'start' as const, share: 4 },
  ];
  const yours = firstOf(context, theirs, MOST_PEOPLE);
  const named = firstOf(context, ours, MOST_PEOPLE);
  const blocks: Block[] = [
    {
      kind: 'table',
      caption: words.people.yours(facts.profile.name),
      columns,
      rows: yours.shown.map((person) => [cell(context, person.name), cell(context, person.title)]),
    },
    ...yours.leftOut,
  ];
  if (ours.length > 0) {
    blocks.push(
      {
        kind: 'table',
        caption: words.people.ours(setting.book.vendor.name),
        columns,
        rows: named.shown.map((person) => [
          cell(context, person.name),
          {
            ...cell(context, person.title),
            ...(person.email === undefined ? {} : { note: person.email }),
          },
        ]),
      },
      ...named.leftOut,
    );
  }
  return section('people', words.people.label, words.people.headline(theirs.length, ours.length), blocks);
};

/** Our people by what the customer's own file says of them; who owns the account is told elsewhere. */
function ourPeople({ current, setting }: PacketContext): Colleague[] {
  if (current === null) return [];
  const named = new Set([
    ...(current.attendees?.vendor ?? []),
    current.review?.preparedBy,
    ...current.plan.map((action) => action.ours),
    ...current.commitments.map((commitment) => commitment.owner),
    ...current.issues.map((issue) => issue.owner),
  ]);
  return setting.team.filter((person) => named.has(person.id));
}
