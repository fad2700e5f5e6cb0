/** How far the plays of Tier 1 have come: for the programme, and at each account (M5). */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, LabelRefSchema, ShareSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

const Text = z.string().min(1);

export const PlaySchema = z.strictObject({
  label: Text,
  done: ShareSchema.extend({ count: Text }),
  items: z.array(z.strictObject({ label: Text, state: StateSchema, on: FigureSchema, note: z.string() })),
});
export type PrintedPlay = z.output<typeof PlaySchema>;

export const PlaysViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  programme: z.array(PlaySchema),
  sellingTime: FigureSchema.extend({ note: z.string() }),
  columns: z.array(Text),
  accounts: z.array(
    z.strictObject({
      account: AccountRefSchema,
      tier: LabelRefSchema,
      owner: FigureSchema,
      plays: z.array(ShareSchema.extend({ count: Text, leads: z.boolean() })),
    }),
  ),
  /** The items of each play, with how many accounts have done each. */
  items: z.array(
    z.strictObject({
      play: Text,
      rows: z.array(z.strictObject({ label: Text, done: ShareSchema.extend({ count: Text }) })),
    }),
  ),
});
export type PlaysView = z.output<typeof PlaysViewSchema>;
