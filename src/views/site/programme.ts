/** The annual review programme: who gets a review, why, with whom, when, and what it moves (M7). */
import { z } from 'zod';
import { ReviewSchema } from './account.ts';
import { AccountRefSchema, FigureSchema, KeyFigureSchema, LabelRefSchema, ShareSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

export const ProgrammeRowSchema = z.strictObject({
  account: AccountRefSchema,
  segment: LabelRefSchema,
  review: ReviewSchema,
});
export type ProgrammeRow = z.output<typeof ProgrammeRowSchema>;

export const ProgrammeViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: z.string().min(1),
  figures: z.array(KeyFigureSchema),
  rows: z.array(ProgrammeRowSchema),
  /** How often each item of the foundation stands. */
  foundation: z.array(z.strictObject({ item: z.string().min(1), met: FigureSchema, share: ShareSchema })),
  /** For each role to be met: at how many accounts we know somebody. */
  audience: z.array(z.strictObject({ role: z.string().min(1), known: FigureSchema, share: ShareSchema })),
  declaredOut: z.array(z.strictObject({ account: AccountRefSchema, because: z.string().min(1) })),
  effects: z.strictObject({
    years: z.array(z.string().min(1)),
    rows: z.array(
      z.strictObject({
        measure: z.string().min(1),
        values: z.array(FigureSchema.extend({ note: z.string().min(1).optional() })),
      }),
    ),
  }),
});
export type ProgrammeView = z.output<typeof ProgrammeViewSchema>;
