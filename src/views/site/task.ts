/** Tasks that the methods raise, as a page lists them. */
import { z } from 'zod';
import { EditPlaceSchema } from './edit-place.ts';
import { FigureSchema, StateSchema } from './figure.ts';

const Text = z.string().min(1);

export const TaskRowSchema = z.strictObject({
  /** The method that raised it: "M3". */
  method: Text,
  what: Text,
  because: Text,
  owner: FigureSchema,
  due: Text,
  state: StateSchema,
  note: z.string(),
  /** Where to mend what raised it. */
  edit: EditPlaceSchema.nullable(),
});
export type TaskRow = z.output<typeof TaskRowSchema>;

export const TaskListSchema = z.strictObject({ sentence: Text, rows: z.array(TaskRowSchema) });
export type TaskList = z.output<typeof TaskListSchema>;
