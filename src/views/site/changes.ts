/** What changed since last year, and what changed it: data, missing data, the model, the cut or a person (rule 6). */
import { z } from 'zod';
import { AccountRefSchema, KeyFigureSchema } from './figure.ts';
import { FlowSchema } from './flow.ts';
import { FrameSchema } from './frame.ts';

const Text = z.string().min(1);

/** Of one part of a score's change, what raised scores and what lowered them, over the book; in points. */
export const ChangePartSchema = z.strictObject({
  name: Text,
  /** Null where the part cannot be told. */
  rises: z.number().nullable(),
  falls: z.number().nullable(),
  /** The same in words, and what raised and what lowered as printed. */
  text: Text,
  rose: z.string(),
  fell: z.string(),
  net: Text,
});
export type ChangePart = z.output<typeof ChangePartSchema>;

export const SplitScoreSchema = z.strictObject({ name: Text, over: Text, parts: z.array(ChangePartSchema) });
export type SplitScore = z.output<typeof SplitScoreSchema>;

export const CausedMoveSchema = z.strictObject({
  account: AccountRefSchema,
  from: Text,
  to: Text,
  causes: z.array(Text),
  because: Text,
});
export type CausedMove = z.output<typeof CausedMoveSchema>;

export const ChangesViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  figures: z.array(KeyFigureSchema),
  split: z.strictObject({ sentence: Text, scores: z.array(SplitScoreSchema) }),
  /** From last year's labels to today's, method by method; none where there is no year before. */
  flows: z.array(z.strictObject({ scheme: Text, name: Text, flow: FlowSchema })),
  /** Moves by cause and scheme; a move with two causes counts under both. */
  causes: z.strictObject({
    columns: z.array(Text),
    rows: z.array(z.strictObject({ name: Text, means: Text, counts: z.array(Text), total: Text })),
  }),
  moves: z.array(z.strictObject({ scheme: Text, name: Text, count: Text, rows: z.array(CausedMoveSchema) })),
});
export type ChangesView = z.output<typeof ChangesViewSchema>;
