/** The ledger of commitments over the whole book: both sides, all years. */
import { z } from 'zod';
import { AccountRefSchema, KeyFigureSchema, ShareSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

const Text = z.string().min(1);

/** A promise in the ledger. */
export const LedgerRowSchema = z.strictObject({
  account: AccountRefSchema,
  side: z.enum(['ours', 'theirs']),
  what: Text,
  owner: Text,
  madeIn: Text,
  due: Text,
  state: StateSchema,
  note: z.string(),
});
export type LedgerRow = z.output<typeof LedgerRowSchema>;

/** How many promises of a side, or of one of our people, came to what. */
const TallySchema = z.strictObject({
  name: Text,
  /** The page of the person; empty where there is none. */
  page: z.string(),
  /** In the order of the states. */
  counts: z.array(Text),
  total: Text,
  /** Of those judged, kept on time. */
  kept: ShareSchema,
});
export type Tally = z.output<typeof TallySchema>;

export const CommitmentsViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  figures: z.array(KeyFigureSchema),
  states: z.array(StateSchema),
  sides: z.array(TallySchema),
  years: z.array(
    z.strictObject({ year: Text, ours: ShareSchema, theirs: ShareSchema, made: Text, judged: Text }),
  ),
  owners: z.array(TallySchema),
  /** What wants a word first comes first. */
  rows: z.array(LedgerRowSchema),
});
export type CommitmentsView = z.output<typeof CommitmentsViewSchema>;
