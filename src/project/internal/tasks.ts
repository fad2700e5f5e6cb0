/** The pages of tasks: over the whole book, and for each of our people. */
import { addDays } from '../../model/calendar.ts';
import { TASK_KINDS, type Task } from '../../model/task.ts';
import type { KeyFigure } from '../../views/site/figure.ts';
import type { SubjectTask, TaskListView, TasksView } from '../../views/site/tasks.ts';
import type { Atlas } from './atlas.ts';
import { count, date, known, plural } from './print.ts';
import { subjectRefs } from './subject-ref.ts';
import { TASK_NAMES } from './task-words.ts';
import { taskCount, taskRow } from './tasks-of.ts';

const PRESSING = 25;
const SOON_DAYS = 30;

export const projectTasks = (atlas: Atlas): TasksView => {
  const { tasks } = atlas.judgement;
  const pressing = [...tasks].sort((a, b) => Number(isLate(b)) - Number(isLate(a)));
  return {
    frame: atlas.frame,
    headline: tasksHeadline(atlas),
    standfirst:
      'The methods raise a task where something they ask for is missing, and drop it when it is there. A task has an owner and a day; whoever takes it on may set another.',
    figures: figuresOf(atlas),
    kinds: kindsOf(tasks),
    owners: ownersOf(atlas).map(({ name, list, tasks: own }) => ownerRow(name, list, own)),
    pressing: rowsOf(atlas, pressing.slice(0, PRESSING)),
    more:
      tasks.length > PRESSING
        ? `${plural(tasks.length - PRESSING, 'more task stands', 'more tasks stand')} on the lists of their owners.`
        : '',
  };
};

const isLate = ({ state }: Task): boolean => state === 'late';
const lateOf = (tasks: readonly Task[]): number => tasks.filter(isLate).length;

/** How many tasks there are, how many late and how many without an owner, in a sentence. */
export const tasksHeadline = ({ judgement: { tasks } }: Atlas): string => {
  if (tasks.length === 0) return 'The methods raise no task today.';
  const unowned = tasks.filter(({ owner }) => owner === null).length;
  const late = lateOf(tasks);
  const rest = [
    late === 0 ? 'none is late' : `${count(late)} ${late === 1 ? 'is' : 'are'} late`,
    ...(unowned === 0 ? [] : [`${count(unowned)} ${unowned === 1 ? 'has' : 'have'} no owner`]),
  ];
  return `The methods ask for ${plural(tasks.length, 'task')}: ${rest.join(', ')}.`;
};

const figuresOf = (atlas: Atlas): KeyFigure[] => {
  const { tasks } = atlas.judgement;
  const soon = addDays(atlas.book.settings.asOf, SOON_DAYS);
  const subjects = new Set(tasks.map(({ subject }) => `${subject.kind}/${subject.id}`)).size;
  return [
    {
      label: 'Tasks',
      figure: { text: count(tasks.length) },
      note: `at ${plural(subjects, 'account or prospect', 'accounts and prospects')}`,
    },
    { label: 'Late', figure: { text: count(lateOf(tasks)) }, note: `due before ${atlas.frame.asOf}` },
    {
      label: `Due in ${SOON_DAYS} days`,
      figure: { text: count(tasks.filter((task) => !isLate(task) && task.dueOn <= soon).length) },
      note: `by ${date(soon)}`,
    },
    { label: 'Taken on', figure: { text: count(tasks.filter(({ taken }) => taken).length) } },
  ];
};

const kindsOf = (tasks: readonly Task[]): TasksView['kinds'] =>
  TASK_KINDS.flatMap((kind) => {
    const own = tasks.filter((task) => task.kind === kind);
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        name: TASK_NAMES[kind],
        method: first.method,
        count: own.length,
        text: count(own.length),
        late: count(lateOf(own)),
      },
    ];
  }).sort((a, b) => b.count - a.count);

interface Owner {
  readonly name: string;
  /** The id of the page of their tasks. */
  readonly list: string;
  readonly tasks: readonly Task[];
}

const UNOWNED = 'unowned';

/** Our people with tasks, most late first, then most tasks, then by id; those of nobody come last. */
const ownersOf = (atlas: Atlas): readonly Owner[] => {
  const groups = new Map<string | null, Task[]>();
  for (const task of atlas.judgement.tasks) {
    const group = groups.get(task.owner);
    if (group === undefined) groups.set(task.owner, [task]);
    else group.push(task);
  }
  return [...groups]
    .map(([owner, tasks]) => ({
      name: owner === null ? 'Nobody' : atlas.person(owner, 'Nobody').text,
      list: owner === null ? UNOWNED : `of-${owner}`,
      tasks,
    }))
    .sort(
      (a, b) =>
        Number(a.list === UNOWNED) - Number(b.list === UNOWNED) ||
        lateOf(b.tasks) - lateOf(a.tasks) ||
        b.tasks.length - a.tasks.length ||
        (a.list < b.list ? -1 : 1),
    );
};

const ownerRow = (name: string, list: string, tasks: readonly Task[]): TasksView['owners'][number] => {
  const late = lateOf(tasks);
  const next = tasks.find((task) => !isLate(task))?.dueOn;
  return {
    name,
    list,
    late,
    due: tasks.length - late,
    text: {
      late: count(late),
      due: count(tasks.length - late),
      total: count(tasks.length),
      next: known(next, date, 'Every task is late.'),
    },
  };
};

const rowsOf = (atlas: Atlas, tasks: readonly Task[]): SubjectTask[] => {
  const nameOf = subjectRefs(atlas);
  return tasks.map((task) => ({ ...taskRow(atlas, task), subject: nameOf(task.subject) }));
};

/** One page for each of our people who has tasks, and one for the tasks of nobody; by the id of the page. */
export const projectTaskLists = (
  atlas: Atlas,
): readonly { readonly list: string; readonly view: TaskListView }[] => {
  const owners = ownersOf(atlas);
  const soon = addDays(atlas.book.settings.asOf, SOON_DAYS);
  return owners.map(({ name, list, tasks }) => {
    const groups = [
      { name: 'Late', tasks: tasks.filter(isLate) },
      {
        name: `In the next ${SOON_DAYS} days`,
        tasks: tasks.filter((task) => !isLate(task) && task.dueOn <= soon),
      },
      { name: 'Later', tasks: tasks.filter((task) => !isLate(task) && task.dueOn > soon) },
    ];
    return {
      list,
      view: {
        frame: atlas.frame,
        headline: list === UNOWNED ? `Nobody owns ${taskCount(tasks)}.` : `${name} has ${taskCount(tasks)}.`,
        siblings: owners.map((each) => ({
          name: each.name,
          list: each.list,
          count: count(each.tasks.length),
          here: each.list === list,
        })),
        groups: groups
          .filter((group) => group.tasks.length > 0)
          .map((group) => ({ name: group.name, rows: rowsOf(atlas, group.tasks) })),
      },
    };
  });
};
