import type { Task } from '../model/task.ts';

/** Why a task is raised and what it asks for, before anyone has to do it by a day. */
export interface TaskCause extends Pick<Task, 'kind' | 'method' | 'what' | 'because'> {
  /** What tells several of a kind at one subject apart. */
  readonly about?: string;
}

/** A cause where it holds, else none. */
export const causeIf = (holds: boolean, make: () => TaskCause): readonly TaskCause[] =>
  holds ? [make()] : [];
