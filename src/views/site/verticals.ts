/** The verticals: where our advantage is proven and can be copied (M8), what relationships are for there (M9). */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, ShareSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';
import { SubjectRefSchema } from './tasks.ts';

const Text = z.string().min(1);

export const VerticalSchema = z.strictObject({
  id: Text,
  name: Text,
  proven: StateSchema,
  maturity: FigureSchema,
  accounts: Text,
  revenue: FigureSchema,
  shareOfRevenue: ShareSchema,
  contributionMargin: FigureSchema,
  motivations: z.array(Text),
  categories: z.array(Text),
  references: z.array(AccountRefSchema),
  prospects: z.array(SubjectRefSchema),
  members: z.array(AccountRefSchema),
  /** How many members are not named; empty where all are. */
  more: z.string(),
  note: z.string(),
});
export type PrintedVertical = z.output<typeof VerticalSchema>;

export const VerticalsViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  verticals: z.array(VerticalSchema),
  /** Accounts that belong to no declared vertical. */
  outside: Text,
});
export type VerticalsView = z.output<typeof VerticalsViewSchema>;
