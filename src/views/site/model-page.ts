/** The compiled model, readable: what is measured, how it weighs, where it is cut, and each choice made. */
import { z } from 'zod';
import { FigureSchema, KeyFigureSchema, LabelRefSchema, ShareSchema } from './figure.ts';
import { FrameSchema } from './frame.ts';
import { BandSchema } from './segment-row.ts';

const Text = z.string().min(1);

export const PrintedIndicatorSchema = z.strictObject({
  id: Text,
  label: Text,
  question: Text,
  /** Where its value comes from. */
  input: Text,
  direction: Text,
  anchors: z.array(z.strictObject({ at: Text, points: Text, means: z.string() })),
  /** The same as points of a line: x from 0 to 1 over the anchors, y from 0 to 100. */
  curve: z.array(z.strictObject({ x: z.number(), y: z.number() })),
  curveText: Text,
  missing: Text,
  freshness: Text,
  /** Of its dimension, by life-cycle stage. */
  weights: z.array(ShareSchema),
});
export type PrintedIndicator = z.output<typeof PrintedIndicatorSchema>;

export const PrintedDimensionSchema = z.strictObject({
  name: Text,
  /** In the overall score, by life-cycle stage. */
  weights: z.array(ShareSchema),
  indicators: z.array(PrintedIndicatorSchema),
});
export type PrintedDimension = z.output<typeof PrintedDimensionSchema>;

/** A cut line, and where last year's label is kept on either side of it. */
export const CutLineSchema = z.strictObject({
  name: Text,
  at: FigureSchema,
  enter: FigureSchema,
  exit: FigureSchema,
});
export type CutLine = z.output<typeof CutLineSchema>;

/** A line of the change log: a version, why it came, and what it left behind. */
export const ModelVersionSchema = z.strictObject({
  version: Text,
  isToday: z.boolean(),
  since: FigureSchema,
  /** Empty where only what was issued still names the version. */
  note: z.string(),
  /** Packets issued under it, and of which years. */
  issued: FigureSchema,
  years: z.string(),
  /** Labels of last year, issued under it, that today's model sees otherwise; and at how many accounts. */
  moved: FigureSchema,
  movedAt: z.string(),
});
export type ModelVersion = z.output<typeof ModelVersionSchema>;

export const ModelViewSchema = z.strictObject({
  frame: FrameSchema,
  headline: Text,
  standfirst: Text,
  /** The newest first. */
  versions: z.strictObject({ sentence: Text, rows: z.array(ModelVersionSchema) }),
  figures: z.array(KeyFigureSchema),
  stages: z.array(Text),
  dimensions: z.array(PrintedDimensionSchema),
  cuts: z.array(CutLineSchema),
  cutsNote: Text,
  schemes: z.array(
    z.strictObject({
      id: Text,
      name: Text,
      labels: z.array(
        z.strictObject({
          label: LabelRefSchema,
          definition: Text,
          rules: z.array(Text),
          share: ShareSchema,
          band: BandSchema.nullable(),
        }),
      ),
      choices: z.array(Text),
    }),
  ),
  /** What is declared once for all methods, and for those that ask questions. */
  settings: z.array(
    z.strictObject({ title: Text, rows: z.array(z.strictObject({ term: Text, detail: Text })) }),
  ),
});
export type ModelView = z.output<typeof ModelViewSchema>;
