import type { Book } from '../model/book.ts';
import { addDays } from '../model/calendar.ts';
import type { InternalProfile } from '../model/internal-facts.ts';
import type { Task } from '../model/task.ts';
import type { TaskCause } from './task-cause.ts';

type TakenTask = InternalProfile['tasks'][number];

/** Whom a task is about, who answers for them, and what has been taken on. */
export interface TaskSubject {
  readonly subject: Task['subject'];
  readonly owner: string | null;
  readonly taken: readonly TakenTask[];
  /** The next review, on or after the book's day; null where none is planned. */
  readonly reviewDue: string | null;
}

/** Where a kind was taken on twice, the earlier date stands; ties by owner. */
const takenOf = (kind: Task['kind'], taken: readonly TakenTask[]): TakenTask | null =>
  taken
    .filter(({ task }) => task === kind)
    .toSorted((a, b) =>
      a.due === b.due ? ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1) : a.due < b.due ? -1 : 1,
    )[0] ?? null;

const usualDue = (kind: Task['kind'], reviewDue: string | null, { model, settings }: Book): string => {
  const { dueDays, otherwiseDays } = model.tasks;
  const dueOn = addDays(settings.asOf, dueDays[kind] ?? otherwiseDays);
  return reviewDue !== null && reviewDue < dueOn ? reviewDue : dueOn;
};

/**
 * A cause as somebody's task. Whoever took it on has it by the date they gave; else the owner of
 * the account or prospect, by the days that the model gives its kind, or by the next review if
 * that comes sooner. Late from the day after it was due. See the handbook, M8.
 */
export function taskOfCause(cause: TaskCause, of: TaskSubject, book: Book): Task {
  const { kind, method, what, because, about } = cause;
  const taken = takenOf(kind, of.taken);
  const dueOn = taken?.due ?? usualDue(kind, of.reviewDue, book);
  return {
    id: [of.subject.kind, of.subject.id, kind, ...(about === undefined ? [] : [about])].join('/'),
    kind,
    method,
    subject: of.subject,
    what,
    because,
    owner: taken?.owner ?? of.owner,
    dueOn,
    taken: taken !== null,
    note: taken?.note ?? null,
    state: dueOn < book.settings.asOf ? 'late' : 'due',
  };
}
