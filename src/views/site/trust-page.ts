/** How far the numbers can be trusted: each way to doubt them, with its answer, and the way to the evidence. */
import { z } from 'zod';
import { ContestantSchema } from './back-test.ts';
import { KeyFigureSchema, LabelRefSchema, ShareSchema } from './figure.ts';
import { FindingSchema } from './finding.ts';
import { FrameSchema } from './frame.ts';
import { AskedQuestionSchema } from './question-debt.ts';
import { ShakenWeightSchema } from './sensitivity.ts';

const Text = z.string().min(1);

/** How many accounts of a growth tier keep it whatever the open answers turn out to be. */
export const FirmnessRowSchema = z.strictObject({
  label: LabelRefSchema,
  accounts: Text,
  firm: ShareSchema,
  provisional: ShareSchema,
});
export type FirmnessRow = z.output<typeof FirmnessRowSchema>;

export const TrustViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  figures: z.array(KeyFigureSchema),
  /** The growth tiers that have accounts. */
  firmness: z.strictObject({
    sentence: Text,
    /** Of all growth tiers: firm, provisional, and without data enough to say; null in an empty book. */
    whole: z.array(ShareSchema.extend({ name: Text, count: Text })),
    rows: z.array(FirmnessRowSchema),
  }),
  debt: z.strictObject({ sentence: Text, questions: z.array(AskedQuestionSchema) }),
  sensitivity: z.strictObject({ sentence: Text, weights: z.array(ShakenWeightSchema) }),
  backTest: z.strictObject({ sentence: Text, contestants: z.array(ContestantSchema) }),
  /** What is told on pages of its own, in one line each. */
  further: z.array(FindingSchema),
});
export type TrustView = z.output<typeof TrustViewSchema>;
