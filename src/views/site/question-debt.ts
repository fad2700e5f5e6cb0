/** Questions without a fresh answer, by how far an answer could move a tier (rule 11). */
import { z } from 'zod';
import { AccountRefSchema, KeyFigureSchema, LabelRefSchema, ShareSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

const Text = z.string().min(1);

export const AskedQuestionSchema = z.strictObject({
  label: Text,
  question: Text,
  dimension: Text,
  /** Accounts whose tier an answer could move, of all in the book. */
  movable: ShareSchema.extend({ count: Text }),
  stale: Text,
  unknown: Text,
});
export type AskedQuestion = z.output<typeof AskedQuestionSchema>;

export const IndebtedAccountSchema = z.strictObject({
  account: AccountRefSchema,
  tier: LabelRefSchema,
  firmness: StateSchema,
  open: Text,
  /** Of the open questions, those that could move the tier. */
  moving: Text,
  first: z.strictObject({ question: Text, state: Text, reach: Text }),
});
export type IndebtedAccount = z.output<typeof IndebtedAccountSchema>;

export const QuestionDebtViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  figures: z.array(KeyFigureSchema),
  questions: z.array(AskedQuestionSchema),
  accounts: z.array(IndebtedAccountSchema),
  /** How many accounts with open questions are not listed; empty where all are. */
  more: z.string(),
});
export type QuestionDebtView = z.output<typeof QuestionDebtViewSchema>;
