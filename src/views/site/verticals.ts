/** The verticals: where our advantage is proven and can be copied (M8), what relationships are for there (M9). */
import { z } from 'zod';
import { FigureSchema, ShareSchema, StateSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';

const Text = z.string().min(1);

/** A vertical in figures; its own page names whom they are about. */
export const VerticalSchema = z.strictObject({
  id: Text,
  name: Text,
  note: z.string(),
  proven: StateSchema,
  maturity: FigureSchema,
  /** What relationships are for there. */
  motivations: z.array(Text),
  accounts: Text,
  prospects: Text,
  references: Text,
  revenue: FigureSchema,
  shareOfRevenue: ShareSchema,
  contributionMargin: FigureSchema,
  marginPercent: FigureSchema,
});
export type PrintedVertical = z.output<typeof VerticalSchema>;

/** What belongs to no declared vertical, and the whole book: the figures of a row. */
const TotalSchema = VerticalSchema.pick({
  accounts: true,
  prospects: true,
  references: true,
  revenue: true,
  shareOfRevenue: true,
  contributionMargin: true,
  marginPercent: true,
});
export type VerticalTotal = z.output<typeof TotalSchema>;

export const VerticalsViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  verticals: z.array(VerticalSchema),
  /** Null where every account and prospect belongs to a vertical. */
  outside: TotalSchema.nullable(),
  whole: TotalSchema,
});
export type VerticalsView = z.output<typeof VerticalsViewSchema>;
