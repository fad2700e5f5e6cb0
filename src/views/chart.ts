/**
 * Charts as data: numbers for the drawing, and the same numbers as the text that labels them,
 * already in the reader's language. One kit lays them out for every format.
 */
import { z } from 'zod';

const Labelled = z.strictObject({ value: z.number(), text: z.string() });

export const ChartSchema = z.discriminatedUnion('kind', [
  /** A value a month as columns, against a level line; null where unknown. */
  z.strictObject({
    kind: z.literal('months'),
    months: z
      .array(z.strictObject({ label: z.string(), value: z.number().nullable(), text: z.string() }))
      .min(1),
    level: Labelled.optional(),
    better: z.enum(['lower', 'higher']),
  }),
  /** Rows of one quantity: the value in the accent, its full extent and last year's value as lighter marks. */
  z.strictObject({
    kind: z.literal('bars'),
    rows: z
      .array(
        z.strictObject({
          label: z.string(),
          value: Labelled,
          extent: Labelled.optional(),
          before: Labelled.optional(),
        }),
      )
      .min(1),
  }),
  /** From a baseline to an actual value, with a target. */
  z.strictObject({
    kind: z.literal('slope'),
    rows: z
      .array(
        z.strictObject({
          label: z.string(),
          baseline: Labelled,
          actual: Labelled,
          target: Labelled.optional(),
        }),
      )
      .min(1),
  }),
  /** Measures against their targets, from zero; the baseline as a lighter mark. */
  z.strictObject({
    kind: z.literal('bullet'),
    rows: z
      .array(
        z.strictObject({
          label: z.string(),
          /** Of all figures of the row, whose texts go without it. */
          unit: z.string(),
          actual: Labelled,
          target: Labelled,
          baseline: Labelled.optional(),
        }),
      )
      .min(1),
  }),
  /** A small line a row, against a level; null where unknown. */
  z.strictObject({
    kind: z.literal('sparkline'),
    rows: z
      .array(
        z.strictObject({
          label: z.string(),
          /** What is to be said of the line, below its name. */
          note: z.string(),
          points: z
            .array(z.strictObject({ label: z.string(), value: z.number().nullable(), text: z.string() }))
            .min(1),
          level: Labelled.optional(),
          better: z.enum(['lower', 'higher']),
        }),
      )
      .min(1),
  }),
  /** Days on a line of time; `at` counts days. An event without a label is one of many. */
  z.strictObject({
    kind: z.literal('timeline'),
    now: z.strictObject({ at: z.number(), text: z.string() }),
    ticks: z.array(z.strictObject({ at: z.number(), label: z.string() })),
    lanes: z
      .array(
        z.strictObject({
          label: z.string(),
          events: z
            .array(
              z.strictObject({
                at: z.number(),
                /** The date. */
                text: z.string(),
                /** Drawn beside its day. */
                label: z.string().optional(),
                /** What it is, where the drawing has no room to say so. */
                what: z.string(),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
  }),
  /** A whole in parts, with the shape of the status that each part stands for. */
  z.strictObject({
    kind: z.literal('share'),
    rows: z
      .array(
        z.strictObject({
          label: z.string(),
          /** The share that counts, below the name. */
          note: z.string(),
          parts: z
            .array(
              z.strictObject({
                label: z.string(),
                value: z.number().positive(),
                text: z.string(),
                mark: z.enum(['done', 'part', 'open', 'missed']),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
  }),
]);
export type Chart = z.output<typeof ChartSchema>;
