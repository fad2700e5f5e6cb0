/** The tasks of one account or prospect, the most urgent first. */
import type { Task } from '../../model/task.ts';
import type { State } from '../../views/site/figure.ts';
import type { TaskList, TaskRow } from '../../views/site/task.ts';
import type { Atlas } from './atlas.ts';
import { count, date, plural } from './print.ts';
import { taskPlace } from './task-place.ts';

const STATES = {
  due: { shape: 'open', word: 'due' },
  late: { shape: 'missed', word: 'late' },
} as const satisfies Record<Task['state'], State>;

/** By due date, as the plan orders them. */
export const taskListOf = (atlas: Atlas, subject: Task['subject']): TaskList => {
  const tasks = atlas.lookups.tasks(subject.kind, subject.id);
  return { sentence: taskSentence(tasks), rows: tasks.map((task) => taskRow(atlas, task)) };
};

/** One task as a row of a page. */
export const taskRow = (atlas: Atlas, task: Task): TaskRow => ({
  method: task.method,
  what: task.what,
  because: task.because,
  owner: atlas.person(task.owner, 'Nobody owns this task.'),
  due: date(task.dueOn),
  state: task.state === 'due' && task.taken ? { shape: 'part', word: 'taken on' } : STATES[task.state],
  note: task.note ?? '',
  edit: taskPlace(atlas, task),
});

/** How many tasks there are, and how many of them are late: "3 tasks, 1 of them late". */
export const taskCount = (tasks: readonly Task[]): string => {
  const late = tasks.filter((task) => task.state === 'late').length;
  const first = plural(tasks.length, 'task');
  if (late === 0) return first;
  return tasks.length === late ? `${first}, late` : `${first}, ${count(late)} of them late`;
};

const taskSentence = (tasks: readonly Task[]): string =>
  tasks.length === 0 ? 'The methods raise no task here.' : `${taskCount(tasks)}.`;
