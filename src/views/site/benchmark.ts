/** The peer benchmark: who takes part, what is published of whom and why the rest is not, and what was told to whom. */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, KeyFigureSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

const Text = z.string().min(1);

const MarksSchema = z.strictObject({ lower: FigureSchema, middle: FigureSchema, upper: FigureSchema });

/** A figure of a group: its marks, or why it has none. */
export const GroupFigureSchema = MarksSchema.extend({
  measure: Text,
  group: Text,
  state: StateSchema,
  stated: Text,
  counted: FigureSchema,
  heldBack: FigureSchema,
  /** Why it is withheld, or firms are held back; empty where there is nothing to say. */
  because: z.string(),
});
export type GroupFigureRow = z.output<typeof GroupFigureSchema>;

/** A customer that agreed once. */
export const ComparedAccountSchema = z.strictObject({
  account: AccountRefSchema,
  consent: StateSchema,
  /** The firm that it counts as. */
  firm: AccountRefSchema,
  sector: FigureSchema,
  /** The group that it is shown beside; a dash where it is shown nothing. */
  shown: FigureSchema,
  /** Its own figure of each measure, and whether its packet holds it beside the marks. */
  figures: z.array(z.strictObject({ own: FigureSchema, told: z.boolean() })),
  /** The years whose packets were sealed with a comparison; empty where none was. */
  sealed: z.string(),
});
export type ComparedAccount = z.output<typeof ComparedAccountSchema>;

export const BenchmarkViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  figures: z.array(KeyFigureSchema),
  measures: z.array(Text),
  groups: z.array(GroupFigureSchema),
  accounts: z.array(ComparedAccountSchema),
  /** Who has not agreed, in a sentence. */
  apart: Text,
  /** Years that were closed, the latest first: what was published in them. */
  closed: z.array(
    z.strictObject({
      year: Text,
      sentence: Text,
      rows: z.array(MarksSchema.extend({ measure: Text, group: Text, firms: Text })),
    }),
  ),
});
export type BenchmarkView = z.output<typeof BenchmarkViewSchema>;
