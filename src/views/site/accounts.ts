/** The index of all accounts, by name. */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, LabelRefSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

export const AccountRowSchema = z.strictObject({
  account: AccountRefSchema,
  owner: FigureSchema,
  revenue: FigureSchema,
  marginPercent: FigureSchema,
  /** In the order of the schemes; empty where the account is not in the book of the review year. */
  labels: z.array(LabelRefSchema),
  /** Why it has no labels. */
  gone: z.string(),
});
export type AccountRow = z.output<typeof AccountRowSchema>;

export const AccountsViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: z.string().min(1),
  rows: z.array(AccountRowSchema),
  totals: z.strictObject({ revenue: FigureSchema, marginPercent: FigureSchema }),
});
export type AccountsView = z.output<typeof AccountsViewSchema>;
