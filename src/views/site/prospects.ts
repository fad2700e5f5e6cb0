/** The prospects: not customers yet, and internal by nature. */
import { z } from 'zod';
import { BlockSchema } from '../block.ts';
import { FigureSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

export const ProspectRowSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  place: z.string(),
  owner: FigureSchema,
  stage: FigureSchema,
  potential: FigureSchema,
  breakthrough: z.array(z.string().min(1)),
  pursuing: z.array(z.string().min(1)),
  why: z.string(),
  nextStep: FigureSchema,
  nextOn: FigureSchema,
  notes: z.array(BlockSchema),
  file: z.string().min(1),
});
export type ProspectRow = z.output<typeof ProspectRowSchema>;

export const ProspectsViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: z.string().min(1),
  stages: z.array(z.strictObject({ stage: z.string().min(1), count: z.string().min(1) })),
  rows: z.array(ProspectRowSchema),
});
export type ProspectsView = z.output<typeof ProspectsViewSchema>;
