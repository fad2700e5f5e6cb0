import { describe, expect, test } from 'vitest';
import type { Book } from '../../src/model/book.ts';
import { ProspectSchema } from '../../src/model/prospect.ts';
import type { Task } from '../../src/model/task.ts';
import { projectTaskLists, projectTasks } from '../../src/project/internal/tasks.ts';
import { sampleBook } from '../support/generated-book.ts';
import { atlasOf } from './atlas-of.ts';

const money = (revenue: number) => ({ years: { 2025: { revenue }, 2026: { revenue } } });
const BOOK = sampleBook({ a: money(300_000), b: money(200_000), c: money(100_000) });

describe('tasks', () => {
  const task = (id: string, over: Partial<Task>): Task => ({
    id,
    kind: 'find-executive',
    method: 'M3',
    subject: { kind: 'account', id: 'a' },
    what: `Do ${id}.`,
    because: 'It is missing.',
    owner: 'ada',
    dueOn: '2026-11-15',
    taken: false,
    note: null,
    state: 'due',
    ...over,
  });
  const tasks = [
    task('one', { dueOn: '2026-10-01', state: 'late', owner: null }),
    task('two', {}),
    task('three', { dueOn: '2026-11-30', kind: 'meet-roles' }),
    task('four', { dueOn: '2026-12-01', taken: true, subject: { kind: 'prospect', id: 'p' } }),
  ];
  const book: Book = {
    ...BOOK,
    prospects: [{ id: 'p', profile: ProspectSchema.parse({ name: 'Prospect & Co' }), notes: [] }],
  };
  const atlas = atlasOf(book, { tasks });

  test('the headline counts what is late and what nobody owns', () => {
    const view = projectTasks(atlas);
    expect(view.headline).toBe('The methods ask for 4 tasks: 1 is late, 1 has no owner.');
    expect(projectTasks(atlasOf(BOOK, { tasks: [] })).headline).toBe('The methods raise no task today.');
    // Thirty days from 31 October: the 30th of November is the last of them.
    expect(view.figures.map(({ figure }) => figure.text)).toEqual(['4', '1', '2', '1']);
  });

  test('late ones press first, and the tasks of nobody stand last among the owners', () => {
    const view = projectTasks(atlas);
    expect(view.pressing.map(({ what }) => what)).toEqual(['Do one.', 'Do two.', 'Do three.', 'Do four.']);
    expect(view.owners.map(({ name, list, late, due }) => [name, list, late, due])).toEqual([
      ['Ada Okafor', 'of-ada', 0, 3],
      ['Nobody', 'unowned', 1, 0],
    ]);
    expect(view.kinds.map(({ name, text }) => [name, text])).toEqual([
      ['Find an executive', '3'],
      ['Meet the roles we do not know', '1'],
    ]);
  });

  test('each owner has a list, by when things are due, with prospects by name', () => {
    const lists = projectTaskLists(atlas);
    expect(lists.map(({ list, view }) => [list, view.headline])).toEqual([
      ['of-ada', 'Ada Okafor has 3 tasks.'],
      ['unowned', 'Nobody owns 1 task, late.'],
    ]);
    expect(
      lists[0]?.view.groups.map(({ name, rows }) => [name, rows.map(({ subject }) => subject.name)]),
    ).toEqual([
      ['In the next 30 days', ['a', 'a']],
      ['Later', ['Prospect & Co']],
    ]);
  });
});
