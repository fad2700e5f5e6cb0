import { day, list } from '../segment/words.ts';
import { words } from './explain-words.ts';
import type { ExplainedPromise, ExplainedTask, Explanation, NamedPerson } from './explanation.ts';
import { type Colors, padEnd, terms, wrap } from './text-table.ts';

/** What somebody of ours is asked to do, by due date. */
export function tasksText(tasks: readonly ExplainedTask[], c: Colors): readonly string[] {
  if (tasks.length === 0) return ['  Nothing is asked of anybody.'];
  return tasks.flatMap(({ dueOn, what, because, ownerName, state, note }) => {
    const under = (text: string) => wrap(text, 81).map((line) => `  ${' '.repeat(13)}${line}`);
    const who = `${ownerName ?? 'nobody'}${state === 'late' ? ', late' : ''}`;
    const [first = '', ...rest] = under(what);
    return [
      `  ${padEnd(day(dueOn), 13)}${first.trimStart()}`,
      ...rest,
      ...under(`${who}: ${because}${note === null ? '' : ` ${note}`}`).map((line) => c.dim(line)),
    ];
  });
}

const OUTCOMES = ['kept', 'late', 'renegotiated', 'carried', 'dropped', 'overdue', 'open'] as const;

const tally = (promises: readonly ExplainedPromise[]): string =>
  list(
    OUTCOMES.flatMap((state) => {
      const count = promises.filter((one) => one.state === state).length;
      return count === 0 ? [] : [`${count} ${state}`];
    }),
  );

/** How both sides kept their word, over all years, and what is still open. */
export function promisesText(promises: readonly ExplainedPromise[], c: Colors): readonly string[] {
  if (promises.length === 0) return ['  No commitment is recorded.'];
  const sides = [
    ['We', promises.filter(({ commitment }) => commitment.side === 'vendor')],
    ['They', promises.filter(({ commitment }) => commitment.side === 'customer')],
  ] as const;
  const open = promises
    .filter(({ state }) => state === 'open' || state === 'overdue')
    .toSorted((a, b) =>
      a.commitment.due < b.commitment.due ? -1 : a.commitment.due > b.commitment.due ? 1 : 0,
    );
  return [
    ...terms(
      sides.map(([side, made]) => [side, made.length === 0 ? 'promised nothing' : tally(made)] as const),
      c,
    ),
    ...open.flatMap(({ commitment: { due, side, what }, ownerName, state }) => {
      const who = `${side === 'vendor' ? 'We' : 'They'}, ${ownerName}${state === 'overdue' ? ', overdue' : ''}`;
      return wrap(`${who}: ${what}`, 81).map(
        (line, index) => `  ${padEnd(index === 0 ? day(due) : '', 13)}${line}`,
      );
    }),
  ];
}

/** Whether the account gets a review, who answers for it and what stands. */
export const programmeText = (
  { isIn, because, entry, people }: Explanation['programme'],
  c: Colors,
): readonly string[] => {
  const rows: (readonly [string, string])[] = [[isIn ? 'In' : 'Out', because]];
  if (entry !== null) {
    const items = (met: boolean) =>
      list(entry.foundation.filter((one) => one.met === met).map(({ item }) => words(item))) || 'nothing';
    const nobody = '– nobody named';
    const said = (person: NamedPerson | null) =>
      person === null ? nobody : `${person.name}${person.title === null ? '' : ` (${person.title})`}`;
    rows.push(['Owner', said(people.owner)], ['Sponsor', said(people.sponsor)]);
    rows.push(['Stands', items(true)], ['Missing', items(false)]);
    const on = entry.state === 'held' ? entry.heldOn : entry.dueOn;
    rows.push(['Review', `${entry.state}${on === null ? '' : `, ${day(on)}`}`]);
  }
  return terms(rows, c);
};
