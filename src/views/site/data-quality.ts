/** How good the data is that everything rests on: how much is known, how fresh, who says so. */
import { z } from 'zod';
import { AccountRefSchema, FigureSchema, KeyFigureSchema, ShareSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';
import { HistogramSchema } from './histogram.ts';

const Text = z.string().min(1);

/** One kind of content over the whole book: what is asked, and of it what is known, fresh, confirmed and sourced. */
export const QualityKindSchema = z.strictObject({
  name: Text,
  asked: Text,
  known: ShareSchema,
  fresh: ShareSchema,
  confirmed: ShareSchema,
  sourced: ShareSchema,
});
export type QualityKind = z.output<typeof QualityKindSchema>;

export const QualityAccountSchema = z.strictObject({
  account: AccountRefSchema,
  owner: FigureSchema,
  fresh: ShareSchema,
  stale: Text,
  unknown: Text,
  assumed: Text,
  unsourced: Text,
  latest: FigureSchema,
});
export type QualityAccount = z.output<typeof QualityAccountSchema>;

export const StaleAnswerSchema = z.strictObject({
  account: AccountRefSchema,
  question: Text,
  kind: Text,
  answeredOn: Text,
  age: Text,
  basis: Text,
});
export type StaleAnswer = z.output<typeof StaleAnswerSchema>;

export const LackingSourceSchema = z.strictObject({
  account: AccountRefSchema,
  year: Text,
  what: Text,
  date: StateSchema,
  owner: StateSchema,
});
export type LackingSource = z.output<typeof LackingSourceSchema>;

export const DataQualityViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  figures: z.array(KeyFigureSchema),
  kinds: z.array(QualityKindSchema),
  /** How old the answers are, in months; null where there is none. */
  ages: HistogramSchema.nullable(),
  /** The least known first. */
  accounts: z.array(QualityAccountSchema),
  stale: z.strictObject({ sentence: Text, rows: z.array(StaleAnswerSchema) }),
  sources: z.strictObject({ sentence: Text, rows: z.array(LackingSourceSchema) }),
});
export type DataQualityView = z.output<typeof DataQualityViewSchema>;
