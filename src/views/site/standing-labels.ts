/** The labels that stand against what the rules compute: set by a person (rule 8) or kept from last year (rule 7). */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, KeyFigureSchema, LabelRefSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

const Text = z.string().min(1);

export const OverriddenLabelSchema = z.strictObject({
  account: AccountRefSchema,
  scheme: Text,
  computed: LabelRefSchema,
  stands: LabelRefSchema,
  /** What the person said. */
  reason: Text,
  author: FigureSchema,
  decidedOn: Text,
  expires: Text,
  /** What would stand without it, or that the rules say the same; empty where the computed label would. */
  note: z.string(),
});
export type OverriddenLabel = z.output<typeof OverriddenLabelSchema>;

export const HeldLabelSchema = z.strictObject({
  account: AccountRefSchema,
  scheme: Text,
  computed: LabelRefSchema,
  stands: LabelRefSchema,
  because: Text,
});
export type HeldLabel = z.output<typeof HeldLabelSchema>;

export const StandingLabelsViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  figures: z.array(KeyFigureSchema),
  overridden: z.array(OverriddenLabelSchema),
  held: z.array(HeldLabelSchema),
});
export type StandingLabelsView = z.output<typeof StandingLabelsViewSchema>;
