/** The page of one scheme: its labels side by side, its map, and how it crosses another scheme. */
import { z } from 'zod';
import { BookMapSchema } from './book-map.ts';
import { LabelRefSchema } from './figure.ts';
import { FlowSchema } from './flow.ts';
import { FrameSchema } from './frame.ts';
import { HistogramSchema } from './histogram.ts';
import { MoveSchema, SchemeSummarySchema } from './segment-row.ts';

/** Accounts by two schemes: shown side by side, never mapped one onto the other. */
export const CrossTabSchema = z.strictObject({
  caption: z.string().min(1),
  sentence: z.string().min(1),
  columns: z.array(LabelRefSchema),
  rows: z.array(
    z.strictObject({
      label: LabelRefSchema,
      cells: z.array(z.strictObject({ count: z.number(), text: z.string().min(1) })),
      total: z.string().min(1),
    }),
  ),
  totals: z.array(z.string().min(1)),
});
export type CrossTab = z.output<typeof CrossTabSchema>;

export const SchemeViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: z.string().min(1),
  scheme: SchemeSummarySchema,
  /** The choices of the model that were used, in words. */
  choices: z.array(z.string().min(1)),
  map: BookMapSchema.nullable(),
  /** How what the labels are cut from is spread; empty where nothing is scored. */
  spreads: z.array(HistogramSchema),
  crossTab: CrossTabSchema,
  /** From last year's labels to today's; null where there is no year before. */
  flow: FlowSchema.nullable(),
  moves: z.array(MoveSchema),
});
export type SchemeView = z.output<typeof SchemeViewSchema>;
