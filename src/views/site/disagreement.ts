/** Where the methods agree and where they pull apart: side by side, never summed. */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, LabelRefSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';
import { CrossTabSchema } from './scheme.ts';

const Text = z.string().min(1);

/** What a method says to do: give more, keep, give less; null where it says nothing. */
export const SaidSchema = z.strictObject({
  label: LabelRefSchema,
  advice: Text,
  stance: z.enum(['more', 'keep', 'less']).nullable(),
});
export type Said = z.output<typeof SaidSchema>;

export const DisagreementViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  pairs: z.array(z.strictObject({ names: Text, count: z.number(), text: Text })),
  crossTabs: z.array(CrossTabSchema),
  schemes: z.array(Text),
  /** The ones that pull apart the most first; `says` in the order of `schemes`. */
  rows: z.array(
    z.strictObject({
      account: AccountRefSchema,
      revenue: FigureSchema,
      says: z.array(SaidSchema),
      apart: Text,
    }),
  ),
});
export type DisagreementView = z.output<typeof DisagreementViewSchema>;
