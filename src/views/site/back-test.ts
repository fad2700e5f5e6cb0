/** Last year's labels held against what happened (rule 10). */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, KeyFigureSchema, LabelRefSchema, ShareSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

const Text = z.string().min(1);

/** One way to order last year's accounts: the share of pairs that it put in the right order, 0 to 1. */
export const ContestantSchema = z.strictObject({
  name: Text,
  /** Whether it is the model itself; the others are its baselines. */
  own: z.boolean(),
  concordance: ShareSchema,
  note: Text,
});
export type PrintedContestant = z.output<typeof ContestantSchema>;

export const BackTestViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  figures: z.array(KeyFigureSchema),
  contestants: z.array(ContestantSchema),
  /** The model against each baseline. */
  margins: z.array(
    z.strictObject({ against: Text, difference: FigureSchema, error: FigureSchema, verdict: Text }),
  ),
  outcomes: z.array(z.strictObject({ name: Text, means: Text })),
  /** Tier by outcome, outcomes in the order of `outcomes`; each share is of the row. */
  table: z.array(
    z.strictObject({
      label: LabelRefSchema,
      cells: z.array(ShareSchema.extend({ count: Text })),
      total: Text,
    }),
  ),
  totals: z.array(Text),
  /** By reason, the most frequent first. */
  leftOut: z.array(
    z.strictObject({
      because: Text,
      count: Text,
      accounts: z.array(AccountRefSchema),
      /** How many are not named; empty where all are. */
      more: z.string(),
    }),
  ),
  method: z.array(Text),
});
export type BackTestView = z.output<typeof BackTestViewSchema>;
