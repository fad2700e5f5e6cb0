/** The index of a long page: each question that a section answers, and its answer in a few words. */
import { z } from 'zod';

export const PageIndexSchema = z.array(
  z.strictObject({ id: z.string().min(1), title: z.string().min(1), answer: z.string().min(1) }),
);
export type PageIndex = z.output<typeof PageIndexSchema>;
