/** What our customers use of what we sell, what they could use, and where nobody knows (M8). */
import { z } from 'zod';
import { AccountRefSchema, KeyFigureSchema, ShareSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

const Text = z.string().min(1);

/** Used today; not used, and named as an opening or in question; or nothing is known of it. */
export const WhitespaceStateSchema = z.enum(['uses', 'could', 'unknown']);
export type WhitespaceState = z.output<typeof WhitespaceStateSchema>;

/** Accounts down, offerings across. */
export const WhitespaceGridSchema = z.strictObject({
  offerings: z.array(Text),
  rows: z.array(
    z.strictObject({
      account: AccountRefSchema,
      /** In the order of the offerings. */
      cells: z.array(WhitespaceStateSchema),
      uses: Text,
      could: Text,
    }),
  ),
});
export type WhitespaceGrid = z.output<typeof WhitespaceGridSchema>;

/** How many of some accounts stand how with one offering. */
const CountsSchema = z.strictObject({ uses: ShareSchema, could: ShareSchema, unknown: ShareSchema });

export const WhitespaceViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  figures: z.array(KeyFigureSchema),
  offerings: z.array(
    z.strictObject({
      name: Text,
      stage: Text,
      uses: Text,
      could: Text,
      unknown: Text,
      worth: Text,
      parts: CountsSchema,
    }),
  ),
  /** Parts of the book down, offerings across: how many of each part use it and how many could. */
  parts: z.array(
    z.strictObject({
      name: Text,
      rows: z.array(
        z.strictObject({
          page: Text,
          name: Text,
          accounts: Text,
          cells: z.array(z.strictObject({ uses: Text, could: Text, parts: CountsSchema })),
        }),
      ),
    }),
  ),
  grid: WhitespaceGridSchema,
});
export type WhitespaceView = z.output<typeof WhitespaceViewSchema>;
