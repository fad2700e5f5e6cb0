import { z } from 'zod';

/** What a page finds, in its own headline; `page` is its path on the site without an ending. */
export const FindingSchema = z.strictObject({
  page: z.string().min(1),
  name: z.string().min(1),
  sentence: z.string().min(1),
});
export type Finding = z.output<typeof FindingSchema>;
