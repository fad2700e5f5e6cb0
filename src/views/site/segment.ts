/** The overview page of one label of one scheme. */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, LabelRefSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';
import { MoveSchema, SegmentRowSchema } from './segment-row.ts';

export const SegmentMemberSchema = z.strictObject({
  account: AccountRefSchema,
  revenue: FigureSchema,
  contributionMargin: FigureSchema,
  marginPercent: FigureSchema,
  /** How firm the placement is; absent in schemes that have no interval. */
  firmness: StateSchema.optional(),
  because: z.string().min(1),
});
export type SegmentMember = z.output<typeof SegmentMemberSchema>;

export const SegmentViewSchema = z.strictObject({
  frame: FrameSchema,
  scheme: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }),
  siblings: z.array(z.strictObject({ label: LabelRefSchema, accounts: z.string().min(1) })),
  headline: z.string().min(1),
  /** Who belongs here, in words and with the amounts of the review year. */
  definition: z.string().min(1),
  /** The rules of the model, any one of which places an account here; empty where the definition is the rule. */
  rules: z.array(z.string().min(1)),
  /** What the method advises; internal, always. */
  move: z.string().min(1),
  row: SegmentRowSchema,
  members: z.array(SegmentMemberSchema),
  totals: z.strictObject({
    revenue: FigureSchema,
    contributionMargin: FigureSchema,
    marginPercent: FigureSchema,
  }),
  entries: z.array(MoveSchema),
  exits: z.array(MoveSchema),
});
export type SegmentView = z.output<typeof SegmentViewSchema>;
