/** Our people and what each of them answers for. */
import { z } from 'zod';
import { FigureSchema, ShareSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

const Text = z.string().min(1);

export const OwnerRowSchema = z.strictObject({
  /** The page of the overview. */
  page: Text,
  name: Text,
  title: z.string(),
  accounts: Text,
  revenue: FigureSchema,
  shareOfRevenue: ShareSchema,
  marginPercent: FigureSchema,
  /** Accounts in Tier 1. */
  hotSpots: Text,
  /** Reviews held, of those in the programme; a dash where there is none. */
  held: Text,
  late: Text,
  overdue: Text,
  tasks: Text,
  coverage: ShareSchema,
});
export type OwnerRow = z.output<typeof OwnerRowSchema>;

export const OwnersViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  rows: z.array(OwnerRowSchema),
});
export type OwnersView = z.output<typeof OwnersViewSchema>;
