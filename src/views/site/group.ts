/** A parent and the accounts below it: their own figures, and the ones that they are judged on. */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, LabelRefSchema } from './figure.ts';

const Text = z.string().min(1);

export const GroupSchema = z.strictObject({
  sentence: Text,
  /** Whether the model judges parents on more than their own figures, so that the two may differ. */
  rolledUp: z.boolean(),
  rows: z.array(
    z.strictObject({
      account: AccountRefSchema,
      /** Whether this is the account of the page. */
      here: z.boolean(),
      relation: Text,
      revenue: FigureSchema,
      marginPercent: FigureSchema,
      judgedRevenue: FigureSchema,
      judgedMarginPercent: FigureSchema,
      /** In the order of the schemes; empty where the account is not in the book of the review year. */
      labels: z.array(LabelRefSchema),
    }),
  ),
});
export type Group = z.output<typeof GroupSchema>;
