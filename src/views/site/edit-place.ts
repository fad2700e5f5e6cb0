/** Where a fact of a page is edited: its own line of its file. */
import { z } from 'zod';

export const EditPlaceSchema = z.strictObject({
  /** From 1, as printed. */
  line: z.string().min(1),
  /** The address of the line, where content is kept. */
  href: z.string().min(1),
});
export type EditPlace = z.output<typeof EditPlaceSchema>;
