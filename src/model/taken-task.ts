import { z } from 'zod';
import { DateSchema, IdSchema, ParagraphSchema } from './primitives.ts';
import { TASK_KINDS } from './task.ts';

/** Tasks that somebody has taken on, with a date of their own. They lapse with what raised them. */
export const TakenTasksSchema = z.array(
  z.strictObject({
    task: z.enum(TASK_KINDS).describe('Which task.'),
    owner: IdSchema.optional().describe(
      'One of our team; the owner of the account or prospect where absent.',
    ),
    due: DateSchema.describe('By when it is to be done.'),
    note: ParagraphSchema.optional().describe('What there is to say about it.'),
  }),
);
