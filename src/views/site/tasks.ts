/** What the methods ask somebody of ours to do: over the book, and for one person. */
import { z } from 'zod';
import { FigureSchema, KeyFigureSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';
import { TaskRowSchema } from './task.ts';

const Text = z.string().min(1);

/** An account or a prospect by name, to be linked by its id. */
export const SubjectRefSchema = z.strictObject({
  kind: z.enum(['account', 'prospect']),
  id: Text,
  name: Text,
});
export type SubjectRef = z.output<typeof SubjectRefSchema>;

/** A task with the account or prospect that it is about. */
export const SubjectTaskSchema = TaskRowSchema.extend({ subject: SubjectRefSchema });
export type SubjectTask = z.output<typeof SubjectTaskSchema>;

export const TasksViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  figures: z.array(KeyFigureSchema),
  /** Kinds that any task is of, most tasks first. */
  kinds: z.array(z.strictObject({ name: Text, method: Text, count: z.number(), text: Text, late: Text })),
  /** Most late tasks first; `list` is the page of the owner's tasks. */
  owners: z.array(
    z.strictObject({
      name: Text,
      list: Text,
      /** Tasks by state, drawn to scale. */
      late: z.number(),
      due: z.number(),
      text: z.strictObject({ late: Text, due: Text, total: Text, next: FigureSchema }),
    }),
  ),
  /** What is most pressing: late first, then by due date. */
  pressing: z.array(SubjectTaskSchema),
  more: z.string(),
});
export type TasksView = z.output<typeof TasksViewSchema>;

export const TaskListViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  /** Other people with tasks, and how many. */
  siblings: z.array(z.strictObject({ name: Text, list: Text, count: Text, here: z.boolean() })),
  groups: z.array(z.strictObject({ name: Text, rows: z.array(SubjectTaskSchema) })),
});
export type TaskListView = z.output<typeof TaskListViewSchema>;
