/** One label of a scheme, in a row: how much of the book it is, and who came and went. */
import { z } from 'zod';
import { FigureSchema, LabelRefSchema, ShareSchema } from './figure.ts';

/** A tolerance band: a share to expect, reported against and never a quota. */
export const BandSchema = z.strictObject({
  from: z.number(),
  to: z.number(),
  text: z.string().min(1),
  status: z.enum(['below', 'within', 'above']),
  sentence: z.string().min(1),
});
export type Band = z.output<typeof BandSchema>;

export const SegmentRowSchema = z.strictObject({
  label: LabelRefSchema,
  accounts: FigureSchema,
  shareOfAccounts: ShareSchema,
  revenue: FigureSchema,
  shareOfRevenue: ShareSchema,
  contributionMargin: FigureSchema,
  shareOfMargin: ShareSchema,
  band: BandSchema.nullable(),
  entries: FigureSchema,
  exits: FigureSchema,
});
export type SegmentRow = z.output<typeof SegmentRowSchema>;

export const SchemeSummarySchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  /** What the scheme asks of the book. */
  question: z.string().min(1),
  rows: z.array(SegmentRowSchema),
});
export type SchemeSummary = z.output<typeof SchemeSummarySchema>;

/** An account that came into, or left, a segment, and why. */
export const MoveSchema = z.strictObject({
  account: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }),
  from: z.string().min(1),
  to: z.string().min(1),
  because: z.string().min(1),
  /** "data and a cut line"; empty where it came or left. */
  causes: z.string(),
});
export type Move = z.output<typeof MoveSchema>;
