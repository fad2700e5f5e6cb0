/** The prospects: not customers yet, and internal by nature. */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

export const ProspectRowSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  place: z.string(),
  owner: FigureSchema,
  stage: FigureSchema,
  potential: FigureSchema,
  /** Why it would be a breakthrough; empty where it would be none. */
  breakthrough: z.string(),
  /** The principles of qualification, in their order. */
  lights: z.array(z.strictObject({ principle: z.string().min(1), state: StateSchema })),
  /** Place in the territory plan: "1"; a dash where it has none. */
  territory: FigureSchema,
  nextStep: FigureSchema,
  nextOn: FigureSchema,
  /** Tasks open, and of these late, in words; empty where there is none. */
  tasks: z.string(),
});
export type ProspectRow = z.output<typeof ProspectRowSchema>;

export const ProspectsViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: z.string().min(1),
  stages: z.array(z.strictObject({ stage: z.string().min(1), count: z.string().min(1) })),
  principles: z.array(z.string().min(1)),
  rows: z.array(ProspectRowSchema),
  /** Won and lost, the latest first. */
  closed: z.array(
    z.strictObject({
      id: z.string().min(1),
      name: z.string().min(1),
      state: StateSchema,
      on: FigureSchema,
      because: z.string(),
      became: AccountRefSchema.nullable(),
    }),
  ),
});
export type ProspectsView = z.output<typeof ProspectsViewSchema>;
